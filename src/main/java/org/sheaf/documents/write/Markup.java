package org.sheaf.documents.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Writes XML or HTML as it goes, in UTF-8: every text escaped, every element closed. Characters that XML 1.0 cannot hold
 * are left out, half a surrogate pair becomes U+FFFD. One thread.
 */
public final class Markup {

    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();

    /** Writes to a stream, which stays open. */
    public Markup(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
    }

    /** Opens an element; attributes are names and values in turn. */
    public Markup start(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write('>');
        open.push(name);
        return this;
    }

    /** An element without content, closed as in XML. */
    public Markup empty(String name, String... attributes) throws IOException {
        tag(name, attributes);
        out.write("/>");
        return this;
    }

    private void tag(String name, String... attributes) throws IOException {
        out.write('<');
        out.write(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.write(' ');
            out.write(attributes[i]);
            out.write("=\"");
            escape(attributes[i + 1], true);
            out.write('"');
        }
    }

    /** Closes the element opened last. */
    public Markup end() throws IOException {
        out.write("</");
        out.write(open.pop());
        out.write('>');
        return this;
    }

    /** Closes the two, three … elements opened last. */
    public Markup end(int elements) throws IOException {
        for (int i = 0; i < elements; i++) {
            end();
        }
        return this;
    }

    /** Text within the element opened last. */
    public Markup text(String text) throws IOException {
        escape(text, false);
        return this;
    }

    /** An element that holds only text. */
    public Markup element(String name, String text, String... attributes) throws IOException {
        return start(name, attributes).text(text).end();
    }

    /** Writes as it stands: a declaration, a style sheet, a line end between elements. */
    public Markup raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    /**
     * Hands everything to the stream.
     *
     * @throws IllegalStateException when an element is still open
     */
    public void finish() throws IOException {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        out.flush();
    }

    private void escape(String text, boolean inAttribute) throws IOException {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            String instead = instead(text, i, inAttribute);
            if (instead != null) {
                out.write(text, written, i - written);
                out.write(instead);
                written = i + 1;
            }
        }
        out.write(text, written, text.length() - written);
    }

    /** What stands for the character, or null when it stands for itself. */
    private static @Nullable String instead(String text, int at, boolean inAttribute) {
        char c = text.charAt(at);
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> inAttribute ? "&quot;" : null;
            case '\t' -> inAttribute ? "&#9;" : null;
            case '\n' -> inAttribute ? lineEnd(true) : null;
            // Breaks that XML does not know must not glue two words together.
            case '\r' -> text.startsWith("\n", at + 1) ? "" : lineEnd(inAttribute);
            case '\u000B', '\f' -> lineEnd(inAttribute);
            case '\uFFFE', '\uFFFF' -> "";
            default -> c < ' ' ? "" : Character.isSurrogate(c) && !isPaired(text, at) ? "\uFFFD" : null;
        };
    }

    private static String lineEnd(boolean inAttribute) {
        return inAttribute ? "&#10;" : "\n";
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
