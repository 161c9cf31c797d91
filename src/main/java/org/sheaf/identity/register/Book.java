package org.sheaf.identity.register;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sheaf.identity.vault.Vault;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.Refusal;
import org.sheaf.study.Sealer;
import org.sheaf.study.TextKey;
import org.sheaf.study.Transcript;

/**
 * What a vault holds for a study: the register, the raw texts, the databases of ended epochs, and a log to which is only ever added and
 * in which every line names the line before it, so that none can be taken out or changed without it being seen. One thread.
 */
public final class Book {

    private static final String REGISTER = "register.json";
    private static final String LOG = "log.jsonl";
    private static final String TEXTS = "texts/";
    private static final String INDEX = "texts.json";
    private static final String EPOCH = "epochs/";
    private static final String FIRST = "0".repeat(64);

    private final Vault vault;

    /** The book of an open vault. */
    public Book(Vault vault) {
        this.vault = vault;
    }

    /** Who is behind which substitute; {@link Register#NONE} before the first time. */
    public Register register() {
        return vault.read(REGISTER).map(RegisterForm::read).orElse(Register.NONE);
    }

    /**
     * Puts the raw texts into the vault; those that it has already stay as they are, because they are the rawest there are. A text
     * that stays without its epoch's end, because that was broken off, does no harm.
     */
    public void keep(List<Raw> raws) {
        Map<String, Vault.Part> parts = new LinkedHashMap<>();
        ObjectNode index = index();
        for (Raw raw : raws) {
            String name = TEXTS + raw.key().transcript() + "/" + raw.key().revision() + ".txt";
            ObjectNode known = (ObjectNode) index.get(name);
            if (known == null || !known.path("applied").booleanValue()) {
                index.set(
                        name,
                        RegisterForm.JSON
                                .createObjectNode()
                                .put("transcript", raw.key().transcript().toString())
                                .put("revision", raw.key().revision())
                                .put("present", raw.present())
                                .put("name", raw.name())
                                .put("file", raw.file())
                                .put("sha256", raw.sha256()));
                parts.put(name, Vault.Part.of(raw.text().getBytes(StandardCharsets.UTF_8)));
            }
        }
        parts.put(INDEX, Vault.Part.of(RegisterForm.bytes(index)));
        vault.write(parts, Set.of());
    }

    /**
     * Puts the raw texts of what comes in afterwards into the vault, with what was replaced in them; later epochs leave them as they
     * are.
     */
    public void admit(List<Raw> raws, List<Replaced> log) {
        keep(raws);
        Map<String, Vault.Part> parts = new LinkedHashMap<>();
        parts.put(INDEX, Vault.Part.of(RegisterForm.bytes(applied())));
        parts.put(LOG, Vault.Part.of(logWith(log)));
        vault.write(parts, Set.of());
    }

    /** Takes the raw texts of transcripts out again that did not come in after all. */
    public void leave(List<Id<Transcript>> transcripts) {
        Set<String> gone = new LinkedHashSet<>();
        ObjectNode index = index();
        for (String entry : vault.entries()) {
            if (transcripts.stream().anyMatch(id -> entry.startsWith(TEXTS + id + "/"))) {
                gone.add(entry);
                index.remove(entry);
            }
        }
        vault.write(Map.of(INDEX, Vault.Part.of(RegisterForm.bytes(index))), gone);
    }

    private ObjectNode index() {
        return vault.read(INDEX)
                .map(bytes -> {
                    try {
                        return (ObjectNode) RegisterForm.JSON.readTree(bytes);
                    } catch (IOException broken) {
                        throw new Refusal("The vault's list of texts cannot be read by this program.", broken);
                    }
                })
                .orElseGet(RegisterForm.JSON::createObjectNode);
    }

    /** Seals the end of an epoch: the register, the log and the old database, in one step. */
    public Sealer sealer(Register register, List<Replaced> log) {
        return (epoch, database) -> {
            Map<String, Vault.Part> parts = new LinkedHashMap<>();
            parts.put(REGISTER, Vault.Part.of(RegisterForm.write(register)));
            parts.put(LOG, Vault.Part.of(logWith(log)));
            parts.put(INDEX, Vault.Part.of(RegisterForm.bytes(applied())));
            parts.put(EPOCH + epoch + ".mv.db", out -> copy(database, out));
            vault.write(parts, Set.of());
        };
    }

    private ObjectNode applied() {
        ObjectNode index = index();
        index.forEach(node -> ((ObjectNode) node).put("applied", true));
        return index;
    }

    private static void copy(Path file, OutputStream out) throws IOException {
        Files.copy(file, out);
    }

    /** Adds to the log what is no replacement in a text, for instance that somebody withdrew. */
    public void note(List<Replaced> log) {
        vault.write(Map.of(LOG, Vault.Part.of(logWith(log))), Set.of());
    }

    private byte[] logWith(List<Replaced> log) {
        return lines(
                vault.read(LOG)
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .orElse(""),
                log);
    }

