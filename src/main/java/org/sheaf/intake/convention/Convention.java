package org.sheaf.intake.convention;

import java.util.Locale;
import java.util.Optional;

/** A way in which transcripts mark who speaks. */
public enum Convention {
    /** {@code Name: speech}, the name in bold letters, the colon inside or outside of them. */
    BOLD_COLON("bold-name-colon", "Bold “Name:” at line start"),
    /** {@code Name: speech}, with or without a time stamp before or after the name or the colon. */
    COLON("name-colon", "“Name:” at line start"),
    /** A bold name on a line of its own, the speech below. */
    BOLD_LINE("bold-name-line", "Bold name, own line"),
    /** A bold name and the speech behind it, without colon. */
    BOLD_LEAD("bold-name", "Bold name at line start"),
    /** A name on a line of its own, usually with a time stamp, the speech below. */
    NAME_LINE("name-line", "Name, own line"),
    /** A heading for every turn. */
    HEADING("heading", "Name as heading"),
    /** A name, a tab, the speech. */
    TAB("name-tab", "Name and tab at line start"),
    /** A name or code in square brackets before the speech. */
    BRACKET("bracketed-name", "Name in square brackets at line start"),
    /** A table with a column of names and one of speech. */
    TABLE("table", "Table with a column of names"),
    /** Voice tags in the cues of subtitles. */
    VOICE("voice-tags", "Voice tags in cues"),
    /** {@code Name: speech} in the cues of subtitles. */
    CUE_COLON("cue-name-colon", "“Name:” in cues"),
    /** The file's format itself names who speaks. */
    TOLD("told", "Speakers named by the file’s format"),
    /** Nobody is named, and two people speak in turn, a paragraph each; only when the user says so. */
    ALTERNATING("alternating", "Two speakers in turn, nobody named"),
    /** Nobody is named, and one person speaks, every paragraph a turn; only when the user says so. */
    ONE_SPEAKER("one-speaker", "One speaker, not named"),
    /** Nobody is named: a document without speakers. */
    NONE("none", "No turns found");

    private final String word;
    private final String sentence;

    Convention(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    /** Whether it goes by the user's word alone, since the text does not name who speaks. */
    public boolean isToldByUser() {
        return this == ALTERNATING || this == ONE_SPEAKER;
    }

    /** Whether it goes by columns, cues or the format's own names, which no other file can tell. */
    public boolean isToldByFormat() {
        return this == TABLE || this == VOICE || this == CUE_COLON || this == TOLD;
    }

    /** The word on the command line and in {@code study.Source}. */
    public String word() {
        return word;
    }

    /** What a person reads under “Turns marked by”. */
    public String sentence() {
        return sentence;
    }

    /** The convention that a word names. */
    public static Optional<Convention> read(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        for (Convention convention : values()) {
            if (convention.word.equals(wanted)) {
                return Optional.of(convention);
            }
        }
        return Optional.empty();
    }
}
