package org.sheaf.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.sheaf.documents.Unreadable;
import org.sheaf.intake.convention.CueReading;
import org.sheaf.intake.convention.DocumentReading;
import org.sheaf.intake.convention.ProseReading;
import org.sheaf.intake.convention.Recognised;
import org.sheaf.intake.convention.ToldReading;
import org.sheaf.intake.format.Content;
import org.sheaf.intake.format.Extract;
import org.sheaf.intake.format.Extraction;
import org.sheaf.intake.format.Format;
import org.sheaf.intake.format.Limits;
import org.sheaf.intake.format.SourceFile;

/** Reads one file of one format, which may hold several transcripts. */
final class FileReading {

    private final Path path;
    private final Format format;
    private final Options options;

    FileReading(Path path, Format format, Options options) {
        this.path = path;
        this.format = format;
        this.options = options;
    }

    List<ReadTranscript> read() throws IOException, Unreadable {
        SourceFile file = new SourceFile(String.valueOf(path.getFileName()), path, bytes());
        Extract extract = Extraction.of(file, format, options.limits());
        String sha256 = sha256(file.bytes());
        List<ReadTranscript> transcripts = new ArrayList<>();
        for (Extract.Part part : extract.parts()) {
            Recognised recognised = recognise(part.content());
            Limits.refuseBlank(recognised.text().text());
            options.limits().refuseLong(recognised.text().text().length());
            transcripts.add(new ReadTranscript(
                    new Origin(path, part.name()),
                    name(part),
                    format,
                    extract.encoding(),
                    part.name().isEmpty() ? sha256 : sha256((sha256 + part.name()).getBytes(StandardCharsets.UTF_8)),
                    recognised,
                    extract.warnings()));
        }
        return transcripts;
    }

    private String name(Extract.Part part) {
        String stem = part.name().isEmpty() ? Format.stem(String.valueOf(path.getFileName())) : part.name();
        return Normalizer.normalize(stem, Normalizer.Form.NFC);
    }

    private byte[] bytes() throws IOException, Unreadable {
        if (!Files.exists(path)) {
            throw new Unreadable("was not found", "Check its name and folder.");
        } else if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new Unreadable("cannot be opened", "Check that it is a file and that you may read it.");
        }
        options.limits().refuseLarge(Files.size(path));
        byte[] bytes = Files.readAllBytes(path);
        if (bytes.length == 0) {
            throw new Unreadable("is empty", "Look for the right file.");
        }
        return bytes;
    }

    private Recognised recognise(Content content) {
        if (content instanceof Content.Running running) {
            return ProseReading.read(running.text(), options.convention(), running.verbatim());
        } else if (content instanceof Content.Blocks blocks) {
            return DocumentReading.read(blocks.document(), options.convention());
        } else if (content instanceof Content.Cues cues) {
            return CueReading.read(cues.cues(), options.convention());
        }
        return ToldReading.read((Content.Told) content, options.convention());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
