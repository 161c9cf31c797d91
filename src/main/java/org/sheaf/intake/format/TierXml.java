package org.sheaf.intake.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.sheaf.documents.Magic;
import org.sheaf.documents.Unreadable;
import org.sheaf.documents.XmlWalk;

/** A walk over the XML of a transcript, from its first element to its last. */
final class TierXml {

    /** Hears what the walk meets. */
    interface Hearer {

        /** An element begins; its attributes can be asked of the walk. */
        void begins(XmlWalk xml);

        /** Text that stands before an element begins, within the one around it. */
        default void between(String text) {}

        /** An element ends, with the text since the last beginning or end. */
        void ends(String name, String text);
    }

    /** Word for word, some days of speech. */
    private static final int MOST_ELEMENTS = 1_000_000;

    private TierXml() {}

    static void walk(SourceFile file, Limits limits, Hearer hearer) throws Unreadable {
        StringBuilder text = new StringBuilder();
        long characters = 0;
        int elements = 0;
        try (XmlWalk xml = new XmlWalk(new ByteArrayInputStream(file.bytes()))) {
            for (XmlWalk.At at = xml.next(); at != XmlWalk.At.THE_END; at = xml.next()) {
                switch (at) {
                    case START -> {
                        if (++elements > MOST_ELEMENTS) {
                            throw new Unreadable(
                                    "holds more elements than a transcript can (" + MOST_ELEMENTS + ")",
                                    "Split it, or look whether it is the right file.");
                        }
                        hearer.between(text.toString());
                        hearer.begins(xml);
                        text.setLength(0);
                    }
                    case END -> {
                        hearer.ends(xml.name(), text.toString());
                        text.setLength(0);
                    }
                    default -> {
                        int before = text.length();
                        xml.text(text);
                        characters += text.length() - before;
                        limits.refuseLong((int) Math.min(Integer.MAX_VALUE, characters));
                    }
                }
            }
        } catch (XmlWalk.TooDeep deep) {
            throw new Unreadable(
                    "nests its elements far deeper than a transcript does", "Look for the right file.", deep);
        } catch (IOException broken) {
            throw broken(file, elements, broken);
        }
    }

    private static Unreadable broken(SourceFile file, int elements, IOException broken) {
        if (elements == 0 && Magic.of(file.bytes()) != Magic.XML) {
            return new Unreadable(
                    "is named ." + file.ending() + " but holds no XML",
                    "Give it its proper ending, or look for the original.",
                    broken);
        }
        return new Unreadable(
                "is damaged: its XML cannot be read to the end",
                "Export it again from the program it came from.",
                broken);
    }
}
