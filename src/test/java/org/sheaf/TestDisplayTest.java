package org.sheaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

class TestDisplayTest {

    @Test
    void windowsOpenOnIt() throws Exception {
        TestDisplay.require();
        AtomicReference<Rectangle> bounds = new AtomicReference<>();
        SwingUtilities.invokeAndWait(() -> {
            JFrame frame = new JFrame("A window");
            frame.setSize(1440, 900);
            frame.setVisible(true);
            bounds.set(frame.getBounds());
            frame.dispose();
        });
        assertThat(GraphicsEnvironment.isHeadless()).isFalse();
        assertThat(bounds.get().width).isEqualTo(1440);
    }
}
