package org.sheaf.identity.finding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sheaf.study.IdentityKind;

/** Dates and ages, in figures and in words. */
final class Times {

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December"
                    + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?";
    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
    private static final String YEAR = "(?:(?:19|20)\\d{2}|'\\d{2}|" + NumberWords.YEAR + ")";
    private static final String AGE = "(?<it>\\d{1,3}|" + NumberWords.TO_99 + ")";
    private static final String NO_MEASURE =
            "(?![\\w%]|[.:,]\\d| ?(?:%|per ?cent|quid|pounds?|days?|weeks?|months?|hours?|minutes?|times?|years? (?!old)|of|or|to|miles?"
                    + "|people|mg|mil|kilos?|stone|feet|degrees|and a half|o'clock|in the|am|pm|thousand|hundred|million))";

    private static final String WHO = "(?:I|you|he|she|we|they|it|[A-Z][\\p{L}-]+)";
    private static final String OLDER = "(?<it>1[3-9]|[2-9]\\d|" + NumberWords.FROM_13 + ")";
    private static final String NO_CLOCK =
            "(?! (?:past|to(?=[.,;])|to (?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))\\b| ?(?:%|per ?cent|quid|pounds?"
                    + "|days?|weeks?|months?|hours?|minutes?|times?|years? (?!old)|miles?|people|of|or|mg|thousand|hundred|odd)\\b|[\\w:-])";

    private static final String NOT_COUNTED =
            "(?=[.,;!?]|$| (?:and|now|when|then|but|this|that|by|on|at|next|last|herself|himself)\\b)";

    private Times() {}

    static List<Recogniser> all() {
        return Stream.of(dates(), years(), ages(), said()).flatMap(List::stream).toList();
    }

    private static List<Recogniser> dates() {
        return List.of(
                Recogniser.of(
                        IdentityKind.DATE,
                        Source.DATE,
                        "(?<![\\w/.-])\\d{4}-\\d{2}-\\d{2}(?![\\w/-])",
                        Times::isIsoDate),
                Recogniser.of(
                        IdentityKind.DATE,
                        Source.DATE,
                        "(?<![\\w/.-])\\d{1,2}([/.-])\\d{1,2}\\1(?:(?:19|20)\\d{2}|\\d{2})(?![\\w/-]|\\.\\d)",
                        Times::isDate),
                Recogniser.anyCase(
                        IdentityKind.DATE,
                        Source.DATE,
                        "\\b(?:" + DAY + "|" + NumberWords.ORDINAL + ")(?: day)? of " + MONTH + "(?:,? " + YEAR
                                + ")?(?!\\w)",
                        found -> true),
                Recogniser.of(
                        IdentityKind.DATE,
                        Source.DATE,
                        "\\b" + DAY + " " + MONTH + "(?:,? " + YEAR + ")?(?!\\w)",
                        found -> true),
                Recogniser.of(
                        IdentityKind.DATE,
                        Source.DATE,
                        "\\b" + MONTH + " (?:the )?(?:" + DAY + "|" + NumberWords.ORDINAL + ")(?:,? " + YEAR
                                + ")?(?![\\w%]|:\\d)",
                        found -> true),
                Recogniser.of(
                        IdentityKind.DATE,
                        Source.DATE,
                        "\\b" + MONTH + "(?:,| of)? " + YEAR + "(?!\\w)",
                        found -> true));
    }

    /** Days with a name, and years alone where they say since when. */
    private static List<Recogniser> years() {
        return List.of(
                Recogniser.of(
                        IdentityKind.DATE,
                        Source.DATE,
                        "\\b(?:Christmas (?:Eve|Day)|Boxing Day|New Year's (?:Eve|Day)|Good Friday|Easter (?:Sunday|Monday)),? "
                                + YEAR + "(?!\\w)",
                        found -> true),
                Recogniser.anyCase(
                        IdentityKind.DATE,
                        Source.DATE,
                        "\\b(?:since|until|till|up to) (?<it>(?:19|20)\\d{2})(?![\\w-])",
                        found -> true),
                Recogniser.anyCase(
                        IdentityKind.DATE,
                        Source.DATE,
                        "\\bborn (?:in|on|back in) (?:the )?(?<it>" + YEAR + ")(?!\\w)",
                        found -> true),
                Recogniser.anyCase(IdentityKind.AGE, Source.AGE, "\\b" + AGE + "[- ]years?[- ]olds?\\b", Times::isAge));
    }

