package org.sheaf.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Reads web pages through jsoup: blocks, headings, bold letters and tables; scripts, styles and navigation out. */
public final class HtmlFile {

    /** Elements within elements further down are no page that people or programs write, though some forget to close one. */
    private static final int DEEPEST = 2000;

    /** Nor is a page of so many tags. */
    private static final int MOST_TAGS = 500_000;

    /** Every tag; of those that nobody leaves open the slash and the name. */
    private static final Pattern TAG = Pattern.compile(
            "<(?:(/?)(table|object|template|marquee|applet|svg|math|div|span|section|article|ul|ol|blockquote|font|b|i|em"
                    + "|strong|u|a|center)\\b|[a-z/])",
            Pattern.CASE_INSENSITIVE);

    private HtmlFile() {}

    /**
     * A web page as it was read.
     *
     * @param document its text
     * @param encoding of the file
     */
    public record Read(StyledDocument document, String encoding) {}

    /**
     * Reads a web page.
     *
     * @throws Unreadable when it cannot be read
     */
    public static Read read(byte[] bytes) throws Unreadable {
        if (isTooMuch(bytes)) {
            throw new Unreadable(
                    "is longer or deeper than a transcript can be",
                    "Open it in a browser, save its text and add that.");
        }
        try {
            Document page = Jsoup.parse(new ByteArrayInputStream(bytes), charset(bytes), "");
            HtmlBody body = new HtmlBody();
            NodeTraversor.traverse(body, page);
            return new Read(body.document(), page.charset().name());
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable(
                    "is damaged: it is no whole web page", "Open it in a browser, save its text and add that.", broken);
        }
    }

    /** Whether a page has too many tags, or too deep; looked at before it is parsed, since that takes memory by the tag, and time by the square of the depth. */
    public static boolean isTooMuch(byte[] bytes) {
        Matcher tags = TAG.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
        int depth = 0;
        int all = 0;
        while (tags.find()) {
            boolean closed = !"".equals(tags.group(1));
            depth = tags.group(2) == null ? depth : Math.max(0, depth + (closed ? -1 : 1));
            if (++all > MOST_TAGS || depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    /** Null where the page says it itself, or jsoup finds out. */
    private static @Nullable String charset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        if (head.contains("charset=") || head.contains("encoding=")) {
            return null;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return null;
        } catch (CharacterCodingException other) {
            return head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF") ? null : "windows-1252";
        }
    }
}
