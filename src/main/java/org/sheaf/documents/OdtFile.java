package org.sheaf.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads OpenDocument texts (.odt) by walking their XML as a stream. */
public final class OdtFile {

    private static final String SAVE_AGAIN = "Open it in LibreOffice or Word and save it again.";
    private static final String TEXT = "application/vnd.oasis.opendocument.text";

    private OdtFile() {}

    /** Whether a zip's parts are those of an OpenDocument text. */
    public static boolean isText(byte[] bytes) {
        try (ZipParts parts = new ZipParts(bytes)) {
            return type(parts).startsWith(TEXT);
        } catch (IOException broken) {
            return false;
        }
    }

    /**
     * Reads an OpenDocument text.
     *
     * @param magic what its first bytes say
     * @throws Unreadable when it is none, is damaged, protected or larger than the limits
     */
    public static StyledDocument read(byte[] bytes, Magic magic) throws Unreadable {
        if (magic != Magic.ZIP) {
            throw new Unreadable(
                    "is named .odt but " + (magic == Magic.NONE ? "holds no document" : "is " + magic.noun()),
                    "Give it its proper ending, or look for the original.");
        }
        try (ZipParts parts = new ZipParts(bytes)) {
            return read(parts);
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            if (Causes.isTooMuch(broken)) {
                throw new Unreadable(
                        "is larger or deeper when unpacked than a transcript can be",
                        "Save the text alone as a new document and add that.",
                        broken);
            }
            throw new Unreadable("is damaged: the parts in it cannot be read", SAVE_AGAIN, broken);
        }
    }

    private static StyledDocument read(ZipParts parts) throws IOException, XMLStreamException, Unreadable {
        List<String> names = parts.names();
        if (isEncrypted(parts, names)) {
            throw new Unreadable("has a password", "Save a copy without one and add it again.");
        }
        String type = type(parts);
        if (!names.contains("content.xml") || !type.isEmpty() && !type.startsWith(TEXT)) {
            throw new Unreadable("is an OpenDocument file, but none of text", SAVE_AGAIN);
        }
        OdtStyles styles = new OdtStyles();
        if (names.contains("styles.xml")) {
            try (InputStream in = parts.open("styles.xml")) {
                XMLStreamReader xml = SafeXml.open(in);
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamReader.START_ELEMENT && Odf.is(xml, Odf.STYLE, "style")) {
                        styles.add(xml);
                    }
                }
            }
        }
        try (InputStream in = parts.open("content.xml")) {
            return new OdtBody(styles).read(SafeXml.open(in));
        }
    }

    private static String type(ZipParts parts) throws IOException {
        if (!parts.names().contains("mimetype")) {
            return "";
        }
        try (InputStream in = parts.open("mimetype")) {
            return new String(in.readNBytes(200), StandardCharsets.US_ASCII).strip();
        }
    }

    private static boolean isEncrypted(ZipParts parts, List<String> names) throws IOException, XMLStreamException {
        if (names.contains("encrypted-package")) {
            return true;
        }
        if (!names.contains("META-INF/manifest.xml")) {
            return false;
        }
        try (InputStream in = parts.open("META-INF/manifest.xml")) {
            XMLStreamReader xml = SafeXml.open(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("encryption-data")) {
                    return true;
                }
            }
        }
        return false;
    }
}
