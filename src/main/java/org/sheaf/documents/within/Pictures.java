package org.sheaf.documents.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.InflaterInputStream;

/** What is written beside the pixels of a picture; the pixels themselves are told as unseen. */
final class Pictures {

    private static final int HEAD = 8;
    private static final int MOST = 16 << 20;

    private final Telling telling;

    Pictures(Telling telling) {
        this.telling = telling;
    }

    void read(byte[] bytes) throws IOException {
        telling.unseen("", "a picture");
        if ((bytes[0] & 0xFF) == 0x89) {
            png(bytes);
        } else {
            Runs.in(bytes, telling, "what is written beside the pixels");
        }
    }

    private void png(byte[] bytes) throws IOException {
        int at = HEAD;
        while (at + 12 <= bytes.length) {
            int length = (bytes[at] & 0xFF) << 24
                    | (bytes[at + 1] & 0xFF) << 16
                    | (bytes[at + 2] & 0xFF) << 8
                    | bytes[at + 3] & 0xFF;
            String type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (length < 0 || length > bytes.length - at - 12) {
                break;
            }
            chunk(type, Arrays.copyOfRange(bytes, at + 8, at + 8 + length));
            at += 12 + length;
            if (type.equals("IEND")) {
                break;
            }
        }
        Runs.in(
                Arrays.copyOfRange(bytes, Math.min(at, bytes.length), bytes.length),
                telling,
                "behind the picture’s end");
    }

    private void chunk(String type, byte[] data) throws IOException {
        String place = "text beside the picture";
        switch (type) {
            case "IDAT", "PLTE", "fdAT" -> {
                // pixels and their colours
            }
            case "tEXt" ->
                telling.raw(text(data, 0, StandardCharsets.ISO_8859_1).replace('\0', '\n'), place);
            case "zTXt" -> {
                int end = zero(data, 0);
                telling.raw(text(data, 0, end, StandardCharsets.ISO_8859_1), place);
                telling.raw(new String(inflated(data, end + 2), StandardCharsets.ISO_8859_1), place);
            }
            case "iTXt" -> international(data, place);
            default -> Runs.in(data, telling, "what is written beside the pixels");
        }
    }

    private void international(byte[] data, String place) throws IOException {
        int key = zero(data, 0);
        boolean packed = key + 1 < data.length && data[key + 1] == 1;
        int language = zero(data, key + 3);
        int translated = zero(data, language + 1);
        telling.raw(
                text(data, 0, Math.min(translated, data.length), StandardCharsets.UTF_8)
                        .replace('\0', '\n'),
                place);
        byte[] words = packed
                ? inflated(data, translated + 1)
                : Arrays.copyOfRange(data, Math.min(translated + 1, data.length), data.length);
        telling.raw(new String(words, StandardCharsets.UTF_8), place);
    }

    private static int zero(byte[] data, int from) {
        int at = from;
        while (at < data.length && data[at] != 0) {
            at++;
        }
        return at;
    }

    private static String text(byte[] data, int from, Charset charset) {
        return text(data, from, data.length, charset);
    }

    private static String text(byte[] data, int from, int to, Charset charset) {
        return new String(data, from, Math.max(0, to - from), charset);
    }

    private static byte[] inflated(byte[] data, int from) throws IOException {
        if (from >= data.length) {
            return new byte[0];
        }
        try (InflaterInputStream in =
                new InflaterInputStream(new ByteArrayInputStream(data, from, data.length - from))) {
            return in.readNBytes(MOST);
        }
    }
}
