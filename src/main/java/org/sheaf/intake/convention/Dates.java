package org.sheaf.intake.convention;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days as people write them, where the order of day and month is beyond doubt. */
final class Dates {

    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?(\\p{L}{3,9})\\.?,?\\s+(\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern POINTS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

    private Dates() {}

    /** The first day in a text as an ISO day; the text itself when none can be read. */
    static String iso(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return day(text, iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher points = POINTS.matcher(text);
        if (points.find()) {
            return day(text, points.group(3), Integer.parseInt(points.group(2)), points.group(1));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.find()) {
            return day(text, dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.find()
                ? day(text, monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
                : text;
    }

    private static String day(String text, String year, int month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day))
                    .toString();
        } catch (DateTimeException noDay) {
            return text;
        }
    }

    private static int month(String word) {
        for (Locale locale :
                new Locale[] {Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, new Locale("es"), new Locale("nl")}) {
            for (Month month : Month.values()) {
                String full = month.getDisplayName(TextStyle.FULL, locale).toLowerCase(Locale.ROOT);
                String plain = word.toLowerCase(Locale.ROOT);
                if (full.equals(plain) || plain.length() == 3 && full.startsWith(plain)) {
                    return month.getValue();
                }
            }
        }
        return 0;
    }
}
