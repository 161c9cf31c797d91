package org.sheaf.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Reads web pages through jsoup: blocks, headings, bold letters and tables; scripts, styles and navigation out. */
public final class HtmlFile {

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
