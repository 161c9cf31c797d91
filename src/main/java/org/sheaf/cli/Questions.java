package org.sheaf.cli;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sheaf.analysis.guide.Decisions.Spoken;
import org.sheaf.study.Question;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.workbench.OpenStudy;

/** Reads which question of the guide, and which turn, somebody means. */
final class Questions {

    private static final Pattern PLACE = Pattern.compile("(.+):(\\d+)=(\\d+)");

    private Questions() {}

    /**
     * A turn and a question, as {@code TRANSCRIPT:TURN=NUMBER} says it.
     *
     * @param turn which turn
     * @param question which question
     */
    record Pair(Spoken turn, Question question) {}

    /**
     * The question that a number or the beginning of its words names.
     *
     * @throws Refusal when there is none, or several
     */
    static Question named(Study study, String word) {
        List<Question> meant = study.guide().stream()
                .filter(q -> String.valueOf(q.number()).equals(word.strip())
                        || q.text()
                                .toLowerCase(java.util.Locale.ROOT)
                                .startsWith(word.strip().toLowerCase(java.util.Locale.ROOT)))
                .toList();
        if (meant.size() != 1) {
            throw new Refusal((meant.isEmpty() ? "There is no question ‘" : "More than one question begins with ‘")
                    + word + "’ in the topic guide. Give its number; ‘sheaf guide list’ shows all.");
        }
        return meant.get(0);
    }

    /**
     * Reads {@code TRANSCRIPT:TURN=NUMBER}, turns counted from 1.
     *
     * @throws Refusal when there is no such turn or question
     */
    static Pair pair(OpenStudy open, String word) {
        Matcher place = PLACE.matcher(word);
        if (!place.matches()) {
            throw new Refusal("‘" + word + "’ names no turn. Write TRANSCRIPT:TURN=NUMBER, for instance int1:7=2.");
        }
        Transcript transcript = open.study()
                .transcripts()
                .named(place.group(1), Transcript::name)
                .orElseThrow(() -> new Refusal("There is no transcript ‘" + place.group(1) + "’ in this study."));
        int turn = number(place.group(2));
        if (turn < 1 || turn > transcript.turns()) {
            throw new Refusal("‘" + transcript.name() + "’ has no turn " + place.group(2) + ", its last is "
                    + transcript.turns() + ".");
        }
        return new Pair(new Spoken(transcript, turn - 1), named(open.study(), place.group(3)));
    }

    private static int number(String digits) {
        return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
