package org.sheaf.desktop.widgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import org.junit.jupiter.api.Test;
import org.sheaf.desktop.TestWindow;

class ToastTest {

    private final List<String> taken = new ArrayList<>();

    private Toast offering() {
        Toast toast = new Toast();
        toast.say("Removed ‘Fears’.", "Undo", () -> taken.add("undone"));
        return toast;
    }

    @Test
    void aHintTakesNoOfferAway() throws Exception {
        Toast toast = edt(() -> {
            Toast made = offering();
            made.hint("Choose a quotation first.");
            return made;
        });
        assertThat(toast.shown()).isEqualTo("Removed ‘Fears’.");
        edt(() -> {
            TestWindow.inside(toast, AbstractButton.class, "toast.act").doClick(0);
            return null;
        });
        assertThat(taken).containsExactly("undone");
    }

    @Test
    void aHintIsSaidOtherwiseAndGivesWayToAnotherOne() throws Exception {
        Toast toast = edt(() -> {
            Toast made = new Toast();
            made.hint("Select some words first.");
            return made;
        });
        assertThat(toast.shown()).isEqualTo("Select some words first.");
        edt(() -> {
            toast.hint("Choose a quotation first.");
            return null;
        });
        assertThat(toast.shown()).isEqualTo("Choose a quotation first.");
    }
}
