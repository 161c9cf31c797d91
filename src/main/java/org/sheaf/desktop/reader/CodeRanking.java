package org.sheaf.desktop.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.Definition;
import org.sheaf.study.Id;
import org.sheaf.study.Study;
import org.sheaf.study.Table;
import org.sheaf.text.Folding;
import org.sheaf.text.Span;

/**
 * Which codes a few typed letters mean, best first: names that begin with them or whose words do, names that hold them,
 * aliases, definitions, and last names that are nearly like them. Case and accents count for nothing. Immutable; what can
 * be made before the first letter is, so that a letter costs a walk over short strings.
 */
final class CodeRanking {

    /** Fewer letters stand in every definition. */
    private static final int LEAST_DEFINED = 3;

    private final Study study;
    private final List<Entry> entries;
    private final Map<String, Code> byName;

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
     * @param number its place among the study's codes, from 0
     * @param reason why
     * @param letters the stretches of its name that match, in order
     * @param found the alias or the word of the definition that matches, else empty
     */
    record Offer(Code code, int number, Reason reason, List<Span> letters, String found) {}

    private record Entry(Code code, int number, String name, List<String> aliases, String definition, String folded) {}

    /** What was typed, in every form in which it is compared. */
    private record Query(String whole, List<String> parts) {
        static Query of(String typed) {
            String whole = Folding.name(typed);
            return new Query(whole, List.of(whole.split(" ")));
        }
    }

    private CodeRanking(Study study, List<Entry> entries, Map<String, Code> byName) {
        this.study = study;
        this.entries = entries;
        this.byName = byName;
    }

    /** Over all codes of a study; makes what can be made before the first letter. */
    static CodeRanking of(Study study) {
        List<Entry> entries = new ArrayList<>(study.codes().size());
        Map<String, Code> byName = new LinkedHashMap<>();
        for (Code code : study.codes()) {
            Definition d = code.definition();
            String definition = String.join(" ", d.brief(), d.full(), d.useWhen());
            entries.add(new Entry(
                    code,
                    entries.size(),
                    Folding.letters(code.name()),
                    code.aliases().stream().map(Folding::letters).toList(),
                    definition,
                    Folding.letters(definition)));
            byName.putIfAbsent(Folding.name(code.name()), code);
        }
        return new CodeRanking(study, List.copyOf(entries), byName);
    }

    /** The same over a later state of the study; only counts have changed as long as no code has. */
    CodeRanking in(Study later) {
        return sameCodes(study.codes(), later.codes()) ? new CodeRanking(later, entries, byName) : of(later);
    }

    @SuppressWarnings("ReferenceEquality") // an untouched table is the same object
    private static boolean sameCodes(Table<Code> one, Table<Code> other) {
        return one == other;
    }

    /** The code that has this very name, case, accents and needless blanks aside; null when none has. */
    @Nullable
    Code named(String typed) {
        return byName.get(Folding.name(typed));
    }

    /**
     * The offers for what was typed.
     *
     * @param typed letters; when blank, the recent codes are offered, before the first coding those used most
     * @param recent newest first
     * @param most how many at most
     */
    List<Offer> offers(String typed, List<Id<Code>> recent, int most) {
        Query query = Query.of(typed);
        Map<Id<Code>, Integer> age = new HashMap<>();
        for (int i = 0; i < recent.size(); i++) {
            age.putIfAbsent(recent.get(i), i);
        }
        List<Ranked> found = new ArrayList<>();
        for (Entry entry : entries) {
            int old = age.getOrDefault(entry.code.id(), Integer.MAX_VALUE);
            Reason reason = query.whole.isEmpty()
                    ? age.isEmpty() || age.containsKey(entry.code.id()) ? Reason.RECENT : null
                    : reason(entry, query);
            if (reason != null) {
                int count = study.total(entry.code.id()).passages();
                found.add(new Ranked(entry, reason, old, count));
            }
        }
        found.sort(Ranked.ORDER);
        return found.stream().limit(most).map(r -> offer(r, query)).toList();
    }

    private record Ranked(Entry entry, Reason reason, int age, int count) {
        private static final Comparator<Ranked> ORDER = Comparator.<Ranked, Reason>comparing(Ranked::reason)
                .thenComparingInt(Ranked::age)
                .thenComparing(Comparator.comparingInt(Ranked::count).reversed())
                .thenComparing(r -> r.entry.name)
                .thenComparingInt(r -> r.entry.number);
    }

    private static @Nullable Reason reason(Entry entry, Query query) {
        String whole = query.whole;
        if (entry.name.startsWith(whole)) {
            return Reason.NAME_START;
        }
        if (!wordStarts(entry.name, query).isEmpty()) {
            return Reason.WORD_STARTS;
        }
        if (entry.name.contains(whole)) {
            return Reason.NAME;
        }
        if (alias(entry, query) >= 0) {
            return Reason.ALIAS;
        }
        if (whole.length() >= LEAST_DEFINED && atWordStart(entry.folded, whole) >= 0) {
            return Reason.DEFINITION;
        }
        return Alike.letters(entry.name, whole).isEmpty() ? null : Reason.ALIKE;
    }

    private static int alias(Entry entry, Query query) {
        for (int i = 0; i < entry.aliases.size(); i++) {
            String alias = entry.aliases.get(i);
            if (alias.contains(query.whole) || !wordStarts(alias, query).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private static Offer offer(Ranked ranked, Query query) {
        Entry entry = ranked.entry;
        String whole = query.whole;
        List<Span> letters = switch (ranked.reason) {
            case RECENT, ALIAS, DEFINITION -> List.of();
            case NAME_START -> List.of(new Span(0, whole.length()));
            case WORD_STARTS -> wordStarts(entry.name, query);
            case NAME -> {
                int at = entry.name.indexOf(whole);
                yield List.of(new Span(at, at + whole.length()));
            }
            case ALIKE -> Alike.letters(entry.name, whole);
        };
        String found = switch (ranked.reason) {
            case ALIAS -> entry.code.aliases().get(alias(entry, query));
            case DEFINITION -> word(entry.definition, atWordStart(entry.folded, whole), whole.length());
            default -> "";
        };
        return new Offer(entry.code, entry.number, ranked.reason, letters, found);
    }

    /** Where each typed word begins a word of the name, in any order; or where the letters are the words' initials. */
    private static List<Span> wordStarts(String name, Query query) {
        List<Span> found = new ArrayList<>(query.parts.size());
        for (String part : query.parts) {
            int at = atWordStart(name, part);
            if (at < 0) {
                return initials(name, query.whole);
            }
            found.add(new Span(at, at + part.length()));
        }
        found.sort(null);
        return found;
    }

    private static List<Span> initials(String name, String query) {
        int at = 0;
        int[] places = new int[query.length()];
        for (int i = 0; i < query.length(); i++) {
            while (at < name.length() && !(isWordStart(name, at) && name.charAt(at) == query.charAt(i))) {
                at++;
            }
            if (at == name.length()) {
                return List.of();
            }
            places[i] = at++;
        }
        List<Span> found = new ArrayList<>(places.length);
        for (int place : places) {
            found.add(new Span(place, place + 1));
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
