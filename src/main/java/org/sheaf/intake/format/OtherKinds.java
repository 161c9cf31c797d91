package org.sheaf.intake.format;

import java.util.Map;
import java.util.Set;

/** Kinds of file that are not read, by ending: what they are, and what to do with them. */
public final class OtherKinds {

    private static final String AS_TEXT = "Save it as .docx or .txt and add that.";

    private static final Map<String, String> DOCUMENTS = Map.ofEntries(
            Map.entry("docm", "a Word document with macros"),
            Map.entry("dotx", "a Word template"),
            Map.entry("pages", "a Pages document"),
            Map.entry("wpd", "a WordPerfect document"),
            Map.entry("epub", "an e-book"),
            Map.entry("tex", "a LaTeX document"));

    private static final Map<String, String> TRANSCRIPTS = Map.ofEntries(
            Map.entry("trs", "a Transcriber transcript"),
            Map.entry("xls", "an old Excel workbook"),
            Map.entry("ods", "an OpenDocument workbook"),
            Map.entry("ass", "a subtitle file of another kind"),
            Map.entry("ttml", "a subtitle file of another kind"),
            Map.entry("qdpx", "a REFI-QDA project"),
            Map.entry("qdc", "a REFI-QDA codebook"));

    private static final Set<String> RECORDINGS = Set.of(
            "mp3", "wav", "m4a", "aac", "ogg", "opus", "flac", "wma", "aiff", "mp4", "mov", "avi", "mkv", "webm",
            "m4v");

    private static final Set<String> PICTURES =
            Set.of("png", "jpg", "jpeg", "gif", "tif", "tiff", "bmp", "svg", "heic");

    private OtherKinds() {}

    /** Whether an ending is that of a document which people would expect to see among transcripts. */
    public static boolean mayBeTranscript(String ending) {
        return DOCUMENTS.containsKey(ending) || ending.equals("trs");
    }

    /** Why a file of this ending is not read and what to do, as sentences. */
    public static String refusal(String file, String ending) {
        String document = DOCUMENTS.get(ending);
        if (document != null) {
            return says(file, document, AS_TEXT);
        }
        String other = TRANSCRIPTS.get(ending);
        if (other != null) {
            return says(file, other, "Save or export the transcript as .docx or .txt and add that.");
        }
        if (RECORDINGS.contains(ending)) {
            return "‘" + file + "’ is a recording. Add its transcript: Sheaf reads " + Format.READ + ".";
        }
        if (PICTURES.contains(ending)) {
            return "‘" + file + "’ is a picture. Sheaf reads " + Format.READ + ".";
        }
        return "‘" + file + "’ is of a kind (." + ending + ") that Sheaf does not read. It reads " + Format.READ + ". "
                + AS_TEXT;
    }

    /** What a file is by its ending, for a list: “a recording”. */
    public static String what(String name) {
        String ending = Format.ending(name);
        if (Format.of(name).filter(Format::isTable).isPresent()) {
            return ending.equals("json") ? "JSON without segments" : "a table without columns for speaker and text";
        } else if (RECORDINGS.contains(ending)) {
            return "a recording";
        } else if (PICTURES.contains(ending)) {
            return "a picture";
        }
        return TRANSCRIPTS.getOrDefault(ending, DOCUMENTS.getOrDefault(ending, "no transcript"));
    }

    private static String says(String file, String what, String advice) {
        return "‘" + file + "’ is " + what + ", which Sheaf does not read. It reads " + Format.READ + ". " + advice;
    }
}
