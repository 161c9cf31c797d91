package org.sheaf.desktop.themes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.Quote;
import org.sheaf.analysis.Voices;
import org.sheaf.study.Participant;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;

/**
 * Who is heard where, kept from one count to the next, so that an arrangement is counted anew without reading texts.
 * Not thread-safe: counts follow one another.
 */
@SuppressWarnings("ReferenceEquality") // untouched tables are the same object
final class Heard {

    /** Beyond these places it begins anew, so that it never outgrows the memory. */
    private static final int MOST = 300_000;

    private final Map<Quote.Place, List<Participant>> known = new HashMap<>();
    private @Nullable Study seen;

    /** Whom to ask of a snapshot. */
    Ear in(Study study, Texts texts) {
        Study before = seen;
        if (before == null
                || before.participants() != study.participants()
                || before.transcripts() != study.transcripts()
                || known.size() > MOST) {
            known.clear();
        }
        seen = study;
        Voices voices = new Voices(study, texts);
        return quote -> known.computeIfAbsent(quote.place(), place -> voices.participants(quote));
    }

    /** Tells who is heard in a quote. */
    interface Ear {
        List<Participant> participants(Quote quote);
    }
}
