package org.sheaf.identity.finding;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ages and dates said less exactly, in square brackets. Any thread. */
public final class Coarser {

    private static final int DECADE = 10;
    private static final int OLDEST_TOLD = 90;

    private static final Pattern FIGURES = Pattern.compile("\\d{1,3}");
    private static final Pattern SAID = Pattern.compile("(?i)\\b" + NumberWords.TO_99 + "\\b");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Pattern MONTH = Pattern.compile(
            "(?i)\\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b|(?i)\\b" + NumberWords.YEAR + "\\b");

    private Coarser() {}

    /** The decade of an age in figures or words; everybody of ninety and more is one (45 CFR 164.514(b)(2)). */
    public static String age(String words) {
        Matcher figures = FIGURES.matcher(words);
        int age = -1;
        if (figures.find()) {
            age = Integer.parseInt(figures.group());
        } else {
            Matcher said = SAID.matcher(words);
            if (said.find()) {
                age = NumberWords.to99(said.group().toLowerCase(Locale.ROOT));
            }
        }
        if (age < 0) {
            return "[age]";
        }
        int from = age / DECADE * DECADE;
        return age >= OLDEST_TOLD ? "[age 90 or over]" : "[age " + from + "–" + (from + DECADE - 1) + "]";
    }

    /** A date less exactly than it is said: of a day the month and year, of a month its year, of a year its decade. */
    public static String date(String words) {
        Matcher month = MONTH.matcher(words);
        Matcher year = YEAR.matcher(words);
        String ofMonth = month.find() ? full(month.group()) : "";
        String ofYear = year.find() ? year.group() : "";
        boolean day =
                !words.replace(ofYear, "").replaceAll("[^\\p{L}\\p{N}]", "").equalsIgnoreCase(monthIn(words));
        if (!ofMonth.isEmpty() && day) {
            return "[" + (ofYear.isEmpty() ? ofMonth : ofMonth + " " + ofYear) + "]";
        } else if (!ofYear.isEmpty() && (!ofMonth.isEmpty() || day)) {
            return "[" + ofYear + "]";
        } else if (ofYear.matches("\\d{4}")) {
            return "[" + ofYear.substring(0, 3) + "0s]";
        }
        return "[date]";
    }

    private static String monthIn(String words) {
        Matcher month = MONTH.matcher(words);
        return month.find() ? month.group() : "";
    }

    private static String full(String month) {
        String begun = month.substring(0, 3).toLowerCase(Locale.ROOT);
        return MONTHS.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(begun))
                .findFirst()
                .orElse(month);
    }
}
