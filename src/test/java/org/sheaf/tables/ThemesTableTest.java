package org.sheaf.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.tables.Fictional.INES;
import static org.sheaf.tables.Fictional.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sheaf.study.Analysis;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Status;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;
import org.sheaf.study.Transcript;

class ThemesTableTest {

    private final Fictional home = new Fictional().with(Fiction.interview("su01", "I: Why 😀?", "P: Because."));

    @BeforeEach
    void codesAndQuotations() {
        home.take(CodebookTable::read, typed("code|parent", "Trust|", "Fear|", "Time|Trust", "Time|Fear"));
        home.take(CodingsTable::read, typed("transcript|start|end|code", "su01|7|8|Trust", "su01|0|3|"));
        home.take(TranscriptsTable::read, typed("transcript|group", "su01|staff"));
    }

    private Reading take(String... lines) {
        return home.take(ThemesTable::read, typed(lines));
    }

    private Theme theme(String name) {
        return home.study.themes().named(name, Theme::name).orElseThrow();
    }

    @Test
    void themesGoInWithEverythingTheyGather() {
        Reading reading = take(
                "analysis|theme|parent|concept|definition|status|codes|quotations|contrary",
                "Staff|Sub|Top||||||",
                "Staff|Top||c|d|final|Trust; Fear > Time;|su01:7-8@ines|su01:0-3@Ines",
                "Users|Top|||||||");
        assertThat(reading.refused()).isEmpty();
        assertThat(home.study.analyses().all())
                .extracting(Analysis::name, Analysis::group)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Staff", "staff"),
                        org.assertj.core.groups.Tuple.tuple("Users", ""));
        Theme top = theme("Top");
        assertThat(top.concept() + top.definition() + top.status().word()).isEqualTo("cdfinal");
        assertThat(top.codes())
                .extracting(id -> home.study.framework().path(home.study.codes().get(id)))
                .containsExactly("Trust", "Fear > Time");
        List<Quotation> page = home.study.page(home.transcript("su01").id()).quotations();
        assertThat(top.contrary())
                .extracting(QuotationRef::quotation)
                .containsExactly(page.get(0).id());
        assertThat(top.quotations())
                .extracting(QuotationRef::quotation)
                .containsExactly(page.get(1).id());
        assertThat(theme("Sub").parent()).isEqualTo(top.id());
        assertThat(theme("Sub").status()).isEqualTo(Status.CANDIDATE);
    }

    @Test
    void theSameTableAgainChangesNothing() {
        String[] table = {
            "analysis|theme|parent|codes|quotations",
            "Staff|Top|||su01:7-8@Ines",
            "Staff|Sub|Top|Trust;Trust|",
            "Staff|Sub|Top|Trust|",
            "Empty||||"
        };
        assertThat(take(table).refused()).isEmpty();
        assertThat(take(table).changes()).isEmpty();
        Sheet written = ThemesTable.write(home.study, home.texts);
        assertThat(written.all()).hasSize(3);
        assertThat(home.read(ThemesTable::read, written).changes()).isEmpty();
    }

    @Test
    void withoutAnalysisTheOnlyOneIsMeant() {
        take("theme|parent", "Top|", "Sub|Top");
        assertThat(home.study.analyses().all()).extracting(Analysis::name).containsExactly("Themes");
        assertThat(take("theme|definition", "Sub|new").tally().changed()).isEqualTo(1);
        take("analysis|theme", "Staff|Other");
        assertThat(take("theme", "Sub").refused())
                .singleElement()
                .satisfies(row -> assertThat(row.why()).contains("‘Themes’, ‘Staff’"));
    }

    @Test
    void whatDoesNotFitIsListedAndTheRestGoesIn() {
        take("analysis|theme", "Staff|Mine");
        Reading reading = take(
                "id|analysis|theme|parent|status|codes|quotations",
                "|Users|A||ready||",
                "|Users|B|||Nowhere;Trust|",
                "|Users|C||||su01:1-2@Ines;su01:7-8@Ines",
                "|Users|D||||su09:1-2@Ines",
                "|Users|E||||page 3",
                "|Users|F|||Time|",
                "|Users||B|||",
                theme("Mine").id() + "|Users|Mine||||");
        assertThat(reading.refused()).extracting(RefusedRow::line).containsExactly(2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(theme("B").codes()).hasSize(1);
        assertThat(theme("C").quotations()).hasSize(1);
        assertThat(home.study.themes().all()).extracting(Theme::name).containsExactly("Mine", "B", "C", "D", "E", "F");
    }

    @Test
    void anIdentityRenamesAndMoves() {
        take("analysis|theme|parent|codes", "Staff|Top||Trust", "Staff|Sub|Top|Fear");
        Theme sub = theme("Sub");
        take("id|analysis|theme|parent", sub.id() + "|Staff|Free|");
        assertThat(theme("Free").id()).isEqualTo(sub.id());
        assertThat(theme("Free").parent()).isNull();
        assertThat(theme("Free").codes()).isEqualTo(sub.codes());
        assertThat(take("analysis|theme|parent", "Staff|Top|Free", "Staff|Free|Top")
                        .refused())
                .hasSize(1);
    }

    @Property(tries = 60)
    void anyThemesComeBackFromTheirTable(@ForAll Random random) {
        Fictional one = new Fictional().with(Fiction.interview("a;b:1-2@c", "I: 😀😀 a?", "P: b 😀 c d."));
        Transcript transcript = one.study.transcripts().all().iterator().next();
        List<Code> codes =
                List.of(Code.of("A; B", null, 0, -1), Code.of("C > D", null, 1, -1), Code.of("\"E", null, 2, -1));
        one.apply(new CodeChange.Written(CodeChange.Deed.MADE, codes));
        List<Quotation> quotations = List.of(
                Fiction.quote(one.texts.of(transcript), "😀 a", INES, List.of()),
                Fiction.quote(
                        one.texts.of(transcript),
                        "c d",
                        INES,
                        List.of(codes.get(0).id())));
        one.apply(new CodingChange.Marked(transcript.id(), 1, quotations));
        one.apply(drawn(random, codes, transcript, quotations));

        Sheet written = ThemesTable.write(one.study, one.texts);
        assertThat(one.read(ThemesTable::read, written).changes()).isEmpty();
        Fictional two = one.emptyCopy();
        two.take(CodebookTable::read, CodebookTable.write(one.study, one.texts));
        two.take(CodingsTable::read, CodingsTable.write(one.study, one.texts));
        assertThat(two.take(ThemesTable::read, written).refused()).isEmpty();
        assertThat(Fictional.cells(ThemesTable.write(two.study, two.texts))).isEqualTo(Fictional.cells(written));
        assertThat(two.read(ThemesTable::read, written).changes()).isEmpty();
    }

    private static ThemeChange drawn(Random random, List<Code> codes, Transcript where, List<Quotation> quotations) {
        List<Analysis> analyses = List.of(Analysis.of("X > Y", "", 0), Analysis.of("Z", "", 1));
        List<Theme> themes = new ArrayList<>();
        List<String> names = new ArrayList<>(List.of("T", "A > B", "A", "\"q\"", "x;y", "t\nu", "S"));
        for (String name : names) {
            Analysis analysis = analyses.get(random.nextInt(2));
            List<Theme> above = themes.stream()
                    .filter(t -> t.analysis().equals(analysis.id()))
                    .toList();
            Id<Theme> parent = above.isEmpty() || random.nextBoolean()
                    ? null
                    : above.get(random.nextInt(above.size())).id();
            List<QuotationRef> refs = quotations.subList(0, random.nextInt(3)).stream()
                    .map(q -> new QuotationRef(where.id(), q.id()))
                    .toList();
            themes.add(Theme.of(analysis.id(), parent, name, themes.size())
                    .told(name, "c;\n", " d ", List.of(Status.values()).get(random.nextInt(3)))
                    .fedBy(codes.subList(0, random.nextInt(4)).stream()
                            .map(Code::id)
                            .toList())
                    .quoting(refs, random.nextBoolean() ? refs : List.of()));
        }
        return new ThemeChange.Arranged("Drawn", analyses, themes);
    }
}
