package org.sheaf.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sheaf.documents.DocFile;
import org.sheaf.documents.HtmlFile;
import org.sheaf.documents.Magic;
import org.sheaf.documents.OdtFile;
import org.sheaf.documents.PdfFile;
import org.sheaf.documents.RtfFile;
import org.sheaf.documents.StyledDocument;
import org.sheaf.documents.Unreadable;
import org.sheaf.documents.WordFile;

/** Reads documents that people write: paragraphs, tables, and what hangs on them. */
final class DocumentReaders {

    private static final int MOST_SAMPLES = 3;

    private DocumentReaders() {}

    static Extract docx(SourceFile file, Limits limits) throws Unreadable {
        StyledDocument document = WordFile.read(file.bytes(), Magic.of(file.bytes()));
        return Extract.of(new Content.Blocks(document), "", LeftOut.warnings(document));
    }

    static Extract odt(SourceFile file, Limits limits) throws Unreadable {
        StyledDocument document = OdtFile.read(file.bytes(), Magic.of(file.bytes()));
        return Extract.of(new Content.Blocks(document), "", LeftOut.warnings(document));
    }

    static Extract doc(SourceFile file, Limits limits) throws Unreadable {
        StyledDocument document = DocFile.read(file.bytes(), Magic.of(file.bytes()));
        return Extract.of(new Content.Blocks(document), "", LeftOut.warnings(document));
    }

    static Extract rtf(SourceFile file, Limits limits) throws Unreadable {
        StyledDocument document = RtfFile.read(file.bytes(), Magic.of(file.bytes()));
        return Extract.of(new Content.Blocks(document), "", LeftOut.warnings(document));
    }

    static Extract html(SourceFile file, Limits limits) throws Unreadable {
        Magic magic = Magic.of(file.bytes());
        if (magic != Magic.HTML && magic != Magic.XML && magic != Magic.NONE) {
            throw new Unreadable(
                    "is named ." + file.ending() + " but is " + magic.noun(), "Give it its proper ending.");
        } else if (Decoded.of(file.bytes()).isBinary()) {
            throw new Unreadable("is named ." + file.ending() + " but is no text", "Look for the right file.");
        }
        HtmlFile.Read read = HtmlFile.read(file.bytes());
        return Extract.of(new Content.Blocks(read.document()), read.encoding(), LeftOut.warnings(read.document()));
    }

    static Extract pdf(SourceFile file, Limits limits) throws Unreadable {
        Magic magic = Magic.of(file.bytes());
        if (magic != Magic.PDF) {
            String is = magic == Magic.NONE ? "is none" : "is " + magic.noun();
            throw new Unreadable("is named .pdf but " + is, "Give it its proper ending, or look for the original.");
        }
        PdfFile.Read read = PdfFile.read(file.bytes(), limits.keepsPageLines(), limits.mostCharacters());
        List<String> warnings = new ArrayList<>(LeftOut.warnings(read.document()));
        if (!read.pageLines().isEmpty()) {
            warnings.add("Headers, footers or page numbers were left out, for instance "
                    + read.pageLines().stream()
                            .limit(MOST_SAMPLES)
                            .map(line -> "“" + line + "”")
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        if (read.marginNumbers() > 0) {
            warnings.add("Numbers in the margin were left out.");
        }
        if (!read.pictures().isEmpty()) {
            warnings.add((read.pictures().size() == 1 ? "Page " : "Pages ")
                    + read.pictures().stream().map(String::valueOf).collect(Collectors.joining(", "))
                    + (read.pictures().size() == 1 ? " is a picture" : " are pictures")
                    + " without text and not in the transcript.");
        }
        return Extract.of(new Content.Blocks(read.document()), "", warnings);
    }
}
