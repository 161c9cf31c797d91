package org.sheaf.desktop.reader;

import java.awt.Color;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.text.Span;

/** Everything that the painters and the pointer need to know of one transcript at one width. EDT only. */
final class Scene {

    private static final int FIRST_LANE = 5;

    private final ReaderModel model;
    private final ReaderLayout layout;
    private final Marks marks;
    private final Lanes lanes;
    private final List<Names.Named> names;
    private final Bookmarks bookmarks;
    private final Palette palette;
    private final CodeColours colours;
    private final Map<Integer, Levels> levels = new HashMap<>();
    private final Map<Id<Coder>, String> initials = new HashMap<>();

    private Scene(ReaderModel model, ReaderLayout layout, Marks marks) {
        this.model = model;
        this.layout = layout;
        this.marks = marks;
        this.lanes = Lanes.assign(marks.bands(), layout::rowAt);
        this.names = Names.place(lanes.placed(), this::stripeTop, Space.px(Names.STEP));
        this.bookmarks = Bookmarks.of(model, layout);
        this.palette = Palette.now();
        this.colours = CodeColours.of(model.study(), palette);
    }

    /** Lays everything out anew. */
    static Scene of(ReaderModel model, Advances advances, int width) {
        return of(model, advances, width, Manner.FULL);
    }

    /** The same, set in a manner. */
    static Scene of(ReaderModel model, Advances advances, int width, Manner manner) {
        return new Scene(model, new ReaderLayout(model, advances, width, manner), Marks.of(model));
    }

    /** The same words at another width or size, or set in another manner. */
    Scene at(Advances advances, int width, Manner manner) {
        return new Scene(model, new ReaderLayout(model, advances, width, manner), marks);
    }

    /** Other marks on the same words; their layout stays. */
    Scene with(ReaderModel later) {
        return new Scene(later, layout, Marks.of(later));
    }

    ReaderModel model() {
        return model;
    }

    ReaderLayout layout() {
        return layout;
    }

    Marks marks() {
        return marks;
    }

    Lanes lanes() {
        return lanes;
    }

    /** The names, from the top down. */
    List<Names.Named> names() {
        return names;
    }

    /** The bookmarks of whoever reads. */
    Bookmarks bookmarks() {
        return bookmarks;
    }

    Palette palette() {
        return palette;
    }

    /** Whether a quotation is one's own: only then can its ends be moved. */
    boolean isMine(@Nullable Id<Quotation> id) {
        return id != null
                && !layout.manner().compares()
                && marks.find(id)
                        .filter(found -> found.coder().equals(model.me()))
                        .isPresent();
    }

    /** The underlines' levels in a block. */
    Levels levels(int block, Emphasis emphasis) {
        List<Mark> here = marks.in(block);
        for (Mark mark : here) {
            if (emphasis.leads(mark)) {
                return Levels.of(here, emphasis::leads);
            }
        }
        return levels.computeIfAbsent(block, b -> Levels.of(here, mark -> false));
    }

    /** The colour of a mark's stripe and underline. */
    Color colour(Mark mark) {
        Id<Code> code = mark.code();
        if (code == null) {
            return palette.hint();
        }
        return model.shown().byCoder() ? colours.ofCoder(mark.coder()) : colours.of(code);
    }

    /** The ground of words in question. */
    Color colour(InQuestion.Tint tint) {
        Id<Code> code = tint.code();
        return code == null ? palette.hover() : palette.tint(colours.of(code));
    }

    /** The name of a mark's code. */
    String name(Mark mark) {
        Id<Code> code = mark.code();
        return code == null
                ? Words.of("reader.new-quotation")
                : model.study().codes().find(code).map(Code::name).orElse("");
    }

    /** The letter for another coder, two where one would not do; {@code =} for what was agreed. */
    String initial(Id<Coder> coder) {
        return initials.computeIfAbsent(coder, this::makeInitial);
    }

