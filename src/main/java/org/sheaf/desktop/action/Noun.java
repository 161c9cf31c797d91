package org.sheaf.desktop.action;

import java.util.List;
import java.util.Locale;

/** A noun of the method for which other schools and programs have another one. */
public enum Noun {
    /** Words marked by a coder. */
    QUOTATION("quotation", "segment", "reference", "excerpt", "extract", "passage", "meaning unit"),
    /** A label of the first level. */
    CODE("code", "node", "label", "tag"),
    /** A code that has others under it. */
    PARENT("parent code", "category", "code group", "top-level code"),
    /** All codes in their order. */
    FRAMEWORK("coding framework", "code system", "coding frame", "coding scheme", "code tree", "codebook"),
    /** A label of the second level. */
    THEME("theme", "category", "topic", "pattern"),
    /** One text. */
    TRANSCRIPT("transcript", "document", "file", "interview", "source"),
    /** Who speaks in it. */
    PARTICIPANT("participant", "case", "interviewee", "respondent", "informant"),
    /** What is known about a person. */
    ATTRIBUTE("attribute", "variable", "characteristic"),
    /** A coder's own text. */
    MEMO("memo", "note");

    private final String usual;

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<String> others;

    Noun(String usual, String... others) {
        this.usual = usual;
        this.others = List.of(others);
    }

    /** The noun itself, in the singular. */
    public String usual() {
        return usual;
    }

    /** What else it may be called, in the singular. */
    public List<String> others() {
        return others;
    }

    /** Where the choice is kept in the settings. */
    String key() {
        return "words." + name().toLowerCase(Locale.ROOT);
    }

    /** The plural of an English noun that is formed by the rule, for instance categories. */
    static String many(String one) {
        if (one.endsWith("y") && "aeiou".indexOf(one.charAt(one.length() - 2)) < 0) {
            return one.substring(0, one.length() - 1) + "ies";
        }
        return one + (one.endsWith("s") || one.endsWith("x") || one.endsWith("ch") ? "es" : "s");
    }
}
