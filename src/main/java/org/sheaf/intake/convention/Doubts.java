package org.sheaf.intake.convention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Finds labels that are probably slips for others: by case, blanks and one letter. Nothing is merged here. */
final class Doubts {

    /** A label that stands more often than this is no slip. */
    private static final int RARE = 2;

    private static final int TIMES_RARER = 4;

    private Doubts() {}

    /**
     * The doubtful labels.
     *
     * @param firstTurn the index of the first turn of a label
     */
    static List<Doubt> labels(List<FoundSpeaker> speakers, ToIntFunction<String> firstTurn) {
        List<Doubt> doubts = new ArrayList<>();
        for (FoundSpeaker rare : speakers) {
            for (FoundSpeaker usual : speakers) {
                if (usual.equals(rare)
                        || usual.turns() < rare.turns()
                        || usual.turns() == rare.turns() && !after(speakers, rare, usual)) {
                    continue;
                }
                int turn = firstTurn.applyAsInt(rare.label());
                if (rare.readsLike(usual)) {
                    doubts.add(new Doubt(
                            turn,
                            rare.label(),
                            usual.label(),
                            times(rare, turn) + " and differs from “" + usual.label()
                                    + "” only in case, blanks or signs. Both are taken for the same person."));
                    break;
                } else if (isShort(rare, usual)) {
                    doubts.add(new Doubt(
                            turn,
                            rare.label(),
                            usual.label(),
                            times(rare, turn) + ". It is probably another word for “" + usual.label()
                                    + "”. Choose who speaks there."));
                    break;
                } else if (isSlip(rare, usual)) {
                    doubts.add(new Doubt(
                            turn,
                            rare.label(),
                            usual.label(),
                            times(rare, turn) + ". It is probably a slip for “" + usual.label()
                                    + "”. Choose who speaks there."));
                    break;
                }
            }
        }
        return doubts;
    }

    /** Gives a label that is probably a slip the role of the label it is a slip for. */
    static List<FoundSpeaker> inRolesOfLikely(List<FoundSpeaker> speakers, List<Doubt> doubts) {
        List<FoundSpeaker> changed = new ArrayList<>(speakers);
        for (Doubt doubt : doubts) {
            for (FoundSpeaker likely : speakers) {
                if (likely.label().equals(doubt.likely()) && !doubt.likely().equals(doubt.label())) {
                    changed.replaceAll(s -> s.label().equals(doubt.label()) ? s.like(likely) : s);
                }
            }
        }
        return changed;
    }

    private static boolean after(List<FoundSpeaker> speakers, FoundSpeaker one, FoundSpeaker other) {
        return speakers.indexOf(one) > speakers.indexOf(other);
    }

    private static String times(FoundSpeaker rare, int turn) {
        return rare.turns() == 1
                ? "The label “" + rare.label() + "” appears once, in turn " + (turn + 1)
                : "The label “" + rare.label() + "” appears " + rare.turns() + " times, first in turn " + (turn + 1);
    }

    private static boolean isSlip(FoundSpeaker rare, FoundSpeaker usual) {
        if (rare.turns() > RARE || usual.turns() < rare.turns() * TIMES_RARER) {
            return false;
        }
        String a = rare.label();
        String b = usual.label();
        // Two codes of one letter are always one letter apart.
        boolean telling = isTelling(a, b) || Math.abs(a.length() - b.length()) == 1 && !isNumbered(a, b);
        return telling && isOneApart(Labels.plain(a), Labels.plain(b));
    }

    /** Whether two labels are so long that a letter between them tells something. */
    static boolean isTelling(String a, String b) {
        return Math.min(a.length(), b.length()) >= 4 && !isNumbered(a, b);
    }

    /** Two of one kind with numbers, which are given on purpose. */
    private static boolean isNumbered(String a, String b) {
        return Labels.base(a).equals(Labels.base(b))
                && !Labels.base(a).equals(a)
                && !Labels.base(b).equals(b);
    }

    /** {@code Int} beside {@code Interviewer}: two words for one role, of which one begins the other. */
    private static boolean isShort(FoundSpeaker rare, FoundSpeaker usual) {
        String a = Labels.plain(rare.label());
        String b = Labels.plain(usual.label());
        return Lexicon.role(a).isPresent()
                && Lexicon.role(a).equals(Lexicon.role(b))
                && (a.startsWith(b) || b.startsWith(a));
    }

    /** Whether one letter changed, added, taken away or swapped with its neighbour turns one into the other. */
    static boolean isOneApart(String a, String b) {
        if (a.length() > b.length()) {
            return isOneApart(b, a);
        }
        int from = 0;
        while (from < a.length() && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int same = 0;
        while (same < a.length() - from && a.charAt(a.length() - 1 - same) == b.charAt(b.length() - 1 - same)) {
            same++;
        }
        String restA = a.substring(from, a.length() - same);
        String restB = b.substring(from, b.length() - same);
        boolean swapped = restA.length() == 2
                && restB.length() == 2
                && restA.charAt(0) == restB.charAt(1)
                && restA.charAt(1) == restB.charAt(0);
        return restB.length() == 1 || swapped;
    }
}
