package org.sheaf.desktop.reader;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sheaf.study.Bookmark;

/** The bookmarks of whoever reads in the transcript that is shown, in the order of the text, and their rows. Immutable. */
final class Bookmarks {

    private final List<Bookmark> all;
    private final BitSet rows = new BitSet();

    private Bookmarks(List<Bookmark> all, ReaderLayout layout) {
        this.all = all;
        for (Bookmark bookmark : all) {
            rows.set(Math.max(0, layout.rowAt(bookmark.at())));
        }
    }

    /** Those of a model, in a layout of its words. */
    static Bookmarks of(ReaderModel model, ReaderLayout layout) {
        return new Bookmarks(in(model), layout);
    }

    /** Those of a model, in the order of the text. */
    static List<Bookmark> in(ReaderModel model) {
        List<Bookmark> mine = new ArrayList<>();
        for (Bookmark bookmark : model.study().bookmarks()) {
            if (bookmark.transcript().equals(model.transcript().id())
                    && bookmark.coder().equals(model.me())) {
                mine.add(bookmark);
            }
        }
        mine.sort(Comparator.comparingInt(Bookmark::at));
        return List.copyOf(mine);
    }

    List<Bookmark> all() {
        return all;
    }

    /** Whether one stands in a row. */
    boolean in(int row) {
        return rows.get(row);
    }

    /** The first in a row. */
    Optional<Bookmark> at(int row, ReaderLayout layout) {
        return rows.get(row)
                ? all.stream()
                        .filter(one -> Math.max(0, layout.rowAt(one.at())) == row)
                        .findFirst()
                : Optional.empty();
    }

    /** The first in a numbered line. */
    static Optional<Bookmark> inLine(ReaderModel model, int line) {
        return in(model).stream()
                .filter(one -> model.lines().at(one.at()) == line)
                .findFirst();
    }

    /** The next one after a line, or the last one before it. */
    static Optional<Bookmark> beside(ReaderModel model, int line, boolean forward) {
        return in(model).stream()
                .filter(one -> forward
                        ? model.lines().at(one.at()) > line
                        : model.lines().at(one.at()) < line)
                .reduce((first, later) -> forward ? first : later);
    }
}
