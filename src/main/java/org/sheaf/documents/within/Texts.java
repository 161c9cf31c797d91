package org.sheaf.documents.within;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Bytes as the text they are in one encoding or another. */
final class Texts {

    /** Of eight letters seven must be ones that people write, else it is no text. */
    private static final int FEW = 8;

    private static final List<Charset> OLD = Stream.of("windows-1252", "windows-1250", "IBM850", "x-MacRoman")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    private Texts() {}

    /** Whether they are text at all, in one of the encodings known. */
    static boolean isText(byte[] bytes) {
        return marked(bytes).isPresent() || wide(bytes).isPresent() || isMostlyWritten(best(bytes));
    }

    /** In the likeliest encoding. */
    static String best(byte[] bytes) {
        return marked(bytes)
                .or(() -> wide(bytes))
                .or(() -> strict(bytes, StandardCharsets.UTF_8))
                .orElseGet(() -> new String(bytes, OLD.isEmpty() ? StandardCharsets.ISO_8859_1 : OLD.get(0)));
    }

    /** In other encodings, where bytes alone do not tell which was meant. */
    static List<String> others(byte[] bytes) {
        if (marked(bytes).isPresent()
                || wide(bytes).isPresent()
                || strict(bytes, StandardCharsets.UTF_8).isPresent()) {
            return List.of();
        }
        return OLD.stream().skip(1).map(charset -> new String(bytes, charset)).toList();
    }

    /** Every encoding in which the bytes are words throughout. */
    static List<String> readable(byte[] bytes) {
        List<String> readings = new ArrayList<>();
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            strict(bytes, charset).filter(Texts::isMostlyWritten).ifPresent(readings::add);
        }
        if (readings.isEmpty() && !OLD.isEmpty()) {
            String reading = new String(bytes, OLD.get(0));
            if (isMostlyWritten(reading)) {
                readings.add(reading);
            }
        }
        return readings;
    }

    private static Optional<String> marked(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(new String(bytes, Charset.forName("UTF-32")));
        } else if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(new String(bytes, Charset.forName("UTF-32")));
        } else if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_16));
        }
        return Optional.empty();
    }

    /** Without a mark at the start, but with every other byte of Latin letters empty. */
    private static Optional<String> wide(byte[] bytes) {
        int even = 0;
        int odd = 0;
        int looked = Math.min(bytes.length, 4096) & ~1;
        for (int i = 0; i < looked; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (looked < 4 || Math.max(even, odd) < looked / 4) {
            return Optional.empty();
        }
        if (even + odd > looked * 5 / 8) {
            Charset charset = Charset.forName(even > odd ? "UTF-32BE" : "UTF-32LE");
            return Optional.of(new String(bytes, charset)).filter(Texts::isMostlyWritten);
        }
        Charset charset = even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return Optional.of(new String(bytes, charset)).filter(Texts::isMostlyWritten);
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is made of what people write, and not of what bytes at random give. */
    static boolean isMostlyWritten(String text) {
        int strange = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean written = c >= ' ' && c < 0x7f
                    || c == '\n'
                    || c == '\r'
                    || c == '\t'
                    || c >= 0xa0 && c < 0x2c00 && Character.isDefined(c)
                    || c == '\ufeff';
            strange += written || Character.isSurrogate(c) || c >= 0x3000 && Character.isLetter(c) ? 0 : 1;
        }
        return strange * FEW <= text.length();
    }
}
