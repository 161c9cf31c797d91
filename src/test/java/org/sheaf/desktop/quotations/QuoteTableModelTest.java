package org.sheaf.desktop.quotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.analysis.Hit;
import org.sheaf.analysis.Quote;
import org.sheaf.desktop.Ferry;
import org.sheaf.desktop.TestDesk;
import org.sheaf.desktop.widgets.Remark;
import org.sheaf.study.Analysis;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Layer;
import org.sheaf.study.Participant;
import org.sheaf.study.PeopleChange;
import org.sheaf.study.Refusal;
import org.sheaf.study.StudyChange;
import org.sheaf.study.Target;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;
import org.sheaf.study.Transcript;
import org.sheaf.study.Value;

class QuoteTableModelTest {

    private static final Clock NOON = Clock.fixed(Fiction.NOON, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final List<String> clipboard = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private TestDesk desk;
    private QuoteTableModel table;
    private QuoteWork work;
    private Code fears;
    private Code hopes;
    private Transcript one;
    private Transcript two;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder.resolve("a.sheaf"), "Mira");
        desk.make(Ferry.interviews());
        fears = desk.code("Fears");
        hopes = desk.code("Hopes");
        one = desk.study().transcripts().named("one", Transcript::name).orElseThrow();
        two = desk.study().transcripts().named("two", Transcript::name).orElseThrow();
        desk.mark(one, "How are mornings");
        desk.mark(one, Ferry.FEAR, fears);
        desk.mark(one, "the tea is good", hopes);
        desk.mark(two, Ferry.DOUBT, fears, hopes);
        desk.mark(two, "The crew is kind", fears);
        table = new QuoteTableModel(desk.desk(), (query, study, layer, progress) -> hits(query));
        work = new QuoteWork(desk.desk(), NOON, new Notes(), clipboard::add);
        table.seen(true);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    /** A query finds its own words, wherever they first stand. */
    private List<Hit> hits(String query) {
        List<Hit> hits = new ArrayList<>();
        for (Transcript transcript : List.of(one, two)) {
            int at = desk.desk().texts().of(transcript).text().indexOf(query);
            if (at >= 0) {
                org.sheaf.text.Span span = new org.sheaf.text.Span(at, at + query.length());
                hits.add(new Hit(transcript, 0, "", null, span, query, "", "", List.of()));
            }
        }
        return hits;
    }

    private void shows(TableSource source, int rows) {
        table.open(source);
        desk.until(() -> table.isReady() && table.size() == rows);
    }

    private void ofFears() {
        shows(new TableSource.OfCodes(List.of(fears.id())), 3);
    }

    private List<String> words() {
        return rows().stream().map(row -> said(row.quote())).toList();
    }

    private String said(Quote quote) {
        return desk.desk().texts().of(quote.transcript()).words(quote.span());
    }

    private List<TableRow> rows() {
        return table.lines().stream()
                .filter(QuoteTableModel.Found.class::isInstance)
                .map(line -> ((QuoteTableModel.Found) line).row())
                .toList();
    }

