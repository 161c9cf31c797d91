package org.sheaf.documents.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.sheaf.documents.DocFile;
import org.sheaf.documents.Magic;
import org.sheaf.documents.Unreadable;

/** The container of Word 97 and of embedded objects: what reads as a document, and every stream as bytes. */
final class OldOffice {

    private OldOffice() {}

    static void read(byte[] bytes, Telling telling) throws IOException {
        try (POIFSFileSystem ole = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (ole.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                telling.unseen("", "a document with a password");
            }
            if (ole.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                try {
                    Styled.tell(DocFile.read(bytes, Magic.OLE2), telling);
                } catch (Unreadable broken) {
                    telling.unseen("", "a document that cannot be read");
                }
            }
            streams(ole.getRoot(), telling);
        }
        Runs.in(bytes, telling, "its bytes");
    }

    private static void streams(DirectoryEntry folder, Telling telling) throws IOException {
        for (Entry entry : folder) {
            telling.label(entry.getName(), "name of a part");
            if (entry instanceof DirectoryEntry below) {
                streams(below, telling.inside("the object ‘" + entry.getName() + "’ in it"));
            } else if (entry instanceof DocumentEntry stream) {
                stream(stream, telling);
            }
        }
    }

    private static void stream(DocumentEntry stream, Telling telling) throws IOException {
        byte[] bytes;
        try (InputStream in = new DocumentInputStream(stream)) {
            bytes = in.readAllBytes();
        }
        if (Magic.of(bytes) == Magic.NONE) {
            Runs.in(bytes, telling, "the part ‘" + stream.getName().strip() + "’");
        } else {
            telling.inside("the part ‘" + stream.getName().strip() + "’")
                    .contents()
                    .of("", bytes);
        }
        embedded(bytes, telling);
    }

    /** Objects are wrapped with a head before the file that they are. */
    private static void embedded(byte[] bytes, Telling telling) throws IOException {
        for (int at = 4; at + 4 < bytes.length; at++) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 3 && bytes[at + 3] == 4) {
                telling.inside("an object in it")
                        .contents()
                        .of("", java.util.Arrays.copyOfRange(bytes, at, bytes.length));
                return;
            }
        }
    }
}
