package org.sheaf.documents;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through XML from start to end without building a tree. It knows no document types and never reaches outside the
 * stream; prefixes are ignored. One thread.
 */
public final class XmlWalk implements AutoCloseable {

    /** What the walk stands at. */
    public enum At {
        START,
        END,
        TEXT,
        THE_END
    }

    /** Elements within elements further down are no document that people or programs write. */
    private static final int DEEPEST = 1000;

    private final XMLStreamReader reader;
    private int depth;

    /** Thrown where elements are nested deeper than in any document. */
    public static final class TooDeep extends IOException {
        private static final long serialVersionUID = 1L;

        TooDeep() {
            super("elements within " + DEEPEST + " elements");
        }
    }

    /**
     * Walks over the stream, which the caller closes.
     *
     * @throws IOException when it does not begin as XML
     */
    public XmlWalk(InputStream in) throws IOException {
        // The JDK's own: another one on the class path might not know the guards.
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            reader = factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw new IOException("not well-formed XML", e);
        }
    }

    /**
     * Goes one step on.
     *
     * @throws IOException when the XML is broken or cannot be read; {@link TooDeep} when it is nested too deeply
     */
    public At next() throws IOException {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new TooDeep();
                        }
                        return At.START;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return At.END;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        return At.TEXT;
                    }
                    default -> {
                        // Comments and instructions say nothing.
                    }
                }
            }
            return At.THE_END;
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException io ? io : new IOException("not well-formed XML", e);
        }
    }

    /** The element's name without prefix; at a start or an end. */
    public String name() {
        return reader.getLocalName();
    }

    /** Whether the walk stands at the start or the end of an element with this name. */
    public boolean is(String name) {
        return reader.getLocalName().equals(name);
    }

    /** An attribute of the element that starts here, by its name without prefix, or null. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Adds the text here to {@code into}. */
    public void text(StringBuilder into) {
        into.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException("the XML could not be closed", e);
        }
    }
}
