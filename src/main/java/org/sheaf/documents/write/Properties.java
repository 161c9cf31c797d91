package org.sheaf.documents.write;

import java.io.IOException;

/**
 * The core properties of an Office file. No author, since papers are reviewed blind, and no date, since the same content
 * is the same file.
 */
final class Properties {

    private Properties() {}

    static void write(Markup out, String title, String subject, String language) throws IOException {
        out.start(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/");
        out.element("dc:title", title);
        if (!subject.isEmpty()) {
            out.element("dc:subject", subject);
        }
        out.element("dc:language", language).end();
    }
}
