package org.sheaf.identity.vault;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * What of a vault can be read without a key: which it is, of which study, and who may open it.
 *
 * @param vault its identity
 * @param study whose originals it holds
 * @param trayKey to which sealed trays are locked; X.509, hexadecimal
 * @param slots the ways in
 */
record Front(UUID vault, UUID study, String trayKey, List<KeySlot> slots) {

    private static final byte[] MAGIC = "SHEAFVLT".getBytes(StandardCharsets.US_ASCII);
    private static final int FORM = 1;
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_SLOTS = 100;
    private static final ObjectMapper JSON = new ObjectMapper();

    Front {
        slots = List.copyOf(slots);
    }

    Front with(List<KeySlot> others) {
        return new Front(vault, study, trayKey, others);
    }

    /** Writes it; what is sealed after it is bound to what this gives. */
    byte[] write(DataOutputStream out) throws IOException {
        ObjectNode node = JSON.createObjectNode()
                .put("vault", vault.toString())
                .put("study", study.toString())
                .put("tray", trayKey);
        ArrayNode ways = node.putArray("slots");
        slots.forEach(slot -> ways.add(slot.json()));
        byte[] body = JSON.writeValueAsBytes(node);
        byte[] sum = Keys.sha256(MAGIC, body);
        out.write(MAGIC);
        out.writeInt(FORM);
        out.writeInt(body.length);
        out.write(body);
        out.write(sum);
        return sum;
    }

    /**
     * A front as it was read.
     *
     * @param front the front
     * @param sum what is sealed after it is bound to
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody compares
    record Seen(Front front, byte[] sum) {}

    /**
     * Reads it.
     *
     * @throws org.sheaf.study.Refusal when the file is no vault, of a newer form, or damaged
     */
    static Seen read(Path file, DataInputStream in) throws IOException {
        byte[] magic = in.readNBytes(MAGIC.length);
        if (!Arrays.equals(magic, MAGIC)) {
            throw VaultRefusal.noVault(file);
        }
        if (in.readInt() > FORM) {
            throw VaultRefusal.newer(file);
        }
        int length = in.readInt();
        if (length < 0 || length > MOST_BYTES) {
            throw VaultRefusal.damaged(file);
        }
        byte[] body = in.readNBytes(length);
        byte[] sum = in.readNBytes(32);
        if (!Arrays.equals(sum, Keys.sha256(MAGIC, body))) {
            throw VaultRefusal.damaged(file);
        }
        try {
            return new Seen(front(file, JSON.readTree(body)), sum);
        } catch (JsonProcessingException | IllegalArgumentException unreadable) {
            throw VaultRefusal.damaged(file);
        }
    }

    private static Front front(Path file, JsonNode node) {
        List<KeySlot> slots = new ArrayList<>();
        for (JsonNode slot : node.path("slots")) {
            slots.add(KeySlot.read(slot));
        }
        if (slots.isEmpty()
                || slots.size() > MOST_SLOTS
                || slots.stream().anyMatch(slot -> !slot.stretch().isReasonable())) {
            throw VaultRefusal.damaged(file);
        }
        return new Front(
                UUID.fromString(node.path("vault").asText()),
                UUID.fromString(node.path("study").asText()),
                node.path("tray").asText(),
                slots);
    }
}
