package org.sheaf.documents;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.sheaf.documents.StyledDocument.Remark;

/** The comments, footnotes and endnotes of a Word document, which stand in parts of their own. */
final class WordRemarks {

    private final Map<String, Remark> byKey = new HashMap<>();
    private final Remarks met = new Remarks();

    /**
     * Reads a part.
     *
     * @param kind of the remarks in it
     * @param body reads paragraphs
     */
    void read(XMLStreamReader xml, Remark.Kind kind, WordBody body) throws XMLStreamException {
        String element = switch (kind) {
            case COMMENT -> "comment";
            case FOOTNOTE -> "footnote";
            case ENDNOTE -> "endnote";
        };
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT && WordXml.is(xml, element)) {
                String id = WordXml.attribute(xml, "id");
                String author = WordXml.attribute(xml, "author");
                String date = WordXml.attribute(xml, "date");
                String text = body.words(xml, element);
                if (id != null && !text.isBlank()) {
                    byKey.put(key(kind, id), new Remark(kind, author == null ? "" : author.strip(), day(date), text));
                }
            }
        }
    }

    /** The day of a date and time; empty for anything else. */
    static String day(@Nullable String time) {
        return time != null && time.matches("\\d{4}-\\d\\d-\\d\\d.*") ? time.substring(0, 10) : "";
    }

    private static String key(Remark.Kind kind, String id) {
        return kind + " " + id;
    }

    /** The place of a remark begins or ends in a paragraph. */
    void anchor(Remark.Kind kind, @Nullable String id, ParagraphWriter paragraph) {
        Remark remark = byKey.get(key(kind, String.valueOf(id)));
        if (remark != null) {
            String key = key(kind, String.valueOf(id));
            paragraph.anchor(met.knows(key) ? met.index(key) : met.add(key, remark));
        }
    }

    /** A comment is referred to, which says where it stands only when its place has not been marked. */
    void refer(@Nullable String id, ParagraphWriter paragraph) {
        if (!met.knows(key(Remark.Kind.COMMENT, String.valueOf(id)))) {
            anchor(Remark.Kind.COMMENT, id, paragraph);
        }
    }

    /** Those whose place was met, in order. */
    Remarks met() {
        return met;
    }
}
