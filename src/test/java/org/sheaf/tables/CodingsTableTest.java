package org.sheaf.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.tables.Fictional.INES;
import static org.sheaf.tables.Fictional.typed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Quotation;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

class CodingsTableTest {

    private static final String HEADER = "transcript|start|end|code|coder|memo|weight|comment";

    private final Fictional home = new Fictional()
            .with(
                    Fiction.interview("su01", "I: Why 😀 here?", "P: Because I 😀 trusted them."),
                    Fiction.interview("su02", "I: And you?", "P: Same."));

    private Reading take(String... lines) {
        return home.take(CodingsTable::read, typed(lines));
    }

    private List<Quotation> page(String transcript) {
        return home.study.page(home.transcript(transcript).id()).quotations();
    }

    private Code code(String name) {
        return home.study.framework().find(name).orElseThrow();
    }

    private List<List<String>> written() {
        return Fictional.cells(CodingsTable.write(home.study, home.texts));
    }

    @Test
    void positionsAreCodePoints() {
        take(HEADER, "su01|7|8|Smile||||", "su01|19|26|Trust||||");
        String text = home.texts.of(home.transcript("su01")).text();
        assertThat(page("su01")).extracting(q -> q.span().of(text)).containsExactly("😀", "Because");
        assertThat(written()).extracting(row -> row.get(2) + "-" + row.get(3)).containsExactly("7-8", "19-26");
    }

    @Test
    void rowsOfOneCoderOnOneSpanAreOneQuotation() {
        Reading reading = take(
                HEADER,
                "su01|0|5|Trust|Ines|why|50|sure",
                "SU01|0|5|Fear|ines|why||",
                "su01|0|5|Fear|Tom|||",
                "su01|3|5||Tom|||",
                "su01|0|5|Fear|consensus|||");
        assertThat(reading.refused()).isEmpty();
        assertThat(reading.tally()).isEqualTo(new Reading.Tally(5, 5, 0));
        assertThat(page("su01")).hasSize(4);
        Quotation hers = page("su01").stream()
                .filter(q -> q.coder().equals(INES.id()))
                .findFirst()
                .orElseThrow();
        assertThat(hers.codings())
                .extracting(Coding::code)
                .containsExactly(code("Trust").id(), code("Fear").id());
        assertThat(hers.codings().get(0).weight()).isEqualTo(50);
        assertThat(hers.codings().get(0).comment()).isEqualTo("sure");
        assertThat(home.study.memos().all()).extracting(Memo::text).containsExactly("why");
        assertThat(page("su01")).extracting(Quotation::coder).contains(Coder.CONSENSUS.id());
        assertThat(home.study.coders().all()).extracting(Coder::name).containsExactly("consensus", "Ines", "Tom");
        assertThat(code("Trust").pooled()).isTrue();
        assertThat(reading.warnings())
                .anySatisfy(w -> assertThat(w).contains("‘Trust’, ‘Fear’"))
                .anySatisfy(w -> assertThat(w).contains("‘Tom’"));
    }

    @Test
    void theSameTableAgainChangesNothing() {
        String[] table = {
            HEADER,
            "su01|0|5|Trust|Ines|why|50|sure",
            "su01|0|5|Fear|Ines|why not||",
            "su01|0|5|Fear|Ines|why not||",
            "su02|0|5|||||"
        };
        assertThat(take(table).changes()).hasSize(3);
        assertThat(take(table).changes()).isEmpty();
        assertThat(home.study.memos().size()).isEqualTo(2);
        Sheet written = CodingsTable.write(home.study, home.texts);
        assertThat(home.read(CodingsTable::read, written).changes()).isEmpty();
    }

