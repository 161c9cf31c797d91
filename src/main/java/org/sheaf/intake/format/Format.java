package org.sheaf.intake.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A kind of file that is read, told by its name's ending. */
public enum Format {
    TXT("txt", "plain text"),
    MARKDOWN("md", "Markdown"),
    DOCX("docx", "Word"),
    VTT("vtt", "WebVTT"),
    SRT("srt", "SRT");

    /** For sentences about what cannot be read. */
    public static final String READ = ".docx, .txt, .text, .md, .vtt and .srt";

    /** The endings of all files that are read, in lower case and without the point; what researchers have most comes first. */
    public static final List<String> ALL_ENDINGS = List.of("docx", "txt", "text", "md", "markdown", "vtt", "srt");

    private static final Map<String, Format> ENDINGS =
            Map.of("txt", TXT, "text", TXT, "md", MARKDOWN, "markdown", MARKDOWN, "docx", DOCX, "vtt", VTT, "srt", SRT);

    private final String word;
    private final String noun;

    Format(String word, String noun) {
        this.word = word;
        this.noun = noun;
    }

    /** The word in tables and JSON, for instance {@code docx}. */
    public String word() {
        return word;
    }

    /** For people: “Word”. */
    public String noun() {
        return noun;
    }

    /** Whether the text stays exactly as it was decoded; of the others a new text is written. */
    public boolean isVerbatim() {
        return this == TXT || this == MARKDOWN;
    }

    /** Whether the file holds cues with times. */
    public boolean isCues() {
        return this == VTT || this == SRT;
    }

    /** The format that a file's name promises; a name without ending promises text. */
    public static Optional<Format> of(String fileName) {
        String ending = ending(fileName);
        return ending.isEmpty() ? Optional.of(TXT) : Optional.ofNullable(ENDINGS.get(ending));
    }

    /** The ending of a file's name in lower case, without the point; empty when there is none. */
    public static String ending(String fileName) {
        int point = fileName.lastIndexOf('.');
        return point <= 0 || point == fileName.length() - 1
                ? ""
                : fileName.substring(point + 1).strip().toLowerCase(Locale.ROOT);
    }

    /** A file's name without its ending and without blanks around it. */
    public static String stem(String fileName) {
        int point = fileName.lastIndexOf('.');
        String stem = point <= 0 ? fileName : fileName.substring(0, point);
        return stem.isBlank() ? fileName.strip() : stem.strip();
    }
}
