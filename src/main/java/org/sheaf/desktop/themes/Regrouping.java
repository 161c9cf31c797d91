package org.sheaf.desktop.themes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Change;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;

/** Cards on their way between themes, gathered into one step. Not for several threads; nothing is submitted here. */
final class Regrouping {

    private final Study study;
    private final Map<Id<Theme>, Theme> now = new LinkedHashMap<>();

    /** Takes the snapshot that the user sees. */
    Regrouping(Study study) {
        this.study = study;
    }

    /** A theme that the study does not have yet. */
    Regrouping with(Theme theme) {
        now.put(theme.id(), theme);
        return this;
    }

    private Theme theme(Id<Theme> id) {
        Theme changed = now.get(id);
        return changed == null ? study.themes().get(id) : changed;
    }

    /**
     * Puts cards under a theme.
     *
     * @param load what; a quotation stays on its side, for the theme or against it
     * @param spot before which of the cards that are like the first one, as they lie now; the others go to the end
     * @param copies whether they stay where they come from too
     */
    Regrouping put(Load load, Spot spot, boolean copies) {
        List<Id<Code>> codes = new ArrayList<>();
        List<QuotationRef> single = new ArrayList<>();
        List<QuotationRef> against = new ArrayList<>();
        for (Load each : load.each()) {
            if (each instanceof Load.OfCode of) {
                codes.add(of.code().id());
            } else if (each instanceof Load.OfQuotation of) {
                (of.contrary() ? against : single).add(of.ref());
            }
            if (!copies) {
                leave(each, spot.theme());
            }
        }
        Theme into = theme(spot.theme());
        Load first = load.first();
        boolean code = first instanceof Load.OfCode;
        boolean contrary = first instanceof Load.OfQuotation of && of.contrary();
        int end = Integer.MAX_VALUE;
        Set<QuotationRef> cited = new HashSet<>(single);
        cited.addAll(against);
        Theme made = into.fedBy(together(into.codes(), codes, code ? spot.index() : end))
                .quoting(
                        together(into.quotations(), single, !code && !contrary ? spot.index() : end, cited),
                        together(into.contrary(), against, contrary ? spot.index() : end, cited));
        now.put(made.id(), made);
        return this;
    }

    /** A card leaves the theme it comes from, unless that is where it goes or belongs to another analysis. */
    private void leave(Load card, Id<Theme> into) {
        Id<Theme> from = card.from();
        boolean same = from != null
                && !from.equals(into)
                && study.themes().has(from)
                && theme(from).analysis().equals(theme(into).analysis());
        if (from != null && same) {
            take(card, theme(from));
        }
    }

    /** Takes cards off the board. */
    Regrouping takeOut(Load load) {
        for (Load card : load.each()) {
            Id<Theme> from = card.from();
            if (from != null && study.themes().has(from)) {
                take(card, theme(from));
            }
        }
        return this;
    }

    private void take(Load card, Theme from) {
        Theme left = from;
        if (card instanceof Load.OfCode of) {
            left = from.fedBy(without(from.codes(), Set.of(of.code().id())));
        } else if (card instanceof Load.OfQuotation of) {
            Set<QuotationRef> gone = Set.of(of.ref());
            left = from.quoting(without(from.quotations(), gone), without(from.contrary(), gone));
        }
        now.put(left.id(), left);
    }

    /** What was done as one step; empty when nothing has become another. */
    Optional<Change> as(String title) {
        List<Theme> changed = now.values().stream()
                .filter(theme -> !Optional.of(theme).equals(study.themes().find(theme.id())))
                .toList();
        return changed.isEmpty() ? Optional.empty() : Optional.of(new ThemeChange.Arranged(title, List.of(), changed));
    }

    /** What a person reads about cards that were put somewhere. */
    static String title(Study study, Load load, Theme into, boolean copies) {
        if (load instanceof Load.Several several) {
            return Words.of(
                    copies ? "themes.title.severalAlso" : "themes.title.several",
                    several.each().size(),
                    into.name());
        }
        if (load instanceof Load.OfCode of) {
            boolean also = (copies || of.from() == null) && feeds(study, of.code(), into);
            String key = into.id().equals(of.from()) ? "ordered" : also ? "also" : "placed";
            return Words.of("themes.title." + key, of.code().name(), into.name());
        }
        return Words.of("themes.title.quotationIn", into.name());
    }

    /** Whether another theme of the analysis has the code. */
    private static boolean feeds(Study study, Code code, Theme besides) {
        return study.themes().stream()
                .anyMatch(theme -> theme.analysis().equals(besides.analysis())
                        && !theme.id().equals(besides.id())
                        && theme.codes().contains(code.id()));
    }

    private static <T> List<T> together(List<T> list, List<T> things, int index) {
        return together(list, things, index, new HashSet<>(things));
    }

    /** The list without {@code gone}, and with the things at what was {@code index} before. */
    private static <T> List<T> together(List<T> list, List<T> things, int index, Set<T> gone) {
        int before = 0;
        for (int i = 0; i < Math.min(index, list.size()); i++) {
            before += gone.contains(list.get(i)) ? 1 : 0;
        }
        List<T> made = new ArrayList<>(without(list, gone));
        made.addAll(
                Math.min(index - before, made.size()),
                things.stream().distinct().toList());
        return made;
    }

    private static <T> List<T> without(List<T> list, Set<T> gone) {
        return list.stream().filter(each -> !gone.contains(each)).toList();
    }
}
