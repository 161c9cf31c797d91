package org.sheaf.desktop.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Analysis;
import org.sheaf.study.Change;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Status;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;

/** What a researcher does on the second level, as changes; nothing is submitted here. */
public final class ThemeDeeds {

    private final Study study;

    /** Takes the snapshot that the user sees. */
    public ThemeDeeds(Study study) {
        this.study = study;
    }

    /** A new arrangement. */
    public ThemeChange.Arranged newAnalysis(String name, String group) {
        int position =
                study.analyses().stream().mapToInt(Analysis::position).max().orElse(-1) + 1;
        Analysis analysis = Analysis.of(name.strip(), group.strip(), position);
        return new ThemeChange.Arranged(Words.of("themes.title.analysis", name.strip()), List.of(analysis), List.of());
    }

    /** An arrangement under another name or for another group. */
    public Change described(Analysis analysis, String name, String group) {
        Analysis now = analysis.named(name.strip(), group.strip());
        return new ThemeChange.Arranged(Words.of("themes.title.described", name.strip()), List.of(now), List.of());
    }

    /** A new theme at the end of an analysis, or of a theme's sub-themes. */
    public ThemeChange.Arranged newTheme(Id<Analysis> analysis, @Nullable Id<Theme> parent, String name) {
        Theme theme = Theme.of(analysis, parent, name.strip(), end(analysis, parent));
        return new ThemeChange.Arranged(Words.of("themes.title.made", name.strip()), List.of(), List.of(theme));
    }

    private int end(Id<Analysis> analysis, @Nullable Id<Theme> parent) {
        return study.themes(analysis, parent).stream()
                        .mapToInt(Theme::position)
                        .max()
                        .orElse(-1)
                + 1;
    }

