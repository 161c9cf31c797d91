package org.sheaf.intake.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sheaf.intake.format.Content.Utterance;

/**
 * What one speaker says in a file that keeps every speaker on a line of time.
 *
 * @param label who speaks
 * @param name of the tier in the file
 * @param stretches of speech
 */
record Tier(String label, String name, List<Stretch> stretches) {

    /** A tier with so much of its letters in another one, run by run, says the same again. */
    private static final double THE_SAME = 0.75;

    private static final int RUN = 4;

    /** So little may be said twice by chance. */
    private static final int LEAST_LETTERS = 40;

    private static final Set<String> NOTES = Set.of(
            "note",
            "notes",
            "comment",
            "comments",
            "remark",
            "remarks",
            "translation",
            "translations",
            "gloss",
            "glosses",
            "gesture",
            "gestures",
            "code",
            "codes",
            "kommentar",
            "anmerkung",
            "anmerkungen",
            "notizen",
            "übersetzung",
            "nota",
            "notas",
            "phones",
            "phonemes",
            "segments",
            "pos",
            "lemma");

    /** Copies the stretches. */
    Tier {
        stretches = List.copyOf(stretches);
    }

    /**
     * What is said without a pause.
     *
     * @param order by which stretches of all tiers are sorted
     * @param start in milliseconds, or -1
     * @param words what
     */
    record Stretch(double order, long start, String words) {}

    /**
     * Everything that is said, in the order of time. Notes, and what says the words of another tier again in smaller
     * pieces, is left out and told.
     *
     * @param warnings takes the sentences
     */
    static List<Utterance> inTime(List<Tier> tiers, List<String> warnings) {
        List<Tier> speech = new ArrayList<>();
        List<Tier> longerFirst = tiers.stream()
                .filter(tier -> !tier.stretches.isEmpty())
                .sorted(Comparator.comparingInt(tier -> tier.stretches.size()))
                .toList();
        for (Tier tier : longerFirst) {
            if (tier.isNotes() && longerFirst.size() > 1) {
                warnings.add("The tier ‘" + tier.name + "’ holds notes and was left out.");
                continue;
            }
            Tier same = speech.stream().filter(tier::repeats).findFirst().orElse(null);
            if (same == null) {
                speech.add(tier);
            } else {
                warnings.add(
                        "The tier ‘" + tier.name + "’ says the words of ‘" + same.name + "’ again and was left out.");
            }
        }
        return sorted(speech, tiers);
    }

    private static List<Utterance> sorted(List<Tier> speech, List<Tier> inFile) {
        record Placed(Tier tier, Stretch stretch) {}
        return inFile.stream()
                .filter(speech::contains)
                .flatMap(tier -> tier.stretches.stream().map(stretch -> new Placed(tier, stretch)))
                .sorted(Comparator.comparingDouble(placed -> placed.stretch.order))
                .map(placed -> new Utterance(placed.tier.label, placed.stretch.start, placed.stretch.words))
                .toList();
    }

    private boolean isNotes() {
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (NOTES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** By runs of letters, since other tiers divide words otherwise. */
    private boolean repeats(Tier other) {
        Map<String, Integer> there = new HashMap<>();
        String others = other.letters();
        for (int i = 0; i + RUN <= others.length(); i++) {
            there.merge(others.substring(i, i + RUN), 1, Integer::sum);
        }
        String own = letters();
        int found = 0;
        for (int i = 0; i + RUN <= own.length(); i++) {
            found += there.merge(own.substring(i, i + RUN), -1, Integer::sum) >= 0 ? 1 : 0;
        }
        return own.length() > LEAST_LETTERS && found >= THE_SAME * (own.length() - RUN + 1);
    }

    private String letters() {
        StringBuilder letters = new StringBuilder();
        for (Stretch stretch : stretches) {
            stretch.words
                    .toLowerCase(Locale.ROOT)
                    .codePoints()
                    .filter(Character::isLetterOrDigit)
                    .forEach(letters::appendCodePoint);
        }
        return letters.toString();
    }
}
