package org.sheaf.intake.convention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.documents.StyledDocument;
import org.sheaf.documents.StyledDocument.Block;
import org.sheaf.documents.StyledDocument.Paragraph;
import org.sheaf.documents.StyledDocument.Table;
import org.sheaf.intake.convention.Piece.Spoken;
import org.sheaf.intake.convention.Piece.Unspoken;
import org.sheaf.intake.format.DocumentText;
import org.sheaf.intake.format.StyledText;
import org.sheaf.text.Words;

/** Finds the turns of a document with styles: in its tables when most of its words stand there, else in its running text. */
public final class DocumentReading {

    /** Tables decide when they hold at least this share of the words. */
    private static final double SHARE_OF_TABLES = 0.5;

    private DocumentReading() {}

    /**
     * Reads the turns.
     *
     * @param chosen by the user, or null to judge by evidence
     */
    public static Recognised read(StyledDocument document, @Nullable Convention chosen) {
        StyledText styled = DocumentText.of(document.blocks());
        List<@Nullable TableColumns> columns = new ArrayList<>();
        int inTables = 0;
        int most = 0;
        for (Block block : document.blocks()) {
            TableColumns found = block instanceof Table table ? TableColumns.of(table) : null;
            columns.add(found);
            if (found != null) {
                inTables += found.words();
                most = Math.max(most, found.width());
            }
        }
        boolean decides = inTables >= SHARE_OF_TABLES * Words.count(styled.text());
        if (inTables == 0 || chosen != null && chosen != Convention.TABLE || chosen == null && !decides) {
            return ProseReading.read(styled, chosen, false);
        }
        return tables(document.blocks(), columns, most);
    }

    private static Recognised tables(List<Block> blocks, List<@Nullable TableColumns> columns, int width) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            TableColumns found = columns.get(i);
            if (found != null) {
                pieces.addAll(found.pieces());
            } else if (blocks.get(i) instanceof Paragraph paragraph) {
                unspoken(paragraph, pieces);
            } else if (blocks.get(i) instanceof Table table) {
                table.rows().forEach(row -> row.forEach(cell -> cell.forEach(p -> unspoken(p, pieces))));
            }
        }
        String sentence = switch (width) {
            case 2 -> "Two-column table";
            case 3 -> "Three-column table";
            default -> Convention.TABLE.sentence();
        };
        Composition composed = Composition.of(pieces);
        long named = pieces.stream()
                .filter(piece -> piece instanceof Spoken s && !s.label().isEmpty())
                .count();
        double confidence = composed.turns().isEmpty()
                ? 0
                : (double) named / composed.turns().size();
        StyledText styled = StyledText.plain(composed.text(), false);
        return new Assembly(composed.text(), composed.turns(), Preamble.above(styled, composed.turns()))
                .of(new Marking(Convention.TABLE, sentence, confidence, List.of(Convention.NONE)));
    }

    private static void unspoken(Paragraph paragraph, List<Piece> pieces) {
        String words = paragraph.text().strip();
        if (!words.isEmpty()) {
            pieces.add(new Unspoken(words));
        }
    }
}