    private Quote quote(String words) {
        return rows().stream()
                .map(TableRow::quote)
                .filter(quote -> said(quote).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private List<String> heads() {
        return table.lines().stream()
                .filter(QuoteTableModel.Head.class::isInstance)
                .map(line -> ((QuoteTableModel.Head) line).group())
                .map(group -> group.title() + " " + group.rows().size())
                .toList();
    }

    private Theme theme(String name, Code... codes) {
        Analysis analysis = Analysis.of("All", "", 0);
        Theme theme = Theme.of(analysis.id(), null, name, 0)
                .fedBy(java.util.Arrays.stream(codes).map(Code::id).toList());
        desk.make(new ThemeChange.Arranged("made", List.of(analysis), List.of(theme)));
        return theme;
    }

    private Theme now(Theme theme) {
        return desk.study().themes().get(theme.id());
    }

    @Test
    void listsWhatACodeGathersWithWhoAndWhere() {
        ofFears();
        assertThat(words()).containsExactly(Ferry.FEAR, Ferry.DOUBT, "The crew is kind");
        assertThat(rows()).extracting(row -> row.place().speaker()).containsExactly("Marit", "Osric", "Dilys");
        assertThat(rows()).extracting(TableRow::codeNames).containsExactly("Fears", "Fears, Hopes", "Fears");
        assertThat(rows()).extracting(TableRow::coderNames).containsOnly("Mira");
        assertThat(table.summary()).isEqualTo("3 quotations in 2 transcripts from 3 participants");
    }

    @Test
    void listsSeveralCodesTheUncodedAndEverythingOnlyOnce() {
        shows(new TableSource.OfCodes(List.of(fears.id(), hopes.id())), 4);
        shows(new TableSource.Everything(), 5);
        table.filter(RowFilter.of(RowFilter.Kind.UNCODED), true);
        assertThat(words()).containsExactly("How are mornings");
    }

    @Test
    void listsWhatAQueryFindsAndCodesWordsThatNobodyHasMarked() {
        shows(new TableSource.OfQuery("kind to us"), 1);
        Quote hit = rows().get(0).quote();
        assertThat(work.isMarked(hit)).isFalse();
        assertThatThrownBy(() -> work.star(List.of(hit))).isInstanceOf(Refusal.class);
        work.code(List.of(hit), hopes);
        desk.until(() -> rows().size() == 1 && work.isMarked(rows().get(0).quote()));
        assertThat(rows().get(0).codeNames()).isEqualTo("Hopes");
    }

    @Test
    void sortsByWordsUpAndDownAndKeepsTheOrderOfWhatIsAlike() {
        ofFears();
        table.sort(Column.of(Column.Kind.PARTICIPANT));
        assertThat(rows()).extracting(row -> row.place().speaker()).containsExactly("Dilys", "Marit", "Osric");
        table.sort(Column.of(Column.Kind.PARTICIPANT));
        assertThat(rows()).extracting(row -> row.place().speaker()).containsExactly("Osric", "Marit", "Dilys");
        table.sort(Column.of(Column.Kind.CODER));
        assertThat(words()).containsExactly(Ferry.FEAR, Ferry.DOUBT, "The crew is kind");
        table.sort(Column.of(Column.Kind.QUOTATION));
        assertThat(words()).containsExactly(Ferry.DOUBT, "The crew is kind", Ferry.FEAR);
    }

    @Test
    void sortsAttributesAsFiguresAndPutsTheUnknownLast() {
        age("Marit", "9");
        age("Dilys", "46");
        ofFears();
        table.sort(Column.of("age"));
        assertThat(rows()).extracting(row -> row.place().speaker()).containsExactly("Marit", "Dilys", "Osric");
        table.sort(Column.of("age"));
        assertThat(rows()).extracting(row -> row.place().speaker()).containsExactly("Dilys", "Marit", "Osric");
        table.filter(RowFilter.attribute("age", "46"), true);
        assertThat(rows()).extracting(row -> row.place().speaker()).containsExactly("Dilys");
        table.group(Grouping.by("age"));
        assertThat(heads()).containsExactly("46 1");
    }

    private void age(String name, String value) {
        Participant person =
                desk.study().participants().named(name, Participant::name).orElseThrow();
        desk.make(new PeopleChange.Described(List.of(person.with(Map.of("age", Value.read(value)))), List.of()));
    }

    @Test
    void groupsThatCloseKeepTheirCount() {
        ofFears();
        table.group(Grouping.by(Grouping.Kind.TRANSCRIPT));
        assertThat(heads()).containsExactly("one 1", "two 2");
        QuoteTableModel.Head second = table.lines().stream()
                .filter(QuoteTableModel.Head.class::isInstance)
                .map(QuoteTableModel.Head.class::cast)
                .skip(1)
                .findFirst()
                .orElseThrow();
        table.open(second.group(), false);
        assertThat(heads()).containsExactly("one 1", "two 2");
        assertThat(words()).containsExactly(Ferry.FEAR);
        table.group(Grouping.by(Grouping.Kind.CODE));
        assertThat(heads()).containsExactly("Fears 3", "Hopes 1");
        theme("Uncertainty", hopes);
        desk.until(() -> rows().stream().anyMatch(row -> !row.themes().isEmpty()));
        table.group(Grouping.by(Grouping.Kind.THEME));
        assertThat(heads()).containsExactly("Uncertainty 1", "In no theme 2");
    }

    @Test
    void filtersOfOneKindWidenAndThoseOfSeveralNarrow() {
        ofFears();
        work.star(List.of(quote(Ferry.FEAR), quote(Ferry.DOUBT)));
        desk.until(() -> rows().stream().filter(row -> row.quote().exemplary()).count() == 2);
        table.filter(RowFilter.of(RowFilter.Kind.TRANSCRIPT, one.id()), true);
        assertThat(words()).containsExactly(Ferry.FEAR);
        table.filter(RowFilter.of(RowFilter.Kind.TRANSCRIPT, two.id()), true);
        assertThat(words()).hasSize(3);
        table.filter(RowFilter.of(RowFilter.Kind.EXEMPLARY), true);
        assertThat(words()).containsExactly(Ferry.FEAR, Ferry.DOUBT);
        table.filter(RowFilter.of(RowFilter.Kind.GROUP, "staff"), true);
        assertThat(words()).isEmpty();
        assertThat(table.summary()).startsWith("0 of 3 quotations");
    }

    @Test
    void marksSeveralAsExemplaryInOneStepAndTakesTheMarkOffAgain() {
        ofFears();
        List<Quote> both = List.of(quote(Ferry.FEAR), quote(Ferry.DOUBT));
        work.star(both);
        desk.until(() -> desk.latest().equals("Marked 2 quotations as exemplary"));
        desk.until(() -> quote(Ferry.FEAR).exemplary() && quote(Ferry.DOUBT).exemplary());
        work.star(List.of(quote(Ferry.FEAR), quote(Ferry.DOUBT)));
        desk.until(() -> !quote(Ferry.FEAR).exemplary() && !quote(Ferry.DOUBT).exemplary());
        desk.desk().undo();
        desk.until(() -> quote(Ferry.FEAR).exemplary() && quote(Ferry.DOUBT).exemplary());
    }

    @Test
    void leavesOutOfAThemeShowsItThereAndTakesItBack() {
        Theme theme = theme("Uncertainty", fears);
        shows(new TableSource.OfTheme(theme.id()), 3);
        work.leaveOut(List.of(quote(Ferry.FEAR)), now(theme));
        desk.until(() -> table.size() == 2 && table.leftOut() == 1);
        assertThat(desk.latest()).isEqualTo("Left a quotation out of ‘Uncertainty’");
        assertThat(words()).doesNotContain(Ferry.FEAR);
        assertThat(desk.study().counts(one.id()).codes()).as("it stays coded").contains(fears.id());
        table.withLeftOut(true);
        assertThat(words()).contains(Ferry.FEAR);
        assertThat(rows())
                .filteredOn(TableRow::leftOut)
                .extracting(row -> said(row.quote()))
                .containsExactly(Ferry.FEAR);
        work.takeBack(List.of(quote(Ferry.FEAR)), now(theme));
        desk.until(() -> table.leftOut() == 0 && table.size() == 3);
        desk.desk().undo();
        desk.until(() -> table.leftOut() == 1);
        desk.desk().undo();
        desk.until(() -> table.leftOut() == 0);
        assertThat(now(theme)).isEqualTo(theme);
    }

    @Test
    void leavesOutWhatWasGatheredSinglyAndWhatSubThemesBring() {
        Theme theme = theme("Uncertainty");
        Theme below = Theme.of(theme.analysis(), theme.id(), "Closing", 0).fedBy(List.of(fears.id()));
        desk.make(new ThemeChange.Arranged("made", List.of(), List.of(below)));
        shows(new TableSource.OfCodes(List.of(hopes.id())), 2);
        work.gather(List.of(quote("the tea is good")), theme.id(), false);
        desk.until(() -> now(theme).quotations().size() == 1);
        shows(new TableSource.OfTheme(theme.id()), 4);
        work.leaveOut(List.of(quote("the tea is good"), quote("The crew is kind")), now(theme));
        desk.until(() -> table.size() == 2);
        assertThat(now(theme).quotations()).isEmpty();
        assertThat(now(below).leftOut()).hasSize(1);
        assertThat(table.leftOut()).as("what a code brought can be taken back").isEqualTo(1);
    }

    @Test
    void gathersSeveralAsContraryInOneStep() {
        Theme theme = theme("Uncertainty");
        ofFears();
        work.gather(List.of(quote(Ferry.FEAR), quote(Ferry.DOUBT)), theme.id(), true);
        desk.until(() -> now(theme).contrary().size() == 2);
        assertThat(desk.latest()).isEqualTo("Kept 2 quotations as contrary to ‘Uncertainty’");
    }

    @Test
    void codesAndTakesCodesOffSeveralInOneStep() {
        ofFears();
        List<Quote> all = rows().stream().map(TableRow::quote).toList();
        work.code(all, hopes);
        desk.until(() -> rows().stream().allMatch(row -> row.codeNames().equals("Fears, Hopes")));
        assertThat(desk.latest()).as("one carried it already").isEqualTo("Coded 2 quotations as ‘Hopes’");
        assertThat(work.ownCodes(all)).containsExactlyInAnyOrder(fears, hopes);
        work.uncode(rows().stream().map(TableRow::quote).toList(), fears);
        desk.until(() -> rows().isEmpty());
        assertThat(desk.latest()).isEqualTo("Took ‘Fears’ off 3 quotations");
    }

    @Test
    void whatAnotherCoderMarkedKeepsItsCodeAndGetsAQuotationBeside() {
        Coder tom = new Coder(Id.random(), "Tom");
        desk.make(new StudyChange.CoderNamed(tom));
        org.sheaf.study.Quotation his = Fiction.quote(desk.desk().texts().of(two), "We wait", tom, List.of(fears.id()));
        desk.make(new CodingChange.Marked(two.id(), 1, List.of(his)));
        shows(new TableSource.OfCodes(List.of(fears.id())), 4);
        Quote toms = quote("We wait");
        assertThatThrownBy(() -> work.uncode(List.of(toms), fears)).isInstanceOf(Refusal.class);
        work.code(List.of(toms), hopes);
        desk.until(() -> desk.study().page(two.id()).overlapping(toms.span()).size() == 2);
        assertThat(desk.study().page(two.id()).find(his.id()).orElseThrow().codings())
                .extracting(Coding::code)
                .containsExactly(fears.id());
        table.layer(new Layer.Of(tom));
        desk.until(() -> table.size() == 1);
        assertThat(words()).containsExactly("We wait");
    }

    @Test
    void citesWordsWithWhoSaidThemWhereAndOneParagraphEach() {
        ofFears();
        work.copy(List.of(quote(Ferry.FEAR), quote(Ferry.DOUBT)));
        desk.until(() -> !clipboard.isEmpty());
        assertThat(clipboard)
                .containsExactly("“they will close the line” – Marit, one, line 2\n\n"
                        + "“nobody tells us anything” – Osric, two, line 1");
        assertThat(desk.told).contains("Copied 2 quotations with their citations.");
    }

    @Test
    void aTableThatIsNotSeenGathersNothingUntilItIs() {
        table.seen(false);
        table.open(new TableSource.OfCodes(List.of(hopes.id())));
        desk.mark(one, "Cold", hopes);
        assertThat(table.isReady()).isFalse();
        table.seen(true);
        desk.until(() -> table.isReady() && table.size() == 3);
    }

    @Test
    void aCodeThatIsGoneLeavesTheTableEmpty() {
        ofFears();
        desk.make(new org.sheaf.study.CodeChange.Removed(List.of(fears.id())));
        desk.until(() -> table.lines().isEmpty());
        assertThat(table.source()).isEmpty();
    }

    @Test
    void columnsAndWidthsAreRememberedAndStrangeWordsAreNot() {
        List<Column.Sized> some = List.of(
                new Column.Sized(Column.of("years in treatment"), 90),
                new Column.Sized(Column.of(Column.Kind.CODES), 200));
        assertThat(Column.read(Column.written(some))).isEqualTo(some);
        assertThat(Column.read("wide codes\n0 coder\n90 codes\n80 codes"))
                .containsExactly(new Column.Sized(Column.of(Column.Kind.CODES), 90));
    }

    private final class Notes implements QuoteWork.Memos {
        @Override
        public Optional<String> words(Target on) {
            return Optional.empty();
        }

        @Override
        public List<Remark.Said> others(Target on) {
            return List.of();
        }

        @Override
        public void write(Target on, String words) {
            notes.add(words);
        }
    }
}
