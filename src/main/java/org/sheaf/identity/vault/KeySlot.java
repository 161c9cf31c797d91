package org.sheaf.identity.vault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.AEADBadTagException;

/**
 * One way into a vault: its key, locked with one passphrase.
 *
 * @param id of the slot
 * @param holder whose passphrase it is, as the team calls them; or what the code is for
 * @param recovery whether it is the code on paper
 * @param stretch how the passphrase becomes a key
 * @param nonce hexadecimal
 * @param wrapped the vault's key, locked; hexadecimal
 */
record KeySlot(UUID id, String holder, boolean recovery, Stretch stretch, String nonce, String wrapped) {

    static KeySlot locking(byte[] key, UUID vault, String holder, boolean recovery, char[] passphrase) {
        UUID id = UUID.randomUUID();
        Stretch stretch = Stretch.fresh();
        byte[] nonce = Keys.random(Keys.NONCE);
        byte[] locking = stretch.key(passphrase);
        try {
            byte[] wrapped = Keys.finish(Keys.sealing(locking, nonce, bound(vault, id, stretch)), key, key.length);
            HexFormat hex = HexFormat.of();
            return new KeySlot(id, holder, recovery, stretch, hex.formatHex(nonce), hex.formatHex(wrapped));
        } catch (AEADBadTagException impossible) {
            throw new IllegalStateException("nothing is opened here", impossible);
        } finally {
            Keys.wipe(locking);
        }
    }

    /** The vault's key; nothing when the passphrase is another. */
    Optional<byte[]> open(UUID vault, char[] passphrase) {
        byte[] locking = stretch.key(passphrase);
        try {
            byte[] locked = HexFormat.of().parseHex(wrapped);
            return Optional.of(Keys.finish(
                    Keys.opening(locking, HexFormat.of().parseHex(nonce), bound(vault, id, stretch)),
                    locked,
                    locked.length));
        } catch (AEADBadTagException anotherPassphrase) {
            return Optional.empty();
        } finally {
            Keys.wipe(locking);
        }
    }

    private static byte[] bound(UUID vault, UUID slot, Stretch stretch) {
        return Keys.sha256((vault + " " + slot).getBytes(StandardCharsets.UTF_8), stretch.bytes());
    }

    static KeySlot read(JsonNode node) {
        return new KeySlot(
                UUID.fromString(node.path("id").asText()),
                node.path("holder").asText(),
                node.path("recovery").asBoolean(),
                Stretch.read(node.path("key")),
                node.path("nonce").asText(),
                node.path("wrapped").asText());
    }

    ObjectNode json() {
        ObjectNode node = stretch.json().objectNode();
        node.put("id", id.toString())
                .put("holder", holder)
                .put("recovery", recovery)
                .put("nonce", nonce)
                .put("wrapped", wrapped);
        node.set("key", stretch.json());
        return node;
    }
}
