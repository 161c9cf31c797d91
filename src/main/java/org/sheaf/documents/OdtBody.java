package org.sheaf.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.sheaf.documents.StyledDocument.Asides;
import org.sheaf.documents.StyledDocument.Block;
import org.sheaf.documents.StyledDocument.Paragraph;
import org.sheaf.documents.StyledDocument.Remark;
import org.sheaf.documents.StyledDocument.Table;

/** Walks the body of an OpenDocument text. */
final class OdtBody {

    /** Elements in elements further down are no document that people write. */
    private static final int DEEPEST = 200;

    private static final int MOST_CHARACTERS = 40_000_000;

    /** Blanks in a row, as an attribute says them, are never more. */
    private static final int MOST_BLANKS = 1000;

    private final OdtStyles styles;
    private final Remarks remarks = new Remarks();
    private int characters;
    private int paragraphs;
    private int depth;
    private int changes;
    private int hidden;
    private int numbered;
    private int inList;
    /** Paragraphs of text boxes anchored in the paragraph being read. */
    private List<Block> boxed = new ArrayList<>();

    private record Look(boolean bold, boolean hidden) {}

    OdtBody(OdtStyles styles) {
        this.styles = styles;
    }

    /** Reads {@code content.xml}, whose own styles go to those that are known. */
    StyledDocument read(XMLStreamReader xml) throws XMLStreamException {
        List<Block> blocks = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                if (Odf.is(xml, Odf.STYLE, "style")) {
                    styles.add(xml);
                } else if (Odf.is(xml, Odf.OFFICE, "text")) {
                    blocks(xml, blocks);
                }
            }
        }
        return new StyledDocument(blocks, remarks.all(), new Asides(changes, hidden, numbered));
    }

    /** Takes everything up to the end of the element that was just opened. */
    private void blocks(XMLStreamReader xml, List<Block> blocks) throws XMLStreamException {
        deeper();
        for (int event = xml.next(); event != XMLStreamReader.END_ELEMENT; event = xml.next()) {
            if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (Odf.is(xml, Odf.TEXT, "p") || Odf.is(xml, Odf.TEXT, "h")) {
                blocks.add(paragraph(xml));
                blocks.addAll(boxed);
                boxed = new ArrayList<>();
            } else if (Odf.is(xml, Odf.TABLE, "table")) {
                blocks.add(table(xml));
            } else if (Odf.is(xml, Odf.TEXT, "list")) {
                inList++;
                blocks(xml, blocks);
                inList--;
            } else if (isLeftOut(xml)) {
                SafeXml.skip(xml);
            } else {
                blocks(xml, blocks);
            }
        }
        depth--;
    }

    private void deeper() throws WordBody.TooLong {
        if (++depth > DEEPEST) {
            throw new WordBody.TooLong();
        }
    }

    private boolean isLeftOut(XMLStreamReader xml) throws XMLStreamException {
        if (Odf.is(xml, Odf.TEXT, "tracked-changes")) {
            countChanges(xml);
            return false;
        }
        return Odf.is(xml, Odf.OFFICE, "forms")
                || Odf.is(xml, Odf.TEXT, "sequence-decls")
                || Odf.is(xml, Odf.TEXT, "note-citation")
                || Odf.is(xml, Odf.TEXT, "ruby-text")
                || Odf.is(xml, Odf.TEXT, "hidden-text")
                || Odf.is(xml, Odf.TEXT, "hidden-paragraph")
                || xml.getLocalName().equals("desc")
                        && String.valueOf(xml.getNamespaceURI()).contains("svg")
                || xml.getLocalName().equals("title")
                        && String.valueOf(xml.getNamespaceURI()).contains("svg");
    }

    /** What was deleted stands here, apart from the text; what was inserted stands in it. Leaves the element open, empty. */
    private void countChanges(XMLStreamReader xml) throws XMLStreamException {
        int open = 1;
        while (open > 1 || !(xml.next() == XMLStreamReader.END_ELEMENT)) {
            if (xml.getEventType() == XMLStreamReader.START_ELEMENT) {
                changes += Odf.is(xml, Odf.TEXT, "changed-region") ? 1 : 0;
                SafeXml.skip(xml);
            }
        }
    }

    private Paragraph paragraph(XMLStreamReader xml) throws XMLStreamException {
        if (++paragraphs > StyledDocument.MOST_PARAGRAPHS) {
            throw new WordBody.TooLong();
        }
        String style = Odf.attribute(xml, "style-name");
        boolean isHeading = Odf.is(xml, Odf.TEXT, "h");
        int level = isHeading ? Math.max(1, Math.min(9, Odf.number(xml, "outline-level", 1))) : styles.heading(style);
        numbered += inList > 0 && !isHeading ? 1 : 0;
        ParagraphWriter written = new ParagraphWriter();
        inline(
                xml,
                written,
                new Look(styles.bold("paragraph", style, false), styles.hidden("paragraph", style, false)));
        written.trimEnd();
        return written.done(styles.name(style), level);
    }

    /** Takes what stands in a paragraph or a part of one up to the end of the element that was just opened. */
    private void inline(XMLStreamReader xml, ParagraphWriter written, Look look) throws XMLStreamException {
        deeper();
        for (int event = xml.next(); event != XMLStreamReader.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamReader.CHARACTERS
                    || event == XMLStreamReader.CDATA
                    || event == XMLStreamReader.SPACE) {
                words(xml.getText(), written, look);
            } else if (event == XMLStreamReader.START_ELEMENT) {
                element(xml, written, look);
            }
        }
        depth--;
    }

    private void element(XMLStreamReader xml, ParagraphWriter written, Look look) throws XMLStreamException {
        if (Odf.is(xml, Odf.TEXT, "span")) {
            String style = Odf.attribute(xml, "style-name");
            inline(
                    xml,
                    written,
                    new Look(styles.bold("text", style, look.bold), styles.hidden("text", style, look.hidden)));
        } else if (Odf.is(xml, Odf.TEXT, "s")) {
            int count = Math.min(MOST_BLANKS, Math.max(1, Odf.number(xml, "c", 1)));
            written.add(" ".repeat(count), look.bold);
            SafeXml.skip(xml);
        } else if (Odf.is(xml, Odf.TEXT, "tab")) {
            written.add("\t", look.bold);
            SafeXml.skip(xml);
        } else if (Odf.is(xml, Odf.TEXT, "line-break")) {
            written.trimEnd();
            written.add("\n", look.bold);
            SafeXml.skip(xml);
        } else if (Odf.is(xml, Odf.TEXT, "note")) {
            note(xml, written);
        } else if (Odf.is(xml, Odf.OFFICE, "annotation")) {
            comment(xml, written);
        } else if (Odf.is(xml, Odf.OFFICE, "annotation-end")) {
            String name = String.valueOf(Odf.attribute(xml, "name"));
            if (remarks.knows(name)) {
                written.anchor(remarks.index(name));
            }
            SafeXml.skip(xml);
        } else if (isLeftOut(xml)) {
            SafeXml.skip(xml);
        } else if (Odf.is(xml, Odf.TEXT, "p") || Odf.is(xml, Odf.TEXT, "h") || Odf.is(xml, Odf.TEXT, "list")) {
            box(xml);
        } else if (Odf.is(xml, Odf.TABLE, "table")) {
            boxed.add(table(xml));
        } else {
            inline(xml, written, look);
        }
    }

    /** A paragraph within a paragraph is one of a text box: it comes after. */
    private void box(XMLStreamReader xml) throws XMLStreamException {
        List<Block> before = boxed;
        boxed = new ArrayList<>();
        List<Block> inside = new ArrayList<>();
        if (Odf.is(xml, Odf.TEXT, "list")) {
            blocks(xml, inside);
        } else {
            inside.add(paragraph(xml));
        }
        inside.addAll(boxed);
        before.addAll(inside);
        boxed = before;
    }

    /** Blanks in a row are one; those at the start of a paragraph or a line are none. */
    private void words(String text, ParagraphWriter written, Look look) throws WordBody.TooLong {
        if (look.hidden) {
            hidden += text.isBlank() ? 0 : 1;
            return;
        }
        StringBuilder plain = new StringBuilder(text.length());
        char last = written.isEmpty() ? '\n' : written.last();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!blank || last != ' ' && last != '\n') {
                last = blank ? ' ' : c;
                plain.append(last);
            }
        }
        characters += plain.length();
        if (characters > MOST_CHARACTERS) {
            throw new WordBody.TooLong();
        }
        written.add(plain, look.bold);
    }

    private void note(XMLStreamReader xml, ParagraphWriter written) throws XMLStreamException {
        boolean end = "endnote".equals(Odf.attribute(xml, "note-class"));
        String text = apart(xml);
        if (!text.isEmpty()) {
            Remark.Kind kind = end ? Remark.Kind.ENDNOTE : Remark.Kind.FOOTNOTE;
            written.anchor(remarks.add("note " + remarks.all().size(), new Remark(kind, "", "", text)));
        }
    }

    private void comment(XMLStreamReader xml, ParagraphWriter written) throws XMLStreamException {
        String name = Odf.attribute(xml, "name");
        String author = "";
        String date = "";
        List<Block> said = new ArrayList<>();
        List<Block> before = boxed;
        for (int event = xml.next(); event != XMLStreamReader.END_ELEMENT; event = xml.next()) {
            if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (Odf.is(xml, Odf.DUBLIN_CORE, "creator")) {
                author = xml.getElementText().strip();
            } else if (Odf.is(xml, Odf.DUBLIN_CORE, "date")) {
                date = WordRemarks.day(xml.getElementText());
            } else if (Odf.is(xml, Odf.TEXT, "p")) {
                said.add(paragraph(xml));
            } else if (Odf.is(xml, Odf.TEXT, "list")) {
                blocks(xml, said);
            } else {
                SafeXml.skip(xml);
            }
        }
        boxed = before;
        String text = flat(said);
        if (!text.isEmpty()) {
            String key = name == null ? "unnamed " + remarks.all().size() : name;
            written.anchor(remarks.add(key, new Remark(Remark.Kind.COMMENT, author, date, text)));
        }
    }

    /** The words of an element that is no part of the text around it. */
    private String apart(XMLStreamReader xml) throws XMLStreamException {
        List<Block> before = boxed;
        int list = inList;
        boxed = new ArrayList<>();
        inList = 0;
        List<Block> inside = new ArrayList<>();
        blocks(xml, inside);
        boxed = before;
        inList = list;
        return flat(inside);
    }

    private static String flat(List<Block> blocks) {
        return paragraphs(blocks).stream()
                .map(p -> p.text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private Table table(XMLStreamReader xml) throws XMLStreamException {
        List<List<List<Paragraph>>> rows = new ArrayList<>();
        rows(xml, rows);
        return new Table(rows);
    }

    private void rows(XMLStreamReader xml, List<List<List<Paragraph>>> rows) throws XMLStreamException {
        deeper();
        @Nullable List<List<Paragraph>> row = Odf.is(xml, Odf.TABLE, "table-row") ? new ArrayList<>() : null;
        for (int event = xml.next(); event != XMLStreamReader.END_ELEMENT; event = xml.next()) {
            if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (Odf.is(xml, Odf.TABLE, "table-cell") && row != null) {
                List<Block> inside = new ArrayList<>();
                blocks(xml, inside);
                row.add(paragraphs(inside));
            } else if (isLeftOut(xml)) {
                SafeXml.skip(xml);
            } else {
                rows(xml, rows);
            }
        }
        if (row != null && !row.isEmpty()) {
            rows.add(row);
        }
        depth--;
    }

    private static List<Paragraph> paragraphs(List<Block> blocks) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                paragraphs.add(paragraph);
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.forEach(paragraphs::addAll));
            }
        }
        return paragraphs;
    }
}
