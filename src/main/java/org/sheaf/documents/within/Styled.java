package org.sheaf.documents.within;

import java.util.List;
import org.sheaf.documents.StyledDocument;
import org.sheaf.documents.StyledDocument.Paragraph;

/** A document as Sheaf reads documents. */
final class Styled {

    private Styled() {}

    static void tell(StyledDocument document, Telling telling) {
        Frames frames = new Frames(telling, true);
        int paragraphs = 0;
        int tables = 0;
        for (StyledDocument.Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                frames.place("paragraph " + ++paragraphs);
                frames.add(paragraph.text() + "\n");
            } else if (block instanceof StyledDocument.Table table) {
                frames.place("table " + ++tables);
                for (List<List<Paragraph>> row : table.rows()) {
                    row.forEach(cell -> cell.forEach(paragraph -> frames.add(paragraph.text() + "\n")));
                }
            }
        }
        frames.close();
        int comments = 0;
        for (StyledDocument.Remark remark : document.remarks()) {
            String place = (remark.kind() == StyledDocument.Remark.Kind.COMMENT ? "comment " : "note ") + ++comments;
            telling.prose(remark.text(), place);
            telling.name(remark.author(), "author of a comment");
        }
    }
}
