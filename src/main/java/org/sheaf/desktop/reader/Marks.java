package org.sheaf.desktop.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Block;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.Target;
import org.sheaf.text.Span;

/** The marks, bands and quotations that a model wants drawn. Immutable; made anew with each page. */
final class Marks {

    private static final Comparator<Mark> ORDER = Comparator.<Mark>comparingInt(
                    mark -> mark.span().start())
            .thenComparingInt(mark -> -mark.span().end())
            .thenComparing(Mark::whose)
            .thenComparing(Mark::coder)
            .thenComparingLong(Mark::made);

    private final List<Mark> all;
    private final List<Band> bands;
    private final List<List<Mark>> byBlock;
    private final List<Quoted> quotations;
    private final Set<UUID> withMemo;

    /**
     * A quotation with what the reader asks of it.
     *
     * @param id its identity
     * @param span what it covers
     * @param coder who marked it
     */
    record Quoted(Id<Quotation> id, Span span, Id<Coder> coder) {}

    private Marks(List<Mark> all, List<List<Mark>> byBlock, List<Quoted> quotations, Set<UUID> withMemo) {
        this.all = all;
        this.bands = bands(all);
        this.byBlock = byBlock;
        this.quotations = quotations;
        this.withMemo = withMemo;
    }

    /** Those of a model. */
    static Marks of(ReaderModel model) {
        List<Quoted> quotations = new ArrayList<>();
        List<Mark> marks = new Gathering(model, quotations).gather();
        marks.sort(ORDER);
        return new Marks(List.copyOf(marks), byBlock(marks, model.blocks()), quotations, memos(model));
    }

    private static Set<UUID> memos(ReaderModel model) {
        Set<UUID> found = new HashSet<>();
        for (Memo memo : model.study().memos()) {
            if (memo.on().kind() == Target.Kind.QUOTATION) {
                found.add(memo.on().id());
            }
        }
        return found;
    }

