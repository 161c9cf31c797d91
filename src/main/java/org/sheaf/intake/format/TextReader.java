package org.sheaf.intake.format;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.documents.Magic;
import org.sheaf.documents.Unreadable;

/** Reads plain text and Markdown, which stay as they were decoded, and subtitles. */
final class TextReader {

    private TextReader() {}

    /** Plain text, or Markdown with its headings. */
    static FormatReader prose(Format format) {
        return (file, limits) -> {
            Decoded decoded = decoded(file, format, limits);
            List<String> warnings = new ArrayList<>(decoded.warnings());
            if (CueFile.looksLikeCues(decoded.text())) {
                warnings.add("It holds subtitles with times and is kept as it stands, since its name ends in ."
                        + format.word()
                        + ". To have the cues joined into flowing text, rename it to .vtt and add that.");
            }
            StyledText styled = format == Format.RST
                    ? StyledText.underlined(decoded.text())
                    : StyledText.plain(decoded.text(), format == Format.MARKDOWN);
            return Extract.of(new Content.Running(styled, true), decoded.encoding(), warnings);
        };
    }

    /** Subtitles, whose text is written anew. */
    static FormatReader cues(Format format) {
        return (file, limits) -> {
            Decoded decoded = decoded(file, format, limits);
            List<Cue> cues = CueFile.read(decoded.text());
            if (cues.isEmpty() && decoded.text().strip().startsWith("WEBVTT")) {
                throw new Unreadable("holds no words, only the head of a subtitle file", "Export it again.");
            } else if (cues.isEmpty()) {
                throw new Unreadable(
                        "is named ." + format.word() + " but holds no subtitles",
                        "If it is plain text, give it the ending .txt.");
            }
            return Extract.of(new Content.Cues(cues), decoded.encoding(), decoded.warnings());
        };
    }

    private static Decoded decoded(SourceFile file, Format format, Limits limits) throws Unreadable {
        refuseOthers(file, format);
        return lines(file, limits);
    }

    /** The file as text whose lines mean something, not too many of them, not too long and not blank. */
    static Decoded lines(SourceFile file, Limits limits) throws Unreadable {
        Decoded decoded = decoded(file, limits);
        Limits.refuseManyLines(decoded.text());
        return decoded;
    }

    /** The file as text, not too long and not blank. */
    static Decoded decoded(SourceFile file, Limits limits) throws Unreadable {
        Decoded decoded = Decoded.of(file.bytes());
        if (decoded.isBinary()) {
            throw new Unreadable("is named ." + file.ending() + " but is no text", "Look for the right file.");
        }
        Decoded text = decoded.withoutZeros();
        limits.refuseLong(text.text().length());
        Limits.refuseBlank(text.text());
        return text;
    }

    private static void refuseOthers(SourceFile file, Format format) throws Unreadable {
        Magic magic = Magic.of(file.bytes());
        String named = file.ending().isEmpty() ? "has no ending and" : "is named ." + file.ending() + " but";
        boolean markup = magic == Magic.HTML || magic == Magic.XML;
        if (magic != Magic.NONE && !(markup && format == Format.MARKDOWN)) {
            throw new Unreadable(
                    named + " is " + (magic == Magic.ZIP ? "a Word document or another zip archive" : magic.noun()),
                    "Give it its proper ending, or save it as .docx or .txt.");
        }
    }
}
