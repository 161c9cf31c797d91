package org.sheaf.identity.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sheaf.study.Identity;
import org.sheaf.tables.Sheet;

/** What the vault tells on paper: the log for whoever keeps the originals, and figures without any original. Any thread. */
public final class Papers {

    /** The columns that the UK Data Service asks of an anonymisation log, and who decided it, when and why. */
    private static final List<String> COLUMNS =
            List.of("Interview and place", "Original", "Changed to", "Kind", "By", "When", "Why");

    private Papers() {}

    /** The log as a table; it holds the originals and stays with the vault. */
    public static Sheet log(List<Replaced> log) {
        List<List<String>> rows = new ArrayList<>();
        for (Replaced entry : log) {
            String place = entry.at() >= 0 ? entry.where() + ", character " + entry.at() : entry.where();
            rows.add(List.of(
                    place,
                    entry.original(),
                    entry.instead(),
                    entry.kind(),
                    entry.who(),
                    entry.when().toString(),
                    entry.why()));
        }
        return Sheet.of("anonymisation log", COLUMNS, rows);
    }

    /**
     * How many of one kind were treated in one way.
     *
     * @param kind the word of the kind
     * @param how a word for what stands in their stead, or that they were kept
     * @param identities how many
     * @param places in how many places
     */
    public record Counted(String kind, String how, int identities, int places) {}

    /** The figures, by kind and then by how. */
    public static List<Counted> counts(Register register, List<Replaced> log) {
        Map<UUID, Long> places = log.stream().collect(Collectors.groupingBy(Replaced::identity, Collectors.counting()));
        Map<String, List<Identity>> groups = new TreeMap<>();
        for (Identity identity : register.identities()) {
            groups.computeIfAbsent(identity.kind().word() + "\t" + how(identity), key -> new ArrayList<>())
                    .add(identity);
        }
        List<Counted> counts = new ArrayList<>();
        groups.forEach((key, identities) -> {
            String[] parts = key.split("\t", -1);
            long there = identities.stream()
                    .mapToLong(identity -> places.getOrDefault(identity.id().value(), 0L))
                    .sum();
            counts.add(new Counted(parts[0], parts[1], identities.size(), (int) there));
        });
        return counts;
    }

    private static String how(Identity identity) {
        if (identity.verdict() != Identity.Verdict.REPLACE) {
            return "kept";
        }
        return switch (identity.substitute().manner()) {
            case DRAWN -> "pseudonym, drawn at random";
            case CHOSEN -> "pseudonym, chosen";
            case DESCRIPTION -> "description";
            case CODE -> "code";
        };
    }

    /** In how many transcripts something was replaced. */
    public static int transcripts(List<Replaced> log) {
        Set<String> names = new HashSet<>();
        log.stream().filter(entry -> entry.revision() > 0).map(Replaced::where).forEach(names::add);
        return names.size();
    }
}
