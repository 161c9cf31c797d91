package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sheaf.desktop.Remembering;

class NewPlacesTest {

    private static final Path HOME = Path.of("home");
    private static final Path SHELF = Path.of("projects", "ferry");

    private final Answers answers = new Answers();
    private final Remembering settings = new Remembering();

    private NewPlaces places() {
        return new NewPlaces(settings, HOME, answers);
    }

    @Test
    void theFolderChosenLastIsOfferedForTheNextStudy() {
        assertThat(places().usual()).isEqualTo(HOME);
        answers.next(SHELF);
        assertThat(places().ask()).contains(SHELF);
        assertThat(places().usual()).isEqualTo(SHELF);
        answers.next();
        assertThat(places().ask()).isEmpty();
        assertThat(places().usual()).isEqualTo(SHELF);
    }
}
