package org.sheaf.desktop.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Analysis;
import org.sheaf.study.Change;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.MapPlace;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Status;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;

/** What a researcher does with whole themes and whole analyses, as changes; nothing is submitted here. */
final class ThemeMoves {

    private final Study study;

    /** Takes the snapshot that the user sees. */
    ThemeMoves(Study study) {
        this.study = study;
    }

    /** The theme one place further left or right among its siblings. */
    Optional<Change> shifted(Theme theme, int by) {
        List<Theme> order = new ArrayList<>(study.themes(theme.analysis(), theme.parent()));
        int at = order.indexOf(theme);
        int to = at + by;
        if (at < 0 || to < 0 || to >= order.size()) {
            return Optional.empty();
        }
        order.remove(at);
        order.add(to, theme);
        return Optional.of(moved(theme, numbered(order, theme.parent())));
    }

    /** The theme, or sub-theme, as the last sub-theme of another; its own sub-themes come after it. */
    Change under(Theme theme, Id<Theme> parent) {
        return put(theme, parent, Integer.MAX_VALUE).orElseThrow();
    }

    /** The sub-theme as a theme of its own, right after the one it was in. */
    Change raised(Theme theme) {
        List<Theme> order = study.themes(theme.analysis(), null);
        int after = order.size();
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).id().equals(theme.parent())) {
                after = i + 1;
            }
        }
        return put(theme, null, after).orElseThrow();
    }

    /**
     * The theme at a place among the themes, or among the sub-themes of another; where it becomes a sub-theme, its own
     * come after it. Empty when it lies there already.
     */
    Optional<Change> put(Theme theme, @Nullable Id<Theme> parent, int index) {
        List<Theme> order = new ArrayList<>(study.themes(theme.analysis(), parent));
        int at = order.indexOf(theme);
        int to = Math.min(index, order.size());
        if (at >= 0) {
            to -= to > at ? 1 : 0;
            if (to == at) {
                return Optional.empty();
            }
            order.remove(at);
            order.add(to, theme);
            return Optional.of(moved(theme, numbered(order, parent)));
        }
        List<Theme> coming = new ArrayList<>(List.of(theme));
        if (parent != null) {
            coming.addAll(study.themes(theme.analysis(), theme.id()));
        }
        for (Theme each : coming) {
            order.add(to++, called(each, free(each.name(), order)));
        }
        return Optional.of(moved(theme, numbered(order, parent)));
    }

    private static Change moved(Theme theme, List<Theme> themes) {
        return new ThemeChange.Arranged(Words.of("themes.title.moved", theme.name()), List.of(), themes);
    }

    private static List<Theme> numbered(List<Theme> order, @Nullable Id<Theme> parent) {
        List<Theme> numbered = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            numbered.add(order.get(i).placed(parent, i));
        }
        return numbered;
    }

    /** A theme joined with another of its analysis: nothing that it gathers or that was written about it is lost. */
    Change joined(Theme gone, Theme into) {
        Set<Id<Code>> codes = new LinkedHashSet<>(into.codes());
        codes.addAll(gone.codes());
        Set<QuotationRef> against = new LinkedHashSet<>(into.contrary());
        gone.contrary().stream().filter(ref -> !into.quotations().contains(ref)).forEach(against::add);
        Set<QuotationRef> single = new LinkedHashSet<>(into.quotations());
        gone.quotations().stream().filter(ref -> !against.contains(ref)).forEach(single::add);
        Set<QuotationRef> out = new LinkedHashSet<>(leftOut(into, gone));
        out.addAll(leftOut(gone, into));
        List<Theme> made = new ArrayList<>();
        made.add(told(gone, into)
                .fedBy(List.copyOf(codes))
                .quoting(List.copyOf(single), List.copyOf(against))
                .leavingOut(List.copyOf(out)));
        List<Theme> siblings = new ArrayList<>(study.themes(into.analysis(), into.id()));
        int position = siblings.stream().mapToInt(Theme::position).max().orElse(-1);
        for (Theme part : study.themes(gone.analysis(), gone.id())) {
            if (!part.id().equals(into.id())) {
                Theme placed = called(part, free(part.name(), siblings)).placed(into.id(), ++position);
                siblings.add(placed);
                made.add(placed);
            }
        }
        return new ThemeChange.Joined(gone.id(), into.id(), made);
    }

    /** What one theme leaves out, as far as the other does not bring it. */
    private List<QuotationRef> leftOut(Theme theme, Theme other) {
        Set<Id<Code>> brought = new HashSet<>();
        other.codes().forEach(code -> brought.addAll(study.framework().withSubcodes(code)));
        return theme.leftOut().stream()
                .filter(ref -> other.leftOut().contains(ref) || !brings(brought, ref))
                .toList();
    }

    private boolean brings(Set<Id<Code>> codes, QuotationRef ref) {
        return study.page(ref.transcript())
                .find(ref.quotation())
                .filter(quotation -> quotation.codings().stream().anyMatch(coding -> codes.contains(coding.code())))
                .isPresent();
    }

    /** The claim that is there stays; what was said about the other follows the definition. */
    private static Theme told(Theme gone, Theme into) {
        String concept = into.concept().isBlank() ? gone.concept() : into.concept();
        List<String> parts = new ArrayList<>(List.of(into.definition()));
        if (!into.concept().isBlank()) {
            parts.add(gone.concept());
        }
        parts.add(gone.definition());
        parts.removeIf(String::isBlank);
        return into.told(into.name(), concept, String.join("\n\n", parts), into.status());
    }

    /** The theme with its sub-themes at the end of another analysis, where it begins as a candidate again. */
    Change copied(Theme theme, Analysis to) {
        List<Theme> there = study.themes(to.id(), null);
        int end = there.stream().mapToInt(Theme::position).max().orElse(-1) + 1;
        Map<UUID, UUID> made = new HashMap<>();
        List<Theme> copies = new ArrayList<>();
        Theme named = called(theme, free(theme.name(), there)).placed(null, end);
        copy(named.told(named.name(), named.concept(), named.definition(), Status.CANDIDATE), to.id(), made, copies);
        return new ThemeChange.Arranged(Words.of("themes.title.copied", theme.name(), to.name()), List.of(), copies);
    }

    /** A whole analysis once more, under another name, with its map. */
    ThemeChange.Arranged duplicated(Analysis analysis, String name) {
        int position =
                study.analyses().stream().mapToInt(Analysis::position).max().orElse(-1) + 1;
        Analysis again = Analysis.of(name.strip(), analysis.group(), position);
        Map<UUID, UUID> made = new HashMap<>();
        List<Theme> copies = new ArrayList<>();
        study.themes(analysis.id(), null).forEach(theme -> copy(theme, again.id(), made, copies));
        List<MapPlace> map = analysis.map().stream()
                .map(place -> new MapPlace(made.getOrDefault(place.on(), place.on()), place.x(), place.y()))
                .toList();
        return new ThemeChange.Arranged(
                Words.of("themes.title.begun", name.strip(), analysis.name()), List.of(again.mapped(map)), copies);
    }

    private void copy(Theme theme, Id<Analysis> to, Map<UUID, UUID> made, List<Theme> into) {
        Id<Theme> parent = theme.parent();
        UUID above = parent == null ? null : made.get(parent.value());
        Theme copy = new Theme(
                Id.random(),
                to,
                above == null ? null : new Id<>(above),
                theme.name(),
                theme.concept(),
                theme.definition(),
                theme.status(),
                theme.position(),
                theme.codes(),
                theme.quotations(),
                theme.contrary(),
                theme.leftOut());
        made.put(theme.id().value(), copy.id().value());
        into.add(copy);
        study.themes(theme.analysis(), theme.id()).forEach(part -> copy(part, to, made, into));
    }

    private static Theme called(Theme theme, String name) {
        return name.equals(theme.name())
                ? theme
                : theme.told(name, theme.concept(), theme.definition(), theme.status());
    }

    /** The name, or the name with a number where it is taken already. */
    private static String free(String name, List<Theme> taken) {
        Set<String> names = new HashSet<>();
        taken.forEach(theme -> names.add(theme.name().toLowerCase(Locale.ROOT)));
        String free = name;
        for (int n = 2; names.contains(free.toLowerCase(Locale.ROOT)); n++) {
            free = name + " (" + n + ")";
        }
        return free;
    }
}
