package org.sheaf.desktop.identities;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sheaf.desktop.action.Words;
import org.sheaf.identity.scanning.Mention;
import org.sheaf.identity.words.StudyWords;
import org.sheaf.identity.words.Where;
import org.sheaf.identity.words.Wording;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.Lines;
import org.sheaf.study.Progress;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.TextKey;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.Span;

/** Reads the words around the places of a name. One use; not for the EDT. */
final class PlaceCards {

    private static final int AROUND = 140;
    private static final Pattern POSSESSIVE =
            Pattern.compile("^(?:['\u2019\u02bc][sS]|(?<=[sS])['\u2019\u02bc])(?!\\p{L})");

    private final Study study;
    private final Texts texts;
    private final Map<TextKey, TranscriptText> read = new HashMap<>();
    private final Map<TextKey, Lines> lines = new HashMap<>();
    private Map<Where, List<String>> written = Map.of();

    PlaceCards(Study study, Texts texts) {
        this.study = study;
        this.texts = texts;
    }

    /** The cards of all places, in their order; a place whose words are gone has none. */
    List<PlaceCard> of(List<Mention> mentions, Progress progress) {
        List<PlaceCard> cards = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            progress.check();
            (mention.where().isText() ? inText(mention) : elsewhere(mention)).ifPresent(cards::add);
        }
        return cards;
    }

    private Optional<PlaceCard> inText(Mention mention) {
        Id<Transcript> id = new Id<>(mention.where().object());
        Optional<Transcript> transcript = study.transcripts().find(id);
        if (transcript.isEmpty()) {
            return Optional.empty();
        }
        TextKey key = new TextKey(id, mention.where().revision());
        TranscriptText text = read.computeIfAbsent(key, known -> texts.text(known.transcript(), known.revision()));
        if (mention.span().end() > text.text().length()) {
            return Optional.empty();
        }
        Lines numbered =
                lines.computeIfAbsent(key, known -> Lines.of(text, study.facts().lineLength()));
        String where = Words.of(
                "identities.where",
                transcript.get().name()
                        + speaker(transcript.get(), text, mention.span().start()),
                numbered.at(mention.span().start()));
        Identity.Spared place = new Identity.Spared(id, key.revision(), mention.span());
        return Optional.of(card(where, text.text(), mention.span(), around(text, mention.span()), place));
    }

    /** The speech, or the whole turn for a name that is its label. */
    private static Span around(TranscriptText text, Span span) {
        int index = text.turnAt(span.start());
        if (index >= 0) {
            Turn turn = text.turns().get(index);
            return turn.speech().contains(span)
                    ? turn.speech()
                    : turn.whole().contains(span)
                            ? turn.whole()
                            : new Span(0, text.text().length());
        }
        return new Span(0, text.text().length());
    }

    /** “ Marit” where the transcript's own name does not say who speaks. */
    private static String speaker(Transcript transcript, TranscriptText text, int at) {
        int turn = text.turnAt(at);
        int index = turn < 0 ? -1 : text.turns().get(turn).speaker();
        if (index < 0 || index >= transcript.speakers().size()) {
            return "";
        }
        Speaker speaker = transcript.speakers().get(index);
        return transcript.name().contains(speaker.label()) ? "" : "  " + speaker.label();
    }

    private Optional<PlaceCard> elsewhere(Mention mention) {
        if (written.isEmpty()) {
            Map<Where, List<String>> all = new HashMap<>();
            for (Wording wording : new StudyWords().of(study)) {
                all.computeIfAbsent(wording.where(), where -> new ArrayList<>()).add(wording.words());
            }
            written = all;
        }
        return written.getOrDefault(mention.where(), List.of()).stream()
                .filter(words -> mention.span().end() <= words.length()
                        && mention.span().of(words).equals(mention.writing()))
                .findFirst()
                .map(words -> card(kind(mention.where()), words, mention.span(), new Span(0, words.length()), null));
    }

    /** What holds the words, for instance “Memo”. */
    private static String kind(Where where) {
        String holder = where.holder().getSimpleName().toLowerCase(java.util.Locale.ROOT);
        return Words.has("identities.where." + holder)
                ? Words.of("identities.where." + holder)
                : Words.of("identities.where.other");
    }

    private static PlaceCard card(
            String where,
            String text,
            Span span,
            Span within,
            Identity.@org.jspecify.annotations.Nullable Spared place) {
        Matcher possessive = POSSESSIVE.matcher(text).region(span.end(), Math.min(text.length(), span.end() + 4));
        possessive.useTransparentBounds(true);
        int end = possessive.lookingAt() ? possessive.end() : span.end();
        int from = Math.max(within.start(), span.start() - AROUND);
        int to = Math.min(Math.max(within.end(), end), end + AROUND);
        if (from > within.start()) {
            int blank = text.indexOf(' ', from);
            from = blank < 0 || blank >= span.start() ? from : blank + 1;
        }
        if (to < within.end()) {
            int blank = text.lastIndexOf(' ', to);
            to = blank <= end ? to : blank;
        }
        String before = (from > within.start() ? "… " : "") + flat(text.substring(from, span.start()));
        String after = flat(text.substring(end, to)).stripTrailing() + (to < within.end() ? " …" : "");
        return new PlaceCard(where, before, text.substring(span.start(), end), after, place);
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
