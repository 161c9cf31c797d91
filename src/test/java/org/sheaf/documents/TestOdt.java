package org.sheaf.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small OpenDocument texts for tests, as LibreOffice would. */
public final class TestOdt {

    private static final String NAMES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"";

    private final StringBuilder body = new StringBuilder();
    private String styles = "";
    private String manifest = "";

    /** A paragraph of plain words. */
    public TestOdt p(String text) {
        return xml("<text:p>" + text + "</text:p>");
    }

    /** Anything, as it would stand in the body. */
    public TestOdt xml(String xml) {
        body.append(xml);
        return this;
    }

    /** Adds to the document's own styles. */
    public TestOdt style(String xml) {
        styles += xml;
        return this;
    }

    /** Says in the manifest that the content is encrypted. */
    public TestOdt locked() {
        manifest = "<encryption-data/>";
        return this;
    }

    /** The file's bytes. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            part(
                    zip,
                    "content.xml",
                    "<office:document-content" + NAMES + "><office:automatic-styles>" + styles
                            + "</office:automatic-styles><office:body><office:text>" + body
                            + "</office:text></office:body></office:document-content>");
            part(zip, "META-INF/manifest.xml", "<manifest>" + manifest + "</manifest>");
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    /** Writes the file. */
    public Path write(Path file) throws IOException {
        return Files.write(file, bytes());
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
