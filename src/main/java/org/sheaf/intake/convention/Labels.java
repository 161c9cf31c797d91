package org.sheaf.intake.convention;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a label looks like, by itself. */
final class Labels {

    /** What a label looks like. */
    enum Kind {
        /** {@code I}, {@code P1}, {@code S01}, {@code MOD}. */
        CODE,
        /** {@code Interviewer}, {@code Speaker 2}, {@code Befragte}. */
        ROLE,
        /** Words that all begin with a capital. */
        NAME,
        /** Several words that are not a name. */
        PHRASE,
        /** A word with which people begin sentences, or which heads a note. */
        ORDINARY
    }

    private static final int MOST_WORDS = 7;
    private static final Pattern CODE =
            Pattern.compile("\\p{L}\\d{0,3}|\\p{Lu}{2,4}\\d{0,3}|\\p{L}{2,4}[-_. ]?\\d{1,3}\\p{L}?");
    private static final Pattern NUMBER = Pattern.compile("[\\s#._-]*\\d+$");
    private static final Pattern PARTICLE = Pattern.compile(
            "(?i)and|und|et|y|en|&|\\+|van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|zu|of|the|with");

    private Labels() {}

    /** Whether words between two positions could be a label at all: short, with a letter, no sentence in them. */
    static boolean mayBe(CharSequence text, int from, int to) {
        int words = 1;
        boolean letter = false;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            letter |= Character.isLetter(c) || Character.isSurrogate(c);
            if (c == ' ' || c == '\u00A0') {
                words++;
                if (endsSentence(text, from, at)) {
                    return false;
                }
            }
        }
        return to > from && letter && words <= MOST_WORDS && !endsSentence(text, from, to) && !endsOpen(text, to);
    }

    /** A point after a longer word in small letters; initials and titles have points too. */
    private static boolean endsSentence(CharSequence text, int from, int end) {
        if (end - from < 2 || text.charAt(end - 1) != '.') {
            return false;
        }
        int at = end - 2;
        while (at >= from && Character.isLowerCase(text.charAt(at))) {
            at--;
        }
        return end - 2 - at > 3;
    }

    private static boolean endsOpen(CharSequence text, int to) {
        return ",-–—".indexOf(text.charAt(to - 1)) >= 0;
    }

    /** What a label looks like. */
    static Kind kind(String label) {
        String plain = plain(label);
        if (Lexicon.isRole(plain) || Lexicon.isRole(base(plain))) {
            return Kind.ROLE;
        } else if (Lexicon.isOrdinary(plain)) {
            return Kind.ORDINARY;
        } else if (CODE.matcher(label).matches()) {
            return Kind.CODE;
        } else if (isName(label)) {
            return Kind.NAME;
        }
        return label.indexOf(' ') < 0 ? Kind.ORDINARY : Kind.PHRASE;
    }

    private static boolean isName(String label) {
        String[] words = label.split("[ /]+");
        if (words.length == 1 && isSaying(label)) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            boolean fits = isCapital(words[i]) || words[i].indexOf('\'') > 0;
            if (!fits && (i == 0 || !PARTICLE.matcher(words[i]).matches())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word begins with a capital, a digit, a bracket, or in a script that has no capitals. */
    private static boolean isCapital(String word) {
        int c = word.isEmpty() ? ' ' : word.codePointAt(0);
        return Character.isLetterOrDigit(c) && !Character.isLowerCase(c) || "($#[&".indexOf(c) >= 0;
    }

    /** Whether the words say that someone speaks (“She says”, “So I said”), as speech itself does. */
    static boolean isSaying(String label) {
        for (String word : plain(label).split("[ ']+")) {
            if (Lexicon.isSpeechWord(word)) {
                return true;
            }
        }
        return false;
    }

    /** Small letters, single blanks, no accents lost. */
    static String plain(String label) {
        return label.toLowerCase(Locale.ROOT).replace('’', '\'').strip();
    }

    /** A plain label without its number: {@code interviewer 1} and {@code interviewer1} are {@code interviewer}. */
    static String base(String plain) {
        String base = NUMBER.matcher(plain).replaceFirst("");
        return base.isEmpty() ? plain : base;
    }

    /** Letters and digits alone, in small letters: what stays the same when a label drifts in case or spacing. */
    static String core(String label) {
        StringBuilder core = new StringBuilder(label.length());
        label.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(core::appendCodePoint);
        return core.toString();
    }

    /** Whether a label says what someone is and not who: such a label is another person in every transcript. */
    static boolean isGeneric(String label) {
        Kind kind = kind(label);
        return kind == Kind.CODE || kind == Kind.ROLE;
    }
}
