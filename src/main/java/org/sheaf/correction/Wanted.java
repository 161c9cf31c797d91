package org.sheaf.correction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sheaf.text.Span;

/**
 * Words to be found and replaced. They are found where somebody speaks and in what stands outside the turns, never in labels;
 * through soft hyphens, invisible characters and accents that are written apart; a blank stands for any blank.
 *
 * @param words what is looked for, not empty
 * @param sameCase whether capitals count
 * @param wholeWords whether a part of a longer word does not count
 */
public record Wanted(String words, boolean sameCase, boolean wholeWords) {

    private static final String UNSEEN = "[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]";
    private static final String OF_WORD = "[\\p{L}\\p{N}\\p{M}]";

    /** Refuses nothing to look for. */
    public Wanted {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("nothing to look for");
        }
    }

    /** Where they stand, in text order. */
    public List<Span> places(Correction correction) {
        String text = correction.text();
        Matcher matcher = pattern().matcher(text);
        matcher.useTransparentBounds(true);
        List<Span> places = new ArrayList<>();
        for (Passage passage : correction.passages()) {
            matcher.region(passage.span().start(), passage.span().end());
            while (matcher.find()) {
                places.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return places;
    }

    private Pattern pattern() {
        StringBuilder regex = new StringBuilder(wholeWords ? "(?<!" + OF_WORD + UNSEEN + "{0,3})" : "");
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
        for (int at = 0; at < composed.length(); ) {
            int c = composed.codePointAt(at);
            at += Character.charCount(c);
            String one = Character.toString(c);
            String apart = Normalizer.normalize(one, Normalizer.Form.NFD);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                regex.append("[\\s\\u00A0\\u2007\\u202F]");
            } else if (apart.equals(one)) {
                regex.append(Pattern.quote(one));
            } else {
                regex.append("(?:")
                        .append(Pattern.quote(one))
                        .append('|')
                        .append(Pattern.quote(apart))
                        .append(')');
            }
            regex.append(at < composed.length() ? UNSEEN + "*" : "");
        }
        regex.append(wholeWords ? "(?!" + UNSEEN + "*" + OF_WORD + ")" : "(?!\\p{M})");
        return Pattern.compile(regex.toString(), sameCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
