package org.sheaf.study;

import java.util.List;

/**
 * The head of one transcript; its text and turns come from {@link Texts}, its quotations from {@link Study#page}.
 *
 * @param id its identity
 * @param name the file's name without ending, unique in the study
 * @param revision of the text, from 1; a correction makes the next
 * @param facts about the interview
 * @param speakers its labels in order of appearance; none in a document
 * @param length of the text, in UTF-16 positions
 * @param turns how many
 * @param words how many, labels and headers aside
 * @param source the file
 */
public record Transcript(
        Id<Transcript> id,
        String name,
        int revision,
        Facts facts,
        List<Speaker> speakers,
        int length,
        int turns,
        int words,
        Source source)
        implements Entity {

    /** Copies the speakers. */
    public Transcript {
        speakers = List.copyOf(speakers);
    }

    /** Whether it is no interview: nobody speaks in it, unless somebody said what it is. */
    public boolean isDocument() {
        return facts.kind() == null ? speakers.isEmpty() : facts.kind() == TextKind.DOCUMENT;
    }

    /** What it is to the study. */
    public TextKind kind() {
        return isDocument() ? TextKind.DOCUMENT : TextKind.INTERVIEW;
    }

    /** The same transcript as what somebody says it is; what its speakers tell by themselves need not be said. */
    public Transcript read(TextKind kind) {
        boolean evident = speakers.isEmpty() == (kind == TextKind.DOCUMENT);
        return about(facts.as(evident ? null : kind));
    }

    /** The same transcript under another name. */
    public Transcript named(String newName) {
        return new Transcript(id, newName, revision, facts, speakers, length, turns, words, source);
    }

    /** The same transcript with other facts. */
    public Transcript about(Facts newFacts) {
        return new Transcript(id, name, revision, newFacts, speakers, length, turns, words, source);
    }

    /** The same transcript with other people behind its labels. */
    public Transcript spokenBy(List<Speaker> newSpeakers) {
        return new Transcript(id, name, revision, facts, newSpeakers, length, turns, words, source);
    }

    /**
     * The same transcript with a corrected text.
     *
     * @param newRevision a number that no text of it has had
     * @param newSpeakers its labels there
     * @param text corrected
     * @param newWords labels and headers aside
     */
    public Transcript revised(int newRevision, List<Speaker> newSpeakers, TranscriptText text, int newWords) {
        return new Transcript(
                id,
                name,
                newRevision,
                facts,
                newSpeakers,
                text.text().length(),
                text.turns().size(),
                newWords,
                source);
    }
}
