package org.sheaf.identity.scanning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.sheaf.identity.finding.Clusters;
import org.sheaf.identity.finding.Form;
import org.sheaf.identity.finding.Homographs;
import org.sheaf.identity.finding.Kinds;
import org.sheaf.identity.finding.Lexicon;
import org.sheaf.identity.finding.Source;
import org.sheaf.study.Id;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityKind;

/** Brings what was found together to identities about which nothing is decided. Not for several threads at once. */
final class Proposals {

    private static final int OFTEN = 5;

    private final Kinds kinds = new Kinds();
    /** An identity stays the same from one search to the next, so that whoever looks at it does not lose it. */
    private final Map<String, Id<Identity>> ids;

    private final Lexicon lexicon;
    private final Map<String, Sort> sorts = new TreeMap<>();
    private final List<Proposal> all = new ArrayList<>();

    /**
     * A proposal.
     *
     * @param identity undecided
     * @param source the surest that found it
     * @param whose several longer names of which it may be a part
     */
    record Proposal(Identity identity, Source source, List<String> whose) {

        Source.Tier tier() {
            boolean word = Found.isName(identity.kind())
                    && identity.writings().stream().anyMatch(writing -> Homographs.has(Form.key(writing)))
                    && source != Source.LABEL;
            if (word) {
                return Source.Tier.MAYBE;
            }
            // Two sources that agree: a capital, and a name that people are given or what stands around it.
            return source == Source.CAPITAL && identity.kind() == IdentityKind.PERSON
                    ? Source.Tier.LIKELY
                    : source.tier();
        }
    }

    /** What was seen under one key. */
    private static final class Sort {
        private final Map<String, Integer> writings = new TreeMap<>();
        private final Map<IdentityKind, Integer> kinds = new EnumMap<>(IdentityKind.class);
        private Source source = Source.CUE;

        void add(String writing, IdentityKind kind, Source by, int weight) {
            writings.merge(writing, 1, Integer::sum);
            kinds.merge(kind, kind == IdentityKind.OTHER ? 0 : weight, Integer::sum);
            if (by.tier().compareTo(source.tier()) < 0 || source == Source.CUE) {
                source = by;
            }
        }

        IdentityKind kind() {
            return kinds.entrySet().stream()
                    .filter(entry -> entry.getKey() != IdentityKind.OTHER)
                    .max(Map.Entry.<IdentityKind, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .map(Map.Entry::getKey)
                    .orElse(IdentityKind.OTHER);
        }
    }

    /** Proposals whose identities are taken from {@code ids}, or put there. */
    Proposals(Map<String, Id<Identity>> ids, Lexicon lexicon) {
        this.ids = ids;
        this.lexicon = lexicon;
    }

    /** Proposals for what was seen and for names that stand as labels. */
    List<Proposal> of(List<Seen> seen, List<String> labels) {
        for (Seen one : seen) {
            if (one.kind().isName() && tellsNothing(one.writing())) {
                continue;
            }
            sorts.computeIfAbsent(key(one), key -> new Sort()).add(one.writing(), one.kind(), one.source(), 1);
        }
        sorts.entrySet().removeIf(sort -> isWord(sort.getKey(), sort.getValue()));
        Set<String> called = new LinkedHashSet<>();
        for (String label : labels) {
            called.add(Form.key(label));
            sorts.computeIfAbsent(Form.key(label), key -> new Sort())
                    .add(label, IdentityKind.PERSON, Source.LABEL, Integer.MAX_VALUE / 2);
        }
        List<String> names = new ArrayList<>();
        sorts.forEach((key, sort) -> {
            if (Found.isName(sort.kind()) && !isPhrase(sort)) {
                sort.writings.forEach((writing, times) -> names.addAll(java.util.Collections.nCopies(times, writing)));
            } else {
                put(key, List.of(sort), List.of());
            }
        });
        Clusters.of(names).forEach(cluster -> names(cluster, called));
        return all;
    }

