package org.sheaf.desktop.quotations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.analysis.Quote;
import org.sheaf.analysis.Quotes;
import org.sheaf.desktop.Ferry;
import org.sheaf.desktop.TestDesk;
import org.sheaf.study.Code;
import org.sheaf.study.Fiction;
import org.sheaf.study.Layer;
import org.sheaf.study.Progress;
import org.sheaf.study.Transcript;

class QuoteDeedsTest {

    @TempDir
    Path folder;

    /** Osric's words are a row of their own for one code, and part of a longer one for the other. */
    @Test
    void aQuotationThatStandsInTwoRowsIsMarkedAndCodedOnce() {
        try (TestDesk desk = new TestDesk(folder.resolve("a.sheaf"), "Mira")) {
            desk.make(Ferry.interviews());
            Code fears = desk.code("Fears");
            Code hopes = desk.code("Hopes");
            Code crew = desk.code("Crew");
            Transcript two =
                    desk.study().transcripts().named("two", Transcript::name).orElseThrow();
            desk.mark(two, Ferry.DOUBT, fears, hopes);
            desk.mark(two, "tells us anything.", fears);
            List<Quote> rows = Quotes.in(desk.study(), Layer.USUAL).of(List.of(fears.id(), hopes.id()), Progress.NONE);
            assertThat(rows).hasSize(2);
            desk.make(deeds(desk).starred(rows));
            assertThat(desk.study().page(two.id()).quotation(0).exemplary()).isTrue();
            desk.make(deeds(desk).coded(rows, crew));
            assertThat(desk.study().total(crew.id()).passages()).isEqualTo(1);
        }
    }

    private static QuoteDeeds deeds(TestDesk desk) {
        return new QuoteDeeds(desk.study(), desk.desk().coder(), Fiction.NOON);
    }
}
