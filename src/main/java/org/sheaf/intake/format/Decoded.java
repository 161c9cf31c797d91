package org.sheaf.intake.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes as text: the byte order mark gone, line ends {@code \n}, nothing else changed.
 *
 * @param text decoded
 * @param encoding its name, for instance {@code UTF-8}
 * @param warnings what was guessed or could not be decoded
 */
public record Decoded(String text, String encoding, List<String> warnings) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** Of old Macs; not every Java has it. */
    private static final String MAC_ROMAN = "x-MacRoman";

    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");

    /** The detector is believed about these; about other one-byte encodings only when such letters abound. */
    private static final Set<String> MANY_BYTES = Set.of(
            "SHIFT_JIS", "EUC-JP", "ISO-2022-JP", "EUC-KR", "GB18030", "BIG5", "EUC-TW", "ISO-2022-KR", "ISO-2022-CN");

    /** By chance few letters of other encodings form valid UTF-8: with so many times more of them than broken ones it is. */
    private static final int WHOLE_TO_BROKEN = 3;

    /** From this share of bytes above 127 on, a text is written in letters that are mostly not Latin. */
    private static final double NOT_LATIN = 0.3;

    /** Copies the warnings. */
    public Decoded {
        warnings = List.copyOf(warnings);
    }

    /** The beginning of a text, good enough to see what kind of text it is. */
    static String head(byte[] bytes, int most) {
        return of(Arrays.copyOf(bytes, Math.min(most & ~3, bytes.length))).text();
    }

    /** Decodes: by the byte order mark; else UTF-8, UTF-16 or what the letters make likely. */
    public static Decoded of(byte[] bytes) {
        Decoded marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        Charset wide = wide(bytes);
        if (wide != null) {
            return with(bytes, 0, wide, List.of());
        }
        String utf8 = strictly(bytes, 0, StandardCharsets.UTF_8);
        return utf8 != null ? new Decoded(unified(utf8), "UTF-8", List.of()) : guessed(bytes);
    }

    private static @Nullable Decoded byMark(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return with(b, 3, StandardCharsets.UTF_8, List.of());
        } else if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return with(b, 4, UTF_32LE, List.of());
        } else if (starts(b, 0, 0, 0xFE, 0xFF)) {
            return with(b, 4, UTF_32BE, List.of());
        } else if (starts(b, 0xFF, 0xFE)) {
            return with(b, 2, StandardCharsets.UTF_16LE, List.of());
        } else if (starts(b, 0xFE, 0xFF)) {
            return with(b, 2, StandardCharsets.UTF_16BE, List.of());
        }
        return null;
    }

    /** UTF-16 without mark shows by every other byte of Latin letters and blanks being zero. */
    private static @Nullable Charset wide(byte[] bytes) {
        int looked = Math.min(bytes.length, 4096) & ~1;
        if (looked < 4) {
            return null;
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < looked; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = looked / 2;
        if (odd > pairs * 0.4 && even < pairs * 0.02) {
            return StandardCharsets.UTF_16LE;
        }
        return even > pairs * 0.4 && odd < pairs * 0.02 ? StandardCharsets.UTF_16BE : null;
    }

    private static Decoded guessed(byte[] bytes) {
        String lenient = decode(bytes, 0, StandardCharsets.UTF_8);
        long broken = lenient.chars().filter(c -> c == '\uFFFD').count();
        long whole = lenient.chars().filter(c -> c > 127 && c != '\uFFFD').count();
        if (whole > broken * WHOLE_TO_BROKEN) {
            return new Decoded(unified(lenient), "UTF-8", List.of(lost(broken, "UTF-8")));
        }
        Charset charset = detected(bytes);
        return with(
                bytes,
                0,
                charset,
                List.of("It is not in UTF-8 and was read as " + name(charset)
                        + ". If letters with accents look wrong, save it as UTF-8 and add it again."));
    }

    private static Charset detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 20));
        detector.dataEnd();
        String found = detector.getDetectedCharset();
        if (found == null || !Charset.isSupported(found)) {
            return oneByte(bytes);
        }
        String upper = found.toUpperCase(Locale.ROOT);
        boolean believed = MANY_BYTES.contains(upper)
                ? strictly(bytes, 0, Charset.forName(found)) != null && share(bytes) > NOT_LATIN
                : share(bytes) > NOT_LATIN && !upper.startsWith("UTF");
        return believed ? Charset.forName(found) : oneByte(bytes);
    }

    /** Windows-1252, unless its letters stand where none can and those of old Macs do not. */
    private static Charset oneByte(byte[] bytes) {
        if (!Charset.isSupported(MAC_ROMAN)) {
            return WINDOWS_1252;
        }
        int windows = misplaced(decode(bytes, 0, WINDOWS_1252));
        int mac = misplaced(decode(bytes, 0, Charset.forName(MAC_ROMAN)));
        return windows > 1 && windows > mac * 3 ? Charset.forName(MAC_ROMAN) : WINDOWS_1252;
    }

    /** How many letters beyond ASCII are capitals behind small letters, and how many signs stand within words. */
    private static int misplaced(String text) {
        int misplaced = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            boolean within = Character.isLowerCase(text.charAt(i - 1));
            if (c > 127 && within) {
                boolean sign =
                        !Character.isLetter(c) && c != '’' && c != '\u00AD' && Character.isLetter(text.charAt(i + 1));
                misplaced += Character.isUpperCase(c) || sign || c == '\uFFFD' ? 1 : 0;
            }
        }
        return misplaced;
    }

    private static double share(byte[] bytes) {
        long high = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
        }
        return bytes.length == 0 ? 0 : (double) high / bytes.length;
    }

    private static Decoded with(byte[] bytes, int from, Charset charset, List<String> warnings) {
        String text = strictly(bytes, from, charset);
        if (text != null) {
            return new Decoded(unified(text), name(charset), warnings);
        }
        String lenient = decode(bytes, from, charset);
        List<String> all = new ArrayList<>(warnings);
        all.add(lost(lenient.chars().filter(c -> c == '\uFFFD').count(), name(charset)));
        return new Decoded(unified(lenient), name(charset), all);
    }

    private static String lost(long places, String encoding) {
        return (places == 1 ? "One place is" : places + " places are") + " not valid " + encoding
                + " and shown as “\uFFFD”. Look for a better copy of the file.";
    }

    private static String name(Charset charset) {
        if (charset.name().equals(MAC_ROMAN)) {
            return "Mac Roman";
        }
        return charset.equals(WINDOWS_1252) ? "Windows-1252" : charset.name();
    }

    private static @Nullable String strictly(byte[] bytes, int from, Charset charset) {
        String quick = decode(bytes, from, charset);
        if (quick.indexOf('\uFFFD') < 0) {
            return quick;
        }
        try {
            CharBuffer decoded = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return decoded.toString();
        } catch (CharacterCodingException notThis) {
            return null;
        }
    }

    private static String decode(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Line ends of Windows and of old Macs as {@code \n}. */
    private static String unified(String text) {
        if (text.indexOf('\r') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\r') {
                out.append(c);
            } else if (i + 1 >= text.length() || text.charAt(i + 1) != '\n') {
                out.append('\n');
            }
        }
        return out.toString();
    }

    /** The same without zeros, which a computer that lost power or a faulty program leaves in a text, and which nobody said. */
    Decoded withoutZeros() {
        if (text.indexOf('\0') < 0) {
            return this;
        }
        List<String> all = new ArrayList<>(warnings);
        all.add("It holds zero bytes, which were left out. Compare its end with the original.");
        return new Decoded(text.replace("\0", ""), encoding, all);
    }

    /** Whether there are control characters in number; zeros at the end are not counted, CHAT's bullets are none. */
    public boolean isBinary() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == 0) {
            end--;
        }
        int control = end == 0 ? text.length() : 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' && c != '\f' && c != ChatReader.BULLET) {
                control++;
            }
        }
        return control * 50L > text.length();
    }
}
