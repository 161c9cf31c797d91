package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.TestDesk;
import org.sheaf.desktop.reader.Shown;
import org.sheaf.study.Analysis;
import org.sheaf.study.Code;
import org.sheaf.study.Edit;
import org.sheaf.study.Id;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;

class FilterTest {

    @TempDir
    Path folder;

    @Test
    void itNarrowsByWhatIsThereAndByNothingThatIsGone() {
        try (TestDesk desk = new TestDesk(folder.resolve("s.sheaf"), "Mira")) {
            Transcript read = desk.transcript("Ferry", "I: When?", "Ferry: At six.");
            Transcript other = desk.transcript("Oona", "I: How?", "Oona: By boat.");
            Code costs = desk.code("Costs");
            Code fares = desk.code("Fares", costs);
            Study study = desk.study();
            assertThat(Filter.ALL.in(study, read)).isEqualTo(Shown.ALL);
            Filter byCode = Filter.ALL.codings(false).with(Set.of(costs.id()), Set.of());
            assertThat(byCode.in(study, read).codings())
                    .as("what is asked for is drawn")
                    .isTrue();
            assertThat(byCode.in(study, read).pieces().codes()).containsExactlyInAnyOrder(costs.id(), fares.id());
            assertThat(byCode.narrows(study, read)).isTrue();
            Filter gone = Filter.ALL.with(Set.of(Id.random()), Set.of(Id.random()));
            assertThat(gone.narrows(study, read)).isFalse();
            String label = read.speakers().get(1).label();
            Filter voice = Filter.ALL.saidBy(Set.of(new Filter.Voice(read.id(), label)));
            assertThat(voice.in(study, read).speakers()).containsExactly(1);
            assertThat(voice.narrows(study, other))
                    .as("the speaker is not there")
                    .isFalse();
            assertThat(voice.byCoder(true).cleared()).isEqualTo(Filter.ALL.byCoder(true));
        }
    }

    @Test
    void aThemeBringsWhatFeedsItAndItsSubThemesAtTheTime() {
        try (TestDesk desk = new TestDesk(folder.resolve("s.sheaf"), "Mira")) {
            Transcript read = desk.transcript("Ferry", "I: When?", "Ferry: At six.");
            Code costs = desk.code("Costs");
            Code hopes = desk.code("Hopes");
            QuotationRef single = new QuotationRef(read.id(), Id.random());
            QuotationRef elsewhere = new QuotationRef(Id.random(), Id.random());
            QuotationRef out = new QuotationRef(read.id(), Id.random());
            Analysis analysis = Analysis.of("First", "", 0);
            Theme theme = Theme.of(analysis.id(), null, "Money", 0)
                    .fedBy(List.of(costs.id()))
                    .quoting(List.of(single, elsewhere), List.of())
                    .leavingOut(List.of(out));
            Theme below = Theme.of(analysis.id(), theme.id(), "Hope", 0).fedBy(List.of(hopes.id()));
            Study study = desk.study().apply(List.of(Edit.add(analysis), Edit.add(theme), Edit.add(below)), 9);
            Shown.Pieces pieces = Filter.ALL
                    .with(Set.of(), Set.of(theme.id()))
                    .in(study, read)
                    .pieces();
            assertThat(pieces.codes()).containsExactlyInAnyOrder(costs.id(), hopes.id());
            assertThat(pieces.single()).containsExactly(single.quotation());
            assertThat(pieces.leftOut().get(costs.id())).containsExactly(out.quotation());
            Shown.Pieces withCode = Filter.ALL
                    .with(Set.of(costs.id()), Set.of(theme.id()))
                    .in(study, read)
                    .pieces();
            assertThat(withCode.leftOut()).as("the code itself is asked for").doesNotContainKey(costs.id());
        }
    }
}
