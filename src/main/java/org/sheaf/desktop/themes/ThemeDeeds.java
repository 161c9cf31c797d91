package org.sheaf.desktop.themes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Analysis;
import org.sheaf.study.Change;
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

    /** Cards put under a theme, see {@link Regrouping#put}; empty when that changes nothing. */
    Optional<Change> put(Load load, Spot spot, boolean copies) {
        return study.themes()
                .find(spot.theme())
                .flatMap(into ->
                        new Regrouping(study).put(load, spot, copies).as(Regrouping.title(study, load, into, copies)));
    }

    /** A new theme that has cards from the start. */
    Change begun(Theme theme, Load load, boolean copies) {
        return new Regrouping(study)
                .with(theme)
                .put(load, new Spot(theme.id(), 0), copies)
                .as(Words.of("themes.title.made", theme.name()))
                .orElseThrow();
    }

    /** Cards taken off the board; a code goes back to the pool. */
    Optional<Change> takenOut(Load load) {
        Id<Theme> from = load.from();
        String name = from == null ? "" : study.themes().get(from).name();
        String title = load instanceof Load.OfCode of
                ? Words.of("themes.title.takenOut", of.code().name(), name)
                : load instanceof Load.Several several
                        ? Words.of("themes.title.severalOut", several.each().size())
                        : Words.of("themes.title.quotationOut", name);
        return new Regrouping(study).takeOut(load).as(title);
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

    /** A quotation kept as one that speaks against the theme. */
    Change contrary(QuotationRef ref, Theme theme) {
        return arranged(
                Words.of("themes.title.contrary", theme.name()),
                theme.quoting(without(theme.quotations(), ref), plus(theme.contrary(), ref)));
    }

    /** A quotation that was left out belongs to the theme again. */
    Change takenBack(QuotationRef ref, Theme theme) {
        return arranged(
                Words.of("themes.title.takenBack", theme.name()), theme.leavingOut(without(theme.leftOut(), ref)));
    }

    private static Change arranged(String title, Theme theme) {
        return new ThemeChange.Arranged(title, List.of(), List.of(theme));
    }

    private static <T> List<T> without(List<T> list, T thing) {
        return list.stream().filter(each -> !each.equals(thing)).toList();
    }

    private static <T> List<T> plus(List<T> list, T thing) {
        List<T> more = new ArrayList<>(without(list, thing));
        more.add(thing);
        return more;
    }
}
