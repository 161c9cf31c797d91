package org.sheaf.desktop.themes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Analysis;
import org.sheaf.study.Change;
import org.sheaf.study.Code;
import org.sheaf.study.Edit;
import org.sheaf.study.Entity;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Participant;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;
import org.sheaf.study.Transcript;

/** What the board shows of one analysis, and what is done on it. EDT only. */
public final class ThemesModel implements StudyListener {

    private final Desk desk;
    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable Id<Analysis> analysis;
    private String filter = "";
    private List<Section> columns = List.of();
    private List<Code> pool = List.of();
    private int unplaced;

    /** The board of the desk's study, from now on kept up to date. */
    public ThemesModel(Desk desk) {
        this.desk = desk;
        compute();
        desk.listen(this);
        desk.chosen().listen(this::tell);
    }

    /** The analysis on the board; none while the study has none. */
    public Optional<Analysis> analysis() {
        return Optional.ofNullable(analysis).flatMap(desk.study().analyses()::find);
    }

    /** All analyses in order. */
    public List<Analysis> analyses() {
        return desk.study().analyses().stream()
                .sorted(Comparator.comparingInt(Analysis::position))
                .toList();
    }

    /** Puts another analysis on the board. */
    public void analysis(Id<Analysis> other) {
        analysis = other;
        recompute();
    }

    List<Section> columns() {
        return columns;
    }

    /** The codes that feed no theme of this analysis. */
    List<Code> pool() {
        return pool;
    }

    /** Shows only codes of the pool whose name holds the words. */
    void filter(String words) {
        filter = words;
        recompute();
    }

    /** For instance “3 themes, 41 of 53 codes placed”. */
    String summary() {
        int all = desk.study().codes().size();
        return Words.of("themes.summary", columns.size(), all - unplaced, all);
    }

    int unplacedCount() {
        return unplaced;
    }

    /** For instance “41 of 53 codes placed”. */
    String placed() {
        int all = desk.study().codes().size();
        return Words.of("themes.placed", all - unplaced, all);
    }

    /** The theme that is chosen, of whatever analysis. */
    public Optional<Theme> chosen() {
        return desk.chosen().theme().flatMap(desk.study().themes()::find);
    }

    /** Whether a theme is one of the analysis on the board. */
    boolean holds(Theme theme) {
        return analysis().filter(here -> here.id().equals(theme.analysis())).isPresent();
    }

    /** Puts a theme's analysis on the board and chooses the theme. */
    public void reveal(Theme theme) {
        analysis = theme.analysis();
        desk.chosen().theme(theme.id());
        recompute();
    }

    ThemeDeeds deeds() {
        return new ThemeDeeds(desk.study());
    }

    /** The theme as it is now; empty when it is gone. */
    Optional<Theme> now(Id<Theme> id) {
        return desk.study().themes().find(id);
    }

    ThemeMoves moves() {
        return new ThemeMoves(desk.study());
    }

    /** Makes an analysis and puts it on the board. */
    void newAnalysis(String name, String group) {
        ThemeChange.Arranged change = deeds().newAnalysis(name, group);
        desk.submit(change, receipt -> analysis(change.analyses().get(0).id()));
    }

    /** Makes a theme and chooses it; the first one brings an analysis with it. */
    void newTheme(@Nullable Theme parent, String name) {
        Optional<Analysis> at = analysis();
        if (at.isEmpty()) {
            ThemeChange.Arranged made = deeds().newAnalysis(Words.of("themes.analysis.first"), "");
            desk.submit(made, receipt -> {
                analysis(made.analyses().get(0).id());
                newTheme(parent, name);
            });
            return;
        }
        ThemeChange.Arranged made = deeds().newTheme(at.get().id(), parent == null ? null : parent.id(), name);
        desk.submit(made, receipt -> desk.chosen().theme(made.themes().get(0).id()));
    }

    /** Makes a theme with what was carried, in one step, and chooses it. */
    void newTheme(String name, Load load, boolean copies) {
        Optional<Analysis> at = analysis();
        if (at.isEmpty()) {
            ThemeChange.Arranged made = deeds().newAnalysis(Words.of("themes.analysis.first"), "");
            desk.submit(made, receipt -> {
                analysis(made.analyses().get(0).id());
                newTheme(name, load, copies);
            });
            return;
        }
        Theme made = deeds().newTheme(at.get().id(), null, name).themes().get(0);
        desk.submit(deeds().begun(made, load, copies), receipt -> desk.chosen().theme(made.id()));
    }

    /** Puts something at the end of its kind under a theme. */
    void place(Load load, Id<Theme> into, boolean also) {
        drop(load, new Spot(into, Integer.MAX_VALUE), also);
    }

