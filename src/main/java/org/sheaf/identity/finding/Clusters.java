package org.sheaf.identity.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Brings the writings that were found together into those that name one: the same but for case, accents and possessive; and a
 * part of exactly one longer name. A part of two longer names is put before a person by itself, because nobody else can tell
 * whose it is.
 */
public final class Clusters {

    private static final Set<String> TITLES = WordLists.read("titles-en.txt");

    private Clusters() {}

    /**
     * Writings that name one.
     *
     * @param chief the longest of them, as it is most often written
     * @param writings every writing with how often it stands, the chief among them
     * @param whose longer names it may be a part of, when it is of several; else empty
     */
    public record Cluster(String chief, Map<String, Integer> writings, List<String> whose) {

        /** Keeps what it is given from changing. */
        public Cluster {
            writings = Map.copyOf(writings);
            whose = List.copyOf(whose);
        }

        /** How often it stands in all. */
        public int count() {
            return writings.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Clusters of writings, each given as often as it stands; in no order that matters, for the same gives the same. */
    public static List<Cluster> of(Collection<String> found) {
        Map<String, Map<String, Integer>> byKey = new TreeMap<>();
        for (String writing : found) {
            byKey.computeIfAbsent(key(writing), key -> new TreeMap<>()).merge(Form.bare(writing), 1, Integer::sum);
        }
        Map<String, List<String>> longer = longer(byKey.keySet());
        Map<String, Map<String, Integer>> writings = new LinkedHashMap<>();
        byKey.forEach((key, all) -> writings.put(key, new TreeMap<>(all)));
        List<String> shortFirst = new ArrayList<>(byKey.keySet());
        shortFirst.sort((a, b) -> a.length() - b.length());
        for (String key : shortFirst) {
            List<String> within = longer.getOrDefault(key, List.of());
            Map<String, Integer> whole = within.size() == 1 ? writings.get(within.get(0)) : null;
            if (whole != null) {
                writings.getOrDefault(key, Map.of())
                        .forEach((writing, times) -> whole.merge(writing, times, Integer::sum));
                writings.remove(key);
            }
        }
        List<Cluster> clusters = new ArrayList<>();
        writings.forEach((key, all) -> {
            List<String> whose = longer.getOrDefault(key, List.of()).stream()
                    .filter(writings::containsKey)
                    .map(other -> chief(byKey.getOrDefault(other, Map.of())))
                    .toList();
            clusters.add(new Cluster(chief(byKey.getOrDefault(key, Map.of())), all, whose));
        });
        return clusters;
    }

    /** Without the title before it: “Dr Marchetti” is a writing of “Marchetti”. */
    private static String key(String writing) {
        String key = Form.key(writing);
        int blank = key.indexOf(' ');
        return blank > 0 && TITLES.contains(key.substring(0, blank)) ? key.substring(blank + 1) : key;
    }

    /** For each key the longest keys of more words that hold its words in order; a name within a name within a name counts once. */
    private static Map<String, List<String>> longer(Collection<String> keys) {
        Map<String, List<String>> byPart = new HashMap<>();
        for (String key : keys) {
            List<String> parts = Form.parts(key);
            if (parts.size() > 1) {
                parts.stream()
                        .distinct()
                        .forEach(part -> byPart.computeIfAbsent(part, p -> new ArrayList<>())
                                .add(key));
            }
        }
        Map<String, List<String>> longer = new HashMap<>();
        for (String key : keys) {
            List<String> parts = Form.parts(key);
            if (parts.isEmpty()) {
                continue;
            }
            List<String> within = byPart.getOrDefault(parts.get(0), List.of()).stream()
                    .filter(other -> !other.equals(key) && holds(Form.parts(other), parts))
                    .toList();
            longer.put(
                    key,
                    within.stream()
                            .filter(one -> within.stream()
                                    .noneMatch(
                                            other -> !other.equals(one) && holds(Form.parts(other), Form.parts(one))))
                            .toList());
        }
        return longer;
    }

    private static boolean holds(List<String> all, List<String> some) {
        return all.size() > some.size() && java.util.Collections.indexOfSubList(all, some) >= 0;
    }

    private static String chief(Map<String, Integer> writings) {
        return writings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().length())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
