package org.sheaf.documents.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF: the words of its pages, and every string, name and file among its objects: properties, bookmarks, remarks, forms. */
final class PdfContents {

    private static final int MOST = 64 << 20;
    private static final int DEEPEST = 60;

    private final Telling telling;

    PdfContents(Telling telling) {
        this.telling = telling;
    }

    void read(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            pages(document);
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                COSBase held = object == null ? null : object.getObject();
                if (held != null) {
                    object(held, "", 0);
                }
            }
            object(document.getDocument().getTrailer(), "", 0);
        }
        Runs.in(bytes, telling, "the PDF’s source");
    }

    private void pages(PDDocument document) throws IOException {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            telling.prose(stripper.getText(document), "page " + page);
        }
    }

    private void object(COSBase object, String key, int depth) throws IOException {
        if (depth > DEEPEST) {
            return;
        }
        if (object instanceof COSString string) {
            words(string.getString(), key);
        } else if (object instanceof COSArray array) {
            for (COSBase each : array) {
                if (each != null && !(each instanceof COSObject)) {
                    object(each, key, depth + 1);
                }
            }
        } else if (object instanceof COSDictionary dictionary) {
            for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
                if (!(entry.getValue() instanceof COSObject)) { // comes by itself
                    object(entry.getValue(), entry.getKey().getName(), depth + 1);
                }
            }
            if (object instanceof COSStream stream) {
                stream(stream);
            }
        }
    }

    private void words(String text, String key) {
        switch (key) {
            case "Author", "T", "Creator" ->
                telling.name(text, key.equals("T") ? "a remark or field" : "the properties");
            case "Title" -> telling.label(text, "the properties or a bookmark");
            case "Subject", "Keywords", "Producer" -> telling.label(text, "the properties");
            case "Contents" -> telling.name(text, "a remark");
            case "ID" -> {
                // tells files apart, and is no word
            }
            default ->
                telling.label(text, key.isEmpty() ? "an object of the PDF" : "the entry ‘" + key + "’ of the PDF");
        }
    }

    private void stream(COSStream stream) throws IOException {
        String type = stream.getNameAsString(COSName.TYPE, "");
        String subtype = stream.getNameAsString(COSName.SUBTYPE, "");
        if (subtype.equals("Image")) {
            telling.unseen("", "a picture");
        } else if (type.equals("Metadata") || subtype.equals("XML")) {
            byte[] bytes = bytes(stream);
            telling.raw(Texts.best(bytes), "the properties");
            new XmlContents(telling, Vocabulary.OTHER, "the properties").read(bytes);
        } else if (type.equals("EmbeddedFile")) {
            telling.inside("a file in it").contents().of("", bytes(stream));
        } else if (type.isEmpty() && subtype.isEmpty() && !stream.containsKey(COSName.getPDFName("Length1"))) {
            byte[] bytes = bytes(stream); // of a page or form, or a script
            telling.raw(Texts.best(bytes), "a page’s source");
        }
    }

    private static byte[] bytes(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return in.readNBytes(MOST);
        }
    }
}
