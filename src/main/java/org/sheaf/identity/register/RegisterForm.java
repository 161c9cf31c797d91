package org.sheaf.identity.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityKind;
import org.sheaf.study.Refusal;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/** How identities are written into the vault: JSON whose fields are the field's words. Any thread. */
final class RegisterForm {

    static final ObjectMapper JSON = new ObjectMapper();

    private RegisterForm() {}

    static byte[] write(Register register) {
        ObjectNode root = JSON.createObjectNode();
        root.put("form", 1);
        ArrayNode all = root.putArray("identities");
        register.identities().forEach(identity -> all.add(write(identity)));
        return bytes(root);
    }

    static Register read(byte[] bytes) {
        try {
            List<Identity> all = new ArrayList<>();
            for (JsonNode node : JSON.readTree(bytes).path("identities")) {
                all.add(read(node));
            }
            return new Register(all);
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal(
                    "What the vault knows of the names cannot be read by this program. Nothing was changed. Open it with the"
                            + " program that wrote it.",
                    broken);
        }
    }

    static byte[] bytes(JsonNode node) {
        try {
            return JSON.writeValueAsString(node).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ObjectNode write(Identity identity) {
        ObjectNode node = JSON.createObjectNode();
        node.put("id", identity.id().toString());
        node.put("name", identity.name());
        node.put("kind", identity.kind().word());
        identity.writings().forEach(node.putArray("writings")::add);
        node.put("verdict", identity.verdict().word());
        node.put("substitute", identity.substitute().text());
        node.put("manner", identity.substitute().manner().name());
        node.put("slips", identity.slips());
        ArrayNode spared = node.putArray("spared");
        for (Identity.Spared place : identity.spared()) {
            spared.addObject()
                    .put("transcript", place.transcript().toString())
                    .put("revision", place.revision())
                    .put("start", place.span().start())
                    .put("end", place.span().end());
        }
        node.put("reason", identity.reason());
        node.put("by", identity.by() == null ? null : identity.by().toString());
        node.put("when", identity.when() == null ? null : identity.when().toString());
        return node;
    }

    private static Identity read(JsonNode node) {
        List<String> writings = new ArrayList<>();
        node.path("writings").forEach(writing -> writings.add(writing.asText()));
        List<Identity.Spared> spared = new ArrayList<>();
        for (JsonNode place : node.path("spared")) {
            spared.add(new Identity.Spared(
                    Id.<Transcript>of(place.path("transcript").asText()),
                    place.path("revision").intValue(),
                    new Span(place.path("start").intValue(), place.path("end").intValue())));
        }
        String by = text(node, "by");
        String when = text(node, "when");
        return new Identity(
                Id.of(node.path("id").asText()),
                node.path("name").asText(),
                IdentityKind.of(node.path("kind").asText()).orElse(IdentityKind.OTHER),
                writings,
                Identity.Verdict.of(node.path("verdict").asText()).orElse(Identity.Verdict.UNDECIDED),
                new Identity.Substitute(
                        node.path("substitute").asText(),
                        Identity.Manner.valueOf(node.path("manner").asText())),
                node.path("slips").booleanValue(),
                spared,
                node.path("reason").asText(),
                by == null ? null : Id.<Coder>of(by),
                when == null ? null : Instant.parse(when));
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).asText() : null;
    }
}
