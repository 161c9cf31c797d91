package org.sheaf.documents;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What an OpenDocument text's styles say of bold and hidden letters and of headings. */
final class OdtStyles {

    /** Styles rest on one another; a longer chain than this is a circle. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Style> styles = new HashMap<>();

    private record Style(
            String name,
            @Nullable String parent,
            @Nullable Boolean bold,
            @Nullable Boolean hidden,
            int outline) {}

    /** Adds a style whose element was just opened. */
    void add(XMLStreamReader xml) throws XMLStreamException {
        String name = Odf.attribute(xml, "name");
        String shown = Odf.attribute(xml, "display-name");
        String parent = Odf.attribute(xml, "parent-style-name");
        String family = Odf.attribute(xml, "family");
        int outline = Odf.number(xml, "default-outline-level", 0);
        Boolean bold = null;
        Boolean hidden = null;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && Odf.is(xml, Odf.STYLE, "style")) {
                break;
            } else if (event == XMLStreamReader.START_ELEMENT && Odf.is(xml, Odf.STYLE, "text-properties")) {
                String weight = Odf.attribute(xml, "font-weight");
                bold = weight == null ? null : Boolean.valueOf(weight.matches("bold|[6-9]00"));
                String display = Odf.attribute(xml, "display");
                hidden = display == null ? null : Boolean.valueOf(display.equals("none"));
            }
        }
        if (name != null && family != null) {
            String called = shown == null ? name.replace("_20_", " ") : shown;
            styles.put(family + " " + name, new Style(called.toLowerCase(Locale.ROOT), parent, bold, hidden, outline));
        }
    }

    private @Nullable Style find(String family, @Nullable String name) {
        return name == null ? null : styles.get(family + " " + name);
    }

    /** Whether a style makes letters bold; {@code otherwise} where it says nothing. */
    boolean bold(String family, @Nullable String name, boolean otherwise) {
        Style style = find(family, name);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (style.bold != null) {
                return style.bold;
            }
            style = find(family, style.parent);
        }
        return otherwise;
    }

    /** Whether a style hides letters; {@code otherwise} where it says nothing. */
    boolean hidden(String family, @Nullable String name, boolean otherwise) {
        Style style = find(family, name);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (style.hidden != null) {
                return style.hidden;
            }
            style = find(family, style.parent);
        }
        return otherwise;
    }

    /** The level of a heading among paragraph styles, or 0. */
    int heading(@Nullable String name) {
        Style style = find("paragraph", name);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (style.outline > 0) {
                return Math.min(9, style.outline);
            } else if (style.name.equals("title")) {
                return 1;
            }
            style = find("paragraph", style.parent);
        }
        return 0;
    }

    /** The name that people see of a paragraph's style, lower case: that of the named style it rests on. */
    String name(@Nullable String name) {
        Style style = find("paragraph", name);
        for (int i = 0; style != null && style.name.matches("p\\d+") && i < LONGEST_CHAIN; i++) {
            style = find("paragraph", style.parent);
        }
        return style == null ? "" : style.name;
    }
}
