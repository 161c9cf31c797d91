package org.sheaf.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.sheaf.documents.StyledDocument.Paragraph;
import org.sheaf.text.Span;

class PdfFileTest {

    private static final PDFont PLAIN = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private static final PDFont BOLD = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);

    private final PDDocument document = new PDDocument();

    /** Words at a place of a page, in points from its top left corner. */
    private void put(int page, float x, float y, PDFont font, String words) throws IOException {
        while (document.getNumberOfPages() <= page) {
            document.addPage(new PDPage());
        }
        try (PDPageContentStream out = new PDPageContentStream(
                document, document.getPage(page), PDPageContentStream.AppendMode.APPEND, false)) {
            out.beginText();
            out.setFont(font, 10);
            out.newLineAtOffset(x, 792 - y);
            out.showText(words);
            out.endText();
        }
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        document.close();
        return out.toByteArray();
    }

    @Test
    void joinsHardWrapsAndHyphensAndKeepsParagraphs() throws Exception {
        put(0, 50, 100, BOLD, "Ann:");
        put(0, 76, 100, PLAIN, "When the well-known ferry came we all went down to the shore to look at impor-");
        put(0, 50, 112, PLAIN, "tant people, and some of them waved, which nobody had thought of, at our well-");
        put(0, 50, 124, PLAIN, "known house.");
        put(0, 50, 148, BOLD, "Ben:");
        put(0, 75, 148, PLAIN, "Yes.");
        StyledDocument read = PdfFile.read(bytes(), false, 1000).document();
        assertThat(texts(read))
                .containsExactly(
                        "Ann: When the well-known ferry came we all went down to the shore to look at important people, and"
                                + " some of them waved, which nobody had thought of, at our well-known house.",
                        "Ben: Yes.");
        assertThat(((Paragraph) read.blocks().get(1)).bold()).containsExactly(new Span(0, 4));
    }

    @Test
    void leavesOutHeadersFootersAndPageNumbersUnlessAskedToKeepThem() throws Exception {
        for (int page = 0; page < 4; page++) {
            put(page, 50, 30, PLAIN, "The ferry study");
            put(page, 50, 100, PLAIN, "Words of a page that stands alone: " + "abcd".charAt(page) + ".");
            put(page, 300, 760, PLAIN, "- " + (page + 7) + " -");
        }
        byte[] bytes = bytes();
        PdfFile.Read read = PdfFile.read(bytes, false, 1000);
        assertThat(texts(read.document())).hasSize(4).allMatch(text -> text.startsWith("Words of a page"));
        assertThat(read.pageLines()).hasSize(2).contains("The ferry study");
        assertThat(texts(PdfFile.read(bytes, true, 1000).document())).contains("The ferry study");
    }

    @Test
    void readsColumnsOneAfterTheOther() throws Exception {
        put(
                0,
                50,
                60,
                PLAIN,
                "A line that goes over both of the columns, from the left edge to the right one, and no further.");
        for (int i = 0; i < 8; i++) {
            put(0, 50, 100 + 12 * i, PLAIN, "left column, line number " + i + ", goes on and on so");
            put(0, 320, 100 + 12 * i, PLAIN, "right column, line number " + i + ", goes on and on");
        }
        List<String> texts = texts(PdfFile.read(bytes(), false, 5000).document());
        String all = String.join("\n", texts);
        assertThat(all.indexOf("left column, line number 7")).isLessThan(all.indexOf("right column, line number 0"));
        assertThat(texts.get(0)).startsWith("A line that goes over both");
    }

    @Test
    void saysThatAScanIsOne() throws Exception {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            out.drawImage(
                    LosslessFactory.createFromImage(document, new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)),
                    0,
                    0);
        }
        byte[] scan = bytes();
        assertThatThrownBy(() -> PdfFile.read(scan, false, 1000))
                .hasMessage("is scanned: it holds pictures of pages and no text");
    }

    @Test
    void refusesAPasswordAndOpensWhatNeedsNone() throws Exception {
        put(0, 50, 100, PLAIN, "Locked words.");
        document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        assertThat(texts(PdfFile.read(bytes(), false, 1000).document())).containsExactly("Locked words.");
        try (PDDocument locked = new PDDocument()) {
            locked.addPage(new PDPage());
            locked.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            locked.save(out);
            assertThatThrownBy(() -> PdfFile.read(out.toByteArray(), false, 1000))
                    .hasMessage("has a password");
        }
    }

    @Test
    void refusesWhatIsCutShortOrABomb() throws Exception {
        put(0, 50, 100, PLAIN, "Words.");
        byte[] whole = bytes();
        assertThatThrownBy(() -> PdfFile.read(Arrays.copyOf(whole, 120), false, 1000))
                .isInstanceOf(Unreadable.class);
        try (PDDocument bomb = new PDDocument()) {
            PDPage page = new PDPage();
            bomb.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(bomb, page)) {
                for (int i = 0; i < 120; i++) {
                    out.addComment(" ".repeat(1_000_000));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            bomb.save(out);
            assertThat(out.size()).isLessThan(1_000_000);
            assertThatThrownBy(() -> PdfFile.read(out.toByteArray(), false, 1000))
                    .hasMessage("unpacks to far more than a transcript can be");
        }
    }

    private static List<String> texts(StyledDocument document) {
        return document.blocks().stream()
                .map(block -> ((Paragraph) block).text())
                .toList();
    }
}
