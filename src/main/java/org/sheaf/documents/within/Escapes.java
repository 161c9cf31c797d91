package org.sheaf.documents.within;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Other readings of a text in which letters are written by number or name: of XML, JSON, addresses, mail. */
final class Escapes {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,31}\\d{0,2});?");
    private static final Pattern JSON =
            Pattern.compile("\\\\(?:u([0-9a-fA-F]{4}|\\{[0-9a-fA-F]{1,6}\\})|x([0-9a-fA-F]{2})|([nrtbf\"'/\\\\]))");
    private static final Pattern PERCENT = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
    private static final Pattern QUOTED = Pattern.compile("(?:=[0-9A-F]{2})+|=\\r?\\n");
    private static final int ROUNDS = 3;

    private Escapes() {}

    /** The readings that differ from the text itself. */
    static List<Passage> readings(Passage passage) {
        List<Passage> readings = new ArrayList<>();
        UnaryOperator<String> unescape = text -> quoted(percent(json(entities(text))));
        String now = passage.text();
        for (int round = 0; round < ROUNDS; round++) { // what was escaped may have been escaped again
            String then = unescape.apply(now);
            if (then.equals(now)) {
                break;
            }
            String place = passage.place(0);
            // Positions are lost, so the place is that of the whole; the plain text tells more closely where it can.
            readings.add(new Passage(then, Passage.Manner.RAW, near(passage, then, place)));
            now = then;
        }
        return readings;
    }

    /** Escapes make a text shorter, so a place lies at or behind the same share of the text. */
    private static java.util.function.IntFunction<String> near(Passage passage, String reading, String first) {
        int whole = passage.text().length();
        return at -> reading.isEmpty()
                ? first
                : passage.place((int) Math.min(whole - 1L, (long) at * whole / reading.length()));
    }

    private static String entities(String text) {
        if (text.indexOf('&') < 0 || !ENTITY.matcher(text).find()) {
            return text;
        }
        return ENTITY.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(Parser.unescapeEntities(found.group(), false)));
    }

    private static String json(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        return JSON.matcher(text).replaceAll(found -> Matcher.quoteReplacement(jsonLetter(found)));
    }

    private static String jsonLetter(java.util.regex.MatchResult found) {
        String hex = found.group(1) != null ? found.group(1) : found.group(2);
        if (hex != null) {
            int code = Integer.parseInt(hex.replaceAll("[{}]", ""), 16);
            return Character.isValidCodePoint(code)
                    ? code > 0xffff ? Character.toString(code) : String.valueOf((char) code)
                    : found.group();
        }
        return switch (found.group(3).charAt(0)) {
            case 'n', 'r', 't', 'b', 'f' -> "\n";
            default -> found.group(3);
        };
    }

    private static String percent(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        return PERCENT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(bytes(found.group(), '%')));
    }

    private static String quoted(String text) {
        if (text.indexOf('=') < 0) {
            return text;
        }
        return QUOTED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        Character.isWhitespace(found.group().charAt(1)) ? "" : bytes(found.group(), '=')));
    }

    private static String bytes(String escaped, char sign) {
        byte[] bytes = new byte[escaped.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            if (escaped.charAt(3 * i) != sign) {
                return escaped;
            }
            bytes[i] = (byte) Integer.parseInt(escaped.substring(3 * i + 1, 3 * i + 3), 16);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
