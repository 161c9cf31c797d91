package org.sheaf.desktop.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.junit.jupiter.api.Test;
import org.sheaf.desktop.theme.Look;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Tone;
import org.sheaf.desktop.theme.Type;

/** A form in a narrow pane: all of it can be reached, whatever long names it holds. */
class UprightPaneTest {

    @Test
    void aFormIsAsWideAsThePaneHoweverLongItsWords() throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            Look.install(Tone.LIGHT, 100);
            Counted form = new Counted();
            JButton off = new JButton("Off");
            form.add(new JButton("I expected to be frightened, honestly, and then I was not"), "wmin 0");
            form.add(off, "w 24!");
            Prose prose = new Prose("A sentence of several lines in a narrow form.", Type.BODY, Palette::text);
            form.add(prose, "span 2, wmin 0");
            JScrollPane pane = Styled.scrolled(form);
            pane.setSize(200, 120);
            settle(pane);
            assertThat(form.getWidth()).isEqualTo(pane.getViewport().getWidth()).isLessThanOrEqualTo(200);
            assertThat(off.getX() + off.getWidth()).isLessThanOrEqualTo(form.getWidth());
            form.widths = 0;
            settle(pane);
            assertThat(form.widths).as("widths given while nothing changes").isZero();
        });
    }

    private static void settle(Component pane) {
        for (int i = 0; i < 4; i++) {
            lay(pane);
        }
    }

    private static void lay(Component part) {
        part.doLayout();
        if (part instanceof Container whole) {
            for (Component each : whole.getComponents()) {
                lay(each);
            }
        }
    }

    private static final class Counted extends JPanel {
        private static final long serialVersionUID = 1L;
        private int widths;

        Counted() {
            super(new MigLayout("fillx, wrap 2", "[grow, fill][]"));
        }

        @Override
        public void setBounds(int x, int y, int width, int height) {
            if (width != getWidth()) {
                widths++;
            }
            super.setBounds(x, y, width, height);
        }
    }
}
