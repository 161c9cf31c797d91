package org.sheaf.documents;

import java.util.List;
import org.sheaf.text.Span;

/**
 * What a document with styles says, a Word document for instance, in reading order: tracked insertions in, deletions and hidden words out.
 *
 * @param blocks paragraphs and tables
 * @param asides what was met and is not part of the text
 */
public record StyledDocument(List<Block> blocks, Asides asides) {

    /** Copies the blocks. */
    public StyledDocument {
        blocks = List.copyOf(blocks);
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
     */
    public record Paragraph(String text, List<Span> bold, String style, int heading) implements Block {
        /** Copies the spans. */
        public Paragraph {
            bold = List.copyOf(bold);
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
     * @param notes footnotes and endnotes referred to
     * @param comments referred to
     * @param changes tracked insertions, deletions and moves, taken as accepted
     * @param hidden runs of hidden words
     */
    public record Asides(int notes, int comments, int changes, int hidden) {}
}
