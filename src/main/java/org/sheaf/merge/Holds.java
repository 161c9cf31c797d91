package org.sheaf.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.sheaf.study.Code;
import org.sheaf.study.Edit;
import org.sheaf.study.Id;
import org.sheaf.study.Merging;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;

/**
 * Themes as they would be had no merge made them let go of what was gone. A merge that finds a code or a quotation removed
 * takes it from the themes that hold it; another copy may bring it back later, and then the themes must hold it as if that
 * copy had been merged first. What somebody took out of a theme by hand stays out.
 */
final class Holds {

    private Holds() {}

    /** A copy whose themes hold again what merges unknown to the other copy made them let go of, there or not. */
    static Merge.Side of(Merge.Side copy, Merge.Side other) {
        Map<Id<Theme>, Theme> woven = new LinkedHashMap<>();
        for (Merging merging : copy.study().team().mergings()) {
            if (!other.study().team().mergings().has(merging.id())) {
                merging.released().forEach(released -> copy.study()
                        .themes()
                        .find(released.theme())
                        .ifPresent(theme -> woven.merge(
                                theme.id(),
                                woven(copy.study(), theme, released),
                                (one, more) -> woven(copy.study(), one, released))));
            }
        }
        woven.values().removeIf(theme -> theme.equals(copy.study().themes().get(theme.id())));
        if (woven.isEmpty()) {
            return copy;
        }
        List<Edit> edits = new ArrayList<>();
        Map<Key, Theme> touched = new HashMap<>();
        woven.values().forEach(theme -> {
            Theme now = copy.study().themes().get(theme.id());
            edits.add(Edit.replace(now, theme));
            touched.put(Key.of(now), now);
        });
        return new Merge.Side(
                copy.study().apply(edits, copy.study().position()),
                copy.texts(),
                copy.since().touching(touched));
    }

    private static Theme woven(Study study, Theme theme, Merging.Released released) {
        Predicate<Id<Code>> noCode = code -> !study.codes().has(code);
        Map<QuotationRef, Boolean> asked = new HashMap<>();
        Predicate<QuotationRef> gone = ref -> asked.computeIfAbsent(ref, r -> isGone(study, r));
        return theme.fedBy(woven(released.codes(), theme.codes(), noCode))
                .quoting(
                        woven(released.quotations(), theme.quotations(), gone),
                        woven(released.contrary(), theme.contrary(), gone))
                .leavingOut(woven(released.leftOut(), theme.leftOut(), gone));
    }

    private static boolean isGone(Study study, QuotationRef ref) {
        Id<Quotation> quotation = ref.quotation();
        return !study.transcripts().has(ref.transcript())
                || study.page(ref.transcript()).find(quotation).isEmpty();
    }

    /** What was held, in its order, without what was taken out since, and then what came since. */
    private static <T> List<T> woven(List<T> held, List<T> holds, Predicate<T> gone) {
        List<T> all = new ArrayList<>(held);
        all.removeIf(each -> !holds.contains(each) && !gone.test(each));
        holds.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return all;
    }
}
