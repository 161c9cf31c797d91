package org.sheaf.intake.format;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.documents.StyledDocument;
import org.sheaf.documents.StyledDocument.Remark;

/** Says what a document holds besides its text. */
final class LeftOut {

    private LeftOut() {}

    /** Sentences about what was left out, kept elsewhere, or taken one of two ways. */
    static List<String> warnings(StyledDocument document) {
        List<String> warnings = new ArrayList<>();
        StyledDocument.Asides asides = document.asides();
        if (asides.changes() > 0) {
            warnings.add("Tracked changes were taken as accepted.");
        }
        long comments = document.remarks().stream()
                .filter(remark -> remark.kind() == Remark.Kind.COMMENT)
                .count();
        long notes = document.remarks().size() - comments;
        if (comments > 0) {
            warnings.add(said(comments, "comment")
                    + (comments == 1 ? " becomes a memo on its words." : " become memos on their words."));
        }
        if (notes > 0) {
            warnings.add(said(notes, "footnote")
                    + (notes == 1
                            ? " becomes a memo where the text refers to it."
                            : " become memos where the text refers to them."));
        }
        if (asides.hidden() > 0) {
            warnings.add("Hidden words were left out.");
        }
        if (asides.numbered() > 0) {
            warnings.add("Automatic numbers or bullets of "
                    + (asides.numbered() == 1 ? "one paragraph" : asides.numbered() + " paragraphs")
                    + " are not part of the text.");
        }
        return warnings;
    }

    private static String said(long count, String noun) {
        return count == 1 ? "One " + noun : count + " " + noun + "s";
    }
}
