package org.sheaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Id;
import org.sheaf.study.StudyFacts;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void theLastCoderOfAStudyIsRememberedInANewStart() {
        Id<StudyFacts> study = Id.random();
        new Settings(folder.resolve("made/later"), "me").coderActed(study, folder.resolve("a.sheaf"), "Ines Müller");
        Settings later = new Settings(folder.resolve("made/later"), "me");
        assertThat(later.lastCoder(study)).contains("Ines Müller");
        assertThat(later.lastCoder(folder.resolve("x/../a.sheaf"))).contains("Ines Müller");
        assertThat(later.lastCoder(Id.random())).isEmpty();
        assertThat(later.lastCoder(folder)).isEmpty();
    }

    @Test
    void whoeverHasNoNameIsAResearcher() {
        assertThat(new Settings(folder, " ").userName()).isEqualTo("researcher");
        assertThat(new Settings(folder, "ines").userName()).isEqualTo("ines");
    }

    @Test
    void damagedSettingsCostTheMemoryOnly() throws Exception {
        Files.writeString(folder.resolve("settings.properties"), "coder=\\u12");
        Settings settings = new Settings(folder, "me");
        assertThat(settings.get("coder")).isEmpty();
        settings.put("theme", "dark");
        assertThat(settings.get("theme")).contains("dark");
    }

    @Test
    void everySystemHasItsOwnFolders() {
        Path home = folder.toAbsolutePath();
        assertThat(Folders.of(Map.of(), "Linux", home))
                .isEqualTo(new Folders(home.resolve(".config/sheaf"), home.resolve(".local/state/sheaf")));
        assertThat(Folders.of(Map.of("XDG_STATE_HOME", "relative"), "Linux", home)
                        .state())
                .isEqualTo(home.resolve(".local/state/sheaf"));
        assertThat(Folders.of(Map.of("XDG_CONFIG_HOME", home.resolve("c").toString()), "Linux", home)
                        .settings())
                .isEqualTo(home.resolve("c/sheaf"));
        assertThat(Folders.of(Map.of(), "Mac OS X", home).settings())
                .isEqualTo(home.resolve("Library/Application Support/Sheaf"));
        assertThat(Folders.of(Map.of("APPDATA", home.resolve("r").toString()), "Windows 11", home)
                        .settings())
                .isEqualTo(home.resolve("r/Sheaf"));
    }
}
