package org.sheaf.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.sheaf.documents.StyledDocument.Asides;
import org.sheaf.documents.StyledDocument.Block;
import org.sheaf.documents.StyledDocument.Paragraph;
import org.sheaf.documents.StyledDocument.Remark;

/** Walks the main text of an old Word document. */
final class DocBody {

    private static final char FIELD = 0x13;
    private static final char FIELD_SHOWN = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char COMMENT = 0x05;

    private final HWPFDocument document;
    private final Remarks remarks = new Remarks();
    private final Map<Integer, Remark> notes = new HashMap<>();
    private final List<String> comments = new ArrayList<>();
    /** Of each field that is open, whether its code is being read and not what it shows. */
    private final Deque<Boolean> inCode = new ArrayDeque<>();

    private int comment;
    private int changes;
    private int hidden;
    private int numbered;

    DocBody(HWPFDocument document) {
        this.document = document;
    }

    StyledDocument read() {
        notes(document.getFootnotes(), document.getFootnoteRange(), Remark.Kind.FOOTNOTE);
        notes(document.getEndnotes(), document.getEndnoteRange(), Remark.Kind.ENDNOTE);
        String said = document.getCommentsRange().text();
        for (String each : said.split("\u0005")) {
            comments.add(plain(each));
        }
        if (!comments.isEmpty() && comments.get(0).isEmpty()) {
            comments.remove(0);
        }
        List<Block> blocks = new ArrayList<>();
        Range range = document.getRange();
        for (int i = 0; i < range.numParagraphs(); i++) {
            org.apache.poi.hwpf.usermodel.Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                Table table = range.getTable(paragraph);
                blocks.add(table(table));
                i += Math.max(0, table.numParagraphs() - 1);
            } else {
                blocks.add(paragraph(paragraph));
            }
        }
        return new StyledDocument(blocks, remarks.all(), new Asides(changes, hidden, numbered));
    }

    private void notes(Notes all, Range range, Remark.Kind kind) {
        for (int i = 0; i < all.getNotesCount(); i++) {
            String text = plain(new Range(
                            range.getStartOffset() + all.getNoteTextStartOffset(i),
                            range.getStartOffset() + all.getNoteTextEndOffset(i),
                            document)
                    .text());
            if (!text.isEmpty()) {
                notes.put(all.getNoteAnchorPosition(i), new Remark(kind, "", "", text));
            }
        }
    }

    private static String plain(String text) {
        return text.replace('\r', '\n')
                .replaceAll("[\\x00-\\x08\\x0B-\\x1F]", "")
                .strip();
    }

    private StyledDocument.Table table(Table table) {
        List<List<List<Paragraph>>> rows = new ArrayList<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            List<List<Paragraph>> cells = new ArrayList<>();
            for (int c = 0; c < row.numCells(); c++) {
                List<Paragraph> cell = new ArrayList<>();
                for (int p = 0; p < row.getCell(c).numParagraphs(); p++) {
                    cell.add(paragraph(row.getCell(c).getParagraph(p)));
                }
                cells.add(cell);
            }
            rows.add(cells);
        }
        return new StyledDocument.Table(rows);
    }

    private Paragraph paragraph(org.apache.poi.hwpf.usermodel.Paragraph paragraph) {
        ParagraphWriter written = new ParagraphWriter();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            changes += run.isMarkedDeleted() || run.isMarkedInserted() ? 1 : 0;
            if (run.isVanished()) {
                hidden += run.text().isBlank() ? 0 : 1;
            } else if (!run.isMarkedDeleted()) {
                take(run, written);
            }
        }
        numbered += paragraph.isInList() ? 1 : 0;
        StyleDescription style = document.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
        String name = style == null || style.getName() == null ? "" : style.getName();
        int level = paragraph.getLvl();
        return written.done(name.toLowerCase(Locale.ROOT), level >= 0 && level < 9 ? level + 1 : 0);
    }

    private void take(CharacterRun run, ParagraphWriter written) {
        String text = run.text();
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == FIELD) {
                inCode.push(true);
            } else if (c == FIELD_SHOWN || c == FIELD_END) {
                inCode.poll();
                if (c == FIELD_SHOWN) {
                    inCode.push(false);
                }
            } else if (!inCode.contains(true)) {
                Remark note = notes.get(run.getStartOffset() + i);
                if (note != null || c == COMMENT) {
                    written.add(words, run.isBold());
                    words.setLength(0);
                    remark(note == null ? nextComment() : note, written);
                } else {
                    words.append(shown(c));
                }
            }
        }
        written.add(words, run.isBold());
    }

    private Remark nextComment() {
        String text = comment < comments.size() ? comments.get(comment) : "";
        comment++;
        return new Remark(Remark.Kind.COMMENT, "", "", text);
    }

    private void remark(Remark remark, ParagraphWriter written) {
        if (!remark.text().isEmpty()) {
            written.anchor(remarks.add("remark " + remarks.all().size(), remark));
        }
    }

    /** Word's own characters as those of everybody. */
    private static String shown(char c) {
        return switch (c) {
            case 0x0B -> "\n";
            case 0x1E -> "\u2011";
            case 0x1F -> "\u00AD";
            case '\t' -> "\t";
            default -> c < ' ' ? "" : String.valueOf(c);
        };
    }
}
