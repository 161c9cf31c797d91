package org.sheaf.desktop.reader;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Space;
import org.sheaf.study.Bookmark;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.text.Span;

/** What lies under the pointer. */
sealed interface Hit {

    /** The quotation meant, if there is one. */
    default Optional<Id<Quotation>> quotation() {
        return Optional.empty();
    }

    /** What to tell about it. */
    default Optional<String> tooltip(Scene scene) {
        return Optional.empty();
    }

    /** Neither words nor signs. */
    record Nothing() implements Hit {}

    /**
     * Words.
     *
     * @param position the caret nearest to the pointer
     * @param quotations that cover the word under it, the shortest first
     */
    record Text(int position, List<Id<Quotation>> quotations) implements Hit {
        @Override
        public Optional<Id<Quotation>> quotation() {
            return quotations.stream().findFirst();
        }
    }

    /**
     * A stripe or a name.
     *
     * @param mark whose
     * @param row the row under the pointer
     */
    record Sign(Mark mark, int row) implements Hit {
        @Override
        public Optional<Id<Quotation>> quotation() {
            return Optional.of(mark.quotations().get(0));
        }

        @Override
        public Optional<String> tooltip(Scene scene) {
            return Optional.of(Described.mark(scene, mark));
        }
    }

    /**
     * A count of marks that have no room.
     *
     * @param marks these
     */
    record More(List<Mark> marks) implements Hit {
        @Override
        public Optional<String> tooltip(Scene scene) {
            return Optional.of(
                    String.join("\n", marks.stream().map(scene::name).distinct().toList()));
        }
    }

    /**
     * An end of the chosen quotation.
     *
     * @param start whether it is the first
     */
    record Handle(boolean start) implements Hit {}

    /**
     * The sign of a bookmark.
     *
     * @param bookmark which
     */
    record Ribbon(Bookmark bookmark) implements Hit {
        @Override
        public Optional<String> tooltip(Scene scene) {
            return Optional.of(Described.bookmark(bookmark));
        }
    }

    /** What lies at a place of the component. */
    static Hit at(Scene scene, Emphasis emphasis, Point point) {
        Span chosen = emphasis.chosenWords();
        if (chosen != null && scene.isMine(emphasis.chosen())) {
            if (isAt(scene.layout().caret(chosen.start()), point, true)) {
                return new Handle(true);
            }
            if (isAt(scene.layout().caretAfter(chosen.end()), point, false)) {
                return new Handle(false);
            }
        }
        Columns columns = scene.layout().columns();
        if (point.x <= columns.numberRight()) {
            Optional<Hit> ribbon = scene.bookmarks()
                    .at(scene.layout().rowAtY(point.y), scene.layout())
                    .map(Ribbon::new);
            if (ribbon.isPresent()) {
                return ribbon.get();
            }
        }
        if (point.x >= columns.names()) {
            return name(scene, point);
        }
        return point.x >= columns.lanes() ? stripe(scene, point) : words(scene, point);
    }

    /** Whether words stand at a place. */
    static boolean isOn(Scene scene, Span words, Point point) {
        ReaderLayout layout = scene.layout();
        int row = layout.rowAtY(point.y);
        if (words.isEmpty() || row < 0) {
            return false;
        }
        int x = point.x - layout.columns().text();
        for (LineShape.Run run : layout.runs(row, words)) {
            if (x >= run.from() && x < run.to()) {
                return true;
            }
        }
        return false;
    }

    /** The knob of a handle takes a click 24 pixels wide, but not more of the words than its bar. */
    private static boolean isAt(Rectangle caret, Point point, boolean start) {
        int reach = Space.px(12);
        int knob = start ? caret.y : caret.y + caret.height;
        boolean onKnob = Math.abs(point.x - caret.x) <= reach
                && (start
                        ? point.y >= knob - reach - Space.px(2) && point.y <= knob + Space.px(3)
                        : point.y <= knob + reach + Space.px(2) && point.y >= knob - Space.px(3));
        boolean onBar =
                Math.abs(point.x - caret.x) <= Space.px(3) && point.y >= caret.y && point.y <= caret.y + caret.height;
        return onKnob || onBar;
    }

    private static Hit words(Scene scene, Point point) {
        ReaderLayout layout = scene.layout();
        int row = layout.rowAtY(point.y);
        if (row < 0) {
            return new Nothing();
        }
        int position = layout.positionInRow(row, point.x);
        int x = point.x - layout.columns().text();
        boolean onWords = point.y >= layout.rowTop(row)
                && point.y < layout.rowTop(row) + layout.setting(row).metrics().line();
        List<Id<Quotation>> covering = new ArrayList<>();
        for (Marks.Quoted quoted : onWords ? around(scene, position) : List.<Marks.Quoted>of()) {
            for (LineShape.Run run : layout.runs(row, quoted.span())) {
                if (x >= run.from() && x < run.to() && !covering.contains(quoted.id())) {
                    covering.add(quoted.id());
                }
            }
        }
        return new Text(position, List.copyOf(covering));
    }

    /** The caret is nearest to one side of the letter under the pointer, so both its neighbours count. */
    private static List<Marks.Quoted> around(Scene scene, int position) {
        List<Marks.Quoted> found = new ArrayList<>(scene.marks().at(position));
        if (position > 0) {
            found.addAll(scene.marks().at(position - 1));
        }
        found.sort(java.util.Comparator.comparingInt(quoted -> quoted.span().length()));
        return found;
    }

    private static Hit stripe(Scene scene, Point point) {
        int row = scene.layout().rowAtY(point.y);
        int slack = Space.px(2);
        for (Lanes.More more : scene.lanes().more()) {
            if (more.row() == row && point.x >= scene.moreLeft()) {
                List<Mark> marks = new ArrayList<>();
                more.bands().forEach(band -> marks.addAll(band.marks()));
                return new More(marks);
            }
        }
        @Nullable Sign nearest = null;
        for (Lanes.Placed place : scene.lanes().placed()) {
            if (place.firstRow() > row || place.lastRow() < row) {
                continue;
            }
            for (int i = 0; i < place.band().marks().size(); i++) {
                int left = scene.stripeLeft(place, i);
                if (point.x >= left - slack && point.x < left + Space.px(Lanes.STRIPE) + slack) {
                    boolean exact = point.x >= left && point.x < left + Space.px(Lanes.STRIPE);
                    Sign sign = new Sign(place.band().marks().get(i), row);
                    nearest = exact || nearest == null ? sign : nearest;
                }
            }
        }
        return nearest == null ? new Nothing() : nearest;
    }

    private static Hit name(Scene scene, Point point) {
        for (Names.Named name : scene.names()) {
            Rectangle row = NamePainter.row(scene, name);
            if (point.y >= row.y && point.y < row.y + row.height) {
                boolean atEnd = !name.more().isEmpty() && point.x > row.x + row.width - Space.px(30);
                return atEnd
                        ? new More(name.more())
                        : new Sign(name.mark(), name.place().firstRow());
            }
        }
        return new Nothing();
    }
}
