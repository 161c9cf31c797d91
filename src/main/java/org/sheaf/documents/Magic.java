package org.sheaf.documents;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file's first bytes say it is, whatever its name says. */
public enum Magic {
    /** Nothing is known by its first bytes: text, most likely. */
    NONE("a text"),
    /** A zip, as .docx, .xlsx and .odt are inside. */
    ZIP("a zip archive"),
    /** The old container of Word 97, and of documents with a password. */
    OLE2("an old Office document"),
    PDF("a PDF"),
    RTF("an RTF document"),
    HTML("a web page"),
    XML("an XML file"),
    IMAGE("a picture"),
    SOUND("a recording"),
    GZIP("a compressed file"),
    DATABASE("a database");

    private final String noun;

    Magic(String noun) {
        this.noun = noun;
    }

    /** For a sentence: “a PDF”. */
    public String noun() {
        return noun;
    }

    /** Judges by up to the first 512 bytes. */
    public static Magic of(byte[] bytes) {
        if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6)) {
            return ZIP;
        } else if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return OLE2;
        } else if (starts(bytes, 0xFF, 0xD8, 0xFF) || starts(bytes, 0x89, 'P', 'N', 'G') || starts(bytes, "GIF8")) {
            return IMAGE;
        } else if (starts(bytes, 0x1F, 0x8B)) {
            return GZIP;
        } else if (isSound(bytes)) {
            return SOUND;
        } else if (starts(bytes, "SQLite format 3")) {
            return DATABASE;
        }
        return ofMarkup(bytes);
    }

    private static Magic ofMarkup(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1)
                .replace("\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (head.startsWith("%pdf-")) {
            return PDF;
        } else if (head.startsWith("{\\rtf")) {
            return RTF;
        } else if (head.startsWith("<!doctype html") || head.startsWith("<html")) {
            return HTML;
        } else if (head.startsWith("<?xml")) {
            return XML;
        }
        return NONE;
    }

    private static boolean isSound(byte[] bytes) {
        return starts(bytes, "ID3")
                || starts(bytes, "RIFF")
                || starts(bytes, "OggS")
                || starts(bytes, "fLaC")
                || bytes.length > 11 && bytes[4] == 'f' && bytes[5] == 't' && bytes[6] == 'y' && bytes[7] == 'p';
    }

    private static boolean starts(byte[] bytes, String text) {
        return starts(bytes, text.chars().toArray());
    }

    private static boolean starts(byte[] bytes, int... first) {
        if (bytes.length < first.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            if ((bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }
}
