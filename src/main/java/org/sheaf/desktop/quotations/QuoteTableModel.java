package org.sheaf.desktop.quotations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.Quote;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Code;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Layer;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.Texts;
import org.sheaf.study.Theme;

/**
 * What a table of quotations shows: the rows of a source in one layer, filtered, sorted, in groups. Gathered in the
 * background while the table is seen, anew with every change. EDT only.
 */
public final class QuoteTableModel implements StudyListener {

    /** Up to so many rows are arranged at once, in a few milliseconds; more in the background. */
    private static final int AT_ONCE = 1500;

    private final Desk desk;
    private final QuoteGathering.Asker asker;
    private final int atOnce;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Set<RowFilter> filters = new LinkedHashSet<>();
    private final Set<Object> closed = new HashSet<>();
    private @Nullable TableSource source;
    private Layer layer = Layer.USUAL;
    private Grouping grouping = Grouping.NONE;
    private Column sorted = Column.of(Column.Kind.TRANSCRIPT);
    private boolean up = true;
    private boolean withLeftOut;
    private QuoteGathering.@Nullable Gathered gathered;
    private QuoteGathering.@Nullable Gathered arranged;
    private Arrangement arrangement = Arrangement.NONE;
    private int round;
    private boolean seen;
    private boolean stale;
    private boolean gathering;
    private boolean ready;
    private Runnable stop = () -> {};
    private Runnable stopArranging = () -> {};

    /** What stands in one line of the table. */
    sealed interface Line {
        /** Tells lines apart when they are gathered anew. */
        Object key();
    }

    /**
     * The head of a group.
     *
     * @param group which
     * @param open whether its rows follow
     */
    record Head(Grouping.Group group, boolean open) implements Line {
        @Override
        public Object key() {
            return List.of("head", group.key());
        }
    }

    /**
     * A quotation.
     *
     * @param row what it shows
     * @param group the key of the group it stands in
     */
    record Found(TableRow row, Object group) implements Line {
        @Override
        public Object key() {
            return List.of(row.key(), group);
        }
    }

    /**
     * A table over a desk's study, empty at first.
     *
     * @param asker answers queries, on any thread
     */
    public QuoteTableModel(Desk desk, Asker asker) {
        this(desk, asker, AT_ONCE);
    }

    /** As the other, with another number of rows that are arranged at once. */
    QuoteTableModel(Desk desk, Asker asker, int atOnce) {
        this.desk = desk;
        this.asker = asker;
        this.atOnce = atOnce;
        desk.listen(this);
    }

    /** Answers a query, see {@link QuoteGathering.Asker}. */
    @FunctionalInterface
    public interface Asker extends QuoteGathering.Asker {}

    /** Shows what another source retrieves. Filters that speak of the rows stay. */
    public void open(TableSource other) {
        if (!other.equals(source)) {
            source = other;
            ready = false;
            gathered = null;
            closed.clear();
            arrange();
        }
        gatherAnew();
    }

    /** What is shown, empty at first and when what it names is gone. */
    Optional<TableSource> source() {
        TableSource now = source;
        return now == null || now.name(desk.study()).isEmpty() ? Optional.empty() : Optional.of(now);
    }

    /** Whether nothing was asked for yet, or what was is gone. */
    public boolean isEmpty() {
        return source().isEmpty();
    }

    /** The theme whose quotations are shown. */
    Optional<Theme> theme() {
        return source().flatMap(now ->
                now instanceof TableSource.OfTheme of ? desk.study().themes().find(of.theme()) : Optional.empty());
    }

    /** The one code whose quotations are shown, for its swatch. */
    Optional<Code> code() {
        return source().flatMap(now ->
                now instanceof TableSource.OfCodes of && of.codes().size() == 1
                        ? of.known(desk.study()).stream().findFirst()
                        : Optional.empty());
    }

    /** What is shown, as a title. */
    String title() {
        return source().flatMap(now -> now.name(desk.study())).orElse(Words.of("quotations.title"));
    }

    /** How many rows in how many transcripts from how many participants; how many of all, where there is a filter. */
    String summary() {
        Arrangement now = arrangement;
        String texts = Words.texts(now.texts());
        return filters.isEmpty()
                ? Words.of("table.summary", now.passing(), texts, now.people())
                : Words.of("table.summary.filtered", now.passing(), now.belonging(), texts, now.people());
    }

    /** Whether the table is seen; while it is not, nothing is gathered. */
    public void seen(boolean yes) {
        seen = yes;
        if (seen && stale) {
            gatherAnew();
        }
    }

    /** What is under way is given up, also where the user has cancelled it. */
    private void gatherAnew() {
        stop.run();
        gathering = false;
        round++;
        gather();
    }

    Layer layer() {
        return layer;
    }

    void layer(Layer other) {
        layer = other;
        gatherAnew();
    }

    /** The conditions in use. */
    List<RowFilter> filters() {
        return List.copyOf(filters);
    }

