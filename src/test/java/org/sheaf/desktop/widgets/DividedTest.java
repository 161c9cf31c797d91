package org.sheaf.desktop.widgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.event.MouseEvent;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;
import org.sheaf.desktop.TestWindow;

class DividedTest {

    private static final int WHOLE = 1000;

    private final JPanel right = new JPanel();
    private final JPanel left = new JPanel();

    private Divided divided() {
        Divided divided = new Divided(Divided.Keeps.RIGHT, new Divided.Sizes(400, 300, 1600), right, left).leaving(340);
        divided.nameLine("line");
        divided.setSize(WHOLE, 100);
        divided.doLayout();
        return divided;
    }

    /** Drags the line by some pixels, from where it is. */
    private static void drag(Divided divided, int by) {
        JComponent line = TestWindow.inside(divided, JComponent.class, "line");
        int from = line.getX();
        tell(line, MouseEvent.MOUSE_PRESSED, 3);
        tell(line, MouseEvent.MOUSE_DRAGGED, 3 + by);
        divided.doLayout();
        tell(line, MouseEvent.MOUSE_RELEASED, 3 + by - (line.getX() - from));
        divided.doLayout();
    }

    private static void tell(JComponent line, int kind, int x) {
        line.dispatchEvent(new MouseEvent(line, kind, 0, 0, x, 50, 1, false));
    }

    @Test
    void theOtherPartKeepsWhatItNeeds() throws Exception {
        edt(() -> {
            drag(divided(), -900);
            return null;
        });
        assertThat(left.getWidth()).isEqualTo(340);
        assertThat(right.getWidth()).isEqualTo(WHOLE - 341);
    }

    @Test
    void theLineFollowsThePointerBackAtOnce() throws Exception {
        int kept = edt(() -> {
            Divided divided = divided();
            drag(divided, -900);
            drag(divided, 100);
            return divided.size100();
        });
        assertThat(kept).isEqualTo(WHOLE - 341 - 100);
        assertThat(right.getWidth()).isEqualTo(WHOLE - 341 - 100);
    }
}
