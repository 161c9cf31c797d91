package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sheaf.desktop.action.Settings;

class NewPlacesTest {

    private static final Path HOME = Path.of("home");
    private static final Path SHELF = Path.of("projects", "ferry");

    private final Answers answers = new Answers();
    private final Map<String, String> kept = new TreeMap<>();

    private final Settings settings = new Settings() {
        @Override
        public Optional<String> get(String key) {
            return Optional.ofNullable(kept.get(key));
        }

        @Override
        public void put(String key, String value) {
            kept.put(key, value);
        }

        @Override
        public void remove(String key) {
            kept.remove(key);
        }
    };

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
