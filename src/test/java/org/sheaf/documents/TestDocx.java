package org.sheaf.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes .docx files part by part, so that tests can hold what no library would write. */
public final class TestDocx {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final StringBuilder body = new StringBuilder();
    private final Map<String, String> remarks = new TreeMap<>();
    private String styles = "";

    /** A paragraph of plain runs. */
    public TestDocx p(String text) {
        return xml("<w:p>" + run(text, false) + "</w:p>");
    }

    /** A paragraph that begins bold. */
    public TestDocx p(String bold, String plain) {
        return xml("<w:p>" + run(bold, true) + run(plain, false) + "</w:p>");
    }

    /** A table of plain cells. */
    public TestDocx table(String[]... rows) {
        StringBuilder table = new StringBuilder("<w:tbl><w:tblPr/>");
        for (String[] row : rows) {
            table.append("<w:tr>");
            for (String cell : row) {
                table.append("<w:tc><w:tcPr/>");
                for (String paragraph : cell.split("\n", -1)) {
                    table.append("<w:p>").append(run(paragraph, false)).append("</w:p>");
                }
                table.append("</w:tc>");
            }
            table.append("</w:tr>");
        }
        return xml(table.append("</w:tbl>").toString());
    }

    /** Anything, as it would stand in the body; the prefix {@code w} is bound. */
    public TestDocx xml(String xml) {
        body.append(xml);
        return this;
    }

    /** Adds to the styles part. */
    public TestDocx style(String xml) {
        styles += xml;
        return this;
    }

    /** Adds a comment with its text; the body marks its place. */
    public TestDocx comment(int id, String author, String date, String text) {
        String by = (author.isEmpty() ? "" : " w:author=\"" + author + "\"")
                + (date.isEmpty() ? "" : " w:date=\"" + date + "T10:00:00Z\"");
        return remark("comment", id, by, text);
    }

    /** Adds a footnote or endnote with its text; the body refers to it. */
    public TestDocx note(String kind, int id, String text) {
        return remark(kind, id, "", text);
    }

    private TestDocx remark(String kind, int id, String attributes, String text) {
        remarks.merge(
                kind,
                "<w:" + kind + " w:id=\"" + id + "\"" + attributes + "><w:p>" + run(text, false) + "</w:p></w:" + kind
                        + ">",
                String::concat);
        return this;
    }

    /** A run, bold or not, with tabs and line breaks as Word writes them. */
    public static String run(String text, boolean bold) {
        String inner = text.replace("&", "&amp;").replace("<", "&lt;");
        inner = inner.replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
                .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">");
        return "<w:r>" + (bold ? "<w:rPr><w:b/></w:rPr>" : "") + "<w:t xml:space=\"preserve\">" + inner
                + "</w:t></w:r>";
    }

    /** Writes the file. */
    public Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            String document = "<w:document xmlns:w=\"" + W + "\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><w:body>" + body
                    + "<w:sectPr/></w:body></w:document>";
            parts(zip, document);
        }
        return file;
    }

    private void parts(ZipOutputStream zip, String document) throws IOException {
        StringBuilder types =
                new StringBuilder("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + override("document", "document.main") + override("styles", "styles"));
        StringBuilder relations = new StringBuilder(relation(1, "styles", "styles.xml"));
        for (String kind : remarks.keySet()) {
            types.append(override(kind + "s", kind + "s"));
            relations.append(relation(2 + relations.length(), kind + "s", kind + "s.xml"));
        }
        part(zip, "[Content_Types].xml", types + "</Types>");
        part(zip, "_rels/.rels", relations(relation(1, "officeDocument", "word/document.xml")));
        part(zip, "word/_rels/document.xml.rels", relations(relations.toString()));
        part(zip, "word/styles.xml", "<w:styles xmlns:w=\"" + W + "\">" + styles + "</w:styles>");
        for (Map.Entry<String, String> kind : remarks.entrySet()) {
            String root = "w:" + kind.getKey() + "s";
            part(
                    zip,
                    "word/" + kind.getKey() + "s.xml",
                    "<" + root + " xmlns:w=\"" + W + "\">" + kind.getValue() + "</" + root + ">");
        }
        part(zip, "word/document.xml", document);
    }

    private static String override(String name, String type) {
        return "<Override PartName=\"/word/" + name
                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." + type
                + "+xml\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
