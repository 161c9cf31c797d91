package org.sheaf.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.Refusal;
import org.sheaf.study.Role;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.Span;

/**
 * What is said in a stretch of a transcript, and by whom. Reads a text only when asked, so that long lists stay cheap.
 * Any thread; every method throws {@link Refusal} when the text cannot be read.
 */
public final class Voices {

    private final Study study;
    private final Texts texts;

    /** Reads the texts of one snapshot. */
    public Voices(Study study, Texts texts) {
        this.study = study;
        this.texts = texts;
    }

    /** The words, verbatim. */
    public String words(Quote quote) {
        return text(quote).words(quote.span());
    }

    /** The transcript's text. */
    public TranscriptText text(Quote quote) {
        return texts.of(quote.transcript());
    }

    /** The index of the turn in which the quote begins, or -1 when none does. */
    public int turn(Quote quote) {
        return text(quote).turnAt(quote.span().start());
    }

    /** Who is heard in the quote, in order of first words; where only a label is covered, whose it is. */
    public List<Speaker> speakers(Quote quote) {
        return speakers(quote.transcript(), quote.span());
    }

    /** Who is heard in a stretch of a transcript, see {@link #speakers(Quote)}. */
    public List<Speaker> speakers(Transcript transcript, Span span) {
        if (transcript.isDocument()) {
            return List.of();
        }
        TranscriptText text = texts.of(transcript);
        Set<Integer> heard = new LinkedHashSet<>();
        int first = Math.max(0, text.turnAt(span.start()));
        for (int i = first; i < text.turns().size(); i++) {
            Turn turn = text.turns().get(i);
            if (turn.whole().start() >= span.end()) {
                break;
            }
            if (!text.words(turn.speech().intersect(span)).isBlank()) {
                heard.add(turn.speaker());
            }
        }
        if (heard.isEmpty()
                && first < text.turns().size()
                && text.turns().get(first).whole().overlaps(span)) {
            heard.add(text.turns().get(first).speaker());
        }
        List<Speaker> speakers = new ArrayList<>();
        for (int index : heard) {
            if (index >= 0 && index < transcript.speakers().size()) {
                speakers.add(transcript.speakers().get(index));
            }
        }
        return Collections.unmodifiableList(speakers);
    }

    /** The person behind a label, when somebody is assigned. */
    public Optional<Participant> person(Speaker speaker) {
        Id<Participant> id = speaker.participant();
        return id == null ? Optional.empty() : study.participants().find(id);
    }

    /** The participants heard in the quote; interviewers and others are not among them. */
    public List<Participant> participants(Quote quote) {
        return speakers(quote).stream()
                .map(this::person)
                .flatMap(Optional::stream)
                .filter(person -> person.role() == Role.PARTICIPANT)
                .distinct()
                .toList();
    }

    /**
     * To whom a report ascribes the quote: the pseudonyms of the participants heard in it and nothing else about them;
     * where there is none, of whoever is heard; in a document, its name.
     */
    public String attribution(Quote quote) {
        List<Participant> participants = participants(quote);
        if (!participants.isEmpty()) {
            return participants.stream().map(Participant::name).collect(Collectors.joining(", "));
        }
        List<Speaker> speakers = speakers(quote);
        if (speakers.isEmpty()) {
            return quote.transcript().name();
        }
        List<Speaker> unknown =
                speakers.stream().filter(s -> s.participant() == null).toList();
        return (unknown.isEmpty() ? speakers : unknown)
                .stream()
                        .map(speaker -> person(speaker).map(Participant::name).orElse(speaker.label()))
                        .distinct()
                        .collect(Collectors.joining(", "));
    }
}
