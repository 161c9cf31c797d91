package org.sheaf.identity.finding;

import static org.sheaf.study.IdentityKind.NUMBER;

import java.util.List;

/** Numbers by which offices, banks and hospitals know somebody. */
final class Numbers {

    private static final String WHOSE =
            "(?:case|file|reference|ref|student|staff|employee|payroll|patient|hospital|clinic|client|prison(?:er)?|custody|crime|policy"
                    + "|membership|member|badge|passport|licen[cs]e|tenancy|rent|claim|account|collar|visa|order|registration"
                    + "|unit|application|CRN|URN|UPN|MRN)";
    private static final String NUMBER_WORD =
            "(?:'s)?(?: (?:number|no\\.?|id|code)(?:'s)?)?(?:,? (?:is|was|were)|:)? ?#?";

    private Numbers() {}

    static List<Recogniser> all() {
        return List.of(
                Recogniser.of(
                        NUMBER,
                        Source.HEALTH_NUMBER,
                        "(?<![\\w+-])\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?![\\w-])",
                        Checks::isHealthNumber),
                Recogniser.anyCase(
                        NUMBER,
                        Source.INSURANCE_NUMBER,
                        "\\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\\d{2} ?\\d{2} ?\\d{2} ?[A-D]\\b",
                        Checks::isInsuranceNumber),
                Recogniser.of(NUMBER, Source.CARD, "(?<![\\w-])\\d(?:[ -]?\\d){12,18}(?![\\w-])", Checks::isCard),
                Recogniser.anyCase(
                        NUMBER,
                        Source.ACCOUNT,
                        "\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b",
                        Checks::isAccount),
                Recogniser.anyCase(
                        NUMBER,
                        Source.ACCOUNT,
                        "\\bsort code(?:,? (?:is|was)|:)? (?<it>\\d{2}[ -]?\\d{2}[ -]?\\d{2})\\b",
                        found -> true),
                Recogniser.of(NUMBER, Source.PLATE, "\\b[A-HJ-PR-Y]{2}\\d{2} ?[A-HJ-PR-Z]{3}\\b", Checks::isPlate),
                Recogniser.of(NUMBER, Source.PLATE, "\\b[A-HJ-NPR-TV-Y]\\d{1,3} [A-HJ-PR-Y]{3}\\b"),
                Recogniser.of(NUMBER, Source.PLATE, "\\b\\d{2,3}-[A-Z]{1,2}-\\d{1,6}\\b"),
                Recogniser.of(NUMBER, Source.REFERENCE, "\\b[A-Z9]{5}\\d{6}[A-Z9]{2}\\d[A-Z]{2}\\b"), // driving licence
                Recogniser.of(NUMBER, Source.REFERENCE, "\\b[A-Z]{1,4}/\\d{4,}(?:/[A-Z0-9]+)*\\b"),
                Recogniser.anyCase(
                        NUMBER,
                        Source.REFERENCE,
                        "\\b" + WHOSE + NUMBER_WORD
                                + "(?<it>(?=[A-Z0-9/-]*\\d[A-Z0-9/-]*\\d)[A-Z0-9](?:[A-Z0-9/-]*[A-Z0-9]){2,}(?: \\d{3,})*)\\b",
                        Numbers::isReference));
    }

    /** Not a year, a height or a time that follows such a word by chance. */
    private static boolean isReference(String found) {
        return Checks.digits(found).length() >= 3
                && !found.matches("(?:19|20)\\d{2}s?|\\d{1,2}(?:st|nd|rd|th)|\\d+(?:mg|ml|km|kg|am|pm)");
    }
}
