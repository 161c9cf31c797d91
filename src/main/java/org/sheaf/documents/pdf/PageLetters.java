package org.sheaf.documents.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the letters of each page through PDFBox, in the order in which they are drawn. One thread. */
final class PageLetters extends PDFTextStripper {

    /** More drawing than this is no document that people write. */
    private static final int MOST_OPERATORS = 40_000_000;

    private final int mostLetters;
    private final Consumer<List<Glyph>> pages;
    private final Weight weight = new Weight();
    private final List<TextPosition> page = new ArrayList<>();
    private int letters;
    private int operators;
    private float pageWidth;
    private float pageHeight;

    /** Thrown when a file draws more than the limits. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Which fonts are bold, each looked at once. */
    static final class Weight {
        private final Map<PDFont, Boolean> known = new HashMap<>();

        boolean isBold(PDFont font) {
            return known.computeIfAbsent(font, Glyph::isBold);
        }
    }

    /**
     * Reads.
     *
     * @param mostLetters of all pages
     * @param pages takes the letters of each page, in order
     */
    PageLetters(int mostLetters, Consumer<List<Glyph>> pages) {
        this.mostLetters = mostLetters;
        this.pages = pages;
        setShouldSeparateByBeads(false);
    }

    /** Reads all pages. */
    void read(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
    }

    @Override
    protected void startPage(PDPage started) {
        page.clear();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new TooLong();
        }
        super.processOperator(operator, operands);
    }

    /** As the class above does it, an accent that is drawn by itself goes onto its letter. */
    @Override
    protected void processTextPosition(TextPosition text) {
        pageWidth = text.getPageWidth();
        pageHeight = text.getPageHeight();
        TextPosition last = page.isEmpty() ? null : page.get(page.size() - 1);
        if (last != null && text.isDiacritic() && last.contains(text)) {
            last.mergeDiacritic(text);
        } else if (last != null && last.isDiacritic() && text.contains(last)) {
            text.mergeDiacritic(last);
            page.set(page.size() - 1, text);
        } else {
            page.add(text);
            letters++;
        }
    }

    @Override
    protected void writePage() throws IOException {
        if (letters > mostLetters) {
            throw new TooLong();
        }
    }

    @Override
    protected void endPage(PDPage ended) {
        float direction = direction();
        boolean turned = direction == 90 || direction == 270;
        float width = turned ? pageHeight : pageWidth;
        float height = turned ? pageWidth : pageHeight;
        List<Glyph> glyphs = new ArrayList<>(page.size());
        for (TextPosition at : page) {
            if (at.getDir() != direction) {
                // A watermark, a stamp along the margin.
                continue;
            }
            Glyph glyph = Glyph.of(at, weight);
            boolean seen = glyph.x() > -glyph.size()
                    && glyph.x() < width
                    && glyph.y() > 0
                    && glyph.y() < height + glyph.size() / 2;
            if (seen && !glyph.text().isEmpty()) {
                glyphs.add(glyph);
            }
        }
        pages.accept(glyphs);
    }

    /** The direction in which most letters run, in degrees. */
    private float direction() {
        Map<Float, Integer> counts = new HashMap<>();
        page.forEach(at -> counts.merge(at.getDir(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }
}
