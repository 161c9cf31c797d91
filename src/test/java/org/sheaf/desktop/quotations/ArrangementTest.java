package org.sheaf.desktop.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.Ferry;
import org.sheaf.desktop.TestDesk;
import org.sheaf.study.Code;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Transcript;

/** A table that sorts, filters and groups in the background shows what was wanted last, and nothing older on the way. */
class ArrangementTest {

    private static final String KIND = "The crew is kind";

    @TempDir
    Path folder;

    private final List<List<String>> seen = new ArrayList<>();
    private TestDesk desk;
    private QuoteTableModel table;
    private Code hopes;
    private Transcript two;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder.resolve("a.sheaf"), "Mira");
        desk.make(Ferry.interviews());
        Code fears = desk.code("Fears");
        hopes = desk.code("Hopes");
        List<Transcript> both = desk.study().transcripts().stream().toList();
        two = both.get(1);
        mark(both.get(0), Ferry.FEAR, List.of(fears.id()));
        mark(two, Ferry.DOUBT, List.of(fears.id(), hopes.id()));
        mark(two, KIND, List.of(fears.id()));
        table = new QuoteTableModel(desk.desk(), (query, study, layer, progress) -> List.of(), 0);
        table.seen(true);
        table.open(new TableSource.OfCodes(List.of(fears.id())));
        desk.until(() -> table.isReady() && table.size() == 3);
        table.onChange(() -> seen.add(words()));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void mark(Transcript transcript, String words, List<Id<Code>> codes) {
        desk.make(Ferry.marked(desk.desk().open(), transcript, words, codes));
    }

    private List<TableRow> rows() {
        return table.lines().stream()
                .filter(QuoteTableModel.Found.class::isInstance)
                .map(line -> ((QuoteTableModel.Found) line).row())
                .toList();
    }

    private List<String> words() {
        return rows().stream()
                .map(row -> desk.desk()
                        .texts()
                        .of(row.quote().transcript())
                        .words(row.quote().span()))
                .toList();
    }

    /** Turns the star of Osric's quotation on or off. */
    private void star() {
        TableRow doubt = table.all().get(1);
        desk.desk()
                .submit(new QuoteDeeds(desk.study(), desk.desk().coder(), Fiction.NOON)
                        .starred(List.of(doubt.quote())));
    }

    @Test
    void onlyTheLatestWishIsShown() {
        List<String> before = words();
        table.sort(Column.of(Column.Kind.PARTICIPANT));
        table.sort(Column.of(Column.Kind.QUOTATION));
        table.filter(RowFilter.of(RowFilter.Kind.TRANSCRIPT, two.id()), true);
        assertThat(table.isReady()).isTrue();
        assertThat(words()).as("until the rows come, those before stay").isEqualTo(before);
        desk.until(() -> table.size() == 2);
        assertThat(words()).containsExactly(Ferry.DOUBT, KIND);
        assertThat(Set.copyOf(seen)).containsExactlyInAnyOrder(before, words());
        assertThat(table.summary()).startsWith("2 of 3 quotations in 1 transcript");
    }

    @Test
    void whatIsShownIsNeverOfAnEarlierStudyOrSource() {
        table.filter(RowFilter.of(RowFilter.Kind.EXEMPLARY), true);
        star();
        desk.until(() -> table.size() == 1);
        assertThat(words()).containsExactly(Ferry.DOUBT);
        table.group(Grouping.by(Grouping.Kind.CODE));
        star();
        desk.until(() -> table.size() == 0);
        table.filter(RowFilter.of(RowFilter.Kind.EXEMPLARY), false);
        desk.until(() -> table.arrangement().heads().equals(List.of(0, 4)));
        assertThat(rows()).hasSize(4);
        seen.clear();
        table.open(new TableSource.OfCodes(List.of(hopes.id())));
        assertThat(table.isReady()).isFalse();
        desk.until(table::isReady);
        assertThat(seen.stream().distinct()).containsExactly(List.of(), words());
    }

    @Test
    void aLineIsFoundByItsKeyWhereverItStands() {
        table.sort(Column.of(Column.Kind.PARTICIPANT));
        desk.until(() -> words().get(0).equals(KIND));
        for (int i = 0; i < table.lines().size(); i++) {
            assertThat(table.arrangement().place(table.lines().get(i).key())).hasValue(i);
        }
    }
}
