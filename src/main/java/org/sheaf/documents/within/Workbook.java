package org.sheaf.documents.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sheaf.documents.XmlWalk;
import org.sheaf.documents.ZipParts;

/**
 * The texts of a workbook's cells, which stand in a list apart from the cells, so that a row can be read as a row.
 *
 * @param texts of cells
 * @param sheets the names of sheets by their parts
 */
record Workbook(List<String> texts, Map<String, String> sheets) {

    static final Workbook NONE = new Workbook(List.of(), Map.of());

    static Workbook read(ZipParts parts) throws IOException {
        List<String> texts =
                parts.names().contains("xl/sharedStrings.xml") ? texts(parts.open("xl/sharedStrings.xml")) : List.of();
        Map<String, String> byRelation = new HashMap<>();
        if (parts.names().contains("xl/_rels/workbook.xml.rels")) {
            try (InputStream in = parts.open("xl/_rels/workbook.xml.rels");
                    XmlWalk walk = new XmlWalk(in)) {
                for (XmlWalk.At at = walk.next(); at != XmlWalk.At.THE_END; at = walk.next()) {
                    if (at == XmlWalk.At.START && walk.is("Relationship")) {
                        byRelation.put(
                                Objects.toString(walk.attribute("Id"), ""),
                                Objects.toString(walk.attribute("Target"), ""));
                    }
                }
            }
        }
        return new Workbook(texts, sheets(parts, byRelation));
    }

    private static Map<String, String> sheets(ZipParts parts, Map<String, String> byRelation) throws IOException {
        Map<String, String> sheets = new HashMap<>();
        try (InputStream in = parts.open("xl/workbook.xml");
                XmlWalk walk = new XmlWalk(in)) {
            for (XmlWalk.At at = walk.next(); at != XmlWalk.At.THE_END; at = walk.next()) {
                if (at == XmlWalk.At.START && walk.is("sheet")) {
                    String target = byRelation.getOrDefault(Objects.toString(walk.attribute("id"), ""), "");
                    String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                    sheets.put(part, Objects.toString(walk.attribute("name"), ""));
                }
            }
        }
        return sheets;
    }

    private static List<String> texts(InputStream strings) throws IOException {
        List<String> texts = new ArrayList<>();
        try (InputStream in = strings;
                XmlWalk walk = new XmlWalk(in)) {
            StringBuilder text = new StringBuilder();
            boolean inText = false;
            for (XmlWalk.At at = walk.next(); at != XmlWalk.At.THE_END; at = walk.next()) {
                if (at == XmlWalk.At.TEXT && inText) {
                    walk.text(text);
                } else if (at == XmlWalk.At.START) {
                    inText = walk.is("t");
                } else if (at == XmlWalk.At.END) {
                    inText = false;
                    if (walk.is("si")) {
                        texts.add(text.toString());
                        text.setLength(0);
                    }
                }
            }
        }
        return texts;
    }

    /** Tells a sheet row by row. */
    void sheet(String part, byte[] bytes, Telling telling) throws IOException {
        String sheet = "sheet ‘" + sheets.getOrDefault(part, part) + "’";
        Frames frames = new Frames(telling, true);
        try (XmlWalk walk = new XmlWalk(new ByteArrayInputStream(bytes))) {
            StringBuilder value = new StringBuilder();
            boolean shared = false;
            for (XmlWalk.At at = walk.next(); at != XmlWalk.At.THE_END; at = walk.next()) {
                if (at == XmlWalk.At.TEXT) {
                    walk.text(value);
                } else if (at == XmlWalk.At.START && walk.is("row")) {
                    frames.breakOff();
                    frames.place(sheet + ", row " + Objects.toString(walk.attribute("r"), "?"));
                } else if (at == XmlWalk.At.START && walk.is("c")) {
                    value.setLength(0);
                    shared = "s".equals(walk.attribute("t"));
                } else if (at == XmlWalk.At.END && walk.is("c")) {
                    frames.add(shared ? text(value.toString().strip()) : value.toString());
                    frames.add("\n");
                }
            }
        }
        frames.close();
    }

    private String text(String index) {
        try {
            return texts.get(Integer.parseInt(index));
        } catch (NumberFormatException | IndexOutOfBoundsException broken) {
            return index;
        }
    }
}
