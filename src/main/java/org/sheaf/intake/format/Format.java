package org.sheaf.intake.format;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A kind of file that is read, told by its name's ending; what researchers have most comes first. */
public enum Format {
    DOCX("docx", "Word", "docx"),
    PDF("pdf", "PDF", "pdf"),
    ODT("odt", "OpenDocument", "odt"),
    DOC("doc", "Word 97", "doc"),
    RTF("rtf", "RTF", "rtf"),
    HTML("html", "web page", "html", "htm", "xhtml"),
    TXT("txt", "plain text", "txt", "text"),
    MARKDOWN("md", "Markdown", "md", "markdown"),
    RST("rst", "reStructuredText", "rst"),
    VTT("vtt", "WebVTT", "vtt"),
    SRT("srt", "SRT", "srt"),
    JSON("json", "JSON segments", "json"),
    LRC("lrc", "LRC", "lrc"),
    CSV("csv", "table", "csv", "tsv"),
    XLSX("xlsx", "Excel", "xlsx"),
    CHAT("cha", "CHAT", "cha"),
    ELAN("eaf", "ELAN", "eaf"),
    EXMARALDA("exb", "EXMARaLDA", "exb"),
    PRAAT("textgrid", "Praat TextGrid", "textgrid"),
    OHMS("ohms", "OHMS interview"),
    TEI("xml", "XML with speakers (TEI)", "xml", "tei");

    /** The endings of all files that are read, in lower case and without the point. */
    public static final List<String> ALL_ENDINGS =
            Arrays.stream(values()).flatMap(f -> f.endings.stream()).toList();

    /** For sentences about what cannot be read. */
    public static final String READ = listed(Arrays.stream(values())
            .filter(f -> !f.endings.isEmpty())
            .map(f -> "." + f.endings.get(0))
            .toList());

    private static final Map<String, Format> ENDINGS = byEnding();

    private final String word;
    private final String noun;

    @SuppressWarnings("ImmutableEnumChecker") // a copy that cannot be changed
    private final List<String> endings;

    Format(String word, String noun, String... endings) {
        this.word = word;
        this.noun = noun;
        this.endings = List.of(endings);
    }

    private static Map<String, Format> byEnding() {
        Map<String, Format> formats = new HashMap<>();
        for (Format format : values()) {
            format.endings.forEach(ending -> formats.put(ending, format));
        }
        return Map.copyOf(formats);
    }

    private static String listed(List<String> endings) {
        int last = endings.size() - 1;
        return endings.stream().limit(last).collect(Collectors.joining(", ")) + " and " + endings.get(last);
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
        return this == TXT || this == MARKDOWN || this == RST;
    }

    /** Whether files of this format more often hold something else than transcripts, so that none is taken unasked. */
    public boolean isTable() {
        return this == JSON || this == CSV || this == XLSX;
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
