package org.sheaf.reconcile.passages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.text.Span;

/** The layers of several coders in one transcript as passages: the same code by one coder on touching words is one passage. */
final class Layers {

    /** One coder's stretch of one code. */
    record Passage(Id<Coder> coder, Id<Code> code, Span span, List<Quotation> quotations) {}

    private Layers() {}

    /**
     * All passages, code by code.
     *
     * @param quotations of the coders compared, in text order
     * @param coders in the order in which sides are told
     */
    static Map<Id<Code>, List<Passage>> byCode(
            Collection<Quotation> quotations, List<Id<Coder>> coders, CodesInQuestion codes) {
        Map<Id<Code>, Map<Integer, List<Quotation>>> marked = new LinkedHashMap<>();
        for (Quotation quotation : quotations) {
            int coder = coders.indexOf(quotation.coder());
            for (Coding coding : quotation.codings()) {
                if (coder >= 0) {
                    List<Quotation> mine = marked.computeIfAbsent(codes.today(coding.code()), c -> new TreeMap<>())
                            .computeIfAbsent(coder, c -> new ArrayList<>());
                    // A quotation whose codes have become one carries it once.
                    if (mine.isEmpty() || !mine.get(mine.size() - 1).equals(quotation)) {
                        mine.add(quotation);
                    }
                }
            }
        }
        Map<Id<Code>, List<Passage>> passages = new LinkedHashMap<>();
        marked.forEach((code, byCoder) -> {
            List<Passage> all = new ArrayList<>();
            byCoder.forEach((coder, mine) -> all.addAll(joined(coders.get(coder), code, mine)));
            all.sort(Comparator.comparing((Passage p) -> p.span().start())
                    .thenComparing(p -> coders.indexOf(p.coder())));
            passages.put(code, all);
        });
        return passages;
    }

    private static List<Passage> joined(Id<Coder> coder, Id<Code> code, List<Quotation> quotations) {
        List<Quotation> sorted = quotations.stream()
                .sorted(Comparator.comparing(Quotation::span).thenComparing(Quotation::id))
                .toList();
        List<Passage> passages = new ArrayList<>();
        for (Quotation quotation : sorted) {
            Passage last = passages.isEmpty() ? null : passages.get(passages.size() - 1);
            if (last != null && quotation.span().start() <= last.span().end()) {
                List<Quotation> more = new ArrayList<>(last.quotations());
                more.add(quotation);
                passages.set(
                        passages.size() - 1,
                        new Passage(coder, code, last.span().hull(quotation.span()), more));
            } else {
                passages.add(new Passage(coder, code, quotation.span(), List.of(quotation)));
            }
        }
        return passages;
    }
}
