package org.sheaf.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sheaf.study.Change;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Method;
import org.sheaf.study.Study;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.TextKey;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.Span;

/** A study in memory that counts how often its texts are read. */
final class Shelf implements Texts {

    private final Map<TextKey, TranscriptText> kept = new HashMap<>();
    private final List<TextKey> reads = new ArrayList<>();
    private Study study = Study.empty(StudyFacts.of("Evening clinic", Method.CODEBOOK));

    Study study() {
        return study;
    }

    @Override
    public TranscriptText text(Id<Transcript> transcript, int revision) {
        reads.add(new TextKey(transcript, revision));
        return kept.get(new TextKey(transcript, revision));
    }

    /** The texts as they are now, for other threads. */
    Texts frozen() {
        Map<TextKey, TranscriptText> now = Map.copyOf(kept);
        return (transcript, revision) -> now.get(new TextKey(transcript, revision));
    }

    /** How many texts were read since the last call. */
    int reads() {
        int count = reads.size();
        reads.clear();
        return count;
    }

    void make(Change change) {
        kept.putAll(change.newTexts());
        study = study.apply(change.edits(study, this), study.position() + 1);
        reads.clear();
    }

    /** An interview of turns written {@code Label: speech}. */
    Transcript interview(String name, String... turns) {
        return arrive(Fiction.interview(name, turns));
    }

    Transcript arrive(TranscriptChange.Arrival arrival) {
        make(new TranscriptChange.Imported(List.of(arrival), List.of()));
        return arrival.head();
    }

    /** A document without speakers. */
    Transcript document(String name, String text) {
        Transcript like = Fiction.interview(name, "X: x").head();
        Transcript head = new Transcript(
                like.id(), name, 1, like.facts(), List.of(), text.length(), 0, text.length() / 6, like.source());
        return arrive(new TranscriptChange.Arrival(head, new TranscriptText(text, List.of())));
    }

    /** The next revision, with one turn for the whole. */
    void revise(Transcript old, String label, String speech) {
        String text = label + ": " + speech;
        Turn turn = new Turn(0, new Span(0, text.length()), new Span(label.length() + 2, text.length()), -1);
        Transcript now = study.transcripts().get(old.id());
        Transcript head = new Transcript(
                now.id(),
                now.name(),
                now.revision() + 1,
                now.facts(),
                now.speakers(),
                text.length(),
                1,
                now.words(),
                now.source());
        make(TranscriptChange.Revised.compared(now, of(now), head, new TranscriptText(text, List.of(turn)), true));
    }
}
