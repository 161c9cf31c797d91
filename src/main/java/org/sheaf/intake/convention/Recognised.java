package org.sheaf.intake.convention;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.study.Facts;
import org.sheaf.study.TextKind;
import org.sheaf.study.TranscriptText;

/**
 * A text with its turns as a convention shows them.
 *
 * @param text verbatim, with turns whose speakers are indices into {@code speakers}
 * @param speakers in order of appearance; none in a document
 * @param words how many, labels and headers aside
 * @param marking by what the turns were told
 * @param facts what the preamble says of the interview; no group
 * @param doubts what a person should look at
 * @param warnings sentences for people
 */
public record Recognised(
        TranscriptText text,
        List<FoundSpeaker> speakers,
        int words,
        Marking marking,
        Facts facts,
        List<Doubt> doubts,
        List<String> warnings) {

    /** Copies the lists. */
    public Recognised {
        speakers = List.copyOf(speakers);
        doubts = List.copyOf(doubts);
        warnings = List.copyOf(warnings);
    }

    /** The same as a text of that kind, whoever speaks in it. */
    public Recognised as(TextKind kind) {
        return new Recognised(text, speakers, words, marking, facts.as(kind), doubts, warnings);
    }

    /** The same with more to look at; each is said too. */
    public Recognised doubting(List<Doubt> more) {
        List<Doubt> all = new ArrayList<>(doubts);
        all.addAll(more);
        List<String> said = new ArrayList<>(warnings);
        more.forEach(doubt -> said.add(doubt.sentence()));
        return new Recognised(text, speakers, words, marking, facts, all, said);
    }
}
