package org.sheaf.documents;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What a Word document's styles say of bold letters and headings. */
final class WordStyles {

    static final WordStyles NONE = new WordStyles(Map.of());

    /** Styles rest on one another; a longer chain than this is a circle. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Style> styles;

    private record Style(
            String name, @Nullable String basedOn, @Nullable Boolean bold, int outline) {}

    private WordStyles(Map<String, Style> styles) {
        this.styles = styles;
    }

    static WordStyles read(XMLStreamReader xml) throws XMLStreamException {
        Map<String, Style> styles = new HashMap<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && WordXml.is(xml, "style")) {
                String id = WordXml.attribute(xml, "styleId");
                Style style = style(xml);
                if (id != null) {
                    styles.put(id, style);
                }
            }
        }
        return new WordStyles(styles);
    }

    private static Style style(XMLStreamReader xml) throws XMLStreamException {
        String name = "";
        String basedOn = null;
        Boolean bold = null;
        int outline = -1;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && WordXml.is(xml, "style")) {
                return new Style(name.toLowerCase(Locale.ROOT), basedOn, bold, outline);
            } else if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (WordXml.is(xml, "name")) {
                name = WordXml.value(xml, "");
            } else if (WordXml.is(xml, "basedOn")) {
                basedOn = WordXml.attribute(xml, "val");
            } else if (WordXml.is(xml, "b")) {
                bold = WordXml.isOn(xml);
            } else if (WordXml.is(xml, "outlineLvl")) {
                outline = WordXml.number(xml, -1);
            } else if (WordXml.is(xml, "tblStylePr")) {
                SafeXml.skip(xml);
            }
        }
    }

    /** Whether a paragraph or character style makes letters bold. */
    boolean bold(@Nullable String id) {
        Style style = find(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            Boolean bold = style.bold;
            if (bold != null) {
                return bold;
            }
            style = find(style.basedOn);
        }
        return false;
    }

    /** The level of a heading style, from 1, or 0 when it is none. */
    int heading(@Nullable String id) {
        Style style = find(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (style.outline >= 0 && style.outline < 9) {
                return style.outline + 1;
            } else if (style.name.matches("heading [1-9]")) {
                return style.name.charAt(8) - '0';
            } else if (style.name.equals("title")) {
                return 1;
            }
            style = find(style.basedOn);
        }
        return 0;
    }

    /** The name that people see, lower case; empty when there is none. */
    String name(@Nullable String id) {
        Style style = find(id);
        return style == null ? "" : style.name;
    }

    private @Nullable Style find(@Nullable String id) {
        return id == null ? null : styles.get(id);
    }
}
