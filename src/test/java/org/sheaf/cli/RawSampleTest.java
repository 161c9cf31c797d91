package org.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.identity.applying.GoldDecided;
import org.sheaf.identity.scanning.RawEdition;

/** The raw edition of the sample study, decided about and applied: what is marked in it is gone from every byte of the study. */
class RawSampleTest {

    private static final Set<String> NAMES = Set.of("person", "label", "place", "organisation");

    @TempDir
    Path temp;

    @Test
    void whatIsRegisteredIsReplaced() throws IOException {
        GoldDecided.Figures figures = new GoldDecided(new RawEdition()).figures(NAMES);
        assertThat(figures.marks()).isGreaterThan(900);
        assertThat(figures.share()).as("missed: %s", figures.missed()).isGreaterThanOrEqualTo(0.999);
    }

    @Test
    void noOriginalIsLeftInAnyByteOfTheStudyAndEveryRawTextComesBack() throws IOException {
        AppliedRawSample sample = new AppliedRawSample(temp);
        assertThat(sample.originals().size()).isGreaterThan(300);
        assertThat(sample.left()).isEmpty();
        sample.check();
        sample.reveal("safe/again");
        RawEdition edition = new RawEdition();
        for (String name : edition.transcripts()) {
            assertThat(temp.resolve("safe/again").resolve(name + ".txt")).hasContent(edition.text(name));
        }
    }
}
