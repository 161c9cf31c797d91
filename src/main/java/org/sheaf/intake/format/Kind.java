package org.sheaf.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sheaf.documents.StyledDocument.Block;
import org.sheaf.intake.format.Content.Blocks;
import org.sheaf.intake.format.Content.Running;

/**
 * What a file is beyond its format: by which program it was probably written, and whether its reader was tried with such
 * files made by others or rests on published descriptions.
 *
 * @param format in which it is read
 * @param noun for people: “Microsoft Teams captions”, or the format's
 * @param named whether the file shows which program wrote it
 * @param seen whether files of the kind made by others were at hand when its reader was written
 */
public record Kind(Format format, String noun, boolean named, boolean seen) {

    private static final int HEAD = 6000;
    private static final int TAIL = 600;
    private static final int BLOCKS = 100;
    private static final int LAST_BLOCKS = 4;

    private static final Set<Format> SEEN = Set.of(
            Format.DOCX,
            Format.PDF,
            Format.TXT,
            Format.MARKDOWN,
            Format.VTT,
            Format.SRT,
            Format.JSON,
            Format.LRC,
            Format.CHAT,
            Format.ELAN,
            Format.EXMARALDA,
            Format.PRAAT,
            Format.OHMS,
            Format.TEI);

    private static final Set<Format> TEXTS = Set.of(
            Format.TXT,
            Format.MARKDOWN,
            Format.RST,
            Format.DOCX,
            Format.ODT,
            Format.DOC,
            Format.RTF,
            Format.HTML,
            Format.PDF);
    private static final Set<Format> PLAIN = Set.of(Format.TXT, Format.MARKDOWN);

    /** In this order the first that fits is taken. */
    private static final List<Sign> SIGNS = List.of(
            new Sign("Teams captions", Set.of(Format.VTT), "(?m)^[0-9a-fA-F-]{8,40}/\\d+-\\d+\\s*$"),
            new Sign("Microsoft Stream captions", Set.of(Format.VTT), "(?m)^NOTE Confidence:"),
            new Sign("noScribe captions", Set.of(Format.VTT), "noScribe"),
            new Sign(
                    "Zoom captions",
                    Set.of(Format.VTT),
                    "(?m)^\\d+\\s*\\n[\\d:.]+ --> [\\d:.]+\\s*\\n[^<\\n:]{2,60}: "),
            new Sign("Zoom chat", PLAIN, "(?m)\\A\\d\\d:\\d\\d:\\d\\d(?:\\t[^\\n]{2,80}:\\t| +From +[^\\n]{2,80}:\\s)"),
            new Sign("f4 transcript", TEXTS, "#\\d\\d:\\d\\d:\\d\\d-\\d#"),
            new Sign("noScribe transcript", Set.of(Format.PDF), Set.of(Format.PDF), "noScribe"),
            new Sign("noScribe transcript", TEXTS, "Transcribed with noScribe|<a name=\"ts_\\d+_\\d+_"),
            new Sign("Otter transcript", PLAIN, PLAIN, "otter\\.ai|(?m)^\\S.{0,60}  \\d{1,2}:\\d\\d  $"),
            new Sign("Otter transcript", TEXTS, "otter\\.ai|(?m)^SUMMARY KEYWORDS"),
            new Sign("transcript by Word’s Transcribe", TEXTS, "(?m)^Audio file\\s*\\n(?s:.{0,400}?)^Transcript\\s*$"),
            new Sign(
                    "Teams transcript",
                    TEXTS,
                    "(?m)^.{1,80} (?:started|stopped) transcription\\s*$|^\\S.{0,60}\\S   \\d{1,2}(?::\\d\\d){1,2}\\s*$"),
            new Sign("Sonix transcript", TEXTS, "(?i)\\bsonix\\b"),
            new Sign("Trint transcript", TEXTS, "(?i)\\btrint\\b"),
            new Sign("Descript transcript", TEXTS, "(?i)\\bdescript\\b"),
            new Sign("NVivo transcription", TEXTS, "(?i)\\bnvivo transcription\\b"),
            new Sign("transcript by Rev", TEXTS, "(?i)\\brev\\.com\\b"),
            new Sign("Deepgram file", Set.of(Format.JSON), "\"channels\"\\s*:\\s*\\["),
            new Sign("Amazon Transcribe file", Set.of(Format.JSON), "\"jobName\"|\"speaker_labels\"\\s*:\\s*\\{"),
            new Sign("AssemblyAI file", Set.of(Format.JSON), "\"utterances\"\\s*:\\s*\\[|\"language_model\""),
            new Sign("Rev file", Set.of(Format.JSON), "\"monologues\"\\s*:"),
            new Sign("Google Speech-to-Text file", Set.of(Format.JSON), "\"alternatives\"\\s*:\\s*\\["),
            new Sign("Whisper table", Set.of(Format.CSV), Set.of(Format.CSV), "\\Astart\\tend\\ttext"));

    /** By what a program's files are known. */
    private record Sign(String noun, Set<Format> formats, Set<Format> seen, Pattern pattern) {
        Sign(String noun, Set<Format> formats, Set<Format> seen, String pattern) {
            this(noun, formats, seen, Pattern.compile(pattern));
        }

        Sign(String noun, Set<Format> formats, String pattern) {
            this(noun, formats, Set.of(), pattern);
        }
    }

    /** The kind of a file with this content. */
    public static Kind of(SourceFile file, Format format, Content content) {
        String sample = sample(file, format, content);
        for (Sign sign : SIGNS) {
            if (sign.formats.contains(format) && sign.pattern.matcher(sample).find()) {
                return new Kind(format, sign.noun, true, sign.seen.contains(format));
            }
        }
        return of(format);
    }

    /** Nothing is known but the format. */
    public static Kind of(Format format) {
        return new Kind(format, format.noun(), false, SEEN.contains(format));
    }

    /** A sentence where the reader rests on descriptions; empty when such files were at hand. */
    public Optional<String> notSeen() {
        return seen
                ? Optional.empty()
                : Optional.of(
                        "Read as " + noun + " by published descriptions, since no such file made by others was at hand."
                                + " Look through its turns.");
    }

    /** The beginning and the end of what is written in it. */
    private static String sample(SourceFile file, Format format, Content content) {
        if (content instanceof Blocks blocks) {
            List<Block> all = blocks.document().blocks();
            List<Block> few = new ArrayList<>(all.subList(0, Math.min(all.size(), BLOCKS)));
            few.addAll(all.subList(Math.max(few.size(), all.size() - LAST_BLOCKS), all.size()));
            return ends(DocumentText.of(few).text()) + (format == Format.HTML ? Decoded.head(file.bytes(), HEAD) : "");
        }
        return content instanceof Running running
                ? ends(running.text().text())
                : Decoded.head(file.bytes(), HEAD).replace("\r", "");
    }

    private static String ends(String text) {
        return text.length() <= HEAD + TAIL
                ? text
                : text.substring(0, HEAD) + "\n" + text.substring(text.length() - TAIL);
    }
}