    /** Lines of a log after others, each with the fingerprint of the one before. */
    private static byte[] lines(String old, List<Replaced> log) {
        StringBuilder lines = new StringBuilder(old);
        String last = old.isEmpty()
                ? FIRST
                : hash(old.substring(old.lastIndexOf('\n', old.length() - 2) + 1)
                        .strip());
        for (Replaced entry : log) {
            ObjectNode node = RegisterForm.JSON
                    .createObjectNode()
                    .put("when", entry.when().toString())
                    .put("who", entry.who())
                    .put("where", entry.where())
                    .put("revision", entry.revision())
                    .put("at", entry.at())
                    .put("kind", entry.kind())
                    .put("identity", entry.identity().toString())
                    .put("original", entry.original())
                    .put("instead", entry.instead())
                    .put("why", entry.why())
                    .put("before", last);
            String line = new String(RegisterForm.bytes(node), StandardCharsets.UTF_8);
            lines.append(line).append('\n');
            last = hash(line);
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The log, oldest first.
     *
     * @throws Refusal when a line was changed or taken out
     */
    public List<Replaced> log() {
        List<Replaced> log = new ArrayList<>();
        String last = FIRST;
        String all = vault.read(LOG)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
        for (String line : all.lines().toList()) {
            JsonNode node = node(line);
            if (!node.path("before").asText().equals(last)) {
                throw new Refusal("The vault's log does not hang together at line " + (log.size() + 1)
                        + ": a line was changed or taken out.");
            }
            log.add(new Replaced(
                    Instant.parse(node.path("when").asText()),
                    node.path("who").asText(),
                    node.path("where").asText(),
                    node.path("revision").intValue(),
                    node.path("at").intValue(),
                    node.path("kind").asText(),
                    UUID.fromString(node.path("identity").asText()),
                    node.path("original").asText(),
                    node.path("instead").asText(),
                    node.path("why").asText()));
            last = hash(line);
        }
        return log;
    }

    private static JsonNode node(String line) {
        try {
            return RegisterForm.JSON.readTree(line);
        } catch (IOException broken) {
            throw new Refusal("A line of the vault's log cannot be read.", broken);
        }
    }

    /** The raw texts, as a list without the texts; {@link #text} gives each. */
    public List<Raw> raws() {
        List<Raw> raws = new ArrayList<>();
        for (JsonNode node : index()) {
            raws.add(new Raw(
                    new TextKey(
                            Id.<Transcript>of(node.path("transcript").asText()),
                            node.path("revision").intValue()),
                    node.path("present").booleanValue(),
                    node.path("name").asText(),
                    node.path("file").asText(),
                    node.path("sha256").asText(),
                    ""));
        }
        return raws;
    }

    /** A raw text, letter for letter. */
    public Optional<String> text(TextKey key) {
        return vault.read(TEXTS + key.transcript() + "/" + key.revision() + ".txt")
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * Takes everything of somebody out who withdrew: the raw texts in which they speak, what is known of them, and their lines of the
     * log but for when and by whom. Databases of ended epochs go, too, for they hold them as they were.
     */
    public void forget(Set<Id<Transcript>> transcripts, List<Identity> theirs) {
        Set<UUID> ids = theirs.stream().map(identity -> identity.id().value()).collect(Collectors.toSet());
        Set<String> gone = new LinkedHashSet<>();
        ObjectNode index = index();
        for (String entry : vault.entries()) {
            boolean raw = transcripts.stream().anyMatch(id -> entry.startsWith(TEXTS + id + "/"));
            if (raw || entry.startsWith(EPOCH)) {
                gone.add(entry);
                index.remove(entry);
            }
        }
        List<Identity> left = register().identities().stream()
                .filter(identity -> !ids.contains(identity.id().value()))
                .toList();
        List<Replaced> log = log().stream()
                .map(entry -> ids.contains(entry.identity()) ? entry.withdrawn() : entry)
                .toList();
        Map<String, Vault.Part> parts = new LinkedHashMap<>();
        parts.put(INDEX, Vault.Part.of(RegisterForm.bytes(index)));
        parts.put(REGISTER, Vault.Part.of(RegisterForm.write(new Register(left))));
        parts.put(LOG, Vault.Part.of(lines("", log)));
        vault.write(parts, gone);
    }

    /**
     * Identities that stood nowhere but in some transcripts: whom only somebody spoke of who withdrew is known through them alone.
     *
     * @param transcripts by the names that the study has for them
     */
    public List<Identity> knownOnlyFrom(Set<String> transcripts) {
        Map<UUID, Boolean> elsewhere = new LinkedHashMap<>();
        for (Replaced entry : log()) {
            boolean other = entry.revision() == 0 || !transcripts.contains(entry.where());
            elsewhere.merge(entry.identity(), other, Boolean::logicalOr);
        }
        return register().identities().stream()
                .filter(identity ->
                        Boolean.FALSE.equals(elsewhere.get(identity.id().value())))
                .toList();
    }

    private static String hash(String line) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
