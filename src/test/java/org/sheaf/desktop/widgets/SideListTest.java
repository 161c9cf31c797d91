package org.sheaf.desktop.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SideListTest {

    private record Row(int id, String words) {}

    private static final class Words implements RowPainter<Row> {
        @Override
        public void paint(Graphics2D g, Row row, RowState state) {}

        @Override
        public String words(Row row) {
            return row.words();
        }
    }

    private static List<Row> rows(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> new Row(i, "row " + i)).toList();
    }

    private static void onEdt(Runnable work) throws Exception {
        SwingUtilities.invokeAndWait(work);
    }

    @Test
    void whatIsChosenStaysChosenWhereverItStandsNow() throws Exception {
        onEdt(() -> {
            SideList<Row> list = new SideList<>(20, Row::id, new Words());
            list.show(rows(0, 10));
            list.choose(row -> row.id() == 4);
            list.show(rows(2, 12));
            assertThat(list.chosen()).contains(new Row(4, "row 4"));
            list.show(rows(5, 9));
            assertThat(list.chosen()).isEmpty();
            list.show(rows(0, 9));
            assertThat(list.chosen()).as("nothing becomes chosen by itself").isEmpty();
        });
    }

    /** Counts how often it is compared. */
    private static final class Counted {
        private final int id;
        private final int[] compared;

        Counted(int id, int[] compared) {
            this.id = id;
            this.compared = compared;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            compared[0]++;
            return other instanceof Counted counted && counted.id == id;
        }

        @Override
        public int hashCode() {
            return id;
        }
    }

    @Test
    void ofManyRowsOnlyThoseInSightAreCompared() throws Exception {
        int[] compared = new int[1];
        onEdt(() -> {
            SideList<Counted> list = new SideList<>(20, row -> row.id, new Numbers());
            list.show(counted(compared));
            JComponent port = Styled.clear(null);
            port.add(list);
            port.setSize(100, 10 * list.getFixedCellHeight());
            list.setSize(100, 30_000 * list.getFixedCellHeight());
            list.show(counted(compared));
            assertThat(list.shown()).hasSize(30_000);
        });
        assertThat(compared[0]).isBetween(1, 20);
    }

    private static List<Counted> counted(int[] compared) {
        return IntStream.range(0, 30_000)
                .mapToObj(i -> new Counted(i, compared))
                .toList();
    }

    private static final class Numbers implements RowPainter<Counted> {
        @Override
        public void paint(Graphics2D g, Counted row, RowState state) {}

        @Override
        public String words(Counted row) {
            return String.valueOf(row.id);
        }
    }
}
