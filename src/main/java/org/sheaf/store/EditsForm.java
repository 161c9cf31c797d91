package org.sheaf.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BinaryNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Edit;
import org.sheaf.study.Entity;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.study.Refusal;

/** How the journal keeps what became of which object: versioned JSON, deflated, whole pages as their binary form. */
public final class EditsForm {

    private static final int VERSION = 1;

    private EditsForm() {}

    /** Writes edits. */
    public static byte[] write(List<Edit> edits) {
        return Binary.write(VERSION, out -> {
            Deflater deflater = new Deflater(Deflater.BEST_SPEED);
            try {
                DeflaterOutputStream packed = new DeflaterOutputStream(out, deflater, 8192);
                // Written as it is made: bulk work would need several times its size as one tree.
                try (JsonGenerator json =
                        ObjectForm.JSON.createGenerator(packed).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
                    json.writeStartObject();
                    json.writeNumberField("version", VERSION);
                    json.writeArrayFieldStart("edits");
                    for (Edit edit : edits) {
                        json.writeStartObject();
                        write(json, edit);
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                }
                packed.finish();
            } finally {
                deflater.end();
            }
        });
    }

    /** Reads what {@link #write} wrote; refuses what is damaged. */
    public static List<Edit> read(byte[] body) {
        return Binary.read("An entry of the history", VERSION, body, in -> {
            try (JsonParser json = ObjectForm.JSON.createParser(new InflaterInputStream(in))) {
                return entry(json);
            }
        });
    }

    /** Reads as it comes: a page of thousands of quotations is never a text in between. */
    private static List<Edit> entry(JsonParser json) throws IOException {
        List<Edit> edits = new ArrayList<>();
        boolean known = false;
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            if (field.equals("version")) {
                known = json.getIntValue() == VERSION;
            } else if (field.equals("edits") && known) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    edits.add(edit(json));
                }
            } else {
                json.skipChildren();
            }
        }
        if (!known) {
            throw new Refusal("An entry of the history was written by a newer Sheaf.");
        }
        return edits;
    }

    private static void write(JsonGenerator json, Edit edit) throws IOException {
        if (edit instanceof Edit.OfEntity e) {
            json.writeStringField("of", ObjectForm.kind(e.any().getClass()));
            json.writePOJOField("before", e.before());
            json.writePOJOField("after", e.after());
        } else if (edit instanceof Edit.OfQuotation q) {
            json.writeStringField("of", "quotation");
            json.writeStringField("in", q.transcript().toString());
            json.writePOJOField("before", q.before());
            json.writePOJOField("after", q.after());
        } else if (edit instanceof Edit.OfPage p) {
            json.writeStringField("of", "page");
            json.writeStringField("in", p.transcript().toString());
            json.writeBinaryField("before", PageForm.write(p.before()));
            json.writeBinaryField("after", PageForm.write(p.after()));
        }
    }

    private static Edit edit(JsonParser json) throws IOException {
        String of = "";
        String in = "";
        JsonNode before = MissingNode.getInstance();
        JsonNode after = MissingNode.getInstance();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "of" -> of = json.getText();
                case "in" -> in = json.getText();
                case "before" -> before = state(json, of);
                case "after" -> after = state(json, of);
                default -> json.skipChildren();
            }
        }
        if (of.equals("page")) {
            return new Edit.OfPage(
                    Id.of(in), PageForm.readPage(before.binaryValue()), PageForm.readPage(after.binaryValue()));
        }
        if (of.equals("quotation")) {
            return new Edit.OfQuotation(Id.of(in), value(before, Quotation.class), value(after, Quotation.class));
        }
        Class<? extends Entity> type = ObjectForm.type(of);
        return new Edit.OfEntity(value(before, type), value(after, type));
    }

    private static JsonNode state(JsonParser json, String of) throws IOException {
        return of.equals("page") && json.currentToken() == JsonToken.VALUE_STRING
                ? BinaryNode.valueOf(json.getBinaryValue())
                : json.readValueAsTree();
    }

    private static <T> @Nullable T value(JsonNode node, Class<T> type) throws JsonProcessingException {
        return node.isNull() || node.isMissingNode() ? null : ObjectForm.JSON.treeToValue(node, type);
    }
}
