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
import java.util.stream.Collectors;
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
import org.sheaf.intake.format.Interleaved;
import org.sheaf.intake.format.Limits;
import org.sheaf.intake.format.SourceFile;
import org.sheaf.intake.format.XmlKind;

/** Reads one file of one format, which may hold several transcripts. */
final class FileReading {

    private final Interview interview;
    private final Path path;
    private final Format format;
    private final Options options;

    FileReading(Interview interview, Format format, Options options) {
        this.interview = interview;
        this.path = interview.files().get(0);
        this.format = format;
        this.options = options;
    }

    List<ReadTranscript> read() throws IOException, Unreadable {
        if (interview.files().size() > 1) {
            return List.of(together());
        }
        SourceFile file = source(path);
        Format actual = format == Format.TEI ? XmlKind.of(file.bytes()).orElse(format) : format;
        Extract extract = Extraction.of(file, actual, options.limits());
        String sha256 = sha256(file.bytes());
        List<ReadTranscript> transcripts = new ArrayList<>();
        for (Extract.Part part : extract.parts()) {
            String name = part.name().isEmpty() ? Format.stem(file.name()) : part.name();
            String sha =
                    part.name().isEmpty() ? sha256 : sha256((sha256 + part.name()).getBytes(StandardCharsets.UTF_8));
            transcripts.add(transcript(new Origin(path, part.name()), name, actual, sha, extract, part.content()));
        }
        return transcripts;
    }

    /** Several files, each with what one person says, as one interview. */
    private ReadTranscript together() throws IOException, Unreadable {
        List<Content.Told> told = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        StringBuilder hashes = new StringBuilder();
        for (Path part : interview.files()) {
            SourceFile file = source(part);
            Extract extract = Extraction.of(file, format, options.limits());
            told.add((Content.Told) extract.parts().get(0).content());
            names.add(interview.who(part));
            warnings.addAll(extract.warnings());
            hashes.append(sha256(file.bytes()));
        }
        List<Path> partners = interview.files().subList(1, interview.files().size());
        warnings.add("Read as one interview together with "
                + partners.stream().map(p -> "‘" + p.getFileName() + "’").collect(Collectors.joining(", ")) + ".");
        String name = Partners.interview(Format.stem(String.valueOf(path.getFileName())), interview.who(path));
        return transcript(
                new Origin(path, "", partners),
                name,
                format,
                sha256(hashes.toString().getBytes(StandardCharsets.UTF_8)),
                new Extract(List.of(), "UTF-8", warnings),
                Interleaved.of(told, names));
    }

    private ReadTranscript transcript(
            Origin origin, String name, Format actual, String sha256, Extract extract, Content content)
            throws Unreadable {
        Recognised recognised = recognise(content);
        Limits.refuseBlank(recognised.text().text());
        options.limits().refuseLong(recognised.text().text().length());
        return new ReadTranscript(
                origin,
                Normalizer.normalize(name, Normalizer.Form.NFC),
                actual,
                extract.encoding(),
                sha256,
                recognised,
                extract.warnings());
    }

    private SourceFile source(Path file) throws IOException, Unreadable {
        return new SourceFile(String.valueOf(file.getFileName()), file, bytes(file));
    }

    private byte[] bytes(Path file) throws IOException, Unreadable {
        if (!Files.exists(file)) {
            throw new Unreadable("was not found", "Check its name and folder.");
        } else if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Unreadable("cannot be opened", "Check that it is a file and that you may read it.");
        }
        options.limits().refuseLarge(Files.size(file));
        byte[] bytes = Files.readAllBytes(file);
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
