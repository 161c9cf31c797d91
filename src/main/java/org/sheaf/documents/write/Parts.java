package org.sheaf.documents.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of an Office file, zipped one after another; times are fixed, so that the same parts are the same bytes. */
final class Parts {

    /** The earliest time a zip file can tell; a file written today must equal one written tomorrow. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final ZipOutputStream zip;

    /** What stands in one part. */
    @FunctionalInterface
    interface Body {
        void to(Markup markup) throws IOException;
    }

    /** Writes to a stream, which stays open. */
    Parts(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** An XML part. */
    void xml(String name, Body body) throws IOException {
        begin(name);
        Markup markup = new Markup(zip);
        markup.raw(DECLARATION);
        body.to(markup);
        markup.finish();
        zip.closeEntry();
    }

    /** A part that lies ready beside this class, with {@code ${lang}} and the like filled in. */
    void template(String name, String resource, String... fields) throws IOException {
        String text;
        try (InputStream in = Parts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("The program is incomplete: " + resource + " is missing.");
            }
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        for (int i = 0; i < fields.length; i += 2) {
            text = text.replace("${" + fields[i] + "}", fields[i + 1]);
        }
        begin(name);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
    }

    /** Ends the zip file. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
