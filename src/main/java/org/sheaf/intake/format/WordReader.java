package org.sheaf.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sheaf.documents.Magic;
import org.sheaf.documents.StyledDocument;
import org.sheaf.documents.Unreadable;
import org.sheaf.documents.WordFile;

/** Reads .docx files. */
final class WordReader {

    private WordReader() {}

    static Extract read(SourceFile file, Limits limits) throws Unreadable {
        StyledDocument document = WordFile.read(Objects.requireNonNull(file.path()), Magic.of(file.bytes()));
        return Extract.of(new Content.Blocks(document), "", warnings(document.asides()));
    }

    private static List<String> warnings(StyledDocument.Asides asides) {
        List<String> warnings = new ArrayList<>();
        if (asides.changes() > 0) {
            warnings.add("Tracked changes were taken as accepted.");
        }
        if (asides.comments() > 0) {
            warnings.add(said(asides.comments(), "comment") + " in the file did not become part of the text.");
        }
        if (asides.notes() > 0) {
            warnings.add(said(asides.notes(), "footnote") + " did not become part of the text.");
        }
        if (asides.hidden() > 0) {
            warnings.add("Hidden words were left out.");
        }
        return warnings;
    }

    private static String said(int count, String noun) {
        return count == 1 ? "One " + noun : count + " " + noun + "s";
    }
}
