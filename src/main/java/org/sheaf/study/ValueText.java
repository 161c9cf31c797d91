package org.sheaf.study;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people write numbers, days, yes and no. What can be read in two ways is refused, with both. */
final class ValueText {

    static final String YES = "yes";
    static final String NO = "no";

    private static final Set<String> YESES =
            Set.of(YES, "y", "true", "t", "1", "ja", "j", "oui", "si", "sí", "sim", "tak", "✓", "✔");
    private static final Set<String> NOES =
            Set.of(NO, "n", "false", "f", "0", "nein", "nee", "non", "não", "nie", "✗", "✘");

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,24}(\\.\\d{1,12})?");
    private static final Pattern GROUPS = Pattern.compile("[+-]?\\d{1,3}(?:([.,])\\d{3})(?:\\1\\d{3})*");
    private static final Pattern ISO = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:T00:00(?::00)?)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([-/.]) ?(\\d{1,2})\\2 ?(\\d{4})");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)? ([a-z]{3,9})\\.?,? (\\d{4})");
    private static final Pattern MONTH_DAY = Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private ValueText() {}

    /** How words are compared: small letters, one blank for every gap. */
    static String plain(String words) {
        return words.strip().replaceAll("[\\s\\p{Zs}]+", " ").toLowerCase(Locale.ROOT);
    }

    /**
     * A number with comma or point, with or without marks between thousands, and with the unit behind it.
     *
     * @throws Refusal when it is none, or may be two
     */
    static BigDecimal number(String words, String unit) {
        String text = plain(words).replace('−', '-');
        if (!unit.isBlank() && text.endsWith(plain(unit))) {
            text = text.substring(0, text.length() - plain(unit).length());
        }
        text = text.strip().replaceAll("(?<=\\d)[ '’](?=\\d{3}(?!\\d))", "");
        boolean comma = text.indexOf(',') >= 0;
        if (comma && text.indexOf('.') >= 0) {
            text = withoutThousands(text);
        } else if (comma && text.indexOf(',') == text.lastIndexOf(',')) {
            refuseTwoReadings(text);
            text = text.replace(',', '.');
        } else if (GROUPS.matcher(text).matches()
                && text.chars().filter(c -> c == '.' || c == ',').count() > 1) {
            text = text.replaceAll("[.,]", "");
        }
        if (!PLAIN.matcher(text).matches()) {
            throw new Refusal("‘" + words + "’ is no number. Write figures alone, such as 46 or 4.5.");
        }
        return new BigDecimal(text);
    }

    /** “1.234,5” and “1,234.5”: the last mark is the decimal one, the others stand between thousands. */
    private static String withoutThousands(String text) {
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        String whole = text.substring(0, last);
        boolean grouped = GROUPS.matcher(whole).matches() && whole.indexOf(text.charAt(last)) < 0;
        return grouped ? whole.replaceAll("[.,]", "") + "." + text.substring(last + 1) : text;
    }

    private static void refuseTwoReadings(String text) {
        if (text.matches("[+-]?[1-9]\\d{0,2},\\d{3}")) {
            throw new Refusal("‘" + text + "’ may be " + text.replace(",", "") + " or " + text.replace(',', '.')
                    + ". Write the one that is meant.");
        }
    }

    /**
     * A day of the calendar.
     *
     * @throws Refusal when it is none, or may be two
     */
    static LocalDate day(String words) {
        String text = plain(words);
        try {
            Matcher iso = ISO.matcher(text.toUpperCase(Locale.ROOT));
            if (iso.matches()) {
                return LocalDate.of(whole(iso, 1), whole(iso, 3), whole(iso, 4));
            }
            Matcher figures = DAY_FIRST.matcher(text);
            if (figures.matches()) {
                return ofFigures(figures, words);
            }
            Matcher named = DAY_MONTH.matcher(text);
            if (named.matches()) {
                return LocalDate.of(whole(named, 3), month(named.group(2)), whole(named, 1));
            }
            Matcher american = MONTH_DAY.matcher(text);
            if (american.matches()) {
                return LocalDate.of(whole(american, 3), month(american.group(1)), whole(american, 2));
            }
        } catch (DateTimeException notInTheCalendar) {
            throw new Refusal("‘" + words + "’ is in no calendar. Write year, month and day, such as 2024-05-03.");
        }
        throw new Refusal("‘" + words + "’ is no day. Write year, month and day, such as 2024-05-03.");
    }

    private static int whole(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static int month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(name) || name.equals("sept") && i == 8) {
                return i + 1;
            }
        }
        throw new DateTimeException(name);
    }

    /** Points put the day first everywhere; with other marks the first figure may be the month. */
    private static LocalDate ofFigures(Matcher figures, String words) {
        int first = whole(figures, 1);
        int second = whole(figures, 3);
        int year = whole(figures, 4);
        if (figures.group(2).equals(".") || first > 12 || first == second) {
            return LocalDate.of(year, second, first);
        }
        if (second > 12) {
            return LocalDate.of(year, first, second);
        }
        throw new Refusal("‘" + words + "’ may be " + LocalDate.of(year, second, first) + " or "
                + LocalDate.of(year, first, second) + ". Write the one that is meant.");
    }

    /**
     * {@link #YES} or {@link #NO}.
     *
     * @throws Refusal when it is neither
     */
    static String yesOrNo(String words) {
        String text = plain(words);
        if (YESES.contains(text)) {
            return YES;
        }
        if (NOES.contains(text)) {
            return NO;
        }
        throw new Refusal("‘" + words + "’ is neither yes nor no. Write “yes” or “no”.");
    }
}
