package org.sheaf.tables;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.text.CodePoints;
import org.sheaf.text.Span;

/** Quotations as {@code transcript:start-end@coder}, in code points; each transcript is looked at once. */
final class QuotationPlaces {

    private static final Pattern PLACE = Pattern.compile(":(\\d{1,9})-(\\d{1,9})@");

    private final Study study;
    private final Texts texts;
    private final Map<String, Transcript> byName = new HashMap<>();
    private final Map<Id<Coder>, String> coders = new HashMap<>();
    private final Map<Id<Transcript>, Look> looks = new HashMap<>();

    /** A transcript's quotations by coder and span, and by identity. */
    private record Look(
            CodePoints points, Map<CodingRow.Key, Id<Quotation>> byKey, Map<Id<Quotation>, CodingRow.Key> byId) {}

    QuotationPlaces(Study study, Texts texts) {
        this.study = study;
        this.texts = texts;
        study.transcripts().forEach(head -> byName.put(head.name().strip().toLowerCase(Locale.ROOT), head));
        study.coders().forEach(coder -> coders.put(coder.id(), coder.name()));
    }

    private Look look(Transcript transcript) {
        return looks.computeIfAbsent(transcript.id(), id -> {
            Page page = study.page(id);
            Look look = new Look(texts.of(transcript).codePoints(), new HashMap<>(), new HashMap<>());
            for (Quotation quotation : page.quotations()) {
                CodingRow.Key key = new CodingRow.Key(quotation.coder(), quotation.span());
                look.byKey.putIfAbsent(key, quotation.id());
                look.byId.put(quotation.id(), key);
            }
            return look;
        });
    }

    /** Where a quotation lies; empty when it is gone. */
    Optional<String> spell(QuotationRef ref) {
        Transcript transcript = study.transcripts().find(ref.transcript()).orElse(null);
        if (transcript == null) {
            return Optional.empty();
        }
        Look look = look(transcript);
        CodingRow.Key key = look.byId.get(ref.quotation());
        if (key == null) {
            return Optional.empty();
        }
        Span span = look.points.fromUtf16(key.span());
        return Optional.of(
                transcript.name() + ":" + span.start() + "-" + span.end() + "@" + coders.getOrDefault(key.coder(), ""));
    }

    /** Whether a text has the form of a place. */
    static boolean isPlace(String text) {
        return PLACE.matcher(text).find();
    }

    /**
     * The quotation at a place.
     *
     * @throws Misfit when there is none, naming what is missing
     */
    QuotationRef find(int line, String place) {
        Matcher form = PLACE.matcher(place);
        Transcript transcript = null;
        Id<Coder> coder = null;
        Span span = null;
        // A name may itself hold what looks like a place: the reading whose transcript and coder exist is meant.
        for (int from = 0; form.find(from) && (transcript == null || coder == null); from = form.start() + 1) {
            transcript = byName.get(place.substring(0, form.start()).strip().toLowerCase(Locale.ROOT));
            coder = coder(place.substring(form.end()));
            int start = Integer.parseInt(form.group(1));
            span = new Span(start, Math.max(start, Integer.parseInt(form.group(2))));
        }
        if (span == null) {
            throw new Misfit(line, "‘" + place + "’ is no quotation. Write it as transcript:start-end@coder.");
        }
        if (transcript == null || coder == null) {
            throw new Misfit(
                    line,
                    "‘" + place + "’ names a " + (transcript == null ? "transcript" : "coder")
                            + " that is not in this study.");
        }
        Look look = look(transcript);
        Id<Quotation> found = span.end() > look.points.length()
                ? null
                : look.byKey.get(new CodingRow.Key(coder, look.points.toUtf16(span)));
        if (found == null) {
            throw new Misfit(
                    line, "There is no quotation ‘" + place + "’. Import the codings first, or mend the numbers.");
        }
        return new QuotationRef(transcript.id(), found);
    }

    private @Nullable Id<Coder> coder(String name) {
        return study.coders().named(name, Coder::name).map(Coder::id).orElse(null);
    }
}
