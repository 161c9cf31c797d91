package org.sheaf.desktop.shell;

import java.awt.event.KeyEvent;
import javax.swing.AbstractButton;
import javax.swing.JList;
import javax.swing.text.JTextComponent;

/** Goes through the names of a study with keys alone, and applies what was decided. */
final class NamesByKeys {

    private final SheafWindow window;

    NamesByKeys(SheafWindow window) {
        this.window = window;
    }

    /** Opens the view and waits for more names than so many. */
    void open(int more) throws Exception {
        window.hands().press(KeyEvent.VK_8, KeyEvent.VK_CONTROL);
        JList<?> list = window.hands().named(JList.class, "identities.list");
        window.await("the names", () -> list.isFocusOwner() && list.getModel().getSize() > more);
        window.settled();
    }

    /** Takes the next names as they are proposed. */
    void accept(int names) throws Exception {
        window.hands().repeat(names, KeyEvent.VK_ENTER);
        window.await("all decided", () -> window.study().identities().size() >= names);
        window.settled();
    }

    /** Applies, sets the passphrase of a vault that is made for it, and waits until the study is open again. */
    void applyIntoANewVault(String passphrase) throws Exception {
        window.hands().press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);
        window.settled();
        type("vault.passphrase", passphrase);
        window.hands().press(KeyEvent.VK_TAB);
        type("vault.again", passphrase);
        window.hands().press(KeyEvent.VK_ENTER);
        AbstractButton written = window.hands().named(AbstractButton.class, "vault.code.written");
        window.await("the keys on the box", written::isFocusOwner);
        StudyScreen before = window.screen();
        window.hands().press(KeyEvent.VK_SPACE);
        window.settled();
        window.hands().press(KeyEvent.VK_ENTER);
        window.await("the study opened again", () -> {
            StudyScreen now = window.shell().screen();
            return now != null && now != before;
        });
    }

    private void type(String field, String words) throws Exception {
        JTextComponent text = window.hands().named(JTextComponent.class, field);
        window.await("the keys in " + field, text::isFocusOwner);
        window.hands().type(words);
    }
}
