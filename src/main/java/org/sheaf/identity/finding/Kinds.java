package org.sheaf.identity.finding;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sheaf.study.IdentityKind;
import org.sheaf.text.Folding;
import org.sheaf.text.Span;
import org.sheaf.text.Words;

/** Guesses what a name stands for, by its own words and those around it. A proposal, no more. Immutable; any thread. */
public final class Kinds {

    private static final Set<String> ORGANISATIONS = WordLists.read("organisations-en.txt");
    private static final Set<String> PLACES = WordLists.read("places-en.txt");
    private static final Pattern PERSON_BEFORE = Pattern.compile(
            "(?:\\b(?:my|his|her|our|their|your) (?:\\w+ )?(?:mate|friend|sister|brother|son|daughter|husband|wife|partner|mum|mother|dad"
                    + "|father|boss|manager|cousin|niece|nephew|neighbour|boyfriend|girlfriend|ex|uncle|aunt|auntie|nan|gran|worker"
                    + "|keyworker|nurse|doctor|social worker)|called|named|(?:I'm|name's|name is|name was|with|and|told|asked|rang|met|saw"
                    + "|married|thanks|thank you)),? $");
    private static final Pattern PERSON_AFTER = Pattern.compile(
            "^(?:['\u2019]s (?:mum|mother|dad|father|sister|brother|son|daughter|husband|wife|partner|face|voice|hand|house)"
                    + "|,? (?:said|says|told|asked|rang|thinks|thought|reckons|goes|went|came|comes|gave|laughed|cried|died|knew|knows"
                    + "|wanted|wants|used to|would|sat|looked|and I\\b))");
    private static final Pattern PLACE_BEFORE = Pattern.compile(
            "\\b(?:live|lived|lives|living|moved|grew up|born|stayed|back|down|up|over|out|drive|drove|from|near|around|outside|in"
                    + "|train|bus) (?:in|to|from|near|at|of )? ?$|\\b(?:in|near|from|around|outside|to) $");
    private static final Pattern ORGANISATION_BEFORE =
            Pattern.compile("\\b(?:work|works|worked|working|job) (?:for|at|with) (?:the )?$|\\bat (?:the )?$");
    private static final int AROUND = 40;

    private final Likeness names = new Likeness();

    /**
     * What a name in a text stands for.
     *
     * @return {@link IdentityKind#OTHER} where nothing tells
     */
    public IdentityKind of(String text, Span name) {
        IdentityKind alone = alone(name.of(text));
        if (alone != IdentityKind.OTHER) {
            return alone;
        }
        String before = text.substring(Math.max(0, name.start() - AROUND), name.start());
        String after = text.substring(name.end(), Math.min(text.length(), name.end() + AROUND));
        if (isTitled(before)
                || PERSON_BEFORE.matcher(before).find()
                || PERSON_AFTER.matcher(after).find()) {
            return IdentityKind.PERSON;
        }
        if (isTwoNames(name.of(text))) {
            return IdentityKind.PERSON;
        }
        if (ORGANISATION_BEFORE.matcher(before).find()) {
            return IdentityKind.ORGANISATION;
        }
        return PLACE_BEFORE.matcher(before).find() ? IdentityKind.PLACE : IdentityKind.OTHER;
    }

    /** Two words with capitals that are no common ones are most often a given name and a surname. */
    private static boolean isTwoNames(String name) {
        List<Span> words = Words.of(name, new Span(0, name.length()));
        return words.size() == 2
                && words.stream()
                        .map(word -> word.of(name))
                        .allMatch(word -> Character.isUpperCase(word.charAt(0))
                                && !word.equals(word.toUpperCase(Locale.ROOT))
                                && !Homographs.isCommon(word));
    }

    private static boolean isTitled(String before) {
        String[] words = before.stripTrailing().split("[^\\p{L}]+");
        return words.length > 0 && before.endsWith(" ") && Titles.has(words[words.length - 1]);
    }

    /** What its own words tell. */
    public IdentityKind alone(String name) {
        IdentityKind kind = IdentityKind.OTHER;
        boolean first = true;
        for (Span span : Words.of(name, new Span(0, name.length()))) {
            String word = Folding.letters(Form.bare(span.of(name)));
            if (ORGANISATIONS.contains(word)) {
                return IdentityKind.ORGANISATION;
            }
            if (PLACES.contains(word) && !first) {
                kind = IdentityKind.PLACE;
            } else if (first && kind == IdentityKind.OTHER && names.isGivenName(word)) {
                kind = IdentityKind.PERSON;
            }
            first = false;
        }
        boolean letters = name.length() > 1 && name.chars().allMatch(Character::isUpperCase);
        return kind == IdentityKind.OTHER && letters ? IdentityKind.ORGANISATION : kind;
    }

    /** Whether a word alone only says what something is: the Council, the City, the Professor. */
    public boolean isCommonNoun(String word) {
        String folded = Folding.letters(word);
        return (ORGANISATIONS.contains(folded) || PLACES.contains(folded) || Titles.has(folded))
                && !Homographs.isName(folded)
                && !names.isGivenName(folded);
    }
}
