package org.sheaf.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Analysis;
import org.sheaf.study.Attribute;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Entity;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.Participant;
import org.sheaf.study.Question;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;
import org.sheaf.text.EditScript;

/**
 * Finds what was made in both copies and means one thing: a coder who joined twice, a transcript brought in twice, a code
 * made under one name at one place. Of two identities the lower one stays, whoever merges. One thread.
 */
final class Sameness {

    /** The share of a text that may differ in two that are the same. */
    private static final double MOST_DIFFERENT = 0.2;

    private final Study ours;
    private final Study theirs;
    private final Set<Key> come;
    private final Set<Key> touched;
    private final Map<UUID, UUID> into;
    private final List<String> notes = new ArrayList<>();
    /** What has found its like in the other copy; nothing does so twice. */
    private final Set<UUID> paired = new HashSet<>();

    /**
     * Begins.
     *
     * @param into what is known to be another; more is put here
     */
    Sameness(Merge.Side our, Merge.Side their, Map<UUID, UUID> into) {
        this.ours = our.study();
        this.theirs = their.study();
        this.come = their.since().objects().keySet();
        this.touched = our.since().objects().keySet();
        this.into = into;
    }

    /** Looks at every kind; what stands under or in something comes after it. */
    List<String> find(Texts ourTexts, Texts theirTexts) {
        byName(
                Coder.class,
                coder -> coder.isConsensus() ? null : low(coder.name()),
                coder -> "The coder ‘" + coder.name() + "’ joined in both copies and is taken as one person.");
        byName(
                Participant.class,
                person -> low(person.name()),
                person -> "‘" + person.name() + "’ was added in both copies and is taken as one person.");
        byName(Attribute.class, attribute -> low(attribute.name()), attribute -> "");
        byName(Identity.class, identity -> low(identity.name()), identity -> "");
        byName(Analysis.class, analysis -> low(analysis.name()), analysis -> "");
        byName(Question.class, question -> low(question.text()), question -> "");
        transcripts(ourTexts, theirTexts);
        deeper(
                Code.class,
                code -> (code.pooled() ? "pool" : now(code.parent())) + " " + low(code.name()),
                Sameness::meanOne);
        deeper(
                Theme.class,
                theme -> now(theme.analysis()) + " " + now(theme.parent()) + " " + low(theme.name()),
                (one, other) -> true);
        return List.copyOf(notes);
    }

    private static String low(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private @Nullable UUID now(@Nullable Id<?> id) {
        return id == null ? null : into.getOrDefault(id.value(), id.value());
    }

    private <T extends Entity> void byName(
            Class<T> kind, Function<T, @Nullable String> name, Function<T, String> note) {
        pairs(kind, name).forEach((there, here) -> {
            join(there, here);
            if (!note.apply(here).isEmpty()) {
                notes.add(note.apply(here));
            }
        });
    }

    /** Things of theirs that are new here, with the one of ours that is new there and has the same name. */
    private <T extends Entity> Map<T, T> pairs(Class<T> kind, Function<T, @Nullable String> name) {
        List<T> fresh = newHere(kind);
        if (fresh.isEmpty()) {
            return Map.of();
        }
        // A copy may have a name twice, too: then they pair in the order of their identities, whoever merges.
        Map<String, Deque<T>> byName = new HashMap<>();
        for (T mine : byId(only(kind, ours))) {
            String key = name.apply(mine);
            if (key != null && isNewThere(mine)) {
                byName.computeIfAbsent(key, k -> new ArrayDeque<>()).add(mine);
            }
        }
        Map<T, T> pairs = new LinkedHashMap<>();
        for (T other : byId(fresh)) {
            String key = name.apply(other);
            Deque<T> mine = key == null ? null : byName.get(key);
            if (mine != null && !mine.isEmpty()) {
                pairs.put(other, mine.remove());
            }
        }
        return pairs;
    }

    private static <T extends Entity> List<T> byId(List<T> all) {
        List<T> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(each -> each.id().value()));
        return sorted;
    }

    private boolean isNewThere(Entity mine) {
        return theirs.tables().find(mine).isEmpty()
                && !come.contains(Key.of(mine))
                && !paired.contains(mine.id().value())
                && !into.containsKey(mine.id().value());
    }

    private <T extends Entity> List<T> newHere(Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (T other : only(kind, theirs)) {
            if (come.contains(Key.of(other))
                    && ours.tables().find(other).isEmpty()
                    && !touched.contains(Key.of(other))
                    && !paired.contains(other.id().value())
                    && !into.containsKey(other.id().value())) {
                found.add(other);
            }
        }
        return found;
    }

    private static <T extends Entity> List<T> only(Class<T> kind, Study study) {
        return Draft.all(study).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private void join(Entity there, Entity here) {
        UUID one = there.id().value();
        UUID other = here.id().value();
        paired.add(one);
        paired.add(other);
        boolean first = one.compareTo(other) <= 0;
        into.put(first ? other : one, first ? one : other);
    }

    private interface Fitting<T> {
        boolean fit(T one, T other);
    }

    /** The same for what stands under its own kind: level by level, since parents that are one make places one. */
    private <T extends Entity> void deeper(Class<T> kind, Function<T, @Nullable String> place, Fitting<T> fitting) {
        Set<T> settled = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Map.Entry<T, T> pair : pairs(kind, place).entrySet()) {
                if (settled.add(pair.getKey()) && fitting.fit(pair.getKey(), pair.getValue())) {
                    join(pair.getKey(), pair.getValue());
                    more = true;
                }
            }
        }
    }

    /** Two definitions mean one thing unless both say something and share less than half of their words. */
    private static boolean meanOne(Code one, Code other) {
        Set<String> mine =
                words(one.definition().brief() + " " + one.definition().full());
        Set<String> theirs =
                words(other.definition().brief() + " " + other.definition().full());
        if (mine.isEmpty() || theirs.isEmpty()) {
            return true;
        }
        Set<String> shared = new HashSet<>(mine);
        shared.retainAll(theirs);
        return 2 * shared.size() >= Math.min(mine.size(), theirs.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(low(text).split("[^\\p{L}\\p{N}]+")));
        words.remove("");
        return words;
    }

    private void transcripts(Texts ourTexts, Texts theirTexts) {
        pairs(Transcript.class, transcript -> low(transcript.name())).forEach((there, here) -> {
            String mine = ourTexts.of(here).text();
            String other = theirTexts.of(there).text();
            int differs = differing(mine, other);
            if (differs <= MOST_DIFFERENT * Math.max(mine.length(), other.length())) {
                join(there, here);
                if (differs == 0) {
                    notes.add("‘" + here.name() + "’ was brought in in both copies and is one transcript from now on.");
                }
            }
        });
    }

    private static int differing(String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        int differing = 0;
        for (EditScript.Edit edit : EditScript.between(one, other).edits()) {
            differing += Math.max(edit.at().length(), edit.inserted().length());
        }
        return Math.max(1, differing);
    }
}
