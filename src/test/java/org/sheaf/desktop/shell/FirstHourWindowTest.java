package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the first screen to a table in Word, with keys and pointer. */
class FirstHourWindowTest {

    @TempDir
    Path folder;

    @Test
    void aStudyIsMadeOnTheFirstScreen() throws Exception {
        try (SheafWindow window = SheafWindow.start(folder)) {
            window.press("start.new");
            window.write("new.name", "Ferry mornings");
            window.press("new.make");
            window.awaitStudy();
            assertThat(window.study().facts().title()).isEqualTo("Ferry mornings");
            assertThat(window.desk().coder().name()).isEqualTo("Mira");
            assertThat(window.frame().getTitle()).startsWith("Ferry mornings");
        }
        assertThat(folder.resolve("Ferry mornings.sheaf")).isDirectory();
    }
}
