package org.sheaf.documents;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.sheaf.text.Span;

/**
 * Walks the body of a Word document. POI's own text of a paragraph holds words that were moved away twice and misses those in
 * content controls, so every run is looked at here.
 */
final class WordBody {

    /** More characters than this are no document that people write. */
    private static final int MOST_CHARACTERS = 40_000_000;

    /** Thrown when a document is longer than the limit. */
    static final class TooLong extends XMLStreamException {
        private static final long serialVersionUID = 1L;
    }

    private final WordStyles styles;
    private int characters;
    private int notes;
    private int comments;
    private int changes;
    private int hidden;
    /** Paragraphs of text boxes anchored in the paragraph being read. */
    private List<StyledDocument.Block> boxed = new ArrayList<>();

    WordBody(WordStyles styles) {
        this.styles = styles;
    }

    StyledDocument read(XMLStreamReader xml) throws XMLStreamException {
        List<StyledDocument.Block> blocks = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                block(xml, blocks);
            }
        }
        return new StyledDocument(blocks, new StyledDocument.Asides(notes, comments, changes, hidden));
    }

    /** Takes the element that was just opened: a block is read whole, anything else is gone into. */
    private void block(XMLStreamReader xml, List<StyledDocument.Block> blocks) throws XMLStreamException {
        if (WordXml.is(xml, "p")) {
            blocks.add(paragraph(xml));
            blocks.addAll(boxed);
            boxed = new ArrayList<>();
        } else if (WordXml.is(xml, "tbl")) {
            blocks.add(table(xml));
        } else if (isLeftOut(xml)) {
            SafeXml.skip(xml);
        }
    }

    private boolean isLeftOut(XMLStreamReader xml) {
        if (!WordXml.isWord(xml)) {
            // The same text box again, for programs that do not know the newer form.
            return xml.getLocalName().equals("Fallback");
        }
        return switch (xml.getLocalName()) {
            case "del", "moveFrom" -> {
                changes++;
                yield true;
            }
            case "sdtPr", "sectPr", "rt", "instrText", "delText", "delInstrText" -> true;
            default -> false;
        };
    }

    private StyledDocument.Paragraph paragraph(XMLStreamReader xml) throws XMLStreamException {
        Written written = new Written();
        String style = null;
        int outline = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && WordXml.is(xml, "p")) {
                int heading = outline > 0 ? outline : styles.heading(style);
                return new StyledDocument.Paragraph(written.text(), written.bold, styles.name(style), heading);
            } else if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (WordXml.is(xml, "pStyle")) {
                style = WordXml.attribute(xml, "val");
            } else if (WordXml.is(xml, "outlineLvl")) {
                int level = WordXml.number(xml, 9);
                outline = level < 9 ? level + 1 : 0;
            } else if (WordXml.is(xml, "rPr") || WordXml.is(xml, "pPrChange")) {
                // Of the paragraph's mark, not of its words.
                SafeXml.skip(xml);
            } else if (WordXml.is(xml, "r")) {
                run(xml, written, styles.bold(style));
            } else if (WordXml.is(xml, "ins") || WordXml.is(xml, "moveTo")) {
                changes++;
            } else if (isLeftOut(xml)) {
                SafeXml.skip(xml);
            }
        }
    }

    private void run(XMLStreamReader xml, Written written, boolean boldBefore) throws XMLStreamException {
        Look look = new Look(boldBefore, false);
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && WordXml.is(xml, "r")) {
                return;
            } else if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (WordXml.is(xml, "rPr")) {
                look = look(xml, boldBefore);
            } else if (WordXml.is(xml, "r")) {
                run(xml, written, look.bold);
            } else if (WordXml.is(xml, "txbxContent")) {
                textBox(xml);
            } else if (isLeftOut(xml)) {
                SafeXml.skip(xml);
            } else if (WordXml.isWord(xml)) {
                take(xml, written, look);
            }
        }
    }

    private record Look(boolean bold, boolean hidden) {}

    private Look look(XMLStreamReader xml, boolean boldBefore) throws XMLStreamException {
        boolean bold = boldBefore;
        boolean unseen = false;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && WordXml.is(xml, "rPr")) {
                return new Look(bold, unseen);
            } else if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (WordXml.is(xml, "rStyle")) {
                bold |= styles.bold(WordXml.attribute(xml, "val"));
            } else if (WordXml.is(xml, "b")) {
                bold = WordXml.isOn(xml);
            } else if (WordXml.is(xml, "vanish")) {
                unseen = WordXml.isOn(xml);
            } else if (WordXml.is(xml, "rPrChange")) {
                SafeXml.skip(xml);
            }
        }
    }

    private void take(XMLStreamReader xml, Written written, Look look) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "t" -> {
                String words = xml.getElementText();
                if (look.hidden && !words.isBlank()) {
                    hidden++;
                } else {
                    written.add(words, look.bold);
                    characters += words.length();
                }
                if (characters > MOST_CHARACTERS) {
                    throw new TooLong();
                }
            }
            case "tab", "ptab" -> written.add("\t", look.bold);
            case "cr" -> written.add("\n", look.bold);
            case "br" -> {
                String type = WordXml.attribute(xml, "type");
                if (type == null || type.equals("textWrapping")) {
                    written.add("\n", look.bold);
                }
            }
            case "noBreakHyphen" -> written.add("‑", look.bold);
            case "softHyphen" -> written.add("\u00AD", look.bold);
            case "sym" -> written.add(symbol(WordXml.attribute(xml, "char")), look.bold);
            case "footnoteReference", "endnoteReference" -> notes++;
            case "commentReference" -> comments++;
            default -> {
                // Of no weight for the words.
            }
        }
    }

    /** A character of a symbol font; in the private area it means nothing outside that font. */
    private static String symbol(@Nullable String hex) {
        try {
            int code = Integer.parseInt(hex == null ? "" : hex, 16);
            boolean known = Character.isValidCodePoint(code)
                    && Character.getType(code) != Character.PRIVATE_USE
                    && Character.getType(code) != Character.SURROGATE
                    && code >= ' ';
            return known ? Character.toString(code) : "\uFFFD";
        } catch (NumberFormatException noCode) {
            return "";
        }
    }

    private void textBox(XMLStreamReader xml) throws XMLStreamException {
        List<StyledDocument.Block> outside = boxed;
        List<StyledDocument.Block> inside = new ArrayList<>();
        boxed = new ArrayList<>();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && WordXml.is(xml, "txbxContent")) {
                outside.addAll(inside);
                boxed = outside;
                return;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                block(xml, inside);
            }
        }
    }

    private StyledDocument.Table table(XMLStreamReader xml) throws XMLStreamException {
        List<List<List<StyledDocument.Paragraph>>> rows = new ArrayList<>();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && WordXml.is(xml, "tbl")) {
                return new StyledDocument.Table(rows);
            } else if (event == XMLStreamReader.START_ELEMENT) {
                if (WordXml.is(xml, "tr")) {
                    row(xml, rows);
                } else if (isLeftOut(xml) || WordXml.is(xml, "tblPr")) {
                    SafeXml.skip(xml);
                }
            }
        }
    }

    private void row(XMLStreamReader xml, List<List<List<StyledDocument.Paragraph>>> rows) throws XMLStreamException {
        List<List<StyledDocument.Paragraph>> cells = new ArrayList<>();
        boolean gone = false;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && WordXml.is(xml, "tr")) {
                if (!gone) {
                    rows.add(cells);
                }
                return;
            } else if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (WordXml.is(xml, "tc")) {
                cells.add(cell(xml));
            } else if (WordXml.is(xml, "del")) {
                // In a row's properties: the row was deleted.
                gone = true;
                changes++;
            } else if (isLeftOut(xml)) {
                SafeXml.skip(xml);
            }
        }
    }

    private List<StyledDocument.Paragraph> cell(XMLStreamReader xml) throws XMLStreamException {
        List<StyledDocument.Block> blocks = new ArrayList<>();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && WordXml.is(xml, "tc")) {
                return flat(blocks);
            } else if (event == XMLStreamReader.START_ELEMENT) {
                block(xml, blocks);
            }
        }
    }

    private static List<StyledDocument.Paragraph> flat(List<StyledDocument.Block> blocks) {
        List<StyledDocument.Paragraph> paragraphs = new ArrayList<>();
        for (StyledDocument.Block block : blocks) {
            if (block instanceof StyledDocument.Paragraph paragraph) {
                paragraphs.add(paragraph);
            } else if (block instanceof StyledDocument.Table table) {
                table.rows().forEach(row -> row.forEach(paragraphs::addAll));
            }
        }
        return paragraphs;
    }

    /** The words of one paragraph as they come. */
    private static final class Written {
        private final StringBuilder text = new StringBuilder();
        private final List<Span> bold = new ArrayList<>();

        void add(String words, boolean isBold) {
            int start = text.length();
            text.append(words);
            if (isBold && !words.isEmpty()) {
                int last = bold.size() - 1;
                if (last >= 0 && bold.get(last).end() == start) {
                    bold.set(last, new Span(bold.get(last).start(), text.length()));
                } else {
                    bold.add(new Span(start, text.length()));
                }
            }
        }

        String text() {
            return text.toString();
        }
    }
}