    private String makeInitial(Id<Coder> coder) {
        if (coder.equals(Coder.CONSENSUS.id())) {
            return "=";
        }
        String name = model.study().coders().find(coder).map(Coder::name).orElse("?");
        boolean shared = model.study().coders().stream()
                .anyMatch(other ->
                        !other.id().equals(coder) && head(other.name(), 1).equals(head(name, 1)));
        return head(name, shared ? 2 : 1);
    }

    private static String head(String name, int characters) {
        int end = 0;
        for (int i = 0; i < characters; i++) {
            end = Graphemes.next(name, end);
        }
        return name.substring(0, end).toUpperCase(Locale.ROOT);
    }

    /** The top of a stripe that begins in a row. */
    int stripeTop(int row) {
        return layout.baseline(row) - layout.setting(row).metrics().above();
    }

    /** The bottom of a stripe that ends in a row. */
    int stripeBottom(int row) {
        return layout.baseline(row) + layout.setting(row).metrics().below();
    }

    /** The left edge of a band's stripe, counted from 0. */
    int stripeLeft(Lanes.Placed place, int number) {
        return layout.columns().lanes()
                + Space.px(FIRST_LANE)
                + Space.px(place.lane() * place.step())
                + Space.px(number * Lanes.STRIPE);
    }

    /** The left edge of the place where bands without a lane are counted. */
    int moreLeft() {
        return layout.columns().lanes() + Space.px(FIRST_LANE + Lanes.COUNTED * Lanes.CLOSE_STEP - 1);
    }

    /** The heights at which this scene looks different from an earlier one of the same layout; empty when nowhere. */
    Span changedSince(Scene before) {
        int top = Integer.MAX_VALUE;
        int bottom = 0;
        for (Lanes.Placed place : Difference.of(before.lanes.placed(), lanes.placed())) {
            top = Math.min(top, layout.rowTop(place.firstRow()));
            bottom = Math.max(
                    bottom,
                    layout.rowTop(place.lastRow()) + 2 * layout.metrics().line());
        }
        for (Names.Named name : Difference.of(before.names, names)) {
            top = Math.min(top, Math.min(name.y(), name.wanted()));
            bottom = Math.max(bottom, name.y() + Space.px(Names.STEP));
        }
        for (Lanes.More more : Difference.of(before.lanes.more(), lanes.more())) {
            top = Math.min(top, layout.rowTop(more.row()));
            bottom = Math.max(
                    bottom, layout.rowTop(more.row()) + layout.metrics().line());
        }
        return top >= bottom
                ? new Span(0, 0)
                : new Span(Math.max(0, top - layout.metrics().line()), bottom);
    }

    /** The heights at which one emphasis looks different from another. */
    Span touched(Emphasis before, Emphasis after) {
        boolean everywhere = !Objects.equals(before.hovered(), after.hovered())
                || !Objects.equals(before.ringed(), after.ringed())
                || !before.hits().equals(after.hits());
        if (everywhere || layout.blocks() == 0) {
            return new Span(0, layout.height());
        }
        Span words = before.selection().span().hull(after.selection().span());
        if (!Objects.equals(before.chosen(), after.chosen())
                || !Objects.equals(before.chosenWords(), after.chosenWords())) {
            words = reach(before.chosenWords(), reach(after.chosenWords(), words));
        }
        int line = layout.metrics().line();
        int top = layout.rowTop(layout.rowAt(words.start())) - line;
        int names = 8 * Space.px(Names.STEP);
        return new Span(Math.max(0, top), layout.rowTop(layout.rowAt(words.end())) + 2 * line + names);
    }

    /** The words, and all that marks on a chosen quotation cover: they step back for it, and forth again. */
    private Span reach(@Nullable Span chosen, Span words) {
        if (chosen == null) {
            return words;
        }
        Span all = words.hull(chosen);
        for (Mark mark : marks.all()) {
            if (mark.span().overlaps(chosen)) {
                all = all.hull(mark.span());
            }
        }
        return all;
    }
}
