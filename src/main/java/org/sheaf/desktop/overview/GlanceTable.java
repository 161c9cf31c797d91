package org.sheaf.desktop.overview;

import java.util.ArrayList;
import java.util.List;
import javax.swing.table.AbstractTableModel;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.StudyPicture;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.StageSign;
import org.sheaf.study.Coder;

/** The glance as a table of figures, for those who read rather than look. EDT only. */
final class GlanceTable extends AbstractTableModel {

    private static final long serialVersionUID = 1L;

    private static final int FIRST_CODER = 7;

    private final List<String> heads = new ArrayList<>();
    private transient List<List<@Nullable Object>> cells = List.of();

    /** Shows rows. */
    void show(List<GlanceRow> rows, List<Coder> coders) {
        List<String> before = List.copyOf(heads);
        heads.clear();
        heads.add(Words.of("overview.column.name"));
        heads.add(Words.of("overview.table.words"));
        heads.add(Words.of("overview.table.participants"));
        heads.add(Words.of("overview.table.quotations"));
        heads.add(Words.of("overview.table.coded"));
        heads.add(Words.of("overview.table.new"));
        heads.add(Words.of("overview.table.codes"));
        for (Coder coder : coders) {
            heads.add(Words.of("overview.table.stage", coder.name()));
            heads.add(Words.of("overview.table.density", coder.name()));
        }
        cells = rows.stream().map(row -> cells(row, coders)).toList();
        if (before.equals(heads)) {
            fireTableDataChanged();
        } else {
            fireTableStructureChanged();
        }
    }

    private static List<@Nullable Object> cells(GlanceRow row, List<Coder> coders) {
        List<@Nullable Object> line = new ArrayList<>();
        StudyPicture.Step step = row.step();
        line.add(row.name());
        line.add(row.transcript().words());
        line.add((int) Math.round(row.sketch().participantShare() * 100));
        line.add(row.sketch().quotations());
        line.add((int) Math.round(row.sketch().coded() * 100));
        line.add(step == null ? null : step.newCodes());
        line.add(step == null ? null : step.codes());
        for (int i = 0; i < coders.size(); i++) {
            line.add(StageSign.words(row.stages().get(i)));
            line.add(row.density(coders.get(i)));
        }
        return line;
    }

    @Override
    public int getRowCount() {
        return cells == null ? 0 : cells.size();
    }

    @Override
    public int getColumnCount() {
        return heads == null ? 0 : heads.size();
    }

    @Override
    public String getColumnName(int column) {
        return heads.get(column);
    }

    @Override
    public @Nullable Object getValueAt(int row, int column) {
        return cells.get(row).get(column);
    }

    /** What sorts a column: words by the alphabet, figures by size. */
    @Override
    public Class<?> getColumnClass(int column) {
        return isWords(column) ? String.class : column >= FIRST_CODER ? Double.class : Integer.class;
    }

    /** Whether a column holds shares of a hundred. */
    boolean isShare(int column) {
        return column == 2 || column == 4;
    }

    /** Whether a column holds words, which stand at the left. */
    boolean isWords(int column) {
        return column == 0 || column >= FIRST_CODER && (column - FIRST_CODER) % 2 == 0;
    }
}
