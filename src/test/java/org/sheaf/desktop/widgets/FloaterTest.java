package org.sheaf.desktop.widgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import org.junit.jupiter.api.Test;

class FloaterTest {

    private static final int HEIGHT = 400;
    private static final Rectangle LOW = new Rectangle(20, 250, 80, 20);

    /** A panel over something that stands low in a window, where it lies. */
    private static Rectangle over(Dimension wanted, Dimension least) throws Exception {
        return edt(() -> {
            JRootPane root = new JRootPane();
            root.setSize(500, HEIGHT);
            root.getLayout().layoutContainer(root);
            JPanel anchor = new JPanel();
            root.getLayeredPane().add(anchor);
            anchor.setBounds(root.getLayeredPane().getBounds());
            JPanel content = new JPanel(new BorderLayout());
            content.setPreferredSize(wanted);
            content.setMinimumSize(least);
            return Floater.open(anchor, LOW, content, content).getBounds();
        });
    }

    @Test
    void aFormThatHasRoomNeitherBelowNorAboveIsSeenWhole() throws Exception {
        Rectangle form = over(new Dimension(200, 300), new Dimension(200, 300));
        assertThat(form.y).isNotNegative();
        assertThat(form.y + form.height).isLessThanOrEqualTo(HEIGHT);
        assertThat(form.height).isGreaterThan(300);
    }

    @Test
    void aListStaysBelowWhatItIsAboutAndShrinks() throws Exception {
        Rectangle list = over(new Dimension(200, 300), new Dimension(200, 60));
        assertThat(list.y).isGreaterThanOrEqualTo(LOW.y + LOW.height - 8);
        assertThat(list.y + list.height).isLessThanOrEqualTo(HEIGHT);
    }

    @Test
    void whatHasRoomOnlyAboveStandsThere() throws Exception {
        Rectangle form = over(new Dimension(200, 200), new Dimension(200, 200));
        assertThat(form.y + form.height).isLessThanOrEqualTo(LOW.y + 8);
    }
}
