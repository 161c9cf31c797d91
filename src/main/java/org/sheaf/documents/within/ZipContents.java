package org.sheaf.documents.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.sheaf.documents.ZipParts;

/** An archive with all its parts, or the document that the parts make up. */
final class ZipContents {

    private static final int END_MARK = 22;

    private final Telling telling;

    ZipContents(Telling telling) {
        this.telling = telling;
    }

    void read(byte[] bytes) throws IOException {
        comment(bytes);
        try (ZipParts parts = new ZipParts(bytes)) {
            Runs.in(between(bytes, parts), telling, "between its parts");
            Set<String> names = Set.copyOf(parts.names());
            boolean office = names.contains("[Content_Types].xml");
            boolean open = names.contains("META-INF/manifest.xml") && names.contains("content.xml");
            Workbook workbook = office && names.contains("xl/workbook.xml") ? Workbook.read(parts) : Workbook.NONE;
            for (ZipArchiveEntry entry : parts.entries()) {
                name(entry, office || open);
                if (!entry.isDirectory()) {
                    part(parts, entry, office ? Vocabulary.OFFICE : open ? Vocabulary.OPEN_DOCUMENT : null, workbook);
                }
            }
        }
    }

    /** What is not the packed bytes of a part: heads, and whatever was put between them. */
    private static byte[] between(byte[] bytes, ZipParts parts) {
        byte[] rest = bytes.clone();
        for (ZipArchiveEntry entry : parts.entries()) {
            long from = entry.getDataOffset();
            long to = from + Math.max(0, entry.getCompressedSize());
            if (from >= 0 && to <= rest.length) {
                Arrays.fill(rest, (int) from, (int) to, (byte) 0);
            }
        }
        return rest;
    }

    private void name(ZipArchiveEntry entry, boolean document) {
        telling.label(entry.getName(), document ? "name of a part" : "name of an entry");
        if (entry.getComment() != null) {
            telling.label(entry.getComment(), "comment on the entry ‘" + entry.getName() + "’");
        }
        byte[] extra = entry.getExtra();
        if (extra != null && extra.length > 0) {
            Runs.in(extra, telling, "the entry ‘" + entry.getName() + "’");
        }
    }

    /** The comment stands at the very end, behind what marks the end. */
    private void comment(byte[] bytes) {
        for (int at = bytes.length - END_MARK; at >= Math.max(0, bytes.length - END_MARK - 0xFFFF); at--) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) {
                String comment = new String(bytes, at + END_MARK, bytes.length - at - END_MARK, StandardCharsets.UTF_8);
                telling.raw(comment, "comment on the archive");
                return;
            }
        }
    }

    private void part(
            ZipParts parts, ZipArchiveEntry entry, @org.jspecify.annotations.Nullable Vocabulary of, Workbook workbook)
            throws IOException {
        String name = entry.getName();
        byte[] bytes;
        try (InputStream in = parts.getInputStream(entry)) {
            bytes = in.readAllBytes();
        } catch (IOException broken) {
            if (ZipParts.isTooMuch(broken)) {
                throw broken;
            }
            telling.unseen(name, "a part that cannot be unpacked");
            return;
        }
        if (of == null || !isMarkup(name)) {
            telling.inside("the file ‘" + name + "’ in it").contents().of(name, bytes);
            return;
        }
        try {
            if (name.startsWith("xl/worksheets/") && name.endsWith(".xml")) {
                workbook.sheet(name, bytes, telling);
            }
            Part part = Part.of(name, of);
            new XmlContents(telling, part.vocabulary(), part.place()).read(bytes);
            if (part.vocabulary().isReadRaw()) {
                telling.raw(Texts.best(bytes), part.place());
            }
        } catch (IOException broken) {
            if (ZipParts.isTooMuch(broken)) {
                throw broken;
            }
            telling.raw(Texts.best(bytes), "the part ‘" + name + "’");
        }
    }

    private static boolean isMarkup(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".rdf");
    }
}
