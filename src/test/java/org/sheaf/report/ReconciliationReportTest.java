package org.sheaf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheaf.analysis.Interviews;
import org.sheaf.reconcile.passages.Comparison;
import org.sheaf.reconcile.passages.Disagreement;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Decision;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Id;
import org.sheaf.study.Progress;
import org.sheaf.study.ReadingChange;
import org.sheaf.study.Role;
import org.sheaf.study.Round;
import org.sheaf.study.Stage;
import org.sheaf.study.Standing;
import org.sheaf.study.TeamChange;
import org.sheaf.study.Transcript;

/** What the reconciliation report says of rounds that are not decided to the last, or not even closed. */
class ReconciliationReportTest {

    private static final Instant DAY = Instant.parse("2026-05-04T09:00:00Z");

    private final Interviews study = new Interviews();
    private final Coder ines = study.coder("Ines");
    private final Coder tamsin = study.coder("Tamsin");
    private final Transcript ferry;
    private final Transcript harbour;

    ReconciliationReportTest() {
        study.person("Robin", Role.PARTICIPANT, "");
        ferry = study.transcript("ferry", "", "Robin: Late. I counted gulls. I feared it sank. Then came the harbour.");
        harbour = study.transcript("harbour", "", "Robin: We were towed in.");
        Code waiting = study.code("Waiting");
        Code worry = study.code("Worry");
        study.mark(ines, ferry, "Late.", waiting);
        study.mark(ines, ferry, "I counted gulls.", waiting);
        study.mark(tamsin, ferry, "I counted gulls.", waiting);
        study.mark(tamsin, ferry, "I feared it sank.", worry);
        study.mark(ines, ferry, "Then came the harbour.", worry);
    }

    private Round opened(int number, String choice, boolean blind, Transcript... transcripts) {
        Round round = new Round(
                Id.random(),
                number,
                Round.Purpose.CODING,
                List.of(transcripts).stream().map(Transcript::id).toList(),
                List.of(ines.id(), tamsin.id()),
                null,
                blind,
                choice,
                DAY,
                ines.id(),
                null);
        study.make(new TeamChange.RoundOpened(round));
        return round;
    }

    private Round closed(String choice) {
        Round round = opened(1, choice, true, ferry).closedAt(DAY.plusSeconds(864_000));
        study.make(new TeamChange.RoundClosed(round, List.of(FrozenLayer.of(study.study(), round, ferry))));
        return round;
    }

    private void decide(Round round, int which, Decision.Outcome outcome, Coder by, String reason) {
        Disagreement about = Comparison.of(study.study(), round, Progress.NONE)
                .disagreements()
                .get(which);
        study.make(new TeamChange.Decided(List.of(new Decision(
                Decision.idOf(round.id(), about.item()),
                round.id(),
                about.item(),
                about.transcript(),
                about.revision(),
                about.span(),
                about.codes(),
                outcome,
                outcome == Decision.Outcome.SENT_ON ? tamsin.id() : null,
                reason,
                "",
                by.id(),
                DAY,
                List.of()))));
    }

    private Document report() {
        return Reports.document(ReportKind.RECONCILIATION, study.study(), study.texts(), ReportOptions.USUAL);
    }

    private String said() {
        List<String> said = new ArrayList<>();
        for (Part part : report().parts()) {
            if (part instanceof Part.Paragraph paragraph) {
                said.add(paragraph.text());
            } else if (part instanceof Part.Note note) {
                said.add(note.text());
            }
        }
        return String.join("\n", said);
    }

    private List<List<String>> table(String name) {
        for (Part part : report().parts()) {
            if (part instanceof Part.Table table && table.name().equals(name)) {
                List<List<String>> rows = new ArrayList<>();
                rows.add(table.columns().stream().map(Column::name).toList());
                table.rows().forEach(row -> rows.add(cells(row)));
                return rows;
            }
        }
        throw new AssertionError("no table " + name);
    }

