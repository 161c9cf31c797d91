package org.sheaf.reconcile.passages;

/**
 * A choice as a table or the command line words it; every part may be empty.
 *
 * @param outcome what was decided, in the words of {@link org.sheaf.study.Decision.Outcome}
 * @param coder whose marking is kept, or to whom it is sent
 * @param codes for “other code” the codes, for “redefine” the code that is defined anew; joined by “;”
 * @param extent for “new extent” where, as {@code start-end} in code points of the present text
 * @param definition for “redefine” the new brief definition
 */
public record WordedChoice(String outcome, String coder, String codes, String extent, String definition) {

    /** Nothing is said. */
    public static final WordedChoice NONE = new WordedChoice("", "", "", "", "");

    /** Takes blanks around each part away. */
    public WordedChoice {
        outcome = outcome.strip();
        coder = coder.strip();
        codes = codes.strip();
        extent = extent.strip();
        definition = definition.strip();
    }

    /** Whether it says the same as what stands there; a part that is left empty says what stands there. */
    boolean says(WordedChoice other) {
        return plain(outcome).equals(plain(other.outcome))
                && (coder.isEmpty() || coder.equalsIgnoreCase(other.coder))
                && (codes.isEmpty() || codes.equalsIgnoreCase(other.codes))
                && (extent.isEmpty() || extent.equals(other.extent))
                && (definition.isEmpty() || definition.equals(other.definition));
    }

    private static String plain(String word) {
        return word.replace('-', ' ').toLowerCase(java.util.Locale.ROOT);
    }
}
