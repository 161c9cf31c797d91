package org.sheaf.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.sheaf.study.Code;
import org.sheaf.study.Edit;
import org.sheaf.study.Entity;
import org.sheaf.study.Id;
import org.sheaf.study.Merging;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;

/**
 * Themes and codes as they would be had no merge made them let go of what was gone. A merge that finds a code or a quotation
 * removed takes it from the themes that hold it, and puts to the top what stood under it; another copy may bring it back
 * later, and then all must be as if that copy had been merged first. What somebody took out or moved by hand stays so. One
 * thread.
 */
final class Holds {

    private final Study study;
    private final Map<Key, Entity> woven = new LinkedHashMap<>();
    private final Map<QuotationRef, Boolean> gone = new HashMap<>();

    private Holds(Study study) {
        this.study = study;
    }

    /** A copy that holds again what merges unknown to the other copy made it let go of, whether that is there or not. */
    static Merge.Side of(Merge.Side copy, Merge.Side other) {
        Holds holds = new Holds(copy.study());
        for (Merging merging : copy.study().team().mergings()) {
            if (!other.study().team().mergings().has(merging.id())) {
                merging.released().forEach(holds::holdAgain);
                merging.lifted().forEach(holds::putBack);
            }
        }
        return holds.woven.isEmpty() ? copy : holds.asBefore(copy);
    }

    private Merge.Side asBefore(Merge.Side copy) {
        List<Edit> edits = new ArrayList<>();
        Map<Key, Entity> touched = new HashMap<>();
        woven.forEach((key, then) -> {
            Entity now = study.tables().find(then).orElseThrow();
            edits.add(Edit.replace(now, then));
            touched.put(key, now);
        });
        return new Merge.Side(
                study.apply(edits, study.position()), copy.texts(), copy.since().touching(touched));
    }

    private <T extends Entity> void weave(Optional<T> now, UnaryOperator<T> as) {
        now.ifPresent(entity -> {
            @SuppressWarnings("unchecked") // an object and what becomes of it are of one class
            T at = (T) woven.getOrDefault(Key.of(entity), entity);
            T then = as.apply(at);
            if (!then.equals(at)) {
                woven.put(Key.of(entity), then);
            }
        });
    }

    private void holdAgain(Merging.Released released) {
        Predicate<Id<Code>> noCode = code -> !study.codes().has(code);
        weave(
                study.themes().find(released.theme()),
                theme -> theme.fedBy(together(released.codes(), theme.codes(), noCode))
                        .quoting(
                                together(released.quotations(), theme.quotations(), this::isGone),
                                together(released.contrary(), theme.contrary(), this::isGone))
                        .leavingOut(together(released.leftOut(), theme.leftOut(), this::isGone)));
    }

    private boolean isGone(QuotationRef ref) {
        return gone.computeIfAbsent(ref, r -> {
            Id<Quotation> quotation = r.quotation();
            return !study.transcripts().has(r.transcript())
                    || study.page(r.transcript()).find(quotation).isEmpty();
        });
    }

    /** What was held, in its order, without what was taken out since, and then what came since. */
    private static <T> List<T> together(List<T> held, List<T> holds, Predicate<T> gone) {
        List<T> all = new ArrayList<>(held);
        all.removeIf(each -> !holds.contains(each) && !gone.test(each));
        holds.stream().filter(each -> !all.contains(each)).forEach(all::add);
        return all;
    }

    private void putBack(Merging.Lifted lifted) {
        Id<Code> above = new Id<>(lifted.from());
        boolean stands =
                study.codes().find(above).filter(code -> !code.pooled()).isPresent();
        if (!stands) {
            weave(
                    study.codes().find(new Id<Code>(lifted.what())),
                    code -> code.parent() == null && !code.pooled() ? code.placed(above, code.position()) : code);
        }
        Id<Theme> over = new Id<>(lifted.from());
        if (!study.themes().has(over)) {
            weave(
                    study.themes().find(new Id<Theme>(lifted.what())),
                    theme -> theme.parent() == null ? theme.placed(over, theme.position()) : theme);
        }
    }
}