    private static List<String> cells(Row row) {
        return ((Row.Cells) row)
                .cells().stream()
                        .map(cell -> cell instanceof Cell.Figure figure
                                ? figure.shown()
                                : cell instanceof Cell.Words words ? words.text() : "")
                        .toList();
    }

    @Test
    void whatIsNotDecidedIsToldBesideWhatIs() {
        Round round = closed("");
        decide(round, 0, Decision.Outcome.BOTH, ines, "two meanings");
        decide(round, 1, Decision.Outcome.PUT_ASIDE, tamsin, "");
        assertThat(said())
                .contains("The coders differed about 3 passages: 1 was decided, 1 was put aside and 1 is open.")
                .contains("The decision was recorded by Ines, with a reason.")
                .contains("It rests on the 1 of 3 disagreements that is decided")
                .doesNotContain("discussion", "settled");
        List<List<String>> figures = table("Agreement");
        assertThat(figures.get(0)).contains("Disagreements decided", "After deciding");
        assertThat(figures.get(1)).contains("1 of 3");
        assertThat(figures.get(0)).as("no interval, no column").doesNotContain("95 % interval");
    }

    @Test
    void everyTableOfDecisionsAddsUp() {
        Round round = closed("");
        decide(round, 0, Decision.Outcome.PUT_ASIDE, tamsin, "");
        decide(round, 1, Decision.Outcome.SENT_ON, ines, "");
        List<List<String>> kinds = table("Disagreements");
        assertThat(kinds.get(0)).containsExactly("Round", "Passages", "All", "Decided", "Put aside", "Sent on", "Open");
        assertThat(kinds.get(kinds.size() - 1)).containsExactly("", "Differed in all", "3", "0", "1", "1", "1");
        assertThat(table("Outcomes"))
                .containsExactly(
                        List.of("Decision", "Round 1", "All"),
                        List.of("Decided in all", "0", "0"),
                        List.of("Put aside", "1", "1"),
                        List.of("Sent on", "1", "1"),
                        List.of("Open", "1", "1"),
                        List.of("Disagreements", "3", "3"));
    }

    @Test
    void whoRecordedHowManyIsSaid() {
        Round round = closed("");
        decide(round, 0, Decision.Outcome.BOTH, tamsin, "two meanings");
        decide(round, 1, Decision.Outcome.NEITHER, ines, "");
        decide(round, 2, Decision.Outcome.BOTH, ines, "");
        assertThat(said())
                .contains("The 3 decisions were recorded by Ines (2) and Tamsin (1), 1 of them with a reason.")
                .contains("about 3 passages: 3 were decided.")
                .doesNotContain("It rests on the");
        assertThat(table("Rounds").get(1)).contains("Ines and Tamsin");
    }

    @Test
    void howTranscriptsWereChosenIsSaidOnce() {
        closed("1 of 2 transcripts (50 %), chosen to spread over length");
        assertThat(said())
                .contains("In round 1 (coding) Ines and Tamsin, independently of one another, coded 1 of 2 transcripts"
                        + " (50 %), chosen to spread over length.");
        opened(2, "1 of 2 at random", false, harbour);
        assertThat(said()).contains("are to code 1 of 2 transcripts at random;");
        opened(3, "the longer (by words)", false, ferry);
        assertThat(said()).contains("are to code 1 transcript (the longer [by words]);");
        opened(4, "all 2 transcripts", false, ferry, harbour);
        assertThat(said()).contains("are to code all 2 transcripts;");
    }

    @Test
    void anOpenRoundIsUnderWayAndNotYetCoded() {
        opened(1, "", true, ferry, harbour);
        study.make(new ReadingChange.Stood(Standing.of(harbour.id(), ines.id(), Stage.DONE, null, DAY)));
        assertThat(said())
                .contains(
                        "Round 1 (coding) is under way since 4 May 2026: Ines and Tamsin, independently of one another,"
                                + " are to code 2 transcripts; Ines has finished 1 and Tamsin has finished none.")
                .doesNotContain("In round 1");
    }
}
