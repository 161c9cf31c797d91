package org.sheaf.reconcile.passages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Fiction;
import org.sheaf.study.Round;
import org.sheaf.tables.Reading;
import org.sheaf.tables.Sheet;
import org.sheaf.text.CodePoints;
import org.sheaf.text.Span;

/** The table that a team fills in, after the text went on; and the orders in which it is gone through. */
class DecisionsTableTest {

    private static final int PLACE = 4;
    private static final int OUTCOME = DecisionsTable.COLUMNS.indexOf("outcome");

    @TempDir
    Path folder;

    private TwoCoders two;
    private Round round;

    @BeforeEach
    void codeAndClose() {
        two = new TwoCoders(folder);
        two.mark("Mira", "My sister found the flat", two.kin);
        two.mark("Tom", "My sister found the flat, she always finds things", two.kin);
        two.mark("Mira", "the landlord sent flowers", two.landlord);
        two.mark("Mira", "rather have a letter", two.landlord);
        two.mark("Tom", "The lease runs out", two.fear);
        two.mark("Tom", "When the boiler broke we sat", two.landlord);
        round = two.round();
    }

    @AfterEach
    void close() {
        two.close();
    }

    private Sheet written(Order order) {
        return DecisionsTable.write(two.study(), two.open.texts(), two.compare(round), order);
    }

    private Reading read(List<List<String>> rows) {
        return DecisionsTable.read(
                Sheet.of("decisions", DecisionsTable.COLUMNS, rows),
                two.study(),
                two.open.texts(),
                two.compare(round),
                two.open.coder(),
                Fiction.NOON);
    }

    /** The words at the place a row names, in the text of today. */
    private String words(Sheet.Row row) {
        Span span = new Span(Integer.parseInt(row.cell(PLACE)), Integer.parseInt(row.cell(PLACE + 1)));
        return new CodePoints(two.text()).toUtf16(span).of(two.text());
    }

    private static List<String> with(Sheet.Row row, String outcome, String coder, String extent) {
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(OUTCOME, outcome);
        cells.set(OUTCOME + 1, coder);
        cells.set(OUTCOME + 3, extent);
        return cells;
    }

    @Test
    void placesAreThoseOfTheTextOfToday() {
        two.correct("The lease runs out in March", "The lease, they say, runs out in 😀 March");
        assertThat(written(Order.PLACE).all().stream().map(this::words))
                .containsExactly(
                        "The lease, they say, runs out",
                        "My sister found the flat, she always finds things",
                        "When the boiler broke we sat",
                        "the landlord sent flowers",
                        "rather have a letter");
    }

    @Test
    void aNewExtentIsReadInTheTextOfTodayAndWordedSo() {
        two.correct("The lease runs out in March", "The lease, they say, runs out in 😀 March");
        Span sister = new CodePoints(two.text()).fromUtf16(two.words("sister found"));
        String extent = sister.start() + "-" + sister.end();
        Sheet.Row row = written(Order.PLACE).all().get(1);
        Reading reading = read(List.of(with(row, "new extent", "", extent)));
        assertThat(reading.refused()).isEmpty();
        reading.changes().forEach(two.open::run);
        assertThat(two.consensus()).containsExactly("sister found: Help from kin");
        Sheet.Row after = written(Order.PLACE).all().get(1);
        assertThat(after.cell(OUTCOME + 3)).isEqualTo(extent);
        assertThat(read(List.of(after.cells())).changes()).isEmpty();
    }

    @Test
    void wordsThatAreGoneHaveNoPlaceAndAreFoundByTheirIdentity() {
        two.correct("rather have a letter than ", "");
        List<Sheet.Row> rows = written(Order.PLACE).all();
        Sheet.Row gone = rows.get(rows.size() - 1);
        assertThat(gone.cell(PLACE)).isEmpty();
        assertThat(read(List.of(with(gone, "kept", "Mira", ""))).refused())
                .singleElement()
                .satisfies(refused -> assertThat(refused.why()).contains("these words are gone"));
        Reading reading = read(List.of(with(gone, "neither", "", "")));
        assertThat(reading.refused()).isEmpty();
        assertThat(reading.tally().made()).isEqualTo(1);
    }

    @Test
    void rowsWithoutAnOutcomeSayNothing() {
        List<List<String>> rows = new ArrayList<>();
        written(Order.KIND).all().forEach(row -> rows.add(row.cells()));
        assertThat(read(rows).changes()).isEmpty();
        assertThat(read(rows).tally().rows()).isEqualTo(5);
    }

    @Test
    void theSameRowTwiceIsOneDecision() {
        Sheet.Row row = written(Order.PLACE).all().get(3);
        List<String> kept = with(row, "Kept", "mira", "");
        Reading reading = read(List.of(kept, kept));
        assertThat(reading.tally().made()).isEqualTo(1);
        assertThat(reading.tally().changed()).isZero();
        assertThat(reading.changes()).hasSize(1);
    }

    @Test
    void whatMattersComesFirst() {
        assertThat(written(Order.WEIGHT).all().stream().map(this::words))
                .containsExactly(
                        "When the boiler broke we sat",
                        "the landlord sent flowers",
                        "rather have a letter",
                        "The lease runs out",
                        "My sister found the flat, she always finds things");
        assertThat(written(Order.KIND).all().stream().map(this::words))
                .containsExactly(
                        "The lease runs out",
                        "When the boiler broke we sat",
                        "the landlord sent flowers",
                        "rather have a letter",
                        "My sister found the flat, she always finds things");
        assertThat(written(Order.CODE).all().stream().map(this::words))
                .containsExactly(
                        "The lease runs out",
                        "My sister found the flat, she always finds things",
                        "When the boiler broke we sat",
                        "the landlord sent flowers",
                        "rather have a letter");
    }
}