    private static List<List<Mark>> byBlock(List<Mark> sorted, List<Block> blocks) {
        List<List<Mark>> lists = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            lists.add(new ArrayList<>(0));
        }
        int first = 0;
        for (Mark mark : sorted) {
            while (first < blocks.size()
                    && blocks.get(first).span().end() <= mark.span().start()) {
                first++;
            }
            for (int i = first;
                    i < blocks.size()
                            && blocks.get(i).span().start() < mark.span().end();
                    i++) {
                if (blocks.get(i).span().overlaps(mark.span())) {
                    lists.get(i).add(mark);
                }
            }
        }
        return lists;
    }

    private static List<Band> bands(List<Mark> sorted) {
        List<Band> bands = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || !together(sorted.get(from), sorted.get(i))) {
                bands.add(new Band(sorted.subList(from, i)));
                from = i;
            }
        }
        return List.copyOf(bands);
    }

    private static boolean together(Mark one, Mark other) {
        return one.span().equals(other.span()) && one.coder().equals(other.coder());
    }

    /** All marks by start, then the longer first. */
    List<Mark> all() {
        return all;
    }

    /** All bands in the order of their marks. */
    List<Band> bands() {
        return bands;
    }

    /** The marks that reach into a block. */
    List<Mark> in(int block) {
        return byBlock.get(block);
    }

    /** The quotations shown, in page order. */
    List<Quoted> quotations() {
        return quotations;
    }

    /** Those that cover a position, the shortest first. */
    List<Quoted> at(int position) {
        List<Quoted> found = new ArrayList<>();
        for (Quoted quoted : quotations) {
            if (quoted.span().start() > position) {
                break;
            }
            if (quoted.span().contains(position)) {
                found.add(quoted);
            }
        }
        found.sort(Comparator.comparingInt(quoted -> quoted.span().length()));
        return found;
    }

    /** The quotation, if it is shown. */
    Optional<Quoted> find(Id<Quotation> id) {
        return quotations.stream().filter(quoted -> quoted.id().equals(id)).findFirst();
    }

    /** The marks a quotation is part of. */
    List<Mark> of(Id<Quotation> quotation) {
        return all.stream().filter(mark -> mark.has(quotation)).toList();
    }

    /** Whether a memo lies on one of the mark's quotations. */
    boolean hasMemo(Mark mark) {
        if (withMemo.isEmpty()) {
            return false;
        }
        for (Id<Quotation> quotation : mark.quotations()) {
            if (withMemo.contains(quotation.value())) {
                return true;
            }
        }
        return false;
    }

    /** Goes through a page once; it is sorted by start, so the last mark of a coder and code is the only one to join. */
    private static final class Gathering {

        private final ReaderModel model;
        private final Page page;
        private final Page.Columns columns;
        private final List<Quoted> quotations;
        private final List<Mark> marks = new ArrayList<>();
        private final int[] last;
        private final Map<Integer, int[]> weights = new HashMap<>();
        private int firstBlock;

        Gathering(ReaderModel model, List<Quoted> quotations) {
            this.model = model;
            this.page = model.page();
            this.columns = page.columns();
            this.quotations = quotations;
            this.last = new int[columns.coders().size() * columns.codes().size()];
            Arrays.fill(last, -1);
        }

        List<Mark> gather() {
            for (int i = 0; i < page.size(); i++) {
                if (model.shown().wants(page.coder(i)) && isSaid(page.span(i))) {
                    gather(i);
                }
            }
            weights.forEach((at, range) -> marks.set(at, weighed(marks.get(at), range)));
            return marks;
        }

        private static Mark weighed(Mark mark, int[] range) {
            String words = range[0] == range[1] ? String.valueOf(range[0]) : range[0] + "–" + range[1];
            return new Mark(
                    mark.code(), mark.coder(), mark.span(), mark.quotations(), mark.made(), mark.whose(), words);
        }

        /** The lightest and the heaviest coding of a mark. */
        private void weigh(int mark, int weight) {
            if (weight != Page.NO_WEIGHT) {
                int[] range = weights.computeIfAbsent(mark, at -> new int[] {weight, weight});
                range[0] = Math.min(range[0], weight);
                range[1] = Math.max(range[1], weight);
            }
        }

        /** Whether somebody whose turns are looked at says a part of it. Spans come sorted, so the blocks passed stay so. */
        private boolean isSaid(Span span) {
            if (model.shown().speakers().isEmpty()) {
                return true;
            }
            List<Block> blocks = model.blocks();
            while (firstBlock < blocks.size() && blocks.get(firstBlock).span().end() <= span.start()) {
                firstBlock++;
            }
            for (int b = firstBlock; b < blocks.size() && blocks.get(b).span().start() < span.end(); b++) {
                if (!model.stepsBack(blocks.get(b)) && blocks.get(b).span().overlaps(span)) {
                    return true;
                }
            }
            return false;
        }

        private void gather(int i) {
            Id<Quotation> id = new Id<>(new UUID(columns.ids()[2 * i], columns.ids()[2 * i + 1]));
            int from = columns.firstCoding()[i];
            int to = columns.firstCoding()[i + 1];
            boolean shown = false;
            for (int j = from; j < to; j++) {
                int code = columns.code()[j];
                if (model.shown().pieces().wants(columns.codes().get(code), id)) {
                    shown = true;
                    coded(i, id, code);
                    weigh(last[columns.coder()[i] * columns.codes().size() + code], columns.weights()[j]);
                }
            }
            if (from == to && model.shown().pieces().wants(id)) {
                shown = true;
                marks.add(mark(i, id, null));
            }
            if (shown) {
                quotations.add(new Quoted(id, page.span(i), page.coder(i)));
            }
        }

        private void coded(int i, Id<Quotation> id, int code) {
            int key = columns.coder()[i] * columns.codes().size() + code;
            int known = last[key];
            if (known >= 0 && marks.get(known).span().touches(page.span(i))) {
                Mark before = marks.get(known);
                List<Id<Quotation>> more = new ArrayList<>(before.quotations());
                more.add(id);
                marks.set(
                        known,
                        new Mark(
                                before.code(),
                                before.coder(),
                                before.span().hull(page.span(i)),
                                more,
                                Math.min(before.made(), columns.made()[i]),
                                before.whose(),
                                ""));
            } else {
                last[key] = marks.size();
                marks.add(mark(i, id, columns.codes().get(code)));
            }
        }

        private Mark mark(int i, Id<Quotation> id, @Nullable Id<Code> code) {
            Id<Coder> coder = page.coder(i);
            return new Mark(code, coder, page.span(i), List.of(id), columns.made()[i], whose(coder), "");
        }

        private Mark.Whose whose(Id<Coder> coder) {
            if (coder.equals(model.me())) {
                return Mark.Whose.MINE;
            }
            return coder.equals(Coder.CONSENSUS.id()) ? Mark.Whose.AGREED : Mark.Whose.OTHERS;
        }
    }
}
