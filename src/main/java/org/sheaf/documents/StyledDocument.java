package org.sheaf.documents;

import java.util.List;
import org.sheaf.text.Span;

/**
 * What a document with styles says, a Word document for instance, in reading order: tracked insertions in, deletions and hidden words out.
 *
 * @param blocks paragraphs and tables
 * @param remarks what is said about places of the text; paragraphs point to them by index
 * @param asides what was met and is not part of the text
 */
public record StyledDocument(List<Block> blocks, List<Remark> remarks, Asides asides) {

    /** More paragraphs than this are no document that people write. */
    public static final int MOST_PARAGRAPHS = 200_000;

    /** Copies the lists. */
    public StyledDocument {
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
    }

    /** A document without remarks. */
    public StyledDocument(List<Block> blocks, Asides asides) {
        this(blocks, List.of(), asides);
    }

    /** A document of nothing but text. */
    public static StyledDocument of(List<Block> blocks) {
        return new StyledDocument(blocks, Asides.NONE);
    }

    /** A paragraph or a table. */
    public sealed interface Block {}

    /**
     * One paragraph.
     *
     * @param text line breaks as {@code \n}, tabs as tabs
     * @param bold where it is bold, in order, as positions of the text
     * @param style the style's name in the file, lower case; empty without one
     * @param heading 1–9, or 0 when it is none
     * @param anchors where remarks begin and end, in order
     */
    public record Paragraph(String text, List<Span> bold, String style, int heading, List<Anchor> anchors)
            implements Block {
        /** Copies the lists. */
        public Paragraph {
            bold = List.copyOf(bold);
            anchors = List.copyOf(anchors);
        }

        /** A paragraph without remarks. */
        public Paragraph(String text, List<Span> bold, String style, int heading) {
            this(text, bold, style, heading, List.of());
        }
    }

    /**
     * Where a remark begins or ends: it is about everything from its first anchor in the document to its last; with one
     * anchor alone, about that point.
     *
     * @param at a position of the paragraph's text
     * @param remark index of the remark in the document
     */
    public record Anchor(int at, int remark) {}

    /**
     * A comment or a note: not part of the text, but said about a place of it.
     *
     * @param kind which of them
     * @param author who wrote it; empty when the file does not say, as of notes
     * @param date when, as {@code 2024-05-03}; empty when the file does not say
     * @param text the words, paragraphs divided by {@code \n}
     */
    public record Remark(Kind kind, String author, String date, String text) {

        /** What a remark was in the file. */
        public enum Kind {
            COMMENT,
            FOOTNOTE,
            ENDNOTE
        }
    }

    /**
     * One table.
     *
     * @param rows each a list of cells, each a list of paragraphs; a table inside a cell is flattened into it
     */
    public record Table(List<List<List<Paragraph>>> rows) implements Block {
        /** Copies the rows. */
        public Table {
            rows = rows.stream()
                    .map(row -> row.stream().map(List::copyOf).toList())
                    .toList();
        }
    }

    /**
     * How much was left out, or taken one of two ways.
     *
     * @param changes tracked insertions, deletions and moves, taken as accepted
     * @param hidden runs of hidden words
     * @param numbered paragraphs whose number or bullet the program made
     */
    public record Asides(int changes, int hidden, int numbered) {

        /** Nothing was. */
        public static final Asides NONE = new Asides(0, 0, 0);
    }
}
