package org.sheaf.documents.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.sheaf.documents.SafeXml;

/**
 * The words of an XML file: its text with runs joined and blocks apart, what was deleted, every attribute that somebody may have
 * written, remarks of the source. Read more than once where one reading could part or join a name. One thread.
 */
final class XmlContents {

    private static final int DEEPEST = 1000;
    private static final Set<String> DELETED = Set.of("del", "moveFrom");
    private static final Set<String> INSERTED = Set.of("ins", "moveTo");

    /** How tracked changes are taken, and whether elements part words. */
    private enum Reading {
        ACCEPTED,
        REJECTED,
        APART
    }

    private final Telling telling;
    private final Vocabulary vocabulary;
    private final String base;
    private boolean tracked;

    XmlContents(Telling telling, Vocabulary vocabulary) {
        this(telling, vocabulary, "");
    }

    /**
     * Reads for a reader.
     *
     * @param base what a reader calls the part; empty for the text itself, whose paragraphs and tables are counted
     */
    XmlContents(Telling telling, Vocabulary vocabulary, String base) {
        this.telling = telling;
        this.vocabulary = vocabulary;
        this.base = base;
    }

    void read(byte[] bytes) throws IOException {
        read(bytes, Reading.ACCEPTED);
        if (tracked) {
            read(bytes, Reading.REJECTED);
        }
        if (vocabulary == Vocabulary.SVG || vocabulary == Vocabulary.OTHER) {
            read(bytes, Reading.APART);
        }
    }

    private void read(byte[] bytes, Reading reading) throws IOException {
        Frames frames = new Frames(telling, reading == Reading.ACCEPTED);
        try {
            XMLStreamReader xml = SafeXml.open(new ByteArrayInputStream(bytes));
            new Walk(xml, reading, frames).run();
            xml.close();
        } catch (XMLStreamException broken) {
            throw new IOException("not well-formed XML", broken);
        } finally {
            frames.close();
        }
    }

    /** One reading from start to end. */
    private final class Walk {
        private final XMLStreamReader xml;
        private final Reading reading;
        private final Frames frames;
        private final Places places = new Places(vocabulary, base);
        private final Deque<String> path = new ArrayDeque<>();
        private int left;

        Walk(XMLStreamReader xml, Reading reading, Frames frames) {
            this.xml = xml;
            this.reading = reading;
            this.frames = frames;
            frames.place(base);
        }

        void run() throws XMLStreamException, IOException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
                    case XMLStreamConstants.COMMENT -> remark(xml.getText());
                    case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        remark(xml.getPITarget() + " " + (xml.getPIData() == null ? "" : xml.getPIData()));
                    default -> {
                        // begins, ends and declarations say nothing
                    }
                }
            }
        }

        private void remark(String words) {
            if (reading == Reading.ACCEPTED) {
                telling.label(words, "a remark in the file’s source");
            }
        }

        private void start(String name) throws IOException {
            path.push(name);
            if (path.size() > DEEPEST) {
                throw new IOException("elements within " + DEEPEST + " elements");
            }
            boolean changed = DELETED.contains(name) || INSERTED.contains(name);
            tracked |= changed && vocabulary == Vocabulary.OFFICE;
            left += isLeftOut(name) ? 1 : 0;
            if (reading == Reading.ACCEPTED) {
                attributes(name);
            }
            String place = places.start(name, xml);
            if (vocabulary.isAside(name)) {
                frames.begin(place);
            } else if (vocabulary.isBlock(name) || reading == Reading.APART) {
                frames.breakOff();
                frames.place(place);
            }
            if (left == 0) {
                frames.add(vocabulary.sign(name));
            }
        }

        private boolean isLeftOut(String name) {
            return vocabulary == Vocabulary.OFFICE && (reading == Reading.REJECTED ? INSERTED : DELETED).contains(name);
        }

        private void end(String name) {
            if (vocabulary.isAside(name)) {
                frames.end();
            } else if (vocabulary.isBlock(name) || reading == Reading.APART) {
                frames.breakOff();
            }
            frames.place(places.end(name));
            left -= isLeftOut(name) ? 1 : 0;
            path.pop();
        }

        private void attributes(String element) {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                String attribute = xml.getAttributeLocalName(i);
                String value = xml.getAttributeValue(i);
                if (!Attributes.isWritten(element, attribute, value)) {
                    continue;
                }
                String place = Attributes.place(element, attribute);
                if (Attributes.isName(attribute)) {
                    telling.name(value, place);
                } else {
                    telling.label(value, place);
                }
            }
        }

        private void text() {
            String words = xml.getText();
            String element = path.isEmpty() ? "" : path.element();
            if (words.isBlank() && vocabulary.isBlankNothing(element)) {
                return;
            }
            if (vocabulary == Vocabulary.PROPERTIES) {
                telling.name(words, "the property ‘" + element + "’");
            } else if (left == 0) {
                frames.add(words);
            }
        }
    }
}
