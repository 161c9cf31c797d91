package org.sheaf.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sheaf.documents.Unreadable;
import org.sheaf.intake.convention.AnswersReading;
import org.sheaf.intake.convention.Convention;
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
import org.sheaf.intake.format.Kind;
import org.sheaf.intake.format.Limits;
import org.sheaf.intake.format.Recognition;
import org.sheaf.intake.format.SourceFile;
import org.sheaf.study.TextKind;

/** Reads a file, which may hold several transcripts. */
final class FileReading {

    private final Options options;

    FileReading(Options options) {
        this.options = options;
    }

    /**
     * Reads one file.
     *
     * @param origin of the file itself
     */
    List<ReadTranscript> read(SourceFile file, Origin origin) throws IOException, Unreadable {
        Recognition recognition = Recognition.of(file);
        Format format = recognition.format();
        Extract found = Extraction.of(file, format, options.limits());
        List<String> warnings = new ArrayList<>(found.warnings());
        if (!recognition.warning().isEmpty()) {
            warnings.add(0, recognition.warning());
        }
        Extract extract = new Extract(found.parts(), found.encoding(), warnings);
        String sha256 = sha256(file.bytes());
        List<ReadTranscript> transcripts = new ArrayList<>();
        for (Extract.Part part : extract.parts()) {
            String name = part.name().isEmpty() ? Format.stem(file.name()) : part.name();
            boolean whole = part.name().isEmpty();
            String sha = whole ? sha256 : sha256((sha256 + part.name()).getBytes(StandardCharsets.UTF_8));
            Origin place = whole ? origin : new Origin(origin.path(), part.name());
            Kind kind = Kind.of(file, format, part.content());
            transcripts.add(transcript(place, name, kind, sha, extract, part));
        }
        return transcripts;
    }

    /** Several files, each with what one person says, as one interview. */
    ReadTranscript together(Interview interview) throws IOException, Unreadable {
        List<Content.Told> told = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        StringBuilder hashes = new StringBuilder();
        String encoding = "";
        for (Path part : interview.files()) {
            SourceFile file = DiskFile.read(part, options.limits());
            Extract extract = Extraction.of(file, Format.PRAAT, options.limits());
            told.add((Content.Told) extract.parts().get(0).content());
            names.add(interview.who(part));
            warnings.addAll(extract.warnings());
            hashes.append(sha256(file.bytes()));
            encoding = encoding.isEmpty() ? extract.encoding() : encoding;
        }
        Path path = interview.files().get(0);
        List<Path> partners = interview.files().subList(1, interview.files().size());
        warnings.add("Read as one interview together with "
                + partners.stream().map(p -> "‘" + p.getFileName() + "’").collect(Collectors.joining(", ")) + ".");
        String name = Partners.interview(Format.stem(String.valueOf(path.getFileName())), interview.who(path));
        return transcript(
                new Origin(path, "", partners),
                name,
                Kind.of(Format.PRAAT),
                sha256(hashes.toString().getBytes(StandardCharsets.UTF_8)),
                new Extract(List.of(), encoding, warnings),
                new Extract.Part("", Interleaved.of(told, names)));
    }

    private ReadTranscript transcript(
            Origin origin, String name, Kind kind, String sha256, Extract extract, Extract.Part part)
            throws Unreadable {
        Content content = part.content();
        Recognised recognised = recognise(content);
        Limits.refuseBlank(recognised.text().text());
        options.limits().refuseLong(recognised.text().text().length());
        return new ReadTranscript(
                origin,
                Normalizer.normalize(name, Normalizer.Form.NFC),
                kind,
                extract.encoding(),
                sha256,
                recognised,
                extract.warnings(),
                content instanceof Content.Blocks blocks
                        ? Remarks.of(blocks.document(), recognised.text().text())
                        : List.of(),
                Particulars.of(part.columns()));
    }

    private Recognised recognise(Content content) {
        Convention chosen = options.convention();
        if (chosen == null || !options.onlyWhereFound()) {
            return recognise(content, chosen);
        }
        Recognised byEvidence = recognise(content, null);
        return byEvidence.marking().alternatives().contains(chosen) ? recognise(content, chosen) : byEvidence;
    }

    private static Recognised recognise(Content content, @Nullable Convention chosen) {
        if (content instanceof Content.Written written) {
            boolean asked = !written.by().isEmpty() && chosen != Convention.NONE;
            return (asked ? AnswersReading.read(written) : ProseReading.read(written.text(), Convention.NONE, false))
                    .as(TextKind.DOCUMENT);
        } else if (content instanceof Content.Running running) {
            return ProseReading.read(running.text(), chosen, running.verbatim());
        } else if (content instanceof Content.Blocks blocks) {
            return DocumentReading.read(blocks.document(), chosen);
        } else if (content instanceof Content.Cues cues) {
            return CueReading.read(cues.cues(), chosen);
        }
        return ToldReading.read((Content.Told) content, chosen);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
