package org.sheaf.documents.within;

import java.io.IOException;
import java.util.Locale;
import org.sheaf.documents.Magic;

/** Goes through the bytes of a file by what they are, whatever its name says; what cannot be opened is read as bytes. */
final class Contents {

    private final Telling telling;

    Contents(Telling telling) {
        this.telling = telling;
    }

    /** A file, its name too. */
    void file(String name, byte[] bytes) {
        if (!name.isEmpty()) {
            telling.label(name, "the file’s name");
        }
        of(name, bytes);
    }

    /** The bytes of a file. */
    void of(String name, byte[] bytes) {
        try {
            String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (!isOpened(ending, bytes)) {
                text(ending, bytes);
            }
        } catch (IOException | RuntimeException broken) {
            Runs.in(bytes, telling, "its bytes");
            telling.unseen("", "something that cannot be opened");
        }
    }

    private boolean isOpened(String ending, byte[] bytes) throws IOException {
        switch (Magic.of(bytes)) {
            case ZIP -> new ZipContents(telling).read(bytes);
            case PDF -> new PdfContents(telling).read(bytes);
            case RTF -> RtfContents.read(bytes, telling);
            case IMAGE -> new Pictures(telling).read(bytes);
            case OLE2 -> OldOffice.read(bytes, telling);
            case GZIP -> Gzip.read(bytes, telling);
            case SOUND -> {
                Runs.in(bytes, telling, "its bytes");
                telling.unseen("", "a recording");
            }
            case DATABASE -> Runs.in(bytes, telling, "its bytes");
            case HTML -> HtmlContents.read(bytes, telling);
            case XML -> xml(ending, bytes);
            case NONE -> {
                return false;
            }
        }
        return true;
    }

    private void xml(String ending, byte[] bytes) throws IOException {
        String text = Texts.best(bytes);
        if (ending.equals("html") || ending.equals("xhtml") || text.contains("<html")) {
            HtmlContents.read(bytes, telling);
            return;
        }
        Vocabulary vocabulary = text.contains("<svg") ? Vocabulary.SVG : Vocabulary.of(ending);
        new XmlContents(telling, vocabulary, vocabulary == Vocabulary.SVG ? "the picture" : "the text").read(bytes);
        if (vocabulary.isReadRaw()) {
            telling.raw(text, new Lines(text)::place);
        }
    }

    private void text(String ending, byte[] bytes) throws IOException {
        if (!Texts.isText(bytes)) {
            Runs.in(bytes, telling, "its bytes");
            return;
        }
        String text = Texts.best(bytes);
        if (ending.equals("svg") || text.stripLeading().startsWith("<svg")) {
            new XmlContents(telling, Vocabulary.SVG, "the picture").read(bytes);
            return;
        } else if (ending.startsWith("htm")) {
            HtmlContents.read(bytes, telling);
            return;
        }
        telling.prose(text, new Lines(text)::place);
        for (String reading : Texts.others(bytes)) {
            telling.raw(reading, "");
        }
    }

    /** Bytes that were encoded in a text: they are told only where they are words or a file. */
    void encoded(byte[] bytes) {
        if (Magic.of(bytes) != Magic.NONE) {
            of("", bytes);
            return;
        }
        for (String reading : Texts.readable(bytes)) {
            telling.raw(reading, "");
        }
    }
}
