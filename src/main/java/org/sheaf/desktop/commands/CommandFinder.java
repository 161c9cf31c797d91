package org.sheaf.desktop.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.text.Folding;
import org.sheaf.text.Span;

/**
 * Which commands a few typed letters mean, best first: names that begin with them, whose words do, that hold them, whose
 * menu does, and last names that have the letters in order. What cannot be done now stands behind what can. Case and accents
 * count for nothing. Immutable.
 */
final class CommandFinder {

    private final List<Entry> entries;

    /** How well a name fits, best first. */
    private enum Fit {
        NAME_START,
        WORD_STARTS,
        INSIDE,
        WITH_PLACE,
        LETTERS;

        /** Whether another is meant as soon as that fits better, even one that cannot be done now. */
        boolean isWeak() {
            return this == LETTERS;
        }
    }

    /**
     * A command that was found.
     *
     * @param command it
     * @param letters the stretches of its name that match, in order
     */
    record Found(Command command, List<Span> letters) {}

    private record Entry(Command command, String name, String where) {}

    private record Ranked(Found found, Fit fit, int age, int order) {

        private static final Comparator<Ranked> ORDER = Comparator.<Ranked, Boolean>comparing(r -> r.fit.isWeak())
                .thenComparing(r -> !r.found.command().enabled())
                .thenComparing(Ranked::fit)
                .thenComparing(r -> r.found.command().kind())
                .thenComparingInt(Ranked::age)
                .thenComparingInt(Ranked::order);
    }

    private CommandFinder(List<Entry> entries) {
        this.entries = entries;
    }

    /** Over commands in the order in which they are listed before a letter is typed. */
    static CommandFinder of(List<Command> commands) {
        return new CommandFinder(commands.stream()
                .map(command -> new Entry(
                        command,
                        Folding.letters(command.name()),
                        Folding.letters(command.words().where())))
                .toList());
    }

    /**
     * What was typed may mean.
     *
     * @param typed letters; when blank, all that can be done is listed, not what can be jumped to
     * @param recent ids of commands used lately, newest first
     * @param most how many at most
     */
    List<Found> find(String typed, List<String> recent, int most) {
        String query = Folding.letters(typed.strip().replaceAll("\\s+", " "));
        Map<String, Integer> age = new HashMap<>();
        for (int i = 0; i < recent.size(); i++) {
            age.putIfAbsent(recent.get(i), i);
        }
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            int old = age.getOrDefault(entry.command.id(), Integer.MAX_VALUE);
            if (query.isEmpty()) {
                if (entry.command.kind() == Command.Kind.ACTION) {
                    ranked.add(new Ranked(new Found(entry.command, List.of()), Fit.NAME_START, old, i));
                }
            } else {
                Ranked one = ranked(entry, query, old, i);
                if (one != null) {
                    ranked.add(one);
                }
            }
        }
        ranked.sort(Ranked.ORDER);
        return ranked.stream().limit(most).map(Ranked::found).toList();
    }

    private static @Nullable Ranked ranked(Entry entry, String query, int age, int order) {
        if (entry.name.startsWith(query)) {
            return new Ranked(found(entry, List.of(new Span(0, query.length()))), Fit.NAME_START, age, order);
        }
        String[] parts = query.split(" ");
        List<Span> starts = wordStarts(entry.name, parts);
        if (starts != null) {
            return new Ranked(found(entry, starts), Fit.WORD_STARTS, age, order);
        }
        int inside = entry.name.indexOf(query);
        if (inside >= 0) {
            List<Span> letters = List.of(new Span(inside, inside + query.length()));
            return new Ranked(found(entry, letters), Fit.INSIDE, age, order);
        }
        List<Span> both = withPlace(entry, parts);
        if (both != null) {
            return new Ranked(found(entry, both), Fit.WITH_PLACE, age, order);
        }
        List<Span> letters = letters(entry.name, query.replace(" ", ""));
        return letters == null ? null : new Ranked(found(entry, letters), Fit.LETTERS, age, order);
    }

    private static Found found(Entry entry, List<Span> letters) {
        return new Found(entry.command, letters);
    }

    /** Where each typed word begins a word of the name, in any order. */
    private static @Nullable List<Span> wordStarts(String name, String[] parts) {
        List<Span> found = new ArrayList<>();
        for (String part : parts) {
            int at = atWordStart(name, part);
            if (at < 0) {
                return null;
            }
            found.add(new Span(at, at + part.length()));
        }
        found.sort(null);
        return found;
    }

    /** The same where some of the words begin one of the place, for instance “export memos”. */
    private static @Nullable List<Span> withPlace(Entry entry, String[] parts) {
        List<Span> found = new ArrayList<>();
        for (String part : parts) {
            int at = atWordStart(entry.name, part);
            if (at >= 0) {
                found.add(new Span(at, at + part.length()));
            } else if (atWordStart(entry.where, part) < 0) {
                return null;
            }
        }
        found.sort(null);
        return found;
    }

    /** Where all letters stand in their order, the first of them at the start of a word; as near together as they come. */
    private static @Nullable List<Span> letters(String name, String query) {
        List<Span> best = null;
        for (int start = atWordStart(name, query.substring(0, 1));
                start >= 0;
                start = atWordStart(name, query.substring(0, 1), start + 1)) {
            List<Span> found = lettersFrom(name, query, start);
            if (found == null) {
                break;
            }
            if (best == null || reach(found) < reach(best)) {
                best = found;
            }
        }
        return best;
    }

    private static int reach(List<Span> found) {
        return found.get(found.size() - 1).end() - found.get(0).start();
    }

    private static @Nullable List<Span> lettersFrom(String name, String query, int start) {
        List<Span> found = new ArrayList<>();
        int from = start;
        int to = start;
        for (int i = 0; i < query.length(); i++) {
            int at = name.indexOf(query.charAt(i), to);
            if (at < 0) {
                return null;
            }
            if (at > to) {
                if (to > from) {
                    found.add(new Span(from, to));
                }
                from = at;
            }
            to = at + 1;
        }
        found.add(new Span(from, to));
        return found;
    }

    private static int atWordStart(String text, String part) {
        return atWordStart(text, part, 0);
    }

    private static int atWordStart(String text, String part, int from) {
        for (int at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return at;
            }
        }
        return -1;
    }
}
