package org.sheaf.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.sheaf.documents.StyledDocument.Remark;

/**
 * Walks the body of a Word document. POI's own text of a paragraph holds words that were moved away twice and misses those in
 * content controls, so every run is looked at here.
 */
final class WordBody {

    /** More characters than this are no document that people write. */
    private static final int MOST_CHARACTERS = 40_000_000;

    /** Tables in tables and text boxes in text boxes further down are no document that people write. */
    private static final int DEEPEST = 40;

    /** Thrown when a document is longer or deeper than the limits. */
    static final class TooLong extends XMLStreamException {
        private static final long serialVersionUID = 1L;
    }

    private final WordStyles styles;
    private final WordRemarks remarks;
    private int characters;
    private int paragraphs;
    private int depth;
    private int changes;
    private int hidden;
    private int numbered;
    /** Paragraphs of text boxes anchored in the paragraph being read. */
    private List<StyledDocument.Block> boxed = new ArrayList<>();
    /** What stands in paragraphs whose mark was deleted: it goes on in the next one. */
    private @Nullable ParagraphWriter unended;
    /** Where remarks between paragraphs begin or end: in the next one. */
    private final List<String> between = new ArrayList<>();

    WordBody(WordStyles styles, WordRemarks remarks) {
        this.styles = styles;
        this.remarks = remarks;
    }

    StyledDocument read(XMLStreamReader xml) throws XMLStreamException {
        List<StyledDocument.Block> blocks = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                block(xml, blocks);
            }
        }
        end(blocks);
        return new StyledDocument(blocks, remarks.met().all(), new StyledDocument.Asides(changes, hidden, numbered));
    }

    /** The words of an element that was just opened, a note for instance, its paragraphs divided by {@code \n}. */
    String words(XMLStreamReader xml, String element) throws XMLStreamException {
        List<StyledDocument.Block> blocks = new ArrayList<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && WordXml.is(xml, element)) {
                break;
            } else if (event == XMLStreamReader.START_ELEMENT) {
                block(xml, blocks);
            }
        }
        end(blocks);
        return flat(blocks).stream()
                .map(p -> p.text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** Takes the element that was just opened: a block is read whole, anything else is gone into. */
    private void block(XMLStreamReader xml, List<StyledDocument.Block> blocks) throws XMLStreamException {
        deeper();
        if (WordXml.is(xml, "p")) {
            StyledDocument.Paragraph read = paragraph(xml);
            if (unended == null) {
                blocks.add(read);
            }
            blocks.addAll(boxed);
            boxed = new ArrayList<>();
        } else if (WordXml.is(xml, "tbl")) {
            end(blocks);
            blocks.add(table(xml));
        } else if (WordXml.is(xml, "commentRangeStart") || WordXml.is(xml, "commentRangeEnd")) {
            between.add(String.valueOf(WordXml.attribute(xml, "id")));
        } else if (isLeftOut(xml)) {
            SafeXml.skip(xml);
        }
        depth--;
    }

    /** Ends a paragraph whose mark was deleted where none follows. */
    private void end(List<StyledDocument.Block> blocks) {
        ParagraphWriter written = unended;
        if (written != null) {
            unended = null;
            blocks.add(written.done("", 0));
        }
    }

    private void deeper() throws TooLong {
        if (++depth > DEEPEST) {
            throw new TooLong();
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
        if (++paragraphs > StyledDocument.MOST_PARAGRAPHS) {
            throw new TooLong();
        }
        ParagraphWriter before = unended;
        ParagraphWriter written = before == null ? new ParagraphWriter() : before;
        unended = null;
        between.forEach(id -> remarks.anchor(Remark.Kind.COMMENT, id, written));
        between.clear();
        Properties properties = new Properties("", 0, false);
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && WordXml.is(xml, "p")) {
                unended = properties.goesOn ? written : null;
                int heading = properties.outline > 0 ? properties.outline : styles.heading(properties.style);
                return written.done(styles.name(properties.style), heading);
            } else if (event != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (WordXml.is(xml, "pPr")) {
                properties = properties(xml);
            } else if (WordXml.is(xml, "r")) {
                run(xml, written, styles.bold(properties.style));
            } else if (WordXml.is(xml, "ins") || WordXml.is(xml, "moveTo")) {
                changes++;
            } else if (WordXml.is(xml, "commentRangeStart") || WordXml.is(xml, "commentRangeEnd")) {
                remarks.anchor(Remark.Kind.COMMENT, WordXml.attribute(xml, "id"), written);
            } else if (isLeftOut(xml)) {
                SafeXml.skip(xml);
            }
        }
    }

    /** Of a paragraph; it goes on in the next one when its mark was deleted. */
    private record Properties(String style, int outline, boolean goesOn) {}

    private Properties properties(XMLStreamReader xml) throws XMLStreamException {
        String style = "";
        int outline = 0;
        boolean goesOn = false;
        boolean inMark = false;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT) {
                if (WordXml.is(xml, "pPr")) {
                    return new Properties(style, outline, goesOn);
                }
                inMark &= !WordXml.is(xml, "rPr");
            } else if (event == XMLStreamReader.START_ELEMENT) {
                if (WordXml.is(xml, "pStyle")) {
                    style = WordXml.value(xml, "");
                } else if (WordXml.is(xml, "outlineLvl")) {
                    int level = WordXml.number(xml, 9);
                    outline = level < 9 ? level + 1 : 0;
                } else if (WordXml.is(xml, "numPr")) {
                    numbered++;
                } else if (WordXml.is(xml, "rPr")) {
                    inMark = true;
                } else if (inMark && (WordXml.is(xml, "del") || WordXml.is(xml, "moveFrom"))) {
                    goesOn = true;
                } else if (WordXml.is(xml, "pPrChange") || WordXml.is(xml, "rPrChange")) {
                    SafeXml.skip(xml);
                }
            }
        }
    }

    private void run(XMLStreamReader xml, ParagraphWriter written, boolean boldBefore) throws XMLStreamException {
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
                deeper();
                run(xml, written, look.bold);
                depth--;
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

    private void take(XMLStreamReader xml, ParagraphWriter written, Look look) throws XMLStreamException {
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
            case "footnoteReference" -> remarks.anchor(Remark.Kind.FOOTNOTE, WordXml.attribute(xml, "id"), written);
            case "endnoteReference" -> remarks.anchor(Remark.Kind.ENDNOTE, WordXml.attribute(xml, "id"), written);
            case "commentReference" -> remarks.refer(WordXml.attribute(xml, "id"), written);
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
                end(inside);
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
                end(blocks);
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
}