    /** Adds a condition, or takes it away. */
    void filter(RowFilter filter, boolean on) {
        if (on ? filters.add(filter) : filters.remove(filter)) {
            arrange();
        }
    }

    Grouping grouping() {
        return grouping;
    }

    void group(Grouping other) {
        grouping = other;
        closed.clear();
        arrange();
    }

    /** Opens or closes a group. */
    void open(Grouping.Group group, boolean open) {
        if (open ? closed.remove(group.key()) : closed.add(group.key())) {
            arrange();
        }
    }

    Column sorted() {
        return sorted;
    }

    boolean isUp() {
        return up;
    }

    /** Sorts by a column; by the same once more turns the order round. */
    void sort(Column column) {
        up = !column.equals(sorted) || !up;
        sorted = column;
        arrange();
    }

    /** Whether quotations that the theme leaves out are shown among the others. */
    boolean isWithLeftOut() {
        return withLeftOut;
    }

    void withLeftOut(boolean yes) {
        withLeftOut = yes;
        arrange();
    }

    /** How many quotations the theme leaves out. */
    int leftOut() {
        return arrangement.leftOut();
    }

    /** What stands in the table. */
    List<Line> lines() {
        return arrangement.lines();
    }

    /** What stands in the table, and where. */
    Arrangement arrangement() {
        return arrangement;
    }

    /** Whether what stands in the table was gathered for what is shown now. */
    boolean isReady() {
        return ready && (gathered == null || arranged != null);
    }

    /** How many rows fulfil all conditions. */
    int size() {
        return arrangement.passing();
    }

    /** The names of all attributes that participants have, in column order. */
    List<String> attributes() {
        Set<String> names = new LinkedHashSet<>();
        desk.study()
                .participants()
                .forEach(person -> names.addAll(person.attributes().keySet()));
        return List.copyOf(names);
    }

    /** The layers there are to choose from. */
    List<Layer> layers() {
        List<Layer> layers = new ArrayList<>(List.of(Layer.USUAL, Layer.UNION));
        desk.study().coders().forEach(coder -> layers.add(new Layer.Of(coder)));
        return layers;
    }

    /** The quotes of all rows that are gathered, whatever is filtered. */
    List<TableRow> all() {
        QuoteGathering.Gathered now = gathered;
        return now == null ? List.of() : now.rows();
    }

    /** Is told when other lines stand in the table, or their head says something else. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        if (source != null) {
            gather();
        }
    }

    private void gather() {
        stale = true;
        TableSource wanted = source().orElse(null);
        if (wanted == null) {
            gathered = null;
            ready = source != null;
            arrange();
        } else if (seen && !gathering) {
            gather(wanted);
        }
    }

    private void gather(TableSource wanted) {
        stale = false;
        gathering = true;
        int mine = ++round;
        Layer asked = layer;
        Texts texts = desk.texts();
        QuoteGathering rows = new QuoteGathering(desk.study(), texts, asked, asker);
        QuoteGathering.Gathered before = gathered;
        stop = desk.stoppable(
                Words.of("quotations.gathering"),
                progress -> rows.of(wanted, before, progress),
                found -> arrive(mine, found),
                failure -> fail(mine, failure),
                this::stopped);
    }

    private void arrive(int mine, QuoteGathering.Gathered found) {
        if (mine == round) {
            gathering = false;
            gathered = found;
            ready = true;
            arrange();
            if (stale) {
                gather();
            }
        }
    }

    private void fail(int mine, Throwable failure) {
        if (mine == round) {
            gathering = false;
            ready = true;
            arrange();
            desk.notices().complain(failure);
        }
    }

    /** What the user has stopped is gathered when the table is seen the next time, or the study has changed. */
    private void stopped() {
        gathering = false;
        stale = true;
        ready = true;
        arrange();
    }

    /** Arranges the rows as is wanted now: what was wanted before is never shown any more. */
    private void arrange() {
        stopArranging.run();
        stopArranging = () -> {};
        QuoteGathering.Gathered from = gathered;
        Study study = from == null ? desk.study() : from.study();
        List<TableRow> rows = all();
        Arrangement.Wish wish = new Arrangement.Wish(List.copyOf(filters), withLeftOut, sorted, up, grouping, closed);
        if (rows.size() <= atOnce) {
            arranged(from, Arrangement.of(rows, study, wish, Progress.NONE));
            return;
        }
        stopArranging = desk.stoppable(
                Words.of("quotations.arranging"),
                progress -> Arrangement.of(rows, study, wish, progress),
                found -> arranged(from, found),
                desk.notices()::complain,
                () -> stale = true);
        tell(); // the head says at once what was asked for
    }

    private void arranged(QuoteGathering.@Nullable Gathered from, Arrangement now) {
        arranged = from;
        arrangement = now;
        tell();
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** The quotes of lines, each once. */
    static List<Quote> quotes(List<Line> some) {
        return some.stream()
                .filter(Found.class::isInstance)
                .map(line -> ((Found) line).row().quote())
                .distinct()
                .toList();
    }

    Desk desk() {
        return desk;
    }
}
