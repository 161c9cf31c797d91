package org.sheaf.intake.format;

import java.util.List;
import java.util.Map;
import org.sheaf.documents.StyledDocument;
import org.sheaf.study.Facts;

/** What a reader found in a file, by how much the format itself says of who speaks. */
public sealed interface Content {

    /**
     * Running text; who speaks is told by a convention.
     *
     * @param text with what is known of its look
     * @param verbatim whether the text stays as it is; otherwise it is written anew
     */
    record Running(StyledText text, boolean verbatim) implements Content {}

    /**
     * Text that somebody wrote, for instance in answer to the questions of a survey.
     *
     * @param text with its headings
     * @param by its author; empty when nobody is named
     */
    record Written(StyledText text, String by) implements Content {}

    /**
     * Paragraphs and tables; who speaks is told by a convention or a column.
     *
     * @param document blocks in reading order
     */
    record Blocks(StyledDocument document) implements Content {}

    /**
     * Cues with times, some with the name of a voice.
     *
     * @param cues in the file's order
     */
    record Cues(List<Cue> cues) implements Content {
        /** Copies the cues. */
        public Cues {
            cues = List.copyOf(cues);
        }
    }

    /**
     * Speech whose speakers the format itself names.
     *
     * @param utterances each a turn, in order
     * @param roles by label, the word the file has for what a speaker is, for instance {@code Investigator}
     * @param facts what the file says of the interview; no group
     */
    record Told(List<Utterance> utterances, Map<String, String> roles, Facts facts) implements Content {
        /** Copies the collections. */
        public Told {
            utterances = List.copyOf(utterances);
            roles = Map.copyOf(roles);
        }
    }

    /**
     * A turn, or a paragraph between turns.
     *
     * @param label who speaks; empty for what nobody says
     * @param start when it begins on the recording, in milliseconds, or -1
     * @param words what is said, paragraphs divided by {@code \n}
     */
    record Utterance(String label, long start, String words) {}
}
