package org.sheaf.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Refusal;

/**
 * The small file {@code study.json} beside the database: it says what must be known before the database is touched.
 *
 * @param schema of the database
 * @param epoch of the study
 * @param key how the passphrase becomes a key; null for a plain study
 * @param pending whether the database of this epoch has still to be put in its place, see {@link EpochSwap}
 */
record Marker(int schema, int epoch, @Nullable KeyStretch key, boolean pending) {

    static final String FILE = "study.json";
    /** The schema this program writes. */
    static final int SCHEMA = 5;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of a study whose files are in their places. */
    Marker(int schema, int epoch, @Nullable KeyStretch key) {
        this(schema, epoch, key, false);
    }

    /** The marker of the epoch after this one, while its database is not in its place. */
    Marker next() {
        return new Marker(SCHEMA, epoch + 1, key, true);
    }

    /** The same, with the database in its place. */
    Marker settled() {
        return new Marker(schema, epoch, key, false);
    }

    static Marker read(Path folder) {
        Path file = folder.resolve(FILE);
        JsonNode node;
        try {
            node = JSON.readTree(Files.readAllBytes(file));
        } catch (IOException broken) {
            throw new Refusal(
                    "The study ‘" + folder.getFileName() + "’ is damaged: its file " + FILE
                            + " cannot be read. Nothing was changed. Bring back a backup with: sheaf restore",
                    broken);
        }
        if (!node.path("schema").isInt() || !node.path("epoch").isInt()) {
            throw new Refusal(
                    "The study ‘" + folder.getFileName() + "’ is damaged: its file " + FILE
                            + " does not say which schema it has. Nothing was changed. Bring back a backup with: sheaf restore");
        }
        Marker marker = new Marker(
                node.path("schema").intValue(),
                node.path("epoch").intValue(),
                KeyStretch.read(node.path("key")),
                node.path("pending").booleanValue());
        if (marker.schema > SCHEMA) {
            throw new Refusal("The study ‘" + folder.getFileName() + "’ was written by a newer Sheaf (schema "
                    + marker.schema + ", this program knows " + SCHEMA
                    + "). It was left untouched. Open it with the newer program.");
        }
        return marker;
    }

    /** Writes it in one step that is on the disk when this returns. */
    void write(Path folder) {
        ObjectNode node = JSON.createObjectNode();
        node.put("what", "a Sheaf study");
        node.put("schema", schema);
        node.put("epoch", epoch);
        if (key != null) {
            node.set("key", key.json());
        }
        if (pending) {
            node.put("pending", true);
        }
        try {
            byte[] bytes = JSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(node)
                    .getBytes(StandardCharsets.UTF_8);
            Path beside = folder.resolve(FILE + ".new");
            Files.write(beside, bytes);
            Leftovers.force(beside);
            Files.move(
                    beside, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            Leftovers.force(folder);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException failed) {
            throw new Refusal("The folder ‘" + folder + "’ cannot be written to: " + Reasons.of(failed), failed);
        }
    }
}
