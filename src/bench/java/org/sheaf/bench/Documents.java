package org.sheaf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.sheaf.documents.TestDocx;

/** Writes interviews as the documents that typists send: the name bold, one paragraph a turn. */
final class Documents {

    private static final int LINE = 85;
    private static final int LINES = 46;

    private Documents() {}

    static List<Path> docx(Corpus corpus, int interviews, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < interviews; i++) {
            TestDocx docx = new TestDocx();
            for (String line : corpus.text(i).split("\n")) {
                int colon = line.indexOf(':') + 1;
                docx.p(line.substring(0, colon), line.substring(colon));
            }
            files.add(docx.write(folder.resolve(corpus.title(i) + ".docx")));
        }
        return files;
    }

    static List<Path> pdf(Corpus corpus, int interviews, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < interviews; i++) {
            Path file = folder.resolve(corpus.title(i) + ".pdf");
            try (PDDocument document = new PDDocument()) {
                List<String> lines = wrapped(corpus.text(i));
                for (int at = 0; at < lines.size(); at += LINES) {
                    page(document, lines.subList(at, Math.min(lines.size(), at + LINES)));
                }
                document.save(file.toFile());
            }
            files.add(file);
        }
        return files;
    }

    private static void page(PDDocument document, List<String> lines) throws IOException {
        PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            out.beginText();
            out.setFont(font, 10);
            out.setLeading(14);
            out.newLineAtOffset(60, 740);
            for (String line : lines) {
                out.showText(line.replaceAll("[^\\x20-\\x7E]", " "));
                out.newLine();
            }
            out.showText("- " + document.getNumberOfPages() + " -");
            out.endText();
        }
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n")) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ")) {
                if (line.length() + word.length() > LINE) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
