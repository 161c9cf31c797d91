package org.sheaf.intake.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.sheaf.documents.XmlWalk;

/** Tells by its first elements what kind of transcript an XML file is. */
public final class XmlKind {

    private static final int LOOKED_AT = 400;

    private XmlKind() {}

    /** The format; empty when the file holds no transcript that is known, or is no XML. */
    public static Optional<Format> of(byte[] bytes) {
        try (XmlWalk xml = new XmlWalk(new ByteArrayInputStream(bytes))) {
            String root = "";
            int elements = 0;
            for (XmlWalk.At at = xml.next(); at != XmlWalk.At.THE_END && elements < LOOKED_AT; at = xml.next()) {
                if (at != XmlWalk.At.START) {
                    continue;
                }
                elements++;
                String name = xml.name();
                root = root.isEmpty() ? name : root;
                Optional<Format> format = of(root, name);
                if (format.isPresent()) {
                    return format;
                }
            }
        } catch (IOException broken) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<Format> of(String root, String name) {
        return switch (name) {
            case "html" -> root.equals("html") ? Optional.of(Format.HTML) : Optional.empty();
            case "ANNOTATION_DOCUMENT" -> Optional.of(Format.ELAN);
            case "basic-transcription" -> Optional.of(Format.EXMARALDA);
            case "vtt_transcript" -> Optional.of(Format.OHMS);
            case "record" -> root.equals("ROOT") ? Optional.of(Format.OHMS) : Optional.empty();
            case "TEI", "teiCorpus", "TEI.2", "sp", "u" -> Optional.of(Format.TEI);
            default -> Optional.empty();
        };
    }
}
