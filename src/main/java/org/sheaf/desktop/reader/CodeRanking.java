package org.sheaf.desktop.reader;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.Definition;
import org.sheaf.study.Id;
import org.sheaf.study.Study;
import org.sheaf.text.Span;

/**
 * Which codes a few typed letters mean, best first: names that begin with them or whose words do, names that hold them,
 * aliases, definitions, and last names that are nearly like them. Case and accents count for nothing. Immutable.
 */
final class CodeRanking {

    /** Fewer letters stand in every definition. */
    private static final int LEAST_DEFINED = 3;

    private final List<Entry> entries;

    /** Why a code is offered, best first. */
    enum Reason {
        RECENT,
        NAME_START,
        WORD_STARTS,
        NAME,
        ALIAS,
        DEFINITION,
        ALIKE
    }

    /**
     * A code that is offered.
     *
     * @param code it
     * @param reason why
     * @param letters the stretches of its name that match, in order
     * @param found the alias or the word of the definition that matches, else empty
     */
    record Offer(Code code, Reason reason, List<Span> letters, String found) {}

    private record Entry(Code code, String name, List<String> aliases, String definition, String folded, int count) {}

    private CodeRanking(List<Entry> entries) {
        this.entries = entries;
    }

    /** Over all codes of a study; makes what can be made before the first letter. */
    static CodeRanking of(Study study) {
        List<Entry> entries = new ArrayList<>(study.codes().size());
        for (Code code : study.codes()) {
            Definition d = code.definition();
            String definition = String.join(" ", d.brief(), d.full(), d.useWhen());
            entries.add(new Entry(
                    code,
                    folded(code.name()),
                    code.aliases().stream().map(CodeRanking::folded).toList(),
                    definition,
                    folded(definition),
                    study.total(code.id()).passages()));
        }
        return new CodeRanking(List.copyOf(entries));
    }

    /** The name's letters without case and accents, position by position. */
    static String folded(String name) {
        char[] chars = name.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c >= 0x80 && Character.isLetter(c)) {
                c = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
            }
            chars[i] = Character.toLowerCase(c);
        }
        return new String(chars);
    }

    /** The code that has this very name, case and outer blanks aside; null when none has. */
    @Nullable
    Code named(String typed) {
        String wanted = typed.strip();
        for (Entry entry : entries) {
            if (entry.code.name().equalsIgnoreCase(wanted)) {
                return entry.code;
            }
        }
        return null;
    }

    /**
     * The offers for what was typed.
     *
     * @param typed letters; when blank, the recent codes are offered
     * @param recent newest first
     * @param most how many at most
     */
    List<Offer> offers(String typed, List<Id<Code>> recent, int most) {
        String query = folded(typed.strip().replaceAll("\\s+", " "));
        Map<Id<Code>, Integer> age = new HashMap<>();
        for (int i = 0; i < recent.size(); i++) {
            age.putIfAbsent(recent.get(i), i);
        }
        List<Ranked> found = new ArrayList<>();
        for (Entry entry : entries) {
            int old = age.getOrDefault(entry.code.id(), Integer.MAX_VALUE);
            Offer offer = query.isEmpty()
                    ? old == Integer.MAX_VALUE ? null : new Offer(entry.code, Reason.RECENT, List.of(), "")
                    : offer(entry, query);
            if (offer != null) {
                found.add(new Ranked(offer, old, entry.count));
            }
        }
        found.sort(query.isEmpty() ? Comparator.comparingInt(Ranked::age) : Ranked.ORDER);
        return found.stream().limit(most).map(Ranked::offer).toList();
    }

    private record Ranked(Offer offer, int age, int count) {
        private static final Comparator<Ranked> ORDER = Comparator.<Ranked, Reason>comparing(r -> r.offer.reason)
                .thenComparingInt(Ranked::age)
                .thenComparing(Comparator.comparingInt(Ranked::count).reversed())
                .thenComparing(r -> r.offer.code.name(), String.CASE_INSENSITIVE_ORDER);
    }

    private static @Nullable Offer offer(Entry entry, String query) {
        Code code = entry.code;
        if (entry.name.startsWith(query)) {
            return new Offer(code, Reason.NAME_START, List.of(new Span(0, query.length())), "");
        }
        List<Span> starts = wordStarts(entry.name, query);
        if (!starts.isEmpty()) {
            return new Offer(code, Reason.WORD_STARTS, starts, "");
        }
        int inside = entry.name.indexOf(query);
        if (inside >= 0) {
            return new Offer(code, Reason.NAME, List.of(new Span(inside, inside + query.length())), "");
        }
        for (int i = 0; i < entry.aliases.size(); i++) {
            String alias = entry.aliases.get(i);
            if (alias.contains(query) || !wordStarts(alias, query).isEmpty()) {
                return new Offer(code, Reason.ALIAS, List.of(), code.aliases().get(i));
            }
        }
        int defined = query.length() < LEAST_DEFINED ? -1 : atWordStart(entry.folded, query);
        if (defined >= 0) {
            return new Offer(code, Reason.DEFINITION, List.of(), word(entry.definition, defined, query.length()));
        }
        List<Span> alike = Alike.letters(entry.name, query);
        return alike.isEmpty() ? null : new Offer(code, Reason.ALIKE, alike, "");
    }

    /** Where each typed word begins a word of the name, in any order; or where the letters are the words' initials. */
    private static List<Span> wordStarts(String name, String query) {
        List<Span> found = new ArrayList<>();
        for (String part : query.split(" ")) {
            int at = atWordStart(name, part);
            if (at < 0) {
                return initials(name, query);
            }
            found.add(new Span(at, at + part.length()));
        }
        found.sort(null);
        return found;
    }

    private static List<Span> initials(String name, String query) {
        List<Span> found = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < query.length(); i++) {
            while (at < name.length() && !(isWordStart(name, at) && name.charAt(at) == query.charAt(i))) {
                at++;
            }
            if (at == name.length()) {
                return List.of();
            }
            found.add(new Span(at, at + 1));
            at++;
        }
        return found;
    }

    /** Where the query begins a word, or -1. */
    private static int atWordStart(String text, String query) {
        for (int at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1)) {
            if (isWordStart(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isWordStart(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    /** The word, or words, of a text in which a match lies. */
    private static String word(String text, int at, int length) {
        int end = at + length;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end).toLowerCase(Locale.ROOT);
    }
}