    /** Puts down what was carried; without copying it leaves the theme it came from. */
    void drop(Load load, Spot spot, boolean copies) {
        deeds().put(load, spot, copies).ifPresent(this::submit);
    }

    /**
     * Puts a theme where it was let go; one of another analysis is copied to the end of this one.
     *
     * @return whether anything changes
     */
    boolean drop(Load.OfTheme load, ThemePlace place) {
        Optional<Change> change = at(load, place);
        change.ifPresent(this::submit);
        return change.isPresent();
    }

    /** What letting go of a theme would do; empty for nothing. */
    Optional<Change> at(Load.OfTheme load, ThemePlace place) {
        Optional<Theme> theme = now(load.theme().id());
        Optional<Analysis> here = analysis();
        if (theme.isEmpty() || here.isEmpty()) {
            return Optional.empty();
        }
        Theme parent = place.parent();
        return here.get().id().equals(theme.get().analysis())
                ? moves().put(theme.get(), parent == null ? null : parent.id(), place.index())
                : Optional.of(moves().copied(theme.get(), here.get()));
    }

    /** Whether there is anything to be gathered in themes. */
    boolean hasCards() {
        return desk.study().codes().size() > 0;
    }

    /** Takes what was carried off the board; a code goes back to the pool. */
    void takeOut(Load load) {
        deeds().takenOut(load).ifPresent(this::submit);
    }

    void remove(Theme theme) {
        desk.submit(
                new ThemeChange.Removed(List.of(theme.id())),
                receipt -> desk.told(Words.of("themes.removed", theme.name()), receipt));
    }

    void remove(Analysis gone) {
        desk.submit(
                new ThemeChange.AnalysisRemoved(gone.id()),
                receipt -> desk.told(Words.of("themes.removed", gone.name()), receipt));
    }

    void submit(Change change) {
        desk.submit(change);
    }

    /** Is told whenever something on the board may have changed. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        boolean concerned = edits.stream().anyMatch(edit -> !(edit instanceof Edit.OfEntity e) || isOurs(e.any()));
        if (concerned) {
            recompute();
        }
    }

    private static boolean isOurs(Entity entity) {
        return entity instanceof Theme
                || entity instanceof Analysis
                || entity instanceof Code
                || entity instanceof Memo
                || entity instanceof Participant
                || entity instanceof Transcript;
    }

    private void recompute() {
        compute();
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    private void compute() {
        Id<Analysis> at = analysis;
        if (at == null || !desk.study().analyses().has(at)) {
            analysis = analyses().stream().findFirst().map(Analysis::id).orElse(null);
        }
        Map<Id<Code>, Integer> feeds = feeds();
        List<Section> made = new ArrayList<>();
        analysis()
                .ifPresent(
                        now -> desk.study().themes(now.id(), null).forEach(theme -> made.add(section(theme, feeds))));
        columns = List.copyOf(made);
        String wanted = filter.strip().toLowerCase(Locale.ROOT);
        List<Code> all = unplaced();
        unplaced = all.size();
        pool = all.stream()
                .filter(code -> code.name().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
    }

    private Map<Id<Code>, Integer> feeds() {
        Map<Id<Code>, Integer> feeds = new HashMap<>();
        for (Theme theme : desk.study().themes()) {
            if (theme.analysis().equals(analysis)) {
                theme.codes().forEach(code -> feeds.merge(code, 1, Integer::sum));
            }
        }
        return feeds;
    }

    /** Codes that only head a branch of the framework are no cards, unless they carry quotations of their own. */
    private List<Code> unplaced() {
        Map<Id<Code>, Integer> feeds = feeds();
        Study study = desk.study();
        return study.framework().inOrder().stream()
                .filter(code -> !feeds.containsKey(code.id()))
                .filter(code -> study.framework().children(code.id()).isEmpty()
                        || study.total(code.id()).passages() > 0)
                .toList();
    }

    private Section section(Theme theme, Map<Id<Code>, Integer> feeds) {
        Study study = desk.study();
        List<Card> cards = new ArrayList<>();
        for (Id<Code> id : theme.codes()) {
            study.codes()
                    .find(id)
                    .ifPresent(code -> cards.add(new Card.OfCode(theme.id(), code, feeds.getOrDefault(id, 1))));
        }
        for (QuotationRef ref : theme.quotations()) {
            cards.add(new Card.OfQuotation(theme.id(), ref, false));
        }
        for (QuotationRef ref : theme.contrary()) {
            cards.add(new Card.OfQuotation(theme.id(), ref, true));
        }
        List<Section> parts = study.themes(theme.analysis(), theme.id()).stream()
                .map(part -> section(part, feeds))
                .toList();
        return new Section(theme, cards, parts);
    }

    Desk desk() {
        return desk;
    }
}