    @Test
    void rowsThatDoNotFitAreListedWithTheirLine() {
        take("transcript|start|end|code", "su01|0|1|Time");
        home.apply(new CodeChange.Written(
                CodeChange.Deed.MADE, List.of(Code.of("A", null, 0, -1), Code.of("B", null, 1, -1))));
        home.take(CodebookTable::read, typed("code|parent", "Hour|A", "Hour|B"));
        int length = home.texts.of(home.transcript("su01")).codePoints().length();
        Reading reading = take(
                "id|" + HEADER,
                "|su09|0|5|Trust||||",
                "||0|5|Trust||||",
                "|su01|0|" + (length + 1) + "|Trust||||",
                "|su01|9|5|Trust||||",
                "|su01|5|5|Trust||||",
                "|su01|-1|5|Trust||||",
                "|su01|1.5|5|Trust||||",
                "|su01||5|Trust||||",
                "|su01|0|5|Trust|||101|",
                "|su01|0|5|Hour||||",
                "|su01|0|5|A > Trust||||",
                "|su01|0|5||||50|",
                "x|su01|0|5|Trust||||",
                "|su01|0|" + length + "|Time||||");
        assertThat(reading.refused())
                .extracting(RefusedRow::line)
                .containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14);
        assertThat(reading.refused().get(0).why()).contains("no transcript ‘su09’");
        assertThat(reading.refused().get(2).why()).contains("has " + length + " characters");
        assertThat(page("su01")).hasSize(2);
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void anIdentityCarriesEditsOfCodeSpanWeightAndMemo() {
        take(HEADER, "su01|0|5|Trust|Ines|old||", "su01|0|5|Fear|Ines|old||", "su01|7|9|Fear|Ines|||");
        Quotation first = page("su01").get(0);
        String trust = first.codings().get(0).id().toString();
        String fear = first.codings().get(1).id().toString();
        Reading reading =
                take("id|" + HEADER, trust + "|su01|0|6|Hope|Ines|new|9|", fear + "|su01|0|6|Fear|Ines|new||");
        assertThat(reading.refused()).isEmpty();
        Quotation now = page("su01").get(0);
        assertThat(now.id()).isEqualTo(first.id());
        assertThat(now.span()).isEqualTo(new Span(0, 6));
        assertThat(now.codings().get(0).id().toString()).isEqualTo(trust);
        assertThat(now.codings().get(0).code()).isEqualTo(code("Hope").id());
        assertThat(now.codings().get(0).weight()).isEqualTo(9);
        assertThat(home.study.memos().all()).extracting(Memo::text).containsExactly("new");
    }

    @Test
    void oneCodingOfSeveralThatMovesLeavesTheOthers() {
        take(HEADER, "su01|0|5|Trust|Ines|||", "su01|0|5|Fear|Ines|||");
        String fear = page("su01").get(0).codings().get(1).id().toString();
        String[] moved = {"id|" + HEADER, fear + "|su01|10|12|Fear|Ines|||"};
        take(moved);
        assertThat(page("su01")).hasSize(2);
        assertThat(page("su01").get(0).codings()).hasSize(1);
        assertThat(page("su01").get(1).codings().get(0).id().toString()).isEqualTo(fear);
        assertThat(take(moved).changes()).isEmpty();
    }

    @Test
    void anIdentityIsNotGivenToAnotherPlaceCoderOrNobody() {
        take(HEADER, "su01|0|5|Trust|Ines|||", "su02|0|5||Ines|||");
        String trust = page("su01").get(0).codings().get(0).id().toString();
        Id<Coding> fresh = Id.random();
        Reading reading = take(
                "id|" + HEADER,
                trust + "|su02|0|5|Trust|Ines|||",
                trust + "|su01|0|5|Trust|Tom|||",
                trust + "|su01|0|5||Ines|||",
                fresh + "|su01|1|5|Trust|Ines|||",
                fresh + "|su01|2|5|Trust|Ines|||");
        assertThat(reading.refused()).extracting(RefusedRow::line).containsExactly(2, 3, 4, 6);
        assertThat(page("su01")).hasSize(2);
        assertThat(page("su01").get(1).codings().get(0).id()).isEqualTo(fresh);
    }

    @Test
    void anActingCoderWhoIsNewJoins() {
        Coder tom = new Coder(Id.random(), "Tom");
        Reading reading =
                CodingsTable.read(typed("transcript|start|end", "su01|0|5"), home.study, home.texts, tom, Fiction.NOON);
        reading.changes().forEach(home::apply);
        assertThat(home.study.coders().get(tom.id())).isEqualTo(tom);
        assertThat(page("su01").get(0).coder()).isEqualTo(tom.id());
    }

