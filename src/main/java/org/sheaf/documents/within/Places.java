package org.sheaf.documents.within;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Counts paragraphs, tables, rows, comments and notes as a walk through a document comes by them. One walk. */
final class Places {

    private final Vocabulary vocabulary;
    private final String base;
    private final Deque<String> outer = new ArrayDeque<>();
    private int paragraphs;
    private int tables;
    private int rows;
    private int inTables;
    private int comments;
    private int notes;
    private String now;

    Places(Vocabulary vocabulary, String base) {
        this.vocabulary = vocabulary;
        this.base = base;
        this.now = base;
    }

    /** Where an element that starts stands. */
    String start(String name, XMLStreamReader xml) {
        switch (name) {
            case "tbl", "table" -> {
                inTables++;
                tables++;
                rows = 0;
            }
            case "tr", "table-row" -> {
                rows++;
                set(row(xml));
            }
            case "p", "h" -> paragraph();
            case "comment", "annotation" -> {
                outer.push(now);
                now = "comment " + ++comments;
            }
            case "footnote", "endnote", "note" -> {
                outer.push(now);
                now = "note " + ++notes;
            }
            case "text" -> {
                if (vocabulary == Vocabulary.SVG) {
                    now = "words " + ++paragraphs + " of the picture";
                }
            }
            case "instrText" -> {
                return base.isEmpty() ? "a field’s code" : base + ", a field’s code";
            }
            default -> {
                // says nothing about a place
            }
        }
        return now;
    }

    private void paragraph() {
        paragraphs++;
        if (inTables == 0) {
            set("paragraph " + paragraphs);
        }
    }

    private String row(XMLStreamReader xml) {
        String table = name(xml);
        return (table == null ? "table " + tables : "table ‘" + table + "’") + ", row " + rows;
    }

    private static @Nullable String name(XMLStreamReader xml) {
        return xml.getAttributeValue(null, "name");
    }

    private void set(String counted) {
        if (outer.isEmpty()) {
            now = base.isEmpty() ? counted : base;
        }
    }

    /** Where stands what follows an element that ends. */
    String end(String name) {
        switch (name) {
            case "tbl", "table" -> inTables--;
            case "comment", "annotation", "footnote", "endnote", "note" -> {
                if (!outer.isEmpty()) {
                    now = outer.pop();
                }
            }
            default -> {
                // says nothing about a place
            }
        }
        return now;
    }
}
