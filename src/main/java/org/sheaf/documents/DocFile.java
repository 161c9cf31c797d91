package org.sheaf.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.sheaf.documents.StyledDocument.Block;
import org.sheaf.documents.StyledDocument.Paragraph;

/** Reads documents of Word 97 to 2003 (.doc) through POI, and those of Word 6 and 95 as plain paragraphs. */
public final class DocFile {

    private static final String SAVE_AGAIN = "Open it in Word or LibreOffice, save it as .docx and add that.";

    private DocFile() {}

    /**
     * Reads an old Word document.
     *
     * @param magic what its first bytes say
     * @throws Unreadable when it is none, is damaged or protected
     */
    public static StyledDocument read(byte[] bytes, Magic magic) throws Unreadable {
        if (magic != Magic.OLE2) {
            throw new Unreadable(
                    "is named .doc but " + (magic == Magic.NONE ? "holds no Word document" : "is " + magic.noun()),
                    "Give it its proper ending, or look for the original.");
        }
        try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (ole.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw locked(null);
            } else if (!ole.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                throw new Unreadable("is an old Office document, but not one of Word", SAVE_AGAIN);
            }
            return read(ole);
        } catch (EncryptedDocumentException password) {
            throw locked(password);
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable("is damaged: Word’s parts in it cannot be read", SAVE_AGAIN, broken);
        }
    }

    private static Unreadable locked(@Nullable Exception why) {
        String advice = "Save a copy without one and add it again.";
        return why == null ? new Unreadable("has a password", advice) : new Unreadable("has a password", advice, why);
    }

    private static StyledDocument read(POIFSFileSystem ole) throws IOException {
        try (HWPFDocument document = new HWPFDocument(ole)) {
            return new DocBody(document).read();
        } catch (OldWordFileFormatException older) {
            try (HWPFOldDocument document = new HWPFOldDocument(ole)) {
                List<Block> blocks = new ArrayList<>();
                for (String paragraph : document.getRange().text().split("\r")) {
                    String text = paragraph.replace('\u000B', '\n').replaceAll("[\\x00-\\x08\\x0C-\\x1F]+", "");
                    blocks.add(new Paragraph(text, List.of(), "", 0));
                }
                return StyledDocument.of(blocks);
            }
        }
    }
}
