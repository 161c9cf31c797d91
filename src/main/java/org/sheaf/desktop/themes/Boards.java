package org.sheaf.desktop.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.study.Analysis;
import org.sheaf.study.Id;
import org.sheaf.study.Theme;

/** One analysis on the board, or two side by side so that candidates can be weighed. EDT only. */
public final class Boards {

    private final Desk desk;
    private final ThemesModel first;
    private final ThemesModel second;
    private final List<Runnable> listeners = new ArrayList<>();
    private ThemesModel active;
    private boolean beside;

    /** The boards of the desk's study, from now on kept up to date. */
    public Boards(Desk desk) {
        this.desk = desk;
        this.first = new ThemesModel(desk);
        this.second = new ThemesModel(desk);
        this.active = first;
        first.onChange(this::tell);
        second.onChange(this::tell);
    }

    Desk desk() {
        return desk;
    }

    ThemesModel first() {
        return first;
    }

    ThemesModel second() {
        return second;
    }

    /** The board that keys, pool, map and menus speak of. */
    ThemesModel active() {
        return active;
    }

    /** Another board is spoken of. */
    void active(ThemesModel board) {
        if (active != board) {
            active = board;
            tell();
        }
    }

    /** The analysis that is spoken of. */
    public Optional<Analysis> analysis() {
        return active.analysis();
    }

    /** The theme that is chosen, if it is one of an analysis that lies here. */
    public Optional<Theme> chosen() {
        return first.chosen().filter(theme -> first.holds(theme) || beside && second.holds(theme));
    }

    /** Whether two analyses lie side by side. */
    boolean isBeside() {
        return beside;
    }

    /** Puts an analysis beside the first one. */
    void beside(Id<Analysis> other) {
        beside = true;
        active = second;
        second.analysis(other);
    }

    /** Leaves the analysis alone that is spoken of. */
    void alone() {
        if (beside) {
            beside = false;
            Optional<Analysis> kept = active.analysis();
            active = first;
            kept.ifPresentOrElse(analysis -> first.analysis(analysis.id()), this::tell);
        }
    }

    /** The analyses that could lie beside the one spoken of. */
    List<Analysis> others() {
        Optional<Analysis> now = analysis();
        return first.analyses().stream()
                .filter(each -> now.isEmpty() || !each.id().equals(now.get().id()))
                .toList();
    }

    /** Those analyses, to choose one. */
    List<Pick.Choice> choices(Consumer<Analysis> chosen) {
        return others().stream()
                .map(each -> new Pick.Choice(each.name(), each.group(), null, () -> chosen.accept(each)))
                .toList();
    }

    /** Begins another analysis from the one spoken of and puts both side by side. */
    void begin(Analysis from, String name) {
        var change = first.moves().duplicated(from, name);
        desk.submit(change, receipt -> {
            if (!beside) {
                first.analysis(from.id());
            }
            beside(change.analyses().get(0).id());
        });
    }

    /** Makes an analysis and puts it on the board that is spoken of. */
    void make(String name) {
        active.newAnalysis(name, "");
    }

    /** Puts a theme's analysis on a board, where it is not on one, and chooses the theme. */
    public void reveal(Theme theme) {
        boolean there = beside
                && second.analysis()
                        .filter(a -> a.id().equals(theme.analysis()))
                        .isPresent();
        active = there ? second : first;
        active.reveal(theme);
    }

    /** Is told whenever something on a board may have changed, or another board is spoken of. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
