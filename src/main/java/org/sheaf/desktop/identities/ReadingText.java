package org.sheaf.desktop.identities;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sheaf.identity.finding.Lexicon;
import org.sheaf.identity.replacing.Replacement;
import org.sheaf.identity.scanning.Sighting;
import org.sheaf.identity.scanning.Sightings;
import org.sheaf.identity.words.Stretches;
import org.sheaf.study.Identity;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.EditScript;
import org.sheaf.text.Span;

/**
 * A transcript as it reads with everything that was decided in its place.
 *
 * @param text as it would become
 * @param replaced where something stands in the stead of a name
 * @param open where a name stands about which nobody decided
 * @param turns in text order
 */
record ReadingText(String text, List<Span> replaced, List<Span> open, List<Span> turns) {

    static final ReadingText NONE = new ReadingText("", List.of(), List.of(), List.of());

    /** Copies the lists. */
    ReadingText {
        replaced = List.copyOf(replaced);
        open = List.copyOf(open);
        turns = List.copyOf(turns);
    }

    /** The words that a study writes, by which names that are words too are told; not for the EDT. */
    static Lexicon lexicon(Study study, Texts texts, Progress progress) {
        List<String> all = new ArrayList<>();
        for (Transcript transcript : study.transcripts()) {
            progress.check();
            all.add(texts.of(transcript).text());
        }
        return Lexicon.of(all);
    }

    /**
     * Reads a transcript so; not for the EDT.
     *
     * @param names all that are known, decided or not
     */
    static ReadingText of(Transcript transcript, TranscriptText text, List<Identity> names, Lexicon lexicon) {
        Sightings sightings = new Sightings(names, lexicon);
        Replacement replacement = new Replacement(sightings);
        List<Replacement.Swap> swaps = new ArrayList<>();
        List<Span> undecided = new ArrayList<>();
        for (Span stretch : Stretches.of(text)) {
            String words = stretch.of(text.text());
            for (Replacement.Swap swap : replacement.swaps(words, one -> isSpared(transcript, one, stretch.start()))) {
                swaps.add(new Replacement.Swap(
                        swap.span().shift(stretch.start()), swap.original(), swap.instead(), swap.identity()));
            }
            for (Sighting sighting : sightings.in(words)) {
                if (!sighting.identity().isDecided()) {
                    undecided.add(sighting.span().shift(stretch.start()));
                }
            }
        }
        EditScript script = Replacement.script(text.text(), swaps);
        return new ReadingText(
                script.apply(text.text()),
                mapped(script, swaps.stream().map(Replacement.Swap::span).toList()),
                mapped(script, undecided),
                mapped(script, text.turns().stream().map(Turn::whole).toList()));
    }

    private static boolean isSpared(Transcript transcript, Sighting sighting, int shift) {
        Span span = sighting.span().shift(shift);
        return sighting.identity().spared().stream()
                .anyMatch(place -> place.transcript().equals(transcript.id())
                        && place.revision() == transcript.revision()
                        && place.span().overlaps(span));
    }

    private static List<Span> mapped(EditScript script, List<Span> spans) {
        return spans.stream().map(script::map).flatMap(Optional::stream).toList();
    }

    /** The words of a turn. */
    String turn(int index) {
        return turns.get(index).of(text);
    }

    /** Which turns reach into a stretch of the text. */
    List<Integer> turnsIn(Span stretch) {
        List<Integer> in = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            if (turns.get(i).overlaps(stretch)) {
                in.add(i);
            }
        }
        return in;
    }

    /** The same of one turn alone. */
    ReadingText only(int index) {
        Span turn = turns.get(index);
        return new ReadingText(
                turn.of(text), within(replaced, turn), within(open, turn), List.of(new Span(0, turn.length())));
    }

    private static List<Span> within(List<Span> spans, Span turn) {
        return spans.stream()
                .filter(turn::contains)
                .map(span -> span.shift(-turn.start()))
                .toList();
    }
}
