package org.sheaf.study;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The layers that a round compares in one transcript, as they stood when it closed. It never changes, not even with a
 * correction of the text: its spans lie in the revision it names.
 *
 * @param id made from round and transcript
 * @param round which
 * @param transcript which
 * @param revision of the text in which the spans lie
 * @param page the quotations of the round's coders
 */
public record FrozenLayer(Id<FrozenLayer> id, Id<Round> round, Id<Transcript> transcript, int revision, Page page)
        implements Entity {

    /** The layers of a round's coders as they stand in a snapshot. */
    public static FrozenLayer of(Study study, Round round, Transcript transcript) {
        Page page = Page.of(study.page(transcript.id()).quotations().stream()
                .filter(quotation -> round.coders().contains(quotation.coder()))
                .toList());
        return new FrozenLayer(
                idOf(round.id(), transcript.id()), round.id(), transcript.id(), transcript.revision(), page);
    }

    /** The same layer in a text whose words were replaced, which is the one thing that moves what is frozen. */
    public FrozenLayer with(Page moved) {
        return new FrozenLayer(id, round, transcript, revision, moved);
    }

    /** The identity of what a round froze in a transcript. */
    public static Id<FrozenLayer> idOf(Id<Round> round, Id<Transcript> transcript) {
        String name = "frozen " + round + " " + transcript;
        return new Id<>(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
