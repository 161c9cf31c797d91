package org.sheaf.desktop.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.Component;
import java.awt.GridLayout;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.sheaf.desktop.TestWindow;
import org.sheaf.desktop.widgets.OnKey;

class TypedKeysTest {

    /** The toolkit's own order on a quick machine: the focus has moved on before the letter of the key is told. */
    @Test
    void aKeyThatOpenedAFieldDoesNotTypeIntoIt() throws Exception {
        JPanel page = edt(JPanel::new);
        JTextField field = edt(() -> new JTextField(10));
        JPanel both = edt(() -> {
            JPanel made = new JPanel(new GridLayout(2, 1));
            page.setFocusable(true);
            OnKey.of(page, "W", field::requestFocusInWindow);
            made.add(page);
            made.add(field);
            return made;
        });
        try (TestWindow window = TestWindow.open(both, page)) {
            edt(() -> {
                TypedKeys.watch(window.frame());
                return null;
            });
            post(page, KeyEvent.KEY_PRESSED, KeyEvent.VK_W, 'w');
            window.await("the focus in the field", field::isFocusOwner);
            post(field, KeyEvent.KEY_TYPED, KeyEvent.VK_UNDEFINED, 'w');
            post(field, KeyEvent.KEY_RELEASED, KeyEvent.VK_W, 'w');
            post(field, KeyEvent.KEY_PRESSED, KeyEvent.VK_O, 'o');
            post(field, KeyEvent.KEY_TYPED, KeyEvent.VK_UNDEFINED, 'o');
            window.await("the next letter", () -> field.getText().endsWith("o"));
            String typed = edt(() -> field.getText());
            assertThat(typed).isEqualTo("o");
        }
    }

    private static void post(Component to, int what, int key, char letter) {
        Toolkit.getDefaultToolkit()
                .getSystemEventQueue()
                .postEvent(new KeyEvent(to, what, System.currentTimeMillis(), 0, key, letter));
    }
}
