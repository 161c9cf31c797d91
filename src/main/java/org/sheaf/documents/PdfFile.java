package org.sheaf.documents;

import java.util.List;
import org.sheaf.documents.pdf.PdfPages;

/** Reads PDF files through PDFBox: in reading order, hard wraps and hyphens undone, headers and footers out. */
public final class PdfFile {

    private PdfFile() {}

    /**
     * What a PDF says.
     *
     * @param document paragraphs in reading order
     * @param pageLines one of each kind of header, footer or page number that was left out
     * @param marginNumbers how many numbers of lines or paragraphs in the margin were left out
     * @param pictures pages that hold a picture and no text, from 1
     */
    public record Read(StyledDocument document, List<String> pageLines, int marginNumbers, List<Integer> pictures) {
        /** Copies the lists. */
        public Read {
            pageLines = List.copyOf(pageLines);
            pictures = List.copyOf(pictures);
        }
    }

    /**
     * Reads a PDF.
     *
     * @param keepsPageLines whether headers, footers and page numbers stay in the text
     * @param mostCharacters a longer text is refused
     * @throws Unreadable when it is damaged, protected, scanned, without text or beyond the limits
     */
    public static Read read(byte[] bytes, boolean keepsPageLines, int mostCharacters) throws Unreadable {
        return PdfPages.read(bytes, keepsPageLines, mostCharacters);
    }
}
