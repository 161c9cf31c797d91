package org.sheaf.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.sheaf.intake.Admission;
import org.sheaf.intake.Intake;
import org.sheaf.intake.Options;
import org.sheaf.intake.ReadFile;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.study.Progress;
import org.sheaf.workbench.Crew;
import org.sheaf.workbench.OpenStudy;

/** Measures the import of documents beside what the libraries need to extract their bare text. See docs/benchmarks.md. */
public final class IntakeBench {

    /** Words of an interview of an hour. */
    private static final int WORDS = 9000;

    private IntakeBench() {}

    /** Extracts text as a library does it. */
    @FunctionalInterface
    private interface Library {
        String text(Path file) throws IOException;
    }

    /** Measures and prints a table; options as {@link Scale#USAGE} says. */
    public static void main(String[] arguments) throws Exception {
        Scale scale = Scale.of(arguments);
        int words = scale.words() == Scale.FULL.words() ? WORDS : scale.words();
        run(scale.sized(scale.transcripts(), words, scale.codes(), scale.codings()), System.out)
                .print();
    }

    /** Measures; says on {@code out} what it is doing and finding. */
    static Findings run(Scale scale, PrintStream out) throws Exception {
        Findings findings = new Findings(out);
        Corpus corpus = new Corpus(scale);
        try (Bench bench = new Bench()) {
            findings.doing("writing documents");
            List<Path> words = Documents.docx(corpus, scale.transcripts(), bench.fresh("docx"));
            List<Path> pdfs = Documents.pdf(corpus, Math.max(2, scale.transcripts() / 5), bench.fresh("pdf"));
            measure("Word documents", words, IntakeBench::poi, scale, bench, findings);
            measure("PDFs", pdfs, IntakeBench::pdfBox, scale, bench, findings);
        }
        return findings;
    }

    private static void measure(
            String what, List<Path> files, Library library, Scale scale, Bench bench, Findings findings)
            throws Exception {
        Times bare = new Times();
        Times read = new Times();
        Times stored = new Times();
        // Once before, so that no side pays for the loading of classes.
        extract(files.subList(0, 2), library);
        read(files.subList(0, 2), Progress.NONE);
        for (int run = 0; run < scale.runs(); run++) {
            findings.doing(what + ", run " + (run + 1));
            bare.time(() -> extract(files, library));
            read.time(() -> read(files, Progress.NONE));
            Path study = bench.fresh("study.sheaf");
            try (OpenStudy open = Prepared.create(study)) {
                stored.time(() -> open.run(Admission.of(open.study(), read(files, Crew.unwatched()), "", Map.of())
                        .change()));
            }
            Bench.delete(study);
        }
        String many = files.size() + " " + what + " of " + scale.words() + " words";
        findings.judge("read " + many + ", one thread", read, bare, 2);
        findings.judge("import " + many + " into a study, all processors", stored, bare, 2);
    }

    private static List<ReadTranscript> read(List<Path> files, Progress progress) {
        List<ReadTranscript> read = new ArrayList<>();
        for (ReadFile file : Intake.read(files, Options.DEFAULT, progress)) {
            ReadTranscript transcript = (ReadTranscript) file;
            if (transcript.speakers().size() < 2) {
                throw new IllegalStateException(file.file() + " was not read as an interview");
            }
            read.add(transcript);
        }
        return read;
    }

    private static void extract(List<Path> files, Library library) throws IOException {
        for (Path file : files) {
            if (library.text(file).isBlank()) {
                throw new IllegalStateException(file + " has no text");
            }
        }
    }

    private static String poi(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String pdfBox(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
