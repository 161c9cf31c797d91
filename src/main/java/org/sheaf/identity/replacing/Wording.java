package org.sheaf.identity.replacing;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a replacement into a sentence as its writer would have: possessive, capitals, “a” or “an” before it. */
public final class Wording {

    private static final Pattern POSSESSIVE = Pattern.compile("(?:['\u2019\u02bc][sS]|(?<=[sS])['\u2019\u02bc])$");
    private static final Pattern ARTICLE = Pattern.compile("(?i)(?<![\\p{L}\\p{N}])(an?)(\\s+)$");
    /** Begun with a vowel's letter, spoken with a consonant; and the other way round. */
    private static final Pattern AS_IF_CONSONANT =
            Pattern.compile("(?i)^(?:uni|use|usu|uti|eu|one\\b|once\\b|u[kst]?\\b)");

    private static final Pattern AS_IF_VOWEL = Pattern.compile("(?i)^(?:hour|honest|honou?r|heir|[fhlmnrsx]\\b)");

    private Wording() {}

    /**
     * The replacement in the form in which the original stands.
     *
     * @param original as it stands, for instance {@code ODILE’S}
     * @param replacement for instance {@code Moira}
     */
    public static String like(String original, String replacement) {
        Matcher possessive = POSSESSIVE.matcher(original);
        String ending = possessive.find() ? possessive.group() : "";
        String bare = original.substring(0, original.length() - ending.length());
        boolean loud = bare.codePoints().filter(Character::isLetter).count() > 1
                && bare.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
        boolean quiet = bare.codePoints().filter(Character::isLetter).allMatch(Character::isLowerCase);
        boolean bracketed = replacement.startsWith("[");
        String cased = bracketed || !loud && !quiet
                ? replacement
                : loud ? replacement.toUpperCase(Locale.ROOT) : replacement.toLowerCase(Locale.ROOT);
        if (ending.length() == 1) { // the apostrophe alone stood after an s
            return cased.endsWith("s") || cased.endsWith("S") ? cased + ending : cased + ending + (loud ? "S" : "s");
        }
        return cased + ending;
    }

    /**
     * How many letters before a replacement are an article that no longer fits it, and what should stand there.
     *
     * @param length of what is replaced, from the article's beginning to the replacement; 0 where nothing is to be done
     * @param words to stand there
     */
    public record Article(int length, String words) {

        static final Article FITS = new Article(0, "");
    }

    /** The article before a replacement, put right if it has to be. */
    public static Article article(CharSequence before, String replacement) {
        String near = before.subSequence(Math.max(0, before.length() - 8), before.length())
                .toString();
        Matcher article = ARTICLE.matcher(near);
        if (!article.find()) {
            return Article.FITS;
        }
        boolean an = article.group(1).length() == 2;
        boolean shouldBe = beginsWithVowel(replacement.startsWith("[") ? replacement.substring(1) : replacement);
        if (an == shouldBe) {
            return Article.FITS;
        }
        String right = shouldBe ? article.group(1) + "n" : article.group(1).substring(0, 1);
        return new Article(article.group().length(), right + article.group(2));
    }

    private static boolean beginsWithVowel(String word) {
        if (AS_IF_VOWEL.matcher(word).find()) {
            return true;
        }
        return !word.isEmpty()
                && "aeiouAEIOU".indexOf(word.charAt(0)) >= 0
                && !AS_IF_CONSONANT.matcher(word).find();
    }
}
