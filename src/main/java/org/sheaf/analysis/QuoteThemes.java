package org.sheaf.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheaf.study.Coding;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;

/** Says which themes of a study gather a quote themselves, by its codes or singly. Immutable; any thread. */
public final class QuoteThemes {

    private final Map<Theme, ThemeFeed> feeds = new LinkedHashMap<>();

    /** The themes of one snapshot, of all its analyses. */
    public QuoteThemes(Study study) {
        for (Theme theme : study.themes()) {
            feeds.put(theme, ThemeFeed.of(study, List.of(theme)));
        }
    }

    /** The themes that gather one of the quote's quotations by any of its codes, in the study's order. */
    public List<Theme> of(Quote quote) {
        Set<Theme> found = new LinkedHashSet<>();
        feeds.forEach((theme, feed) -> {
            if (quote.quotations().stream().anyMatch(quotation -> gathers(feed, quote, quotation))) {
                found.add(theme);
            }
        });
        return new ArrayList<>(found);
    }

    private static boolean gathers(ThemeFeed feed, Quote quote, Quotation quotation) {
        QuotationRef ref = new QuotationRef(quote.transcript().id(), quotation.id());
        if (feed.single().contains(ref)) {
            return true;
        }
        for (Coding coding : quotation.codings()) {
            if (feed.brings(coding.code(), ref)) {
                return true;
            }
        }
        return false;
    }
}