    @Test
    void aQuotationWithoutCodeCanBeGivenOne() {
        take(HEADER, "su01|0|5||Ines|||");
        Quotation bare = page("su01").get(0);
        take("id|" + HEADER, bare.id() + "|su01|0|5|Trust|Ines|||");
        assertThat(page("su01")).hasSize(1);
        assertThat(page("su01").get(0).id()).isEqualTo(bare.id());
        assertThat(page("su01").get(0).has(code("Trust").id())).isTrue();
    }

    @Test
    void everythingComesBackFromAFileOfEitherKind(@TempDir Path folder) {
        take(
                HEADER,
                "su01|0|5|Trust|Ines|a memo;\n\"with\" 😀|0|=1+1",
                "su01|0|5|Fear|Ines|a memo;\n\"with\" 😀||",
                "su01|1|7||Tom|||",
                "su02|2|4|Fear|consensus|||");
        Sheet written = CodingsTable.write(home.study, home.texts);
        for (String file : List.of("codings.csv", "codings.xlsx")) {
            Fictional copy = home.emptyCopy();
            Reading reading = copy.take(CodingsTable::read, Fictional.through(folder.resolve(file), written));
            assertThat(reading.refused()).isEmpty();
            assertThat(Fictional.cells(CodingsTable.write(copy.study, copy.texts)))
                    .isEqualTo(Fictional.cells(written));
            assertThat(copy.read(CodingsTable::read, written).changes()).isEmpty();
        }
    }

    @Property(tries = 60)
    void anyCodingsComeBackFromTheirTable(@ForAll Random random) {
        Fictional one = new Fictional()
                .with(Fiction.interview("a; \"b\"", "I: 😀😀 a?", "P: b 😀 c d."), Fiction.interview("b", "I: x y z"));
        List<Code> codes = new ArrayList<>();
        for (String name : List.of("Trust", "A > B", "\"q", "é", "a;b")) {
            codes.add(random.nextBoolean() ? Code.of(name, null, codes.size(), -1) : Code.open(name, -1));
        }
        one.apply(new CodeChange.Written(CodeChange.Deed.MADE, codes));
        for (Transcript transcript : List.copyOf(one.study.transcripts().all())) {
            one.apply(new CodingChange.Marked(transcript.id(), 1, drawn(one, transcript, codes, random)));
        }
        Sheet book = CodebookTable.write(one.study, one.texts);
        Sheet written = CodingsTable.write(one.study, one.texts);
        assertThat(one.read(CodingsTable::read, written).changes()).isEmpty();

        Fictional two = one.emptyCopy();
        two.take(CodebookTable::read, book);
        Reading reading = two.take(CodingsTable::read, written);
        assertThat(reading.refused()).isEmpty();
        assertThat(reading.warnings()).isEmpty();
        List<List<String>> back = new ArrayList<>(Fictional.cells(CodingsTable.write(two.study, two.texts)));
        assertThat(back).containsExactlyInAnyOrderElementsOf(Fictional.cells(written));
        assertThat(two.read(CodingsTable::read, written).changes()).isEmpty();
    }

    private static List<Quotation> drawn(Fictional home, Transcript transcript, List<Code> codes, Random random) {
        var points = home.texts.of(transcript).codePoints();
        List<Quotation> drawn = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            int start = random.nextInt(points.length() - 1);
            int end = start + 1 + random.nextInt(points.length() - start);
            Span span = points.toUtf16(new Span(start, Math.min(end, points.length())));
            if (drawn.stream().anyMatch(q -> q.span().equals(span))) {
                continue;
            }
            List<Code> some = new ArrayList<>(codes);
            Collections.shuffle(some, random);
            List<Coding> codings = new ArrayList<>();
            for (Code code : some.subList(0, random.nextInt(4))) {
                Integer weight = random.nextBoolean() ? null : random.nextInt(101);
                codings.add(new Coding(
                        Id.random(), code.id(), weight, random.nextBoolean() ? "" : "\"x\"\n;", Fiction.NOON));
            }
            Coder coder = random.nextBoolean() ? INES : Coder.CONSENSUS;
            drawn.add(Quotation.of(coder.id(), span, Fiction.NOON, codings));
        }
        return drawn;
    }
}
