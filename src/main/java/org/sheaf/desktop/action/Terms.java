package org.sheaf.desktop.action;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The nouns that a user is used to, put in the place of the method's in all words of the window: in singular and plural,
 * with the capital kept and the article fitted. What the user has written, the study's history, reports and files keep
 * theirs. Immutable but for what it has worked out already. Any thread.
 */
public final class Terms {

    /** The method's own nouns. */
    public static final Terms USUAL = new Terms(Map.of());

    /**
     * What follows “code” where it is the verb, and what goes before. Labels begin with the verb; a noun that begins a
     * label is never followed by these.
     */
    private static final Pattern VERB_BEFORE =
            Pattern.compile("(?:\\bto|\\bwho|\\band|&|^Read,) $", Pattern.CASE_INSENSITIVE);

    private static final Pattern VERB_AFTER = Pattern.compile(
            "^(?:…| in vivo| with\\b| all\\b| the\\b| this\\b| what\\b| them\\b| and close|, keep open| by speaker)");

    /** Names of methods, which are nobody’s habit. */
    private static final Pattern METHOD_AFTER = Pattern.compile("^ (?:Method|analysis)\\b");

    private final Map<Noun, String> chosen;
    private final Map<String, Word> byWord = new HashMap<>();
    private final Pattern pattern;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** A word of the bundle: which noun it is, and in which number. */
    private record Word(Noun noun, boolean many) {}

    /** Takes the nouns that are another than the usual one, in the singular. */
    public Terms(Map<Noun, String> others) {
        EnumMap<Noun, String> copy = new EnumMap<>(Noun.class);
        others.forEach((noun, name) -> {
            if (!name.equals(noun.usual())) {
                copy.put(noun, name);
            }
        });
        this.chosen = Collections.unmodifiableMap(copy);
        for (Noun noun : Noun.values()) {
            word(noun, noun.usual());
        }
        word(Noun.FRAMEWORK, "framework");
        List<String> longest = new ArrayList<>(byWord.keySet());
        longest.sort(Comparator.comparingInt(String::length).reversed());
        this.pattern = Pattern.compile(
                "\\b(?:(an?) )?(" + longest.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")\\b",
                Pattern.CASE_INSENSITIVE);
    }

    private void word(Noun noun, String one) {
        byWord.put(one, new Word(noun, false));
        byWord.put(Noun.many(one), new Word(noun, true));
    }

    /** What the user has chosen; the usual ones where nothing was. */
    public static Terms from(Settings settings) {
        Map<Noun, String> others = new EnumMap<>(Noun.class);
        for (Noun noun : Noun.values()) {
            settings.get(noun.key()).filter(noun.others()::contains).ifPresent(name -> others.put(noun, name));
        }
        return others.isEmpty() ? USUAL : new Terms(others);
    }

    /** Keeps them in the settings. */
    public void keep(Settings settings) {
        for (Noun noun : Noun.values()) {
            if (chosen.containsKey(noun)) {
                settings.put(noun.key(), name(noun));
            } else {
                settings.remove(noun.key());
            }
        }
    }

    /** What a noun is called, in the singular. */
    public String name(Noun noun) {
        return chosen.getOrDefault(noun, noun.usual());
    }

    /** The same with another name for one noun. */
    public Terms with(Noun noun, String name) {
        Map<Noun, String> others = new HashMap<>(chosen);
        others.put(noun, name);
        return new Terms(others);
    }

    /** Whether another has the same names. */
    public boolean sameAs(Terms other) {
        return chosen.equals(other.chosen);
    }

    /** A text of the bundle with these nouns in it. */
    String in(String text) {
        return chosen.isEmpty() ? text : known.computeIfAbsent(text, this::changed);
    }

    private String changed(String text) {
        Matcher matcher = pattern.matcher(text);
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (matcher.find()) {
            String found = matcher.group(2);
            Word word = byWord.get(found.toLowerCase(Locale.ROOT));
            if (word == null || !chosen.containsKey(word.noun) || isAnother(text, word, matcher)) {
                continue;
            }
            String one = name(word.noun);
            out.append(text, from, matcher.start());
            String article = matcher.group(1);
            if (article != null) {
                out.append(article(article, one)).append(' ');
            }
            out.append(capital(found, word.many ? Noun.many(one) : one));
            from = matcher.end();
        }
        return out.append(text, from, text.length()).toString();
    }

    /** Whether the word is not the noun: the verb “code”, or part of a method’s name. */
    private static boolean isAnother(String text, Word word, Matcher at) {
        String after = text.substring(at.end());
        return switch (word.noun) {
            case CODE ->
                at.group(1) == null
                        && (VERB_BEFORE.matcher(text.substring(0, at.start())).find()
                                        && (!word.many || text.startsWith("who ", at.start() - 4))
                                || isFirst(text, at)
                                        && VERB_AFTER.matcher(after).find());
            case FRAMEWORK -> METHOD_AFTER.matcher(after).find();
            default -> false;
        };
    }

    /** Whether a sentence or a part of one begins there. */
    private static boolean isFirst(String text, Matcher at) {
        return at.start() == 0 || text.startsWith(". ", at.start() - 2);
    }

    private static String article(String before, String noun) {
        boolean vowel = "aeio".indexOf(noun.charAt(0)) >= 0 || noun.startsWith("u") && !noun.startsWith("un");
        String fitting = vowel ? "an" : "a";
        return Character.isUpperCase(before.charAt(0)) ? "A" + fitting.substring(1) : fitting;
    }

    private static String capital(String like, String noun) {
        return Character.isUpperCase(like.charAt(0)) ? Character.toUpperCase(noun.charAt(0)) + noun.substring(1) : noun;
    }
}
