package org.sheaf.identity.finding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers as people say them. */
final class NumberWords {

    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final List<String> ORDINALS = List.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
            "twenty[- ]first",
            "twenty[- ]second",
            "twenty[- ]third",
            "twenty[- ]fourth",
            "twenty[- ]fifth",
            "twenty[- ]sixth",
            "twenty[- ]seventh",
            "twenty[- ]eighth",
            "twenty[- ]ninth",
            "thirtieth",
            "thirty[- ]first");
    private static final Map<String, Integer> VALUES =
            IntStream.range(0, SMALL.size()).boxed().collect(Collectors.toUnmodifiableMap(SMALL::get, value -> value));

    private static final String UNIT = Recogniser.anyOf(SMALL.subList(1, 10));
    private static final String TEN = Recogniser.anyOf(TENS);

    /** One to ninety-nine. */
    static final String TO_99 = "(?:" + TEN + "(?:[- ]" + UNIT + ")?|" + Recogniser.anyOf(SMALL.subList(1, 20)) + ")";

    /** Thirteen to ninety-nine, which no clock strikes. */
    static final String FROM_13 =
            "(?:" + TEN + "(?:[- ]" + UNIT + ")?|" + Recogniser.anyOf(SMALL.subList(13, 20)) + ")";

    /** A round birthday: eighteenth, twenty-first, fiftieth. */
    static final String BIRTHDAY =
            "(?:eighteenth|twenty[- ]first|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth)";

    /** First to thirty-first. */
    static final String ORDINAL = Recogniser.anyOf(ORDINALS);

    /** A year as it is said: nineteen eighty-seven, two thousand and four, twenty twelve. */
    static final String YEAR = "(?:(?:nineteen|twenty)[- ](?:" + TEN + "(?:[- ]" + UNIT + ")?|oh[- ]" + UNIT + "|"
            + Recogniser.anyOf(SMALL.subList(10, 20)) + ")|two thousand(?: and " + TO_99 + ")?)";

    /** Digits said one by one, at least seven of them. */
    static final String DIGITS_SAID;

    static {
        String digit = Recogniser.anyOf(Stream.concat(SMALL.subList(0, 10).stream(), Stream.of("oh", "o", "nought"))
                .toList());
        DIGITS_SAID =
                "(?:(?:(?:double|triple|treble) )?" + digit + "(?:,? |-)){5,}(?:(?:double|triple|treble) )?" + digit;
    }

    private NumberWords() {}

    /** The value of what {@link #TO_99} matches. */
    static int to99(String words) {
        int sum = 0;
        for (String word : words.toLowerCase(Locale.ROOT).split("[- ]")) {
            int tens = TENS.indexOf(word);
            sum += tens >= 0 ? 10 * (tens + 2) : VALUES.getOrDefault(word, 0);
        }
        return sum;
    }

    /** The digits of what {@link #DIGITS_SAID} matches. */
    static String said(String words) {
        StringBuilder digits = new StringBuilder();
        int times = 1;
        for (String word : words.toLowerCase(Locale.ROOT).split("[ ,-]+")) {
            if (word.equals("double")) {
                times = 2;
            } else if (word.equals("triple") || word.equals("treble")) {
                times = 3;
            } else {
                digits.append(String.valueOf(VALUES.getOrDefault(word, 0)).repeat(times));
                times = 1;
            }
        }
        return digits.toString();
    }
}
