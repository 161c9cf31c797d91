package org.sheaf.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;

/**
 * What themes or codes gather. Immutable; any thread.
 *
 * @param codes with their sub-codes
 * @param single quotations gathered besides, the contrary ones among them
 * @param contrary those that speak against
 * @param leftOut of each code the quotations that every theme it feeds leaves out; codes without any are missing
 * @param uncoded whether quotations without a code are gathered too
 */
public record ThemeFeed(
        Set<Id<Code>> codes,
        Set<QuotationRef> single,
        Set<QuotationRef> contrary,
        Map<Id<Code>, Set<QuotationRef>> leftOut,
        boolean uncoded) {

    /** Codes alone. */
    static ThemeFeed of(Set<Id<Code>> codes) {
        return new ThemeFeed(codes, Set.of(), Set.of(), Map.of(), false);
    }

    /** All that is marked, with or without a code. */
    static ThemeFeed everything(Study study) {
        Set<Id<Code>> codes = new LinkedHashSet<>();
        study.codes().forEach(code -> codes.add(code.id()));
        return new ThemeFeed(codes, Set.of(), Set.of(), Map.of(), true);
    }

    /** What the themes gather together, their sub-themes only if they are among them. */
    static ThemeFeed of(Study study, List<Theme> themes) {
        Set<Id<Code>> codes = new LinkedHashSet<>();
        Set<QuotationRef> single = new LinkedHashSet<>();
        Set<QuotationRef> contrary = new LinkedHashSet<>();
        Map<Id<Code>, Set<QuotationRef>> leftOut = new HashMap<>();
        for (Theme theme : themes) {
            Set<Id<Code>> fed = new LinkedHashSet<>();
            theme.codes().forEach(code -> fed.addAll(study.framework().withSubcodes(code)));
            for (Id<Code> code : fed) {
                codes.add(code);
                leftOut.computeIfAbsent(code, c -> new HashSet<>(theme.leftOut()))
                        .retainAll(theme.leftOut());
            }
            single.addAll(theme.quotations());
            contrary.addAll(theme.contrary());
        }
        single.addAll(contrary);
        leftOut.values().removeIf(Set::isEmpty);
        return new ThemeFeed(codes, single, contrary, leftOut, false);
    }

    /** What a theme gathers with everything below it. */
    public static ThemeFeed below(Study study, List<Theme> themes) {
        List<Theme> all = new ArrayList<>();
        themes.forEach(theme -> descend(study, theme, all));
        return of(study, all);
    }

    private static void descend(Study study, Theme theme, List<Theme> into) {
        into.add(theme);
        study.themes(theme.analysis(), theme.id()).forEach(child -> descend(study, child, into));
    }

    /** Whether a quotation that carries the code belongs here. */
    boolean brings(Id<Code> code, QuotationRef quotation) {
        Set<QuotationRef> out = leftOut.get(code);
        return codes.contains(code) && (out == null || !out.contains(quotation));
    }

    /** Whether the transcript can hold any, by the counts and without its page. */
    boolean mayTouch(Study study, Transcript transcript) {
        if (uncoded && !study.counts(transcript.id()).coders().isEmpty()) {
            return true;
        }
        for (Id<Code> code : study.counts(transcript.id()).codes()) {
            if (codes.contains(code)) {
                return true;
            }
        }
        return single.stream().anyMatch(ref -> ref.transcript().equals(transcript.id()));
    }
}
