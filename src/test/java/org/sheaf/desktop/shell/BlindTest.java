package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.TestDesk;
import org.sheaf.desktop.reader.ReaderModel;
import org.sheaf.study.Coder;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Round;
import org.sheaf.study.StudyChange;
import org.sheaf.study.TeamChange;
import org.sheaf.study.Transcript;

/** In a blind round that is open the reader draws no other coder's layer of its transcripts. */
class BlindTest {

    @TempDir
    Path folder;

    private static Round round(Transcript transcript, boolean blind, Coder... coders) {
        return new Round(
                Id.random(),
                1,
                Round.Purpose.CODING,
                List.of(transcript.id()),
                java.util.Arrays.stream(coders).map(Coder::id).toList(),
                null,
                blind,
                "all",
                Fiction.NOON,
                coders[0].id(),
                null);
    }

    private static Set<Id<Coder>> seen(TestDesk desk, Filter filter, Transcript transcript, Coder me) {
        return filter.over(ReaderModel.of(desk.study(), desk.desk().texts(), transcript, me.id()))
                .shown()
                .coders();
    }

    @Test
    void othersLayersAreHiddenInItsTranscriptsFromItsCodersUntilItCloses() {
        try (TestDesk desk = new TestDesk(folder.resolve("study"), "Mira")) {
            Transcript ferry = desk.transcript("Ferry", "Ferry: The fog comes at six.");
            Transcript oona = desk.transcript("Oona", "Oona: I came in autumn.");
            Coder mira = desk.desk().coder();
            Coder tom = new Coder(Id.random(), "Tom");
            Coder una = new Coder(Id.random(), "Una");
            desk.make(new StudyChange.CoderNamed(tom));
            desk.make(new StudyChange.CoderNamed(una));
            Round round = round(ferry, true, mira, tom);
            desk.make(new TeamChange.RoundOpened(round));
            assertThat(seen(desk, Filter.ALL, ferry, mira))
                    .contains(mira.id(), una.id())
                    .doesNotContain(tom.id());
            assertThat(seen(desk, Filter.ALL.of(Set.of(tom.id())), ferry, mira)).containsExactly(mira.id());
            assertThat(seen(desk, Filter.ALL, oona, mira))
                    .as("all, in another transcript")
                    .isEmpty();
            assertThat(seen(desk, Filter.ALL, ferry, una))
                    .as("all, for one who does not code in it")
                    .isEmpty();
            desk.make(new TeamChange.RoundClosed(round.closedAt(Fiction.NOON), List.of()));
            assertThat(seen(desk, Filter.ALL, ferry, mira))
                    .as("all, once it is closed")
                    .isEmpty();
        }
    }

    @Test
    void aRoundThatIsNotBlindHidesNothing() {
        try (TestDesk desk = new TestDesk(folder.resolve("study"), "Mira")) {
            Transcript ferry = desk.transcript("Ferry", "Ferry: The fog comes at six.");
            Coder tom = new Coder(Id.random(), "Tom");
            desk.make(new StudyChange.CoderNamed(tom));
            desk.make(new TeamChange.RoundOpened(round(ferry, false, desk.desk().coder(), tom)));
            assertThat(seen(desk, Filter.ALL, ferry, desk.desk().coder())).isEmpty();
        }
    }
}
