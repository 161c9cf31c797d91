package org.sheaf.identity.applying;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.identity.finding.Lexicon;
import org.sheaf.identity.register.Register;
import org.sheaf.identity.replacing.Replacement;
import org.sheaf.identity.scanning.Sightings;
import org.sheaf.identity.words.Stretches;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.text.Span;

/**
 * Replaces what the vault knows in whatever comes into a study to which identities were applied, so that no original gets in. One
 * thread.
 */
public final class Masking {

    private final Replacement replacement;
    private final List<Replacement.Swap> swaps = new ArrayList<>();

    private Masking(Replacement replacement) {
        this.replacement = replacement;
    }

    /** By what the vault knows; the study's texts tell which words are words. Not for the EDT. */
    public static Masking of(Study study, Texts texts, Register register) {
        List<String> all = new ArrayList<>();
        for (Transcript transcript : study.transcripts()) {
            all.add(texts.of(transcript).text());
        }
        return new Masking(new Replacement(new Sightings(register.identities(), Lexicon.of(all))));
    }

    /**
     * A text that came in.
     *
     * @param text with others in the stead of originals, its turns and headings where they lie then
     * @param moved where a span of the text before lies then
     */
    public record Masked(TranscriptText text, java.util.function.UnaryOperator<Span> moved) {}

    /** A text with everything replaced that the vault knows. */
    public Masked text(TranscriptText text) {
        List<Replacement.Swap> here = new ArrayList<>();
        for (Span stretch : Stretches.of(text)) {
            for (Replacement.Swap swap : replacement.swaps(stretch.of(text.text()), Replacement.Sparing.nothing())) {
                here.add(new Replacement.Swap(
                        swap.span().shift(stretch.start()), swap.original(), swap.instead(), swap.identity()));
            }
        }
        swaps.addAll(here);
        TextAfter after = TextAfter.of(text, here);
        TranscriptText moved =
                new TranscriptText(after.after().text(), after.after().turns(), after.moved(text.headings()));
        return new Masked(moved, span -> after.script().map(span).orElse(span));
    }

    /** Other words with everything replaced that the vault knows. */
    public String words(String words) {
        return replacement.in(words);
    }

    /** What was replaced in texts since this was last asked. */
    public List<Replacement.Swap> swaps() {
        List<Replacement.Swap> all = List.copyOf(swaps);
        swaps.clear();
        return all;
    }
}
