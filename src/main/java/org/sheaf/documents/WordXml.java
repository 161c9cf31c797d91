package org.sheaf.documents;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The elements and attributes of WordprocessingML, in its transitional and its strict form. */
final class WordXml {

    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private WordXml() {}

    /** Whether the reader stands at the start or end of this element. */
    static boolean is(XMLStreamReader xml, String name) {
        return xml.getLocalName().equals(name) && isWord(xml);
    }

    /** Whether the element is one of Word's own, and not of a drawing or a formula. */
    static boolean isWord(XMLStreamReader xml) {
        String namespace = xml.getNamespaceURI();
        return namespace != null && NAMESPACES.contains(namespace);
    }

    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    static String value(XMLStreamReader xml, String otherwise) {
        String value = attribute(xml, "val");
        return value == null ? otherwise : value;
    }

    /** A switch such as {@code <w:b/>}: on unless it says otherwise. */
    static boolean isOn(XMLStreamReader xml) {
        String value = value(xml, "true");
        return !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    static int number(XMLStreamReader xml, int otherwise) {
        try {
            return Integer.parseInt(value(xml, "").strip());
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }
}
