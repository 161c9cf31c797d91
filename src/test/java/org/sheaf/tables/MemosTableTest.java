package org.sheaf.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.tables.Fictional.INES;
import static org.sheaf.tables.Fictional.typed;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Coder;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Participant;
import org.sheaf.study.Role;
import org.sheaf.study.StudyChange;
import org.sheaf.study.Target;

class MemosTableTest {

    private final Fictional home = new Fictional()
            .with(
                    List.of(Participant.of("Robin", Role.PARTICIPANT, "")),
                    Fiction.interview("su01", "I: Why 😀?", "P: Because."));

    @BeforeEach
    void objects() {
        home.take(CodebookTable::read, typed("code|parent", "Trust|", "Fear|", "Time|Trust", "Time|Fear", "Top|"));
        home.take(CodingsTable::read, typed("transcript|start|end|code", "su01|7|8|Trust"));
        home.take(ThemesTable::read, typed("analysis|theme|parent", "Staff|Top|", "Staff|Sub|Top"));
    }

    private Reading take(String... lines) {
        return home.take(MemosTable::read, typed(lines));
    }

    @Test
    void aMemoStandsOnWhatItsRowPointsTo() {
        Reading reading = take(
                "on|kind|coder|date|text",
                "study|reflexive|Tom|2024-02-05|a",
                "transcript:su01||||b",
                "code:Trust > Time||||c",
                "Fear > Time||||d",
                "robin||||e",
                "su01:7-8@Ines||||f",
                "theme:Staff > Top > Sub||||g",
                "Sub||||h",
                "analysis:staff||||i",
                "theme:Top||||j",
                "participant:Robin||||k");
        assertThat(reading.refused()).isEmpty();
        assertThat(home.study.memos().all())
                .extracting(memo -> memo.on().kind())
                .containsExactly(
                        Target.Kind.STUDY,
                        Target.Kind.TRANSCRIPT,
                        Target.Kind.CODE,
                        Target.Kind.CODE,
                        Target.Kind.PARTICIPANT,
                        Target.Kind.QUOTATION,
                        Target.Kind.THEME,
                        Target.Kind.THEME,
                        Target.Kind.ANALYSIS,
                        Target.Kind.THEME,
                        Target.Kind.PARTICIPANT);
        Memo first = home.study.memos().all().iterator().next();
        assertThat(first.written()).isEqualTo(Instant.parse("2024-02-05T00:00:00Z"));
        assertThat(first.kind()).isEqualTo("reflexive");
        assertThat(home.study.coders().all()).extracting(Coder::name).contains("Tom");
        assertThat(home.study.memos().all()).extracting(Memo::coder).contains(INES.id());
    }

    @Test
    void linksComeAndGoAsALineEach() {
        Memo gone = new Memo(
                        Id.random(),
                        Target.on(Target.Kind.STUDY, home.study.facts().id()),
                        "",
                        INES.id(),
                        Fiction.NOON,
                        "b")
                .linking(List.of(Target.on(Target.Kind.CODE, Id.random())));
        home.apply(new StudyChange.MemosWritten(List.of(gone)));
        assertThat(take("on|text|links", "study|a|theme:Staff > Top\ncode:Trust > Time")
                        .refused())
                .isEmpty();
        Memo linking = home.study.memos().stream()
                .filter(memo -> memo.text().equals("a"))
                .findFirst()
                .orElseThrow();
        assertThat(linking.links()).extracting(Target::kind).containsExactly(Target.Kind.THEME, Target.Kind.CODE);
        Sheet written = MemosTable.write(home.study, home.texts);
        assertThat(home.read(MemosTable::read, written).changes()).isEmpty();
        assertThat(take("on|text", "study|a").changes())
                .as("without the column")
                .isEmpty();
        take("on|text|links", "study|a|robin", "study|b|robin");
        assertThat(home.study.memos().get(linking.id()).links())
                .extracting(Target::kind)
                .containsExactly(Target.Kind.PARTICIPANT);
        assertThat(home.study.memos().get(gone.id()).links())
                .as("what is gone comes back with an undo")
                .contains(gone.links().get(0))
                .hasSize(2);
        assertThat(take("on|text|links", "study|a|nobody").refused()).hasSize(1);
    }

    @Test
    void theSameTableAgainChangesNothing() {
        String[] table = {
            "on|kind|coder|date|text",
            "study|reflexive|Tom|2024-02-05T10:00|a",
            "study|reflexive|Tom|2024-02-06 10:00|a",
            "Fear||||x",
            "Fear||||x"
        };
        assertThat(take(table).refused()).isEmpty();
        assertThat(home.study.memos().size()).isEqualTo(3);
        assertThat(take(table).changes()).isEmpty();
        assertThat(home.read(MemosTable::read, MemosTable.write(home.study, home.texts))
                        .changes())
                .isEmpty();
    }

    @Test
    void anIdentityCarriesEdits() {
        take("on|text", "Fear|old");
        Memo memo = home.study.memos().all().iterator().next();
        Reading reading = take("id|on|kind|text", memo.id() + "|study|analytic|new");
        assertThat(reading.tally()).isEqualTo(new Reading.Tally(1, 0, 1));
        assertThat(home.study.memos().get(memo.id()).text()).isEqualTo("new");
        assertThat(home.study.memos().get(memo.id()).on().kind()).isEqualTo(Target.Kind.STUDY);
        assertThat(home.study.memos().get(memo.id()).written()).isEqualTo(memo.written());
        assertThat(take("id|on|coder|text", memo.id() + "|study|Tom|new").refused())
                .hasSize(1);
    }

    @Test
    void rowsThatDoNotFitAreListedAndTheRestGoesIn() {
        Reading reading = take(
                "on|date|text",
                "Nothing||a",
                "Top||a",
                "Time||a",
                "su01:7-9@Ines||a",
                "study|May|a",
                "study||",
                "||a",
                "study||fits");
        assertThat(reading.refused()).extracting(RefusedRow::line).containsExactly(2, 3, 4, 5, 6, 7, 8);
        assertThat(reading.refused().get(1).why()).contains("More than one object is called ‘Top’");
        assertThat(home.study.memos().all()).extracting(Memo::text).containsExactly("fits");
    }

    @Test
    void everythingComesBackFromAFileOfEitherKind(@TempDir Path folder) {
        take(
                "on|kind|coder|date|text",
                "study|k;|Tom|2024-02-05T10:00:00.123Z|=a\n\"b\"; 😀",
                "code:Trust > Time||||c",
                "su01:7-8@Ines||||f",
                "theme:Staff > Top > Sub||||g",
                "analysis:Staff||||i");
        Sheet written = MemosTable.write(home.study, home.texts);
        for (String file : List.of("memos.csv", "memos.xlsx")) {
            Fictional copy = home.emptyCopy();
            for (StudyTable table :
                    List.of(StudyTable.PARTICIPANTS, StudyTable.CODEBOOK, StudyTable.THEMES, StudyTable.CODINGS)) {
                copy.take(table::read, table.write(home.study, home.texts));
            }
            assertThat(copy.take(MemosTable::read, Fictional.through(folder.resolve(file), written))
                            .refused())
                    .isEmpty();
            // The columns “memo” of other tables brought some of them, with identities of their own.
            assertThat(Fictional.withoutIds(MemosTable.write(copy.study, copy.texts)))
                    .containsExactlyInAnyOrderElementsOf(Fictional.withoutIds(written));
            assertThat(copy.read(MemosTable::read, written).changes()).isEmpty();
        }
    }
}
