package org.sheaf.reconcile.passages;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sheaf.study.Id;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.text.EditScript;
import org.sheaf.text.Span;
import org.sheaf.text.SpanMover;

/**
 * Where words that lie in an earlier revision are today, and the other way round. A text that was corrected is compared once.
 * One thread.
 */
public final class Places {

    private final Study study;
    private final Texts texts;
    private final Map<Way, SpanMover> movers = new HashMap<>();

    private record Way(Id<Transcript> transcript, int from, int to) {}

    /** In the texts of a study as it stands. */
    public Places(Study study, Texts texts) {
        this.study = study;
        this.texts = texts;
    }

    /** A span of an earlier revision in the present text; empty when its words are gone. */
    public Optional<Span> now(Id<Transcript> transcript, int revision, Span span) {
        return moved(new Way(transcript, revision, present(transcript)), span);
    }

    /** A span of the present text in an earlier revision; empty when its words were not there yet. */
    public Optional<Span> then(Id<Transcript> transcript, int revision, Span span) {
        return moved(new Way(transcript, present(transcript), revision), span);
    }

    private int present(Id<Transcript> transcript) {
        return study.transcripts().get(transcript).revision();
    }

    private Optional<Span> moved(Way way, Span span) {
        if (way.from == way.to) {
            return Optional.of(span);
        }
        return movers.computeIfAbsent(way, this::mover).move(span);
    }

    private SpanMover mover(Way way) {
        String from = texts.text(way.transcript, way.from).text();
        String to = texts.text(way.transcript, way.to).text();
        return new SpanMover(from, EditScript.between(from, to), to);
    }
}
