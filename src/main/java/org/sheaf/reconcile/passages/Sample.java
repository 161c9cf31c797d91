package org.sheaf.reconcile.passages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.Refusal;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.TextCount;
import org.sheaf.study.Transcript;
import org.sheaf.study.Value;

/** Which transcripts a round is about, and how they were chosen. */
public sealed interface Sample {

    /** By the transcripts' group. */
    String GROUP = "group";

    /** All of the study. */
    record All() implements Sample {}

    /**
     * Those that somebody named.
     *
     * @param transcripts which
     */
    record Named(List<Id<Transcript>> transcripts) implements Sample {
        /** Copies the identities. */
        public Named {
            transcripts = List.copyOf(transcripts);
        }
    }

    /**
     * A share drawn by chance. The same share of the same transcripts with the same seed is the same draw.
     *
     * @param percent of the transcripts, 1–100; rounded, one at least
     * @param by each value of what has its share: {@link #GROUP}, an attribute of the participants, or empty for none
     * @param seed of the draw
     */
    record Share(int percent, String by, long seed) implements Sample {}

    /**
     * What was drawn.
     *
     * @param transcripts in the order of the study
     * @param words how, for the methods section: “5 of 18 transcripts (28 %) at random, by group, seed 7”
     */
    record Drawn(List<Id<Transcript>> transcripts, String words) {
        /** Copies the identities. */
        public Drawn {
            transcripts = List.copyOf(transcripts);
        }
    }

    /**
     * Draws from a study.
     *
     * @throws Refusal when there is nothing to draw, or the share or attribute makes no sense
     */
    default Drawn draw(Study study) {
        List<Transcript> all = study.transcripts().stream().toList();
        if (all.isEmpty()) {
            throw new Refusal("The study has no transcripts yet. Import some, then open a round.");
        }
        if (this instanceof Named named) {
            Set<Id<Transcript>> wanted = new HashSet<>(named.transcripts());
            List<Id<Transcript>> found =
                    all.stream().map(Transcript::id).filter(wanted::contains).toList();
            if (found.isEmpty()) {
                throw new Refusal("A round needs a transcript at least.");
            }
            return new Drawn(found, found.size() + " of " + TextCount.of(all).words() + ", chosen");
        } else if (this instanceof Share share) {
            return share(study, all, share);
        }
        return new Drawn(
                all.stream().map(Transcript::id).toList(),
                "all " + TextCount.of(all).words());
    }

    private static Drawn share(Study study, List<Transcript> all, Share share) {
        if (share.percent() < 1 || share.percent() > 100) {
            throw new Refusal("A share is between 1 and 100 per cent, not " + share.percent() + ".");
        }
        Map<String, List<Transcript>> strata = strata(study, all, share.by());
        int wanted = Math.max(1, Math.round(all.size() * share.percent() / 100f));
        Map<String, Integer> sizes = allotted(strata, wanted, all.size());
        Random random = new Random(share.seed());
        Set<Id<Transcript>> drawn = new HashSet<>();
        strata.forEach((value, members) -> {
            // By name, so that the order of import does not change the draw.
            List<Transcript> shuffled = new ArrayList<>(members);
            shuffled.sort(Comparator.comparing(Transcript::name));
            Collections.shuffle(shuffled, random);
            shuffled.subList(0, sizes.getOrDefault(value, 0)).forEach(transcript -> drawn.add(transcript.id()));
        });
        BigDecimal percent =
                BigDecimal.valueOf(100L * drawn.size()).divide(BigDecimal.valueOf(all.size()), 0, RoundingMode.HALF_UP);
        String by = share.by().isBlank() ? "" : ", by " + share.by().strip();
        return new Drawn(
                all.stream().map(Transcript::id).filter(drawn::contains).toList(),
                drawn.size() + " of " + TextCount.of(all).words() + " (" + percent + " %) at random" + by + ", seed "
                        + share.seed());
    }

    /** How many of each stratum: in proportion, what is left over to the largest remainders (Hamilton's method). */
    private static Map<String, Integer> allotted(Map<String, List<Transcript>> strata, int wanted, int all) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        Map<String, Double> remainders = new LinkedHashMap<>();
        int given = 0;
        for (Map.Entry<String, List<Transcript>> stratum : strata.entrySet()) {
            double exact = (double) wanted * stratum.getValue().size() / all;
            sizes.put(stratum.getKey(), (int) exact);
            remainders.put(stratum.getKey(), exact - (int) exact);
            given += (int) exact;
        }
        List<String> order = new ArrayList<>(strata.keySet());
        order.sort(Comparator.comparingDouble((String value) -> -remainders.getOrDefault(value, 0.0))
                .thenComparing(value -> value));
        for (String value : order.subList(0, Math.min(order.size(), wanted - given))) {
            sizes.merge(value, 1, Integer::sum);
        }
        return sizes;
    }

    private static Map<String, List<Transcript>> strata(Study study, List<Transcript> all, String by) {
        Map<String, List<Transcript>> strata = new TreeMap<>();
        boolean known = by.isBlank() || by.strip().equalsIgnoreCase(GROUP);
        for (Transcript transcript : all) {
            String value = by.isBlank() ? "" : value(study, transcript, by.strip());
            known |= !value.isEmpty();
            strata.computeIfAbsent(value, v -> new ArrayList<>()).add(transcript);
        }
        if (!known) {
            throw new Refusal(
                    "No participant has the attribute “" + by.strip() + "”. Name another, or “" + GROUP + "”.");
        }
        return strata;
    }

    private static String value(Study study, Transcript transcript, String by) {
        if (by.equalsIgnoreCase(GROUP)) {
            return transcript.facts().group().strip().toLowerCase(Locale.ROOT);
        }
        for (Speaker speaker : transcript.speakers()) {
            Id<Participant> person = speaker.participant();
            Value value = person == null
                    ? null
                    : study.participants()
                            .find(person)
                            .map(known -> known.attributes().get(by))
                            .orElse(null);
            if (value != null) {
                return value.text();
            }
        }
        return "";
    }
}
