package org.sheaf.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sheaf.analysis.Quote;
import org.sheaf.analysis.Voices;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.Progress;
import org.sheaf.study.Transcript;

/**
 * What a report prints of a quotation.
 *
 * @param lines the words, see {@link Cell.Words}
 * @param attribution to whom they are ascribed
 * @param participants who is heard in them
 */
record Wording(List<String> lines, String attribution, List<Participant> participants) {

    /** The wordings by place, read transcript by transcript so that each text is fetched once. */
    static Map<Quote.Place, Wording> of(List<Quote> quotes, Voices voices, Progress progress) {
        Map<Id<Transcript>, List<Quote>> byTranscript = new LinkedHashMap<>();
        for (Quote quote : quotes) {
            byTranscript
                    .computeIfAbsent(quote.transcript().id(), id -> new ArrayList<>())
                    .add(quote);
        }
        Map<Quote.Place, Wording> wordings = new HashMap<>();
        long done = 0;
        for (List<Quote> here : byTranscript.values()) {
            progress.check();
            progress.report("Reading quotations", done++, byTranscript.size());
            for (Quote quote : here) {
                wordings.put(
                        quote.place(),
                        new Wording(
                                Verbatim.lines(quote, voices), voices.attribution(quote), voices.participants(quote)));
            }
        }
        return wordings;
    }
}
