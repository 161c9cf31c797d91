package org.sheaf.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.sheaf.documents.Magic;
import org.sheaf.documents.Unreadable;
import org.sheaf.documents.WordDocument;
import org.sheaf.documents.WordFile;
import org.sheaf.intake.convention.CueReading;
import org.sheaf.intake.convention.ProseReading;
import org.sheaf.intake.convention.Recognised;
import org.sheaf.intake.convention.WordReading;
import org.sheaf.intake.format.Cue;
import org.sheaf.intake.format.CueFile;
import org.sheaf.intake.format.Decoded;
import org.sheaf.intake.format.Format;
import org.sheaf.intake.format.StyledText;

/** Reads one file of one format. */
final class FileReading {

    private static final String SPLIT = "Split it, or look whether it is the right file.";

    private final Path path;
    private final Format format;
    private final Options options;
    private final List<String> warnings = new ArrayList<>();

    FileReading(Path path, Format format, Options options) {
        this.path = path;
        this.format = format;
        this.options = options;
    }

    ReadTranscript read() throws IOException, Unreadable {
        byte[] bytes = bytes();
        if (format == Format.DOCX) {
            WordDocument document = WordFile.read(path, Magic.of(bytes));
            warn(document.asides());
            return transcript(bytes, "", WordReading.read(document, options.convention()));
        }
        refuseOthers(Magic.of(bytes));
        Decoded decoded = Decoded.of(bytes);
        if (decoded.isBinary()) {
            throw new Unreadable(
                    "is named ." + Format.ending(path.toString()) + " but is no text", "Look for the right file.");
        }
        refuseLong(decoded.text().length());
        warnings.addAll(decoded.warnings());
        return transcript(bytes, decoded.encoding(), format.isCues() ? cues(decoded) : prose(decoded));
    }

    private byte[] bytes() throws IOException, Unreadable {
        if (!Files.exists(path)) {
            throw new Unreadable("was not found", "Check its name and folder.");
        } else if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new Unreadable("cannot be opened", "Check that it is a file and that you may read it.");
        }
        long size = Files.size(path);
        if (size > options.mostBytes()) {
            throw new Unreadable(
                    "is larger (" + (size >> 20) + " MB) than a transcript can be (" + (options.mostBytes() >> 20)
                            + " MB)",
                    SPLIT);
        }
        byte[] bytes = Files.readAllBytes(path);
        if (bytes.length == 0) {
            throw new Unreadable("is empty", "Look for the right file.");
        }
        return bytes;
    }

    private void refuseLong(int characters) throws Unreadable {
        if (characters > options.mostCharacters()) {
            throw new Unreadable(
                    "holds " + characters + " characters, more than a transcript can (" + options.mostCharacters()
                            + ")",
                    SPLIT);
        }
    }

    private void refuseOthers(Magic magic) throws Unreadable {
        String ending = Format.ending(path.toString());
        String named = ending.isEmpty() ? "has no ending and" : "is named ." + ending + " but";
        boolean markup = magic == Magic.HTML || magic == Magic.XML;
        if (magic != Magic.NONE && !(markup && format == Format.MARKDOWN)) {
            throw new Unreadable(
                    named + " is " + (magic == Magic.ZIP ? "a Word document or another zip archive" : magic.noun()),
                    "Give it its proper ending, or save it as .docx or .txt.");
        }
    }

    private Recognised prose(Decoded decoded) throws Unreadable {
        refuseBlank(decoded.text());
        if (CueFile.looksLikeCues(decoded.text())) {
            warnings.add("It holds subtitles with times and is kept as it stands, since its name ends in ."
                    + format.word() + ". To have the cues joined into flowing text, rename it to .vtt and add that.");
        }
        StyledText styled = StyledText.plain(decoded.text(), format == Format.MARKDOWN);
        return ProseReading.read(styled, options.convention(), true);
    }

    private Recognised cues(Decoded decoded) throws Unreadable {
        refuseBlank(decoded.text());
        List<Cue> cues = CueFile.read(decoded.text());
        if (cues.isEmpty() && decoded.text().strip().startsWith("WEBVTT")) {
            throw new Unreadable("holds no words, only the head of a subtitle file", "Export it again.");
        } else if (cues.isEmpty()) {
            throw new Unreadable(
                    "is named ." + format.word() + " but holds no subtitles",
                    "If it is plain text, give it the ending .txt.");
        }
        return CueReading.read(cues, options.convention());
    }

    private static void refuseBlank(String text) throws Unreadable {
        for (int i = 0; i < text.length(); i++) {
            if (!StyledText.isBlank(text.charAt(i))) {
                return;
            }
        }
        throw new Unreadable("holds nothing but blanks", "Look for the right file.");
    }

    private void warn(WordDocument.Asides asides) {
        if (asides.changes() > 0) {
            warnings.add("Tracked changes were taken as accepted.");
        }
        if (asides.comments() > 0) {
            warnings.add(said(asides.comments(), "comment") + " in the file did not become part of the text.");
        }
        if (asides.notes() > 0) {
            warnings.add(said(asides.notes(), "footnote") + " did not become part of the text.");
        }
        if (asides.hidden() > 0) {
            warnings.add("Hidden words were left out.");
        }
    }

    private static String said(int count, String noun) {
        return count == 1 ? "One " + noun : count + " " + noun + "s";
    }

    private ReadTranscript transcript(byte[] bytes, String encoding, Recognised recognised) throws Unreadable {
        refuseBlank(recognised.text().text());
        refuseLong(recognised.text().text().length());
        String stem = Format.stem(String.valueOf(path.getFileName()));
        return new ReadTranscript(
                path,
                Normalizer.normalize(stem, Normalizer.Form.NFC),
                format,
                encoding,
                sha256(bytes),
                recognised,
                warnings);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
