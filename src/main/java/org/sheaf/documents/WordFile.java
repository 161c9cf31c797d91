package org.sheaf.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Opens .docx files through POI and walks their parts as a stream, so that a large one needs little memory. */
public final class WordFile {

    /** No part of a package may become larger than this when unpacked, in bytes. */
    private static final long LARGEST_PART = 200L << 20;

    private static final double LEAST_INFLATE_RATIO = 0.005;
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
    public static StyledDocument read(Path file, Magic magic) throws Unreadable {
        refuseOthers(file, magic);
        limit();
        try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            PackagePart body = target(opened.getRelationshipsByType(TRANSITIONAL + "officeDocument"), opened);
            if (body == null) {
                body = target(opened.getRelationshipsByType(STRICT + "officeDocument"), opened);
            }
            if (body == null || !body.getContentType().contains("wordprocessingml")) {
                throw new Unreadable("is named .docx but holds no Word text", SAVE_AGAIN);
            }
            WordStyles styles = styles(body);
            try (InputStream in = body.getInputStream()) {
                return new WordBody(styles).read(SafeXml.open(in));
            }
        } catch (InvalidFormatException | OpenXML4JRuntimeException | XMLStreamException | IOException broken) {
            throw damaged(broken);
        }
    }

    private static Unreadable damaged(Exception broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof WordBody.TooLong
                    || String.valueOf(cause.getMessage()).contains("Zip bomb")) {
                return new Unreadable(
                        "unpacks to far more than a transcript can be",
                        "Open it in Word, save the text alone as a new .docx and add that.",
                        broken);
            }
        }
        return new Unreadable("is damaged: Word’s parts in it cannot be read", SAVE_AGAIN, broken);
    }

    private static void refuseOthers(Path file, Magic magic) throws Unreadable {
        if (magic == Magic.ZIP) {
            return;
        }
        if (magic == Magic.OLE2) {
            if (isEncrypted(file)) {
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

    private static boolean isEncrypted(Path file) {
        try (POIFSFileSystem ole = new POIFSFileSystem(file.toFile(), true)) {
            return ole.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY);
        } catch (IOException | RuntimeException broken) {
            return false;
        }
    }

    /** POI keeps these limits for the whole program; every reader sets the same ones. */
    private static void limit() {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMinInflateRatio(LEAST_INFLATE_RATIO);
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

    private static WordStyles styles(PackagePart body) throws InvalidFormatException, IOException, XMLStreamException {
        for (PackageRelationship relation : body.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/styles")) {
                PackagePart part = body.getRelatedPart(relation);
                try (InputStream in = part.getInputStream()) {
                    XMLStreamReader xml = SafeXml.open(in);
                    return WordStyles.read(xml);
                }
            }
        }
        return WordStyles.NONE;
    }
}
