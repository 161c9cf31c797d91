package org.sheaf.identity.finding;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;

/** Check digits, and what else tells a number from one that only looks like it. */
final class Checks {

    /** Prefixes that no National Insurance number has (HM Revenue and Customs, National Insurance Manual, NIM39110). */
    private static final Set<String> NO_INSURANCE = Set.of("BG", "GB", "NK", "KN", "TN", "NT", "ZZ");

    private Checks() {}

    /** The figures in it. */
    static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    /** An NHS number: the last of ten digits checks the others, modulo 11 (NHS Data Dictionary, “NHS Number”). */
    static boolean isHealthNumber(String text) {
        String digits = digits(text);
        if (digits.length() != 10 || digits.chars().distinct().count() == 1) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11 == digits.charAt(9) - '0';
    }

    /** A National Insurance number, beyond its shape. */
    static boolean isInsuranceNumber(String text) {
        return !NO_INSURANCE.contains(text.substring(0, 2).toUpperCase(Locale.ROOT));
    }

    /** A payment card's number: Luhn's check (ISO/IEC 7812-1, annex B), 13 to 19 digits, of a network that there is. */
    static boolean isCard(String text) {
        String digits = digits(text);
        int n = digits.length();
        if (n < 13 || n > 19 || "23456".indexOf(digits.charAt(0)) < 0) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < n; i++) {
            int digit = digits.charAt(n - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    /** An international bank account number: modulo 97 is 1 (ISO 13616-1). */
    static boolean isAccount(String text) {
        String letters = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (letters.length() < 15 || letters.length() > 34) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        String turned = letters.substring(4) + letters.substring(0, 4);
        for (int i = 0; i < turned.length(); i++) {
            digits.append(Character.digit(turned.charAt(i), 36));
        }
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    /** A telephone number: international, or British or Irish with its leading nought, or North American in three groups. */
    static boolean isPhone(String text) {
        String digits = digits(text);
        int n = digits.length();
        if (text.startsWith("+")) {
            return n >= 8 && n <= 15;
        }
        if (digits.startsWith("00")) {
            return n >= 10 && n <= 17;
        }
        if (digits.startsWith("0")) {
            return n >= 9 && n <= 11 && "12345678".indexOf(digits.charAt(1)) >= 0;
        }
        return n == 10 && text.matches("\\(?[2-9]\\d{2}\\)?[ .-]\\d{3}[ .-]\\d{4}");
    }

    /** Four numbers that each fit a byte. */
    static boolean isInternetAddress(String text) {
        for (String part : text.split("\\.")) {
            if (Integer.parseInt(part) > 255) {
                return false;
            }
        }
        return true;
    }

    /** A British number plate of the present form: its age mark is March's or September's (DVLA, INF104). */
    static boolean isPlate(String text) {
        int age = Integer.parseInt(digits(text).substring(0, 2));
        return age >= 1 && age <= 30 || age >= 51 && age <= 80;
    }
}
