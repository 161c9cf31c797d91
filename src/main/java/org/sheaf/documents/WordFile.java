package org.sheaf.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.sheaf.documents.StyledDocument.Remark;

/** Opens .docx files through POI and walks their parts as streams, so that a large one needs little memory. */
public final class WordFile {

    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String SAVE_AGAIN = "Open it in Word and save it again as .docx.";

    private WordFile() {}

    /**
     * Reads a .docx file.
     *
     * @param magic what its first bytes say
     * @throws Unreadable when it is no .docx, is damaged, protected or larger than the limits
     */
    public static StyledDocument read(byte[] bytes, Magic magic) throws Unreadable {
        refuseOthers(bytes, magic);
        try (ZipParts parts = new ZipParts(bytes);
                OPCPackage opened = OPCPackage.open(parts)) {
            PackagePart body = target(opened.getRelationshipsByType(TRANSITIONAL + "officeDocument"), opened);
            if (body == null) {
                body = target(opened.getRelationshipsByType(STRICT + "officeDocument"), opened);
            }
            if (body == null || !body.getContentType().contains("wordprocessingml")) {
                throw new Unreadable("is an Office document, but holds no text of Word", SAVE_AGAIN);
            }
            return read(body);
        } catch (InvalidFormatException | RuntimeException | XMLStreamException | IOException broken) {
            // The library meets damage with many exceptions of its own.
            throw damaged(broken);
        }
    }

    private static StyledDocument read(PackagePart body)
            throws InvalidFormatException, IOException, XMLStreamException {
        WordStyles styles = WordStyles.NONE;
        PackagePart part = part(body, "/styles");
        if (part != null) {
            try (InputStream in = part.getInputStream()) {
                styles = WordStyles.read(SafeXml.open(in));
            }
        }
        WordRemarks remarks = new WordRemarks();
        for (Remark.Kind kind : Remark.Kind.values()) {
            part = part(body, "/" + kind.name().toLowerCase(Locale.ROOT) + "s");
            if (part != null) {
                try (InputStream in = part.getInputStream()) {
                    remarks.read(SafeXml.open(in), kind, new WordBody(styles, new WordRemarks()));
                }
            }
        }
        try (InputStream in = body.getInputStream()) {
            return new WordBody(styles, remarks).read(SafeXml.open(in));
        }
    }

    /** The part that a relationship of the body leads to, or null. */
    private static @Nullable PackagePart part(PackagePart body, String relation) throws InvalidFormatException {
        for (PackageRelationship each : body.getRelationships()) {
            if (each.getRelationshipType().endsWith(relation) && each.getTargetMode() == TargetMode.INTERNAL) {
                return body.getRelatedPart(each);
            }
        }
        return null;
    }

    private static Unreadable damaged(Exception broken) {
        if (Causes.isTooMuch(broken)) {
            return new Unreadable(
                    "is larger or deeper when unpacked than a transcript can be",
                    "Open it in Word, save the text alone as a new .docx and add that.",
                    broken);
        }
        return new Unreadable("is damaged: Word’s parts in it cannot be read", SAVE_AGAIN, broken);
    }

    private static void refuseOthers(byte[] bytes, Magic magic) throws Unreadable {
        if (magic == Magic.ZIP) {
            return;
        }
        if (magic == Magic.OLE2) {
            if (isEncrypted(bytes)) {
                throw new Unreadable("has a password", "Save a copy without one and add it again.");
            }
            throw new Unreadable("is named .docx but is an old Word document (.doc)", SAVE_AGAIN);
        }
        String is = magic == Magic.NONE ? "holds no Word document" : "is " + magic.noun();
        throw new Unreadable(
                "is named .docx but " + is,
                magic == Magic.NONE
                        ? "If it is plain text, give it the ending .txt; else look for the original."
                        : "Give it its proper ending, or save it as .docx.");
    }

    private static boolean isEncrypted(byte[] bytes) {
        try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return ole.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    private static @Nullable PackagePart target(PackageRelationshipCollection relations, OPCPackage opened) {
        for (PackageRelationship relation : relations) {
            PackagePart part = opened.getPart(relation);
            if (part != null) {
                return part;
            }
        }
        return null;
    }
}
