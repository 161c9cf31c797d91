package org.sheaf.intake.format;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sheaf.documents.Magic;
import org.sheaf.documents.OdtFile;
import org.sheaf.documents.Unreadable;
import org.sheaf.documents.ZipParts;
import org.sheaf.study.Refusal;

/**
 * Tells what a file is by what it holds; its name only decides between kinds of text.
 *
 * @param format in which it is to be read
 * @param warning a sentence when its name says otherwise, else empty
 */
public record Recognition(Format format, String warning) {

    private static final int HEAD = 2048;

    /** How far a page is searched for its first tag. */
    private static final int FIRST_TAG = 1 << 16;

    private static final Set<Format> OF_XML =
            Set.of(Format.TEI, Format.ELAN, Format.EXMARALDA, Format.OHMS, Format.HTML);

    private static final Pattern TAG = Pattern.compile("<[/!]?[a-zA-Z]");

    /**
     * Recognises a file.
     *
     * @throws Unreadable when it is of a kind that is not read, whatever its name
     * @throws Refusal when its name says that it is of such a kind
     */
    public static Recognition of(SourceFile file) throws Unreadable {
        Optional<Format> named = Format.of(file.name());
        Optional<Format> found = byContent(file, named);
        Format format =
                found.or(() -> named).orElseThrow(() -> new Refusal(OtherKinds.refusal(file.name(), file.ending())));
        boolean asNamed = file.ending().isEmpty()
                || named.filter(n -> n == format || n == Format.TEI && OF_XML.contains(format))
                        .isPresent();
        return new Recognition(
                format,
                asNamed
                        ? ""
                        : "Its name ends in ." + file.ending() + ", but it is " + described(format)
                                + " and was read so.");
    }

    /** Whether a file is an archive of other files. */
    public static boolean isArchive(SourceFile file) {
        boolean named = file.ending().equals("zip") || file.ending().isEmpty();
        return named && Magic.of(file.bytes()) == Magic.ZIP && inZip(file).isEmpty();
    }

    private static Optional<Format> byContent(SourceFile file, Optional<Format> named) throws Unreadable {
        return switch (Magic.of(file.bytes())) {
            case ZIP -> {
                Optional<Format> packed = inZip(file);
                yield packed.isPresent() ? packed : unopened(named);
            }
            case OLE2 -> file.ending().equals("docx") ? named : byEnding("doc");
            case PDF -> Optional.of(Format.PDF);
            case RTF -> byEnding("rtf");
            case HTML -> named.filter(f -> f == Format.MARKDOWN).isPresent() ? named : byEnding("html");
            case XML -> xml(file, named);
            case NONE -> inText(file, named);
            default ->
                throw new Unreadable(
                        "is " + Magic.of(file.bytes()).noun(),
                        "Add its transcript, as .docx, .txt or another format that Sheaf reads.");
        };
    }

    private static Optional<Format> inZip(SourceFile file) {
        try (ZipParts parts = new ZipParts(file.bytes())) {
            List<String> names = parts.names();
            if (names.stream().anyMatch(name -> name.equalsIgnoreCase("word/document.xml"))) {
                return Optional.of(Format.DOCX);
            } else if (names.contains("xl/workbook.xml")) {
                return Optional.of(Format.XLSX);
            } else if (OdtFile.isText(file.bytes()) || names.contains("content.xml")) {
                return Optional.of(Format.ODT);
            }
            boolean packaged = names.contains("[Content_Types].xml");
            return packaged ? Optional.of(Format.DOCX) : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    /** A package that cannot be opened is what its name says, and is refused as that. */
    private static Optional<Format> unopened(Optional<Format> named) throws Unreadable {
        if (named.filter(f -> f == Format.DOCX || f == Format.ODT || f == Format.XLSX)
                .isEmpty()) {
            throw new Unreadable(
                    "is a zip archive or an Office document, and damaged or of a kind that Sheaf does not read",
                    "Look for a whole copy, or save the text as .docx or .txt and add that.");
        }
        return named;
    }

    /** With its article, for the middle of a sentence. */
    private static String described(Format format) {
        return switch (format) {
            case DOCX -> "a Word document";
            case DOC -> "an old Word document";
            case ODT -> "an OpenDocument text";
            case XLSX -> "an Excel workbook";
            case RTF -> "an RTF document";
            case PDF, HTML, CSV -> "a " + format.noun();
            case VTT, CHAT, PRAAT -> "a " + format.noun() + " file";
            case SRT, LRC, ELAN, EXMARALDA, OHMS -> "an " + format.noun() + " file";
            case JSON -> "JSON with segments";
            default -> format.noun();
        };
    }

    private static Optional<Format> byEnding(String ending) {
        return Optional.of(Format.of("x." + ending).orElseThrow(() -> new Refusal(OtherKinds.refusal("It", ending))));
    }

    private static Optional<Format> xml(SourceFile file, Optional<Format> named) {
        Optional<Format> kind = XmlKind.of(file.bytes());
        boolean prose = named.filter(f -> f == Format.MARKDOWN).isPresent();
        return kind.isPresent() ? kind : prose ? named : Optional.of(Format.TEI);
    }

    /** Only signs that no other text has overrule the name. */
    private static Optional<Format> inText(SourceFile file, Optional<Format> named) {
        String head = Decoded.head(file.bytes(), HEAD);
        String start = head.stripLeading();
        if (ChatReader.isChat(start)) {
            return Optional.of(Format.CHAT);
        } else if (start.contains("\"ooTextFile\"")) {
            return Optional.of(Format.PRAAT);
        } else if (start.startsWith("WEBVTT")) {
            return Optional.of(Format.VTT);
        } else if (named.filter(f -> f == Format.TXT).isPresent()) {
            return TranscriptSigns.inText(head).or(() -> named);
        } else if (named.filter(f -> f == Format.HTML).isPresent()
                && !TAG.matcher(Decoded.head(file.bytes(), FIRST_TAG)).find()) {
            return Optional.of(Format.TXT);
        }
        return named;
    }
}
