package org.sheaf.documents;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The elements and attributes of OpenDocument. */
final class Odf {

    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";

    private Odf() {}

    /** Whether the reader stands at the start or end of this element. */
    static boolean is(XMLStreamReader xml, String namespace, String name) {
        return xml.getLocalName().equals(name) && namespace.equals(xml.getNamespaceURI());
    }

    /** An attribute by its name without prefix, or null. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        return WordXml.attribute(xml, name);
    }

    static int number(XMLStreamReader xml, String name, int otherwise) {
        String value = attribute(xml, name);
        return value != null && value.matches("\\d{1,6}") ? Integer.parseInt(value) : otherwise;
    }
}
