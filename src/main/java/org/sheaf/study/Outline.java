package org.sheaf.study;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * The headings of one text; a text without headings has none.
 *
 * @param id made from the transcript, which has one outline at most
 * @param transcript whose text
 * @param headings in text order, as positions of the transcript's present revision
 */
public record Outline(Id<Outline> id, Id<Transcript> transcript, List<Heading> headings) implements Entity {

    /** Copies the headings. */
    public Outline {
        headings = List.copyOf(headings);
    }

    /** The outline of a transcript. */
    public static Outline of(Id<Transcript> transcript, List<Heading> headings) {
        return new Outline(idOf(transcript), transcript, headings);
    }

    /** The identity of a transcript's outline. */
    public static Id<Outline> idOf(Id<Transcript> transcript) {
        String name = "outline " + transcript;
        return new Id<>(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
