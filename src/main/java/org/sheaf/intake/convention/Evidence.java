package org.sheaf.intake.convention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheaf.intake.format.Line;
import org.sheaf.intake.format.StyledText;

/**
 * What speaks for one convention in one text: the marks whose labels are taken for speakers, and how sure that is.
 *
 * @param convention which
 * @param marks in order, only those of accepted labels
 * @param labels accepted, with how often each stands
 * @param confidence 0–1; 0 when there is no turn
 */
record Evidence(Convention convention, List<Mark> marks, Map<String, Integer> labels, double confidence) {

    /** Fewer marks than this share of the paragraphs are colons in speech. */
    private static final double LEAST_SHARE = 0.03;

    /** One label, which opens the text: someone speaks alone. */
    private static final double CONFIDENCE_IN_MONOLOGUE = 0.5;

    private static final double FULL_SHARE = 0.4;

    private static final int LEAST_TIMED = 4;
    private static final double SHARE_TIMED = 0.6;

    /** The marks that count for a convention; plain ones embrace bold ones, so that mixed transcripts hold together. */
    private static Set<Convention> family(Convention convention) {
        return switch (convention) {
            case COLON -> EnumSet.of(Convention.COLON, Convention.BOLD_COLON);
            case NAME_LINE -> EnumSet.of(Convention.NAME_LINE, Convention.BOLD_LINE);
            default -> EnumSet.of(convention);
        };
    }

    /**
     * Weighs a convention.
     *
     * @param all every line that may mark a speaker, the preamble's left out
     * @param insisted whether the user has chosen this convention, so that rare labels count too
     */
    static Evidence of(Convention convention, StyledText styled, List<Mark> all, boolean insisted) {
        Set<Convention> family = family(convention);
        List<Mark> mine = new ArrayList<>();
        for (Mark mark : all) {
            if (family.contains(mark.way())) {
                mine.add(mark);
            }
        }
        mine = family.contains(Convention.BOLD_LINE) ? stamped(mine) : mine;
        int units = units(styled, mine.size());
        Map<String, Integer> counts = counts(mine);
        Set<String> accepted = new Acceptance(convention, styled, mine, counts, units).labels(insisted);
        List<Mark> marks = new ArrayList<>();
        for (Mark mark : mine) {
            if (accepted.contains(mark.label())) {
                marks.add(mark);
            }
        }
        Map<String, Integer> labels = counts(marks);
        boolean monologue = marks.size() == 1 && marks.get(0).line() == 0;
        double confidence = monologue ? CONFIDENCE_IN_MONOLOGUE : confidence(marks, labels, units);
        boolean tooFew = !insisted && !monologue && (double) marks.size() / Math.max(1, units) < LEAST_SHARE;
        return tooFew || marks.isEmpty()
                ? new Evidence(convention, List.of(), Map.of(), 0)
                : new Evidence(convention, List.copyOf(marks), labels, confidence);
    }

    /**
     * Where nearly every name has a time, a line without one names nobody, unless it names someone who spoke before: heads
     * and lists of speakers look like names.
     */
    private static List<Mark> stamped(List<Mark> marks) {
        List<Mark> timed = marks.stream().filter(mark -> mark.millis() >= 0).toList();
        if (timed.size() < LEAST_TIMED || timed.size() < SHARE_TIMED * marks.size()) {
            return marks;
        }
        Set<String> known = new HashSet<>();
        List<Mark> kept = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.millis() >= 0 || known.contains(mark.label())) {
                known.add(mark.label());
                kept.add(mark);
            }
        }
        return kept;
    }

    /** How often each label stands, in order of appearance. */
    static Map<String, Integer> counts(List<Mark> marks) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        marks.forEach(mark -> counts.merge(mark.label(), 1, Integer::sum));
        return counts;
    }

    /** Paragraphs, or lines where blank lines do not divide the turns. */
    private static int units(StyledText styled, int marks) {
        List<Line> lines = styled.lines();
        int paragraphs = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).paragraph() + 1;
        return marks > paragraphs * 1.1 ? lines.size() : Math.max(1, paragraphs);
    }

    private static double confidence(List<Mark> marks, Map<String, Integer> labels, int units) {
        if (marks.isEmpty()) {
            return 0;
        }
        double share = Math.min(1, marks.size() / (double) units / FULL_SHARE);
        int repeated =
                labels.values().stream().filter(n -> n > 1).mapToInt(n -> n).sum();
        int changes = 0;
        for (int i = 1; i < marks.size(); i++) {
            changes += marks.get(i).label().equals(marks.get(i - 1).label()) ? 0 : 1;
        }
        double alternation = marks.size() < 2 ? 0 : changes / (double) (marks.size() - 1);
        return 0.4 * share + 0.3 * repeated / marks.size() + 0.3 * alternation;
    }
}