    /** Why a theme cannot have the name at its place; empty when it can. */
    public Optional<String> clash(
            String name, @Nullable Theme itself, Id<Analysis> analysis, @Nullable Id<Theme> parent) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return Optional.of(Words.of("themes.name.missing"));
        }
        return study.themes(analysis, parent).stream()
                .filter(theme -> itself == null || !theme.id().equals(itself.id()))
                .filter(theme -> theme.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .map(theme -> Words.of("themes.name.clash", theme.name()));
    }

    /** Why an analysis cannot have the name; empty when it can. */
    public Optional<String> clash(String name, @Nullable Analysis itself) {
        if (name.isBlank()) {
            return Optional.of(Words.of("themes.analysis.missing"));
        }
        return study.analyses()
                .named(name, Analysis::name)
                .filter(other -> itself == null || !other.id().equals(itself.id()))
                .map(other -> Words.of("themes.analysis.clash", other.name()));
    }

    /** The theme under another name. */
    public Change renamed(Theme theme, String name) {
        Theme now = theme.told(name.strip(), theme.concept(), theme.definition(), theme.status());
        return arranged(Words.of("themes.title.renamed", theme.name(), name.strip()), now);
    }

    /** The theme with another claim and definition. */
    public Change told(Theme theme, String concept, String definition) {
        Theme now = theme.told(theme.name(), concept, definition, theme.status());
        return arranged(Words.of("themes.title.told", theme.name()), now);
    }

    /** The theme further on its way. */
    public Change become(Theme theme, Status status) {
        Theme now = theme.told(theme.name(), theme.concept(), theme.definition(), status);
        return arranged(Words.of("themes.title.status", theme.name(), Words.of("themes.status." + status.word())), now);
    }

    /**
     * A code at a place among a theme's codes.
     *
     * @param from the theme it leaves, or null when it keeps its place or had none
     * @param index before which of the theme's codes as they are now, from 0
     * @return empty when that changes nothing
     */
    public Optional<Change> put(Code code, Theme into, @Nullable Theme from, int index) {
        boolean same = from != null && from.id().equals(into.id());
        Theme now = into.fedBy(at(into.codes(), code.id(), index));
        String title = Words.of(
                same
                        ? "themes.title.ordered"
                        : from == null && feeds(code, into) ? "themes.title.also" : "themes.title.placed",
                code.name(),
                into.name());
        Theme left = from == null || same ? null : from.fedBy(without(from.codes(), code.id()));
        return put(title, into, now, left);
    }

    /** The same for a single quotation, which stays on its side, for the theme or against it. */
    public Optional<Change> put(Load.OfQuotation load, Theme into, @Nullable Theme from, int index) {
        boolean same = from != null && from.id().equals(into.id());
        List<QuotationRef> single = without(into.quotations(), load.ref());
        List<QuotationRef> against = without(into.contrary(), load.ref());
        Theme now = load.contrary()
                ? into.quoting(single, at(into.contrary(), load.ref(), index))
                : into.quoting(at(into.quotations(), load.ref(), index), against);
        Theme left = from == null || same
                ? null
                : from.quoting(without(from.quotations(), load.ref()), without(from.contrary(), load.ref()));
        return put(Words.of("themes.title.quotationIn", into.name()), into, now, left);
    }

    private static Optional<Change> put(String title, Theme before, Theme now, @Nullable Theme left) {
        if (now.equals(before) && left == null) {
            return Optional.empty();
        }
        return Optional.of(
                new ThemeChange.Arranged(title, List.of(), left == null ? List.of(now) : List.of(left, now)));
    }

    /** Whether another theme of the analysis has the code. */
    private boolean feeds(Code code, Theme besides) {
        return study.themes().stream()
                .anyMatch(theme -> theme.analysis().equals(besides.analysis())
                        && !theme.id().equals(besides.id())
                        && theme.codes().contains(code.id()));
    }

    private static <T> List<T> at(List<T> list, T thing, int index) {
        int known = list.indexOf(thing);
        List<T> more = new ArrayList<>(without(list, thing));
        int to = known >= 0 && known < index ? index - 1 : index;
        more.add(Math.min(to, more.size()), thing);
        return more;
    }

    /** A code no longer under a theme. */
    public Change takenOut(Code code, Theme from) {
        return arranged(
                Words.of("themes.title.takenOut", code.name(), from.name()),
                from.fedBy(without(from.codes(), code.id())));
    }

    /** A single or contrary quotation no longer under a theme. */
    public Change takenOut(QuotationRef ref, Theme from) {
        return arranged(
                Words.of("themes.title.quotationOut", from.name()),
                from.quoting(without(from.quotations(), ref), without(from.contrary(), ref)));
    }

    /** A quotation that spoke for the theme speaks against it, or the other way round. */
    public Change turned(QuotationRef ref, Theme theme) {
        boolean contrary = !theme.contrary().contains(ref);
        List<QuotationRef> single = without(theme.quotations(), ref);
        List<QuotationRef> against = without(theme.contrary(), ref);
        return arranged(
                Words.of(contrary ? "themes.title.contrary" : "themes.title.gathered", theme.name()),
                theme.quoting(contrary ? single : plus(single, ref), contrary ? plus(against, ref) : against));
    }

    /** The theme one place further left or right among its siblings. */
    public Optional<Change> shifted(Theme theme, int by) {
        List<Theme> order = new ArrayList<>(study.themes(theme.analysis(), theme.parent()));
        int at = order.indexOf(theme);
        int to = at + by;
        if (at < 0 || to < 0 || to >= order.size()) {
            return Optional.empty();
        }
        order.remove(at);
        order.add(to, theme);
        return Optional.of(new ThemeChange.Arranged(
                Words.of("themes.title.moved", theme.name()), List.of(), numbered(order, theme.parent())));
    }

    /** The theme as a sub-theme of another, or a theme of its own. */
    public Change under(Theme theme, @Nullable Id<Theme> parent) {
        return arranged(
                Words.of("themes.title.moved", theme.name()), theme.placed(parent, end(theme.analysis(), parent)));
    }

    private static List<Theme> numbered(List<Theme> order, @Nullable Id<Theme> parent) {
        List<Theme> numbered = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            numbered.add(order.get(i).placed(parent, i));
        }
        return numbered;
    }

    private static Change arranged(String title, Theme theme) {
        return new ThemeChange.Arranged(title, List.of(), List.of(theme));
    }

    private static <T> List<T> without(List<T> list, T thing) {
        return list.stream().filter(each -> !each.equals(thing)).toList();
    }

    private static <T> List<T> plus(List<T> list, T thing) {
        return at(without(list, thing), thing, list.size());
    }
}
