package org.sheaf.intake.format;

import org.sheaf.documents.Magic;
import org.sheaf.documents.StyledDocument;
import org.sheaf.documents.Unreadable;
import org.sheaf.documents.WordFile;

/** Reads .docx files. */
final class WordReader {

    private WordReader() {}

    static Extract read(SourceFile file, Limits limits) throws Unreadable {
        StyledDocument document = WordFile.read(file.bytes(), Magic.of(file.bytes()));
        return Extract.of(new Content.Blocks(document), "", LeftOut.warnings(document));
    }
}
