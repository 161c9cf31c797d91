package org.sheaf.tables;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a spreadsheet spells text that XML cannot hold (ECMA-376, ST_Xstring), and numbers as people write them. */
final class CellText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,14})?");
    /** Digits that every number of a spreadsheet keeps. */
    private static final MathContext DIGITS = new MathContext(15);

    private CellText() {}

    /** The text with {@code _xHHHH_} for what XML cannot hold, and for the underscore of text that looks like that. */
    static String escape(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        Matcher looksEscaped = ESCAPED.matcher(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
            if (pair) {
                escaped.append(c).append(text.charAt(++i));
            } else if (isForbidden(c)
                    || c == '_' && looksEscaped.region(i, text.length()).lookingAt()) {
                escaped.append(String.format("_x%04X_", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '_' || isForbidden(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isForbidden(char c) {
        return c < ' ' && c != '\n' && c != '\t' || Character.isSurrogate(c) || c >= 0xFFFE;
    }

    /** The text that was meant. */
    static String unescape(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /** Whether a spreadsheet can hold the text as a number and give back the same characters. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches() && plain(Double.parseDouble(text)).equals(text);
    }

    /** A number as people write it, at the precision a spreadsheet shows. */
    static String plain(double number) {
        if (number == 0 || Double.isNaN(number) || Double.isInfinite(number)) {
            return number == 0 ? "0" : String.valueOf(number);
        }
        return new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
    }
}
