package org.sheaf.identity.applying;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheaf.identity.finding.Lexicon;
import org.sheaf.identity.replacing.Replacement;
import org.sheaf.identity.scanning.RawEdition;
import org.sheaf.identity.scanning.Sightings;
import org.sheaf.identity.words.Stretches;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityKind;
import org.sheaf.study.TranscriptText;
import org.sheaf.text.Span;

/** What a researcher who knows everybody would have decided about the raw edition, and what becomes of what is marked in it. */
public final class GoldDecided {

    private final RawEdition edition;
    private final Map<String, Identity> identities = new LinkedHashMap<>();

    /** Decides to replace everything that is marked, each entity by all its writings. */
    public GoldDecided(RawEdition edition) {
        this.edition = edition;
        Map<String, Set<String>> writings = new LinkedHashMap<>();
        Map<String, String> kinds = new LinkedHashMap<>();
        for (RawEdition.Gold gold : edition.gold()) {
            writings.computeIfAbsent(gold.entity(), entity -> new LinkedHashSet<>())
                    .add(gold.span().of(edition.text(gold.transcript())));
            kinds.merge(gold.entity(), gold.kind(), (one, other) -> one.equals("label") ? other : one);
        }
        writings.forEach((entity, all) -> {
            String kind = String.valueOf(kinds.get(entity));
            IdentityKind known = IdentityKind.of(kind).orElse(IdentityKind.PERSON);
            identities.put(entity, Identity.undecided(all.iterator().next(), known, List.copyOf(all)));
        });
    }

    /** The identities, by the name of the entity in the marks. */
    public Map<String, Identity> identities() {
        return identities;
    }

    /**
     * What became of the marks.
     *
     * @param marks how many
     * @param missed those that would stay, with what stands around them
     */
    public record Figures(int marks, List<String> missed) {

        /** The share that is replaced, 0 to 1. */
        public double share() {
            return marks == 0 ? 1 : (marks - missed.size()) / (double) marks;
        }
    }

    /** Whether every mark is met where the identities stand; of the kinds that are names or all else. */
    public Figures figures(Set<String> kinds) {
        List<String> all = new ArrayList<>();
        edition.transcripts().forEach(name -> all.add(edition.text(name)));
        List<Identity> decided = identities.values().stream()
                .map(identity -> identity.decided(
                        Identity.Verdict.REPLACE,
                        new Identity.Substitute("[x]", Identity.Manner.DESCRIPTION),
                        "",
                        org.sheaf.study.Coder.CONSENSUS.id(),
                        org.sheaf.study.Fiction.NOON))
                .toList();
        Replacement replacement = new Replacement(new Sightings(decided, Lexicon.of(all)));
        Map<String, List<Span>> met = new LinkedHashMap<>();
        for (String name : edition.transcripts()) {
            met.put(name, spans(replacement, edition.read(name)));
        }
        int marks = 0;
        List<String> missed = new ArrayList<>();
        for (RawEdition.Gold gold : edition.gold()) {
            if (kinds.contains(gold.kind())) {
                marks++;
                String text = edition.text(gold.transcript());
                List<Span> there = met.getOrDefault(gold.transcript(), List.of());
                if (there.stream().noneMatch(gold.span()::overlaps)) {
                    int from = Math.max(0, gold.span().start() - 20);
                    int to = Math.min(text.length(), gold.span().end() + 20);
                    missed.add(
                            gold.transcript() + ": …" + text.substring(from, to).replace('\n', ' ') + "…");
                }
            }
        }
        return new Figures(marks, missed);
    }

    private static List<Span> spans(Replacement replacement, TranscriptText text) {
        List<Span> spans = new ArrayList<>();
        for (Span stretch : Stretches.of(text)) {
            replacement
                    .swaps(stretch.of(text.text()), Replacement.Sparing.nothing())
                    .forEach(swap -> spans.add(swap.span().shift(stretch.start())));
        }
        return spans;
    }
}
