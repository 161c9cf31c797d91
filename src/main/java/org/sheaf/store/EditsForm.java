package org.sheaf.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.Refusal;

/** How the journal keeps what became of which object: versioned JSON, deflated, whole pages as their binary form. */
final class EditsForm {

    private static final int VERSION = 1;

    private EditsForm() {}

    static byte[] write(List<Edit> edits) {
        ObjectNode root = ObjectForm.JSON.createObjectNode();
        root.put("version", VERSION);
        ArrayNode list = root.putArray("edits");
        edits.forEach(edit -> list.add(node(edit)));
        return Binary.write(VERSION, out -> {
            Deflater deflater = new Deflater(Deflater.BEST_SPEED);
            try {
                DeflaterOutputStream packed = new DeflaterOutputStream(out, deflater, 8192);
                packed.write(ObjectForm.JSON.writeValueAsBytes(root));
                packed.finish();
            } finally {
                deflater.end();
            }
        });
    }

    static List<Edit> read(byte[] body) {
        return Binary.read("An entry of the history", VERSION, body, in -> {
            JsonNode root = ObjectForm.JSON.readTree(new InflaterInputStream(in).readAllBytes());
            if (root.path("version").asInt() != VERSION) {
                throw new Refusal("An entry of the history was written by a newer Sheaf.");
            }
            List<Edit> edits = new ArrayList<>();
            for (JsonNode node : root.path("edits")) {
                edits.add(edit(node));
            }
            return edits;
        });
    }

    private static ObjectNode node(Edit edit) {
        ObjectNode node = ObjectForm.JSON.createObjectNode();
        if (edit instanceof Edit.OfEntity e) {
            node.put("of", ObjectForm.kind(e.any().getClass()));
            node.set("before", ObjectForm.JSON.valueToTree(e.before()));
            node.set("after", ObjectForm.JSON.valueToTree(e.after()));
        } else if (edit instanceof Edit.OfQuotation q) {
            node.put("of", "quotation");
            node.put("in", q.transcript().toString());
            node.set("before", ObjectForm.JSON.valueToTree(q.before()));
            node.set("after", ObjectForm.JSON.valueToTree(q.after()));
        } else if (edit instanceof Edit.OfPage p) {
            node.put("of", "page");
            node.put("in", p.transcript().toString());
            node.put("before", PageForm.write(p.before()));
            node.put("after", PageForm.write(p.after()));
        }
        return node;
    }

    private static Edit edit(JsonNode node) throws IOException {
        String of = node.path("of").asText();
        if (of.equals("page")) {
            Page before = PageForm.readPage(node.path("before").binaryValue());
            Page after = PageForm.readPage(node.path("after").binaryValue());
            return new Edit.OfPage(Id.of(node.path("in").asText()), before, after);
        }
        if (of.equals("quotation")) {
            return new Edit.OfQuotation(
                    Id.of(node.path("in").asText()),
                    value(node.path("before"), Quotation.class),
                    value(node.path("after"), Quotation.class));
        }
        Class<? extends Entity> type = ObjectForm.type(of);
        return new Edit.OfEntity(value(node.path("before"), type), value(node.path("after"), type));
    }

    private static <T> @Nullable T value(JsonNode node, Class<T> type) throws JsonProcessingException {
        return node.isNull() || node.isMissingNode() ? null : ObjectForm.JSON.treeToValue(node, type);
    }
}
