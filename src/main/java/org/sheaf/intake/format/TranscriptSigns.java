package org.sheaf.intake.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sheaf.documents.Unreadable;
import org.sheaf.study.Refusal;
import org.sheaf.tables.Tables;

/** Signs by which tables, JSON and subtitles are known, whatever their name. Nothing that people write as prose has them. */
public final class TranscriptSigns {

    private static final Pattern JSON = Pattern.compile("(?:\\{|\\[\\s*\\{)\\s*\"[^\"\\n]{1,80}\"\\s*:[\\s\\S]*");

    private TranscriptSigns() {}

    /** What a text is that is named as plain text, by its beginning; empty when it is plain text as far as one can see. */
    static Optional<Format> inText(String beginning) {
        String start = beginning.strip();
        List<String> lines = start.lines().limit(3).map(String::strip).toList();
        if (JSON.matcher(start).matches()) {
            return Optional.of(Format.JSON);
        } else if (lines.size() > 1
                && (CueFile.isTimes(lines.get(0)) || lines.get(0).matches("\\d+") && CueFile.isTimes(lines.get(1)))) {
            return Optional.of(Format.SRT);
        }
        boolean table = lines.size() > 1
                && List.of("\t", ",", ";").stream()
                        .anyMatch(sign -> lines.get(1).contains(sign)
                                && TableReader.isOfTurns(Arrays.asList(
                                        lines.get(0).replace("\"", "").split(sign))));
        return table ? Optional.of(Format.CSV) : Optional.empty();
    }

    /**
     * Whether a table or JSON is a transcript beyond doubt: columns for speaker or time and for text, segments with times.
     * Others may be anything, and are transcripts only when the user says so by choosing them.
     */
    public static boolean isTranscript(SourceFile file, Format format, Limits limits) {
        try {
            return format == Format.JSON
                    ? TimedText.hasSegments(file, limits)
                    : TableReader.isOfTurns(header(file, format, limits));
        } catch (Unreadable | Refusal no) {
            return false;
        }
    }

    private static List<String> header(SourceFile file, Format format, Limits limits) throws Unreadable {
        return format == Format.XLSX
                ? Tables.read(file.name(), true, file.bytes()).header()
                : TableReader.sheet(file, TextReader.decoded(file, limits)).header();
    }
}