    /** A word that the study writes small far more often, and that nobody is called by. */
    private boolean isWord(String key, Sort sort) {
        int seen = sort.writings.values().stream().mapToInt(Integer::intValue).sum();
        return Found.isName(sort.kind())
                && sort.source == Source.CAPITAL
                && !Homographs.isName(key)
                && lexicon.small(key) > OFTEN * seen;
    }

    /** A letter, or a word like “Council” that stands alone. */
    private boolean tellsNothing(String writing) {
        return Form.key(writing).length() < 2 || kinds.isCommonNoun(writing);
    }

    private static boolean isPhrase(Sort sort) {
        return sort.source == Source.CUE
                && sort.writings.keySet().stream().allMatch(writing -> Character.isLowerCase(writing.codePointAt(0)));
    }

    private static String key(Seen seen) {
        return switch (seen.kind()) {
            case CONTACT, NUMBER -> Form.key(seen.writing()).replaceAll("[\\s()-]", "");
            default -> Form.key(seen.writing());
        };
    }

    /** A part of a person's name is that person; a part of a place's or an organisation's may be something else. */
    private void names(Clusters.Cluster cluster, Set<String> labels) {
        Map<String, Sort> parts = new LinkedHashMap<>();
        cluster.writings().keySet().stream()
                .map(Form::key)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(key -> {
                    Sort sort = sorts.get(key);
                    if (sort != null) {
                        parts.put(key, sort);
                    }
                });
        if (parts.isEmpty()) {
            return;
        }
        String longest = parts.keySet().iterator().next();
        List<Sort> joined = new ArrayList<>();
        IdentityKind kind = kind(Objects.requireNonNull(parts.get(longest)));
        parts.forEach((key, sort) -> {
            if (key.equals(longest) || joins(longest, kind, sort, labels.contains(key))) {
                joined.add(sort);
            } else {
                put(key, List.of(sort), List.of());
            }
        });
        put(longest, joined, cluster.whose());
    }

    private boolean joins(String longest, IdentityKind kind, Sort part, boolean label) {
        IdentityKind its = kind(part);
        if (part.writings.keySet().stream().allMatch(Homographs::isCommon)) {
            return false;
        }
        boolean person = kind == IdentityKind.PERSON || kind == IdentityKind.OTHER;
        if (person) {
            return its == IdentityKind.PERSON || its == IdentityKind.OTHER;
        }
        return !label && its == kind && longest.contains(" ");
    }

    private IdentityKind kind(Sort sort) {
        return sort == null ? IdentityKind.OTHER : sort.kind();
    }

    private void put(String key, List<Sort> sorts, List<String> whose) {
        Sort chief = sorts.get(0);
        String name = most(chief.writings);
        // Case and accents make no other writing: the one that is best written stands for all of a sort.
        List<String> writings =
                sorts.stream().map(sort -> most(sort.writings)).distinct().toList();
        Source source = sorts.stream()
                .map(sort -> sort.source)
                .min(Comparator.comparing(Source::tier).thenComparing(Comparator.naturalOrder()))
                .orElse(Source.CUE);
        IdentityKind kind = sorts.stream()
                .map(this::kind)
                .filter(k -> k != IdentityKind.OTHER)
                .findFirst()
                .orElse(kinds.alone(name));
        Id<Identity> id = ids.computeIfAbsent(kind + " " + key, k -> Id.random());
        Identity identity = new Identity(
                id,
                name,
                kind,
                writings,
                Identity.Verdict.UNDECIDED,
                Identity.Substitute.NONE,
                Found.isName(kind) && !isPhrase(chief),
                List.of(),
                "",
                null,
                null);
        all.add(new Proposal(identity, source, whose));
    }

    private static String most(Map<String, Integer> writings) {
        return writings.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<String, Integer> entry) -> isCapital(entry.getKey()))
                        .thenComparing(Map.Entry.comparingByValue())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static boolean isCapital(String writing) {
        return Character.isUpperCase(writing.codePointAt(0));
    }
}
