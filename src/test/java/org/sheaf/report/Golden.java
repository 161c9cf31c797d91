package org.sheaf.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * Compares what a writer writes with what it is known to write well, kept as readable text in {@code src/test/resources/golden}.
 * With {@code -Dsheaf.golden=rewrite} the files are written anew: read the difference before committing it.
 */
final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    static void check(String name, String dump) {
        Path file = FOLDER.resolve(name);
        try {
            if ("rewrite".equals(System.getProperty("sheaf.golden"))) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, dump);
            }
            assertThat(dump).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Line ends made visible, since Git and editors change them. */
    static String lines(byte[] text) {
        return new String(text, StandardCharsets.UTF_8).replace("\r\n", "␍␊\n");
    }

    /** The parts of a zip file by name, in order. */
    static Map<String, byte[]> parts(byte[] zip) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** An element a line, indented, with its attributes in order of the alphabet. */
    static String xml(byte[] xml) {
        StringBuilder dump = new StringBuilder();
        try (InputStream in = new ByteArrayInputStream(xml)) {
            Element root = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
            dump(root, 0, dump);
        } catch (Exception e) {
            throw new AssertionError("not XML", e);
        }
        return dump.toString();
    }

    private static void dump(Element element, int depth, StringBuilder into) {
        into.append("  ".repeat(depth)).append(element.getTagName());
        Map<String, String> attributes = new TreeMap<>();
        NamedNodeMap map = element.getAttributes();
        for (int i = 0; i < map.getLength(); i++) {
            attributes.put(map.item(i).getNodeName(), map.item(i).getNodeValue());
        }
        attributes.forEach(
                (name, value) -> into.append(' ').append(name).append('=').append(value));
        NodeList children = element.getChildNodes();
        if (children.getLength() == 1 && children.item(0) instanceof Text text) {
            into.append(" “").append(text.getData().replace("\n", "⏎")).append('”');
        }
        into.append('\n');
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element below) {
                dump(below, depth + 1, into);
            }
        }
    }
}
