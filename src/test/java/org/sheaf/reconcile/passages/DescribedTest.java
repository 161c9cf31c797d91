package org.sheaf.reconcile.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Round;

/** How coders differ is said as a person would say it. */
class DescribedTest {

    @TempDir
    Path folder;

    private String sentence(TwoCoders team) {
        Round round = team.round();
        return new Described(team.study()).sentence(team.only(round, Kind.OTHER_EXTENT), team.text());
    }

    @Test
    void oneCoderWhoBeginsEarlierAndEndsLaterIsNamedOnce() {
        try (TwoCoders team = new TwoCoders(folder)) {
            team.mark("Mira", "My sister found the flat, she always finds things", team.kin);
            team.mark("Tom", "found the flat", team.kin);
            assertThat(sentence(team))
                    .isEqualTo("Overlap of 3 words. Mira begins 2 words earlier and ends 4 words later.");
        }
    }

    @Test
    void twoCodersWhoOverlapAreBothNamed() {
        try (TwoCoders team = new TwoCoders(folder)) {
            team.mark("Mira", "My sister found the flat", team.kin);
            team.mark("Tom", "found the flat, she always finds things", team.kin);
            assertThat(sentence(team))
                    .isEqualTo("Overlap of 3 words. Mira begins 2 words earlier, Tom ends 4 words later.");
        }
    }

    @Test
    void aFullStopMoreIsNoWordMore() {
        try (TwoCoders team = new TwoCoders(folder)) {
            team.mark("Mira", "My sister found the flat, she always finds things.", team.kin);
            team.mark("Tom", "found the flat, she always finds things", team.kin);
            assertThat(sentence(team)).isEqualTo("Overlap of 7 words. Mira begins 2 words earlier.");
        }
    }

    @Test
    void wordsThatAreTheSameButForAFullStopAreSaidToBe() {
        try (TwoCoders team = new TwoCoders(folder)) {
            team.mark("Mira", "she always finds things.", team.kin);
            team.mark("Tom", "she always finds things", team.kin);
            assertThat(sentence(team)).isEqualTo("Overlap of 4 words. No word more or less, only signs or blanks.");
        }
    }
}
