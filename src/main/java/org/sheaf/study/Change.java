package org.sheaf.study;

import java.util.List;
import java.util.Map;

/**
 * Something that can happen to a study, with the values already computed: applying it computes nothing but what became
 * of which object. Made by the rooms, submitted to the one door.
 */
public sealed interface Change
        permits AttributeChange,
                CodeChange,
                CodingChange,
                EpochChange,
                GuideChange,
                IdentityChange,
                PeopleChange,
                ReadingChange,
                StudyChange,
                TeamChange,
                ThemeChange,
                Together,
                TranscriptChange {

    /** The field's word for it, kept in the journal; never changes once released. */
    String kind();

    /** What a person reads in the history and beside Undo, for instance “Coded ‘funding fears’ in Frankie”. */
    String name(Study before);

    /**
     * What becomes of which object.
     *
     * @param before the snapshot it is applied to
     * @param texts the study's texts
     * @throws Refusal when it cannot be, in the user's words
     */
    List<Edit> edits(Study before, Texts texts);

    /** Texts that the change brings. */
    default Map<TextKey, TranscriptText> newTexts() {
        return Map.of();
    }
}
