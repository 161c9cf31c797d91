package org.sheaf.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sheaf.documents.XmlWalk;
import org.sheaf.study.Code;
import org.sheaf.study.Definition;
import org.sheaf.study.Id;
import org.sheaf.study.Origin;
import org.sheaf.study.Refusal;

/**
 * Reads the codes of a REFI-QDA codebook (.qdc): names, identities, colours, descriptions and which stands under which. Sets
 * are not read. One thread.
 */
final class CodebookXml {

    private final List<Code> codes = new ArrayList<>();
    private final Set<UUID> given = new HashSet<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<String> warnings = new ArrayList<>();
    private boolean codebook;
    private boolean inCodes;
    private boolean wrapped;
    private @Nullable StringBuilder description;

    private CodebookXml() {}

    /**
     * Reads the file's bytes.
     *
     * @throws Refusal when they are no codebook
     */
    static CodebookFile read(String name, byte[] bytes) {
        CodebookXml reader = new CodebookXml();
        try (XmlWalk walk = new XmlWalk(new ByteArrayInputStream(bytes))) {
            for (XmlWalk.At at = walk.next(); at != XmlWalk.At.THE_END; at = walk.next()) {
                reader.hear(at, walk);
            }
        } catch (XmlWalk.TooDeep deep) {
            throw new Refusal(
                    "“" + name + ".qdc” nests its codes deeper than any framework does, so it was not read.", deep);
        } catch (IOException broken) {
            throw new Refusal(
                    "“" + name + ".qdc” is damaged: its XML cannot be read to the end. Export the codebook again.",
                    broken);
        }
        if (!reader.codebook) {
            throw new Refusal("“" + name + ".qdc” is no codebook of REFI-QDA. Export the codebook again as .qdc.");
        }
        List<Code> codes = reader.unwrapped();
        return new CodebookFile(
                name + ".qdc", CodebookFile.withLastingIds(name + ".qdc", codes, reader.given), true, reader.warnings);
    }

    private void hear(XmlWalk.At at, XmlWalk walk) {
        switch (at) {
            case START -> start(walk);
            case END -> end(walk);
            case TEXT -> {
                if (description != null) {
                    walk.text(description);
                }
            }
            default -> {
                // The end is the loop's.
            }
        }
    }

    private void start(XmlWalk walk) {
        switch (walk.name()) {
            case "CodeBook" -> codebook = true;
            case "Codes" -> inCodes = true;
            case "Code" -> {
                if (inCodes) {
                    open(walk);
                }
            }
            case "Description" -> description = open.isEmpty() ? null : new StringBuilder();
            default -> {
                // Sets and what else a tool writes are no codes.
            }
        }
    }

    private void end(XmlWalk walk) {
        switch (walk.name()) {
            case "Codes" -> inCodes = false;
            case "Code" -> {
                if (inCodes) {
                    open.pop();
                }
            }
            case "Description" -> {
                if (description != null && !open.isEmpty()) {
                    Code code = codes.get(open.peek());
                    codes.set(
                            open.peek(),
                            code.defined(Definition.brief(description.toString().strip())));
                }
                description = null;
            }
            default -> {
                // As above.
            }
        }
    }

    private void open(XmlWalk walk) {
        Id<Code> parent = open.isEmpty() ? null : codes.get(open.peek()).id();
        String name = text(walk.attribute("name")).strip();
        if (name.isEmpty()) {
            name = "Code " + (codes.size() + 1);
            warnings.add("A code without a name was called ‘" + name + "’.");
        }
        boolean alone = open.isEmpty() && codes.isEmpty();
        wrapped = alone
                ? "false".equals(walk.attribute("isCodable")) || "0".equals(walk.attribute("isCodable"))
                : wrapped;
        Id<Code> id = identity(walk.attribute("guid"));
        int colour = colour(text(walk.attribute("color")));
        codes.add(new Code(
                id, name, parent, false, codes.size(), Definition.NONE, colour, Origin.OPEN, List.of(), List.of()));
        open.push(codes.size() - 1);
    }

    /** Braces and capitals do not count; two codes with one identity are a mistake some tools make. */
    private Id<Code> identity(@Nullable String guid) {
        String plain = text(guid).strip().replaceAll("[{}]", "").toLowerCase(Locale.ROOT);
        if (plain.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") && given.add(UUID.fromString(plain))) {
            return new Id<>(UUID.fromString(plain));
        }
        return Id.random();
    }

    private static int colour(String rgb) {
        if (rgb.matches("#[0-9A-Fa-f]{6}")) {
            return Integer.parseInt(rgb.substring(1), 16);
        }
        if (rgb.matches("#[0-9A-Fa-f]{3}")) {
            return Integer.parseInt(rgb.substring(1).replaceAll("(.)", "$1$1"), 16);
        }
        return -1;
    }

    private static String text(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }

    /** NVivo wraps all its codes in one named “Nodes” with which nothing can be coded: it says nothing. */
    private List<Code> unwrapped() {
        boolean lone = codes.stream().filter(code -> code.parent() == null).count() == 1;
        if (!lone || !wrapped || codes.size() < 2 || !codes.get(0).name().matches("(?i)nodes|codes")) {
            return codes;
        }
        Id<Code> wrapper = codes.get(0).id();
        return codes.stream()
                .skip(1)
                .map(code -> wrapper.equals(code.parent()) ? code.placed(null, code.position()) : code)
                .toList();
    }
}
