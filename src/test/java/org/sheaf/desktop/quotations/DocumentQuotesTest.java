package org.sheaf.desktop.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.Ferry;
import org.sheaf.desktop.TestDesk;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.study.Code;
import org.sheaf.study.TextKind;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;

/** Quotations of documents in the table: among the others, counted apart, and to be had alone. */
class DocumentQuotesTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private QuoteTableModel table;
    private Code fears;
    private Transcript notes;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder.resolve("a.sheaf"), "Mira");
        desk.make(Ferry.interviews());
        notes = desk.document("notes", "# Fears", "Nobody on the landing speaks of fear.");
        fears = desk.code("Fears");
        Transcript one =
                desk.study().transcripts().named("one", Transcript::name).orElseThrow();
        desk.mark(one, Ferry.FEAR, fears);
        desk.mark(notes, "Nobody on the landing", fears);
        table = new QuoteTableModel(desk.desk(), (query, study, layer, progress) -> List.of());
        table.seen(true);
        table.open(new TableSource.OfCodes(List.of(fears.id())));
        desk.until(() -> table.isReady() && table.size() == 2);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private List<String> filters() {
        return new QuoteChoices(table, null)
                .filters().stream().map(Pick.Choice::name).toList();
    }

    @Test
    void theyAreCountedApartAndListedAlone() {
        assertThat(table.summary()).startsWith("2 quotations in 1 transcript and 1 document from 1 participant");
        assertThat(filters()).contains("Kind: Interviews", "Kind: Documents");
        table.filter(RowFilter.of(RowFilter.Kind.TEXTS, TextKind.DOCUMENT.word()), true);
        assertThat(table.summary()).startsWith("1 of 2 quotations in 1 document from no participants");
        desk.make(new TranscriptChange.Described(List.of(notes.read(TextKind.INTERVIEW))));
        desk.until(() -> table.summary().startsWith("0 of 2 quotations in no transcripts"));
        assertThat(filters()).doesNotContain("Kind: Interviews", "Kind: Documents");
    }
}
