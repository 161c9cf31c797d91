package org.sheaf.desktop.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractButton;
import javax.swing.JTextField;
import org.junit.jupiter.api.Test;
import org.sheaf.desktop.TestWindow;
import org.sheaf.desktop.widgets.StudyPlaces;

class NewStudyFormTest {

    private static final Path HOME = Path.of("home");
    private static final Path SHELF = Path.of("projects", "ferry");

    private final List<NewStudy> made = new ArrayList<>();

    /** The user's folder, and another that is chosen when it is asked for. */
    private record Chosen(Optional<Path> next) implements StudyPlaces {
        @Override
        public Path usual() {
            return HOME;
        }

        @Override
        public Optional<Path> ask() {
            return next;
        }
    }

    private NewStudyForm form(Optional<Path> chosen) {
        return new NewStudyForm(new Chosen(chosen), "Mira", made::add, () -> {});
    }

    private static void write(NewStudyForm form, String field, String words) {
        TestWindow.inside(form, JTextField.class, field).setText(words);
    }

    private static void press(NewStudyForm form, String button) {
        TestWindow.inside(form, AbstractButton.class, button).doClick(0);
    }

    private static String place(NewStudyForm form) {
        return TestWindow.inside(form, JTextField.class, "new.place").getText();
    }

    @Test
    void aStudyStandsInTheChosenFolderUnderItsTitle() throws Exception {
        TestWindow.edt(() -> {
            NewStudyForm form = form(Optional.of(SHELF));
            write(form, "new.name", "Ferry");
            assertThat(place(form)).isEqualTo(HOME.resolve("Ferry.sheaf").toString());
            press(form, "new.place.choose");
            write(form, "new.name", "Ferry mornings");
            press(form, "new.make");
            return form;
        });
        assertThat(made).extracting(NewStudy::folder).containsExactly(SHELF.resolve("Ferry mornings.sheaf"));
    }

    @Test
    void aNameWrittenByHandStaysInAnotherFolder() throws Exception {
        String after = TestWindow.edt(() -> {
            NewStudyForm form = form(Optional.of(SHELF));
            write(form, "new.place", HOME.resolve("pilot.sheaf").toString());
            press(form, "new.place.choose");
            write(form, "new.name", "Another title");
            return place(form);
        });
        assertThat(after).isEqualTo(SHELF.resolve("pilot.sheaf").toString());
    }

    @Test
    void whoThinksBetterOfItKeepsThePlace() throws Exception {
        String after = TestWindow.edt(() -> {
            NewStudyForm form = form(Optional.empty());
            press(form, "new.place.choose");
            return place(form);
        });
        assertThat(after).startsWith(HOME.toString());
    }

    @Test
    void theButtonSaysWhatItChoosesAndTakesTheKeys() throws Exception {
        AbstractButton choose = TestWindow.edt(
                () -> TestWindow.inside(form(Optional.empty()), AbstractButton.class, "new.place.choose"));
        assertThat(choose.isFocusable()).isTrue();
        assertThat(choose.getAccessibleContext().getAccessibleName()).isEqualTo("Choose the folder for the study");
    }
}
