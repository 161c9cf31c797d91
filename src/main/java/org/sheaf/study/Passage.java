package org.sheaf.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.sheaf.text.Span;

/**
 * What a code covers in one layer: quotations of one code that overlap are one passage.
 *
 * @param code the code
 * @param span the union of the quotations
 * @param quotations that make it up, in page order
 */
public record Passage(Id<Code> code, Span span, List<Quotation> quotations) {

    /** Copies the quotations. */
    public Passage {
        quotations = List.copyOf(quotations);
    }

    /** The passages of the wanted codes in a page, sorted by span, then in order of the page's codes. */
    public static List<Passage> in(Page page, Layer layer, Predicate<Id<Code>> wanted) {
        return in(page, layer, wanted, (code, quotation) -> true);
    }

    /** The same, of those quotations only that {@code belongs} takes for their code. */
    public static List<Passage> in(
            Page page, Layer layer, Predicate<Id<Code>> wanted, BiPredicate<Id<Code>, Id<Quotation>> belongs) {
        Predicate<Id<Coder>> counts = layer.coders(page);
        Map<Id<Code>, List<Passage>> byCode = new LinkedHashMap<>();
        Page.Columns columns = page.columns();
        for (int i = 0; i < page.size(); i++) {
            if (!counts.test(page.coder(i))) {
                continue;
            }
            for (int j = columns.firstCoding()[i]; j < columns.firstCoding()[i + 1]; j++) {
                Id<Code> code = columns.codes().get(columns.code()[j]);
                if (wanted.test(code)) {
                    Quotation quotation = page.quotation(i);
                    if (belongs.test(code, quotation.id())) {
                        join(byCode.computeIfAbsent(code, c -> new ArrayList<>()), code, quotation);
                    }
                }
            }
        }
        List<Passage> all = new ArrayList<>();
        byCode.values().forEach(all::addAll);
        all.sort(Comparator.comparing(Passage::span));
        return all;
    }

    private static void join(List<Passage> passages, Id<Code> code, Quotation next) {
        int last = passages.size() - 1;
        if (last >= 0 && passages.get(last).span.overlaps(next.span())) {
            List<Quotation> more = new ArrayList<>(passages.get(last).quotations);
            more.add(next);
            passages.set(last, new Passage(code, passages.get(last).span.hull(next.span()), more));
        } else {
            passages.add(new Passage(code, next.span(), List.of(next)));
        }
    }
}