    private static List<Recogniser> ages() {
        return List.of(
                Recogniser.anyCase(
                        IdentityKind.AGE,
                        Source.AGE,
                        "\\b(?:aged|age of|at age|age:|age) " + AGE + "\\b" + NO_MEASURE,
                        Times::isAge),
                Recogniser.anyCase(
                        IdentityKind.AGE,
                        Source.AGE,
                        "\\b(?:turn(?:ed|ing|s)|turn) (?:just )?" + AGE + "\\b" + NO_MEASURE,
                        Times::isAge),
                Recogniser.anyCase(
                        IdentityKind.AGE,
                        Source.AGE,
                        "\\b(?:I'm|I am|I was|he's|he is|he was|she's|she is|she was|you're|they're) "
                                + "(?:only |just |nearly |almost |about )?(?!one\\b)" + AGE + "\\b" + NO_MEASURE
                                + "(?= ?[.,;:!?)—–]|$| (?:and|now|when|then|but|this|next|last|years old|at the time|herself|himself)\\b)",
                        Times::isAge));
    }

    /** Ages as people tell them: “she'd be sixteen”, “since I were fifteen”, “at forty-two”, “my fiftieth”. */
    private static List<Recogniser> said() {
        return List.of(
                age("(?:I|you|he|she|we|they) (?:was|were) (?:only |just |about )?" + OLDER + NO_CLOCK + NOT_COUNTED),
                age(WHO + "(?:'d| would|'ll| will) (?:have been|be) (?:only |just |about )?" + AGE + NO_CLOCK
                        + NOT_COUNTED),
                age(
                        "(?:since|when|until|till|from) (?:(?:I|you|he|she|they) (?:was|were)|being) (?:only |just |about )?"
                                + "(?<it>(?:\\d{1,2}|" + NumberWords.TO_99 + ")(?: and a half)?)" + NO_CLOCK),
                age("at " + OLDER + NO_CLOCK + "(?= (?:I|you|he|she|we|they|with|on|and|to|when|because)\\b)"),
                age(OLDER + " (?:I|you|he|she|they)(?:'d| would) (?:have been|be)"),
                age("(?:you|me|him|her|them) (?:down )?as " + OLDER + "(?=[.,?])"),
                age("(?:19|20)\\d{2}, " + OLDER + "(?=[.,])"),
                age("\\p{L}+'s " + OLDER + "(?=[.,;!?])"),
                age("(?:my|his|her|our|their|\\p{L}+'s) (?<it>" + NumberWords.BIRTHDAY
                        + ")(?! (?:of|time|floor|century))"),
                Recogniser.of(
                        IdentityKind.AGE,
                        Source.AGE,
                        "(?:^|(?<=[.?!] ))(?<it>(?i:" + NumberWords.FROM_13 + "))(?=\\.(?: |$)|(?<=-\\p{L}{3,5}),)",
                        Times::isAge));
    }

    private static Recogniser age(String pattern) {
        return Recogniser.anyCase(IdentityKind.AGE, Source.AGE, "\\b" + pattern + "\\b", found -> true);
    }

    private static boolean isIsoDate(String found) {
        try {
            LocalDate.parse(found);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /** Day and month in either order. */
    private static boolean isDate(String found) {
        String[] parts = found.split("[/.-]");
        int one = Integer.parseInt(parts[0]);
        int other = Integer.parseInt(parts[1]);
        return one >= 1 && other >= 1 && Math.min(one, other) <= 12 && Math.max(one, other) <= 31;
    }

    private static boolean isAge(String found) {
        int years = Character.isDigit(found.charAt(0)) ? Integer.parseInt(found) : NumberWords.to99(found);
        return years >= 1 && years <= 110;
    }
}
