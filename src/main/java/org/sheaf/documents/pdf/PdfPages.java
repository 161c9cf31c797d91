package org.sheaf.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.sheaf.documents.PdfFile;
import org.sheaf.documents.StyledDocument;
import org.sheaf.documents.Unreadable;

/** The pages of a PDF as text. One thread. */
public final class PdfPages {

    private static final int MOST_PAGES = 20_000;
    private static final int SHORTEST_AGAIN = 24;
    private static final String PRINT_AGAIN = "Open it, print it to a new PDF or save its text, and add that.";

    private final boolean keepsPageLines;
    private final List<List<Line>> pages = new ArrayList<>();
    private int flows;
    private int marginNumbers;

    private PdfPages(boolean keepsPageLines) {
        this.keepsPageLines = keepsPageLines;
    }

    /** As {@link PdfFile#read}. */
    public static PdfFile.Read read(byte[] bytes, boolean keepsPageLines, int mostCharacters) throws Unreadable {
        BuiltInFonts.install();
        if (Inflation.isBomb(bytes)) {
            throw tooMuch(null);
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw tooMuch(null);
            }
            return new PdfPages(keepsPageLines).read(document, mostCharacters);
        } catch (InvalidPasswordException locked) {
            throw new Unreadable("has a password", "Save a copy without one and add it again.", locked);
        } catch (PageLetters.TooLong longer) {
            throw tooMuch(longer);
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable("is damaged: its pages cannot be read", PRINT_AGAIN, broken);
        }
    }

    private static Unreadable tooMuch(@Nullable Exception why) {
        String reason = "unpacks to far more than a transcript can be";
        return why == null ? new Unreadable(reason, PRINT_AGAIN) : new Unreadable(reason, PRINT_AGAIN, why);
    }

    private PdfFile.Read read(PDDocument document, int mostCharacters) throws IOException, Unreadable {
        new PageLetters(mostCharacters, this::take).read(document);
        List<Integer> pictures = pictures(document);
        if (pages.stream().allMatch(List::isEmpty)) {
            throw pictures.isEmpty()
                    ? new Unreadable("holds no text", "Look for the right file, or for the document it was made of.")
                    : new Unreadable(
                            "is scanned: it holds pictures of pages and no text",
                            "Have its text recognised (OCR) in a program for scans, save that as .docx, .txt or .pdf, "
                                    + "and add it.");
        }
        PageLines.Found found = PageLines.of(pages);
        List<Line> lines = new ArrayList<>();
        for (List<Line> page : pages) {
            List<Line> kept = page.stream()
                    .filter(line -> keepsPageLines || !found.lines().contains(line))
                    .toList();
            boolean again = !kept.isEmpty() && !lines.isEmpty() && isAgain(lines.get(lines.size() - 1), kept.get(0));
            lines.addAll(again ? kept.subList(1, kept.size()) : kept);
        }
        return new PdfFile.Read(
                StyledDocument.of(Paragraphs.of(lines)),
                keepsPageLines ? List.of() : found.samples(),
                marginNumbers,
                pictures);
    }

    /** Some programs print the line at which a page ends once more at the top of the next. */
    private static boolean isAgain(Line last, Line first) {
        return first.words().length() >= SHORTEST_AGAIN && first.words().equals(last.words());
    }

    private void take(List<Glyph> page) {
        List<Chunk> chunks = Chunk.of(page);
        Set<Chunk> margin = MarginNumbers.of(chunks);
        marginNumbers += margin.size();
        List<Line> lines = new ArrayList<>();
        for (Columns.Flow flow :
                Columns.of(chunks.stream().filter(c -> !margin.contains(c)).toList())) {
            for (Row row : flow.rows()) {
                lines.add(Line.of(row, pages.size(), flows, flow.whole()));
            }
            flows++;
        }
        pages.add(lines);
    }

    /** Pages without text that show a picture, from 1. */
    private List<Integer> pictures(PDDocument document) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).isEmpty() && holdsPicture(document.getPage(i))) {
                found.add(i + 1);
            }
        }
        return found;
    }

    private static boolean holdsPicture(PDPage page) {
        PDResources resources = page.getResources();
        return resources != null && resources.getXObjectNames().iterator().hasNext();
    }
}
