package org.sheaf.intake.convention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sheaf.intake.format.StyledText;
import org.sheaf.study.Role;

/** Finds the turns of running text, by the convention for which most speaks. */
public final class ProseReading {

    /** Conventions of running text, the more telling first. */
    private static final List<Convention> WAYS = List.of(
            Convention.BOLD_COLON,
            Convention.COLON,
            Convention.BOLD_LINE,
            Convention.NAME_LINE,
            Convention.HEADING,
            Convention.TAB,
            Convention.BRACKET,
            Convention.BOLD_LEAD);

    /** A more telling convention may have so much less on its side than one that embraces it. */
    private static final double MORE_TELLING = 1.2;

    /** Below this nothing is believed. */
    private static final double LEAST_CONFIDENCE = 0.2;

    private static final int LONGEST_CODE = 3;

    private final StyledText styled;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<Integer, Mark> byLine = new HashMap<>();
    private final Preamble preamble;

    private ProseReading(StyledText styled) {
        this.styled = styled;
        MarkReader reader = new MarkReader(styled);
        List<Mark> colons = new ArrayList<>();
        for (int i = 0; i < styled.lines().size(); i++) {
            Mark mark = reader.read(i);
            if (mark != null) {
                marks.add(mark);
                byLine.put(i, mark);
                if (mark.way() == Convention.COLON || mark.way() == Convention.BOLD_COLON) {
                    colons.add(mark);
                }
            }
        }
        preamble = Preamble.of(styled, colons, Evidence.counts(colons));
        marks.removeIf(mark -> preamble.holds(mark.line()));
    }

    /**
     * Reads the turns.
     *
     * @param chosen by the user, or null to judge by evidence
     * @param verbatim whether the text stays as it is; otherwise it is written anew
     */
    public static Recognised read(StyledText styled, @Nullable Convention chosen, boolean verbatim) {
        return new ProseReading(styled).read(chosen, verbatim);
    }

    private Recognised read(@Nullable Convention chosen, boolean verbatim) {
        List<Evidence> all = new ArrayList<>();
        for (Convention way : WAYS) {
            Evidence evidence = Evidence.of(way, styled, marks, way == chosen);
            if (!evidence.marks().isEmpty() && (way == chosen || evidence.confidence() >= LEAST_CONFIDENCE)) {
                all.add(evidence);
            }
        }
        all.sort(Comparator.comparingDouble(ProseReading::weight).reversed());
        @Nullable
        Evidence taken = chosen == null
                ? all.stream().findFirst().orElse(null)
                : all.stream().filter(e -> e.convention() == chosen).findFirst().orElse(null);
        List<Convention> others = all.stream()
                .map(Evidence::convention)
                .filter(c -> taken == null || c != taken.convention())
                .collect(Collectors.toCollection(ArrayList::new));
        if (chosen != null && chosen.isToldByUser()) {
            others.add(chosen == Convention.ALTERNATING ? Convention.ONE_SPEAKER : Convention.ALTERNATING);
            others.add(Convention.NONE);
            return unnamed(chosen, others, verbatim);
        } else if (taken == null) {
            others.add(Convention.ALTERNATING);
            others.add(Convention.ONE_SPEAKER);
            return none(others, verbatim);
        }
        others.add(Convention.NONE);
        return turns(taken, others, verbatim);
    }

    private static double weight(Evidence evidence) {
        boolean telling =
                evidence.convention() == Convention.BOLD_COLON || evidence.convention() == Convention.BOLD_LINE;
        return evidence.marks().size() * evidence.confidence() * (telling ? MORE_TELLING : 1);
    }

    private Recognised none(List<Convention> others, boolean verbatim) {
        String text = verbatim
                ? styled.text()
                : Composition.of(Composition.pieces(styled, List.of())).text();
        return new Assembly(text, List.of(), preamble)
                .headed(Headings.of(styled, text))
                .of(new Marking(Convention.NONE, Convention.NONE.sentence(), 0, others));
    }

    /** Every paragraph a turn of somebody who is not named. */
    private Recognised unnamed(Convention chosen, List<Convention> others, boolean verbatim) {
        List<String> labels = chosen == Convention.ALTERNATING ? List.of("Speaker 1", "Speaker 2") : List.of("Speaker");
        List<RawTurn> raw = UnnamedTurns.of(styled, preamble, labels);
        String text = styled.text();
        if (!verbatim) {
            Composition composed = Composition.of(Composition.pieces(styled, raw));
            raw = composed.turns();
            text = composed.text();
        }
        return new Assembly(text, raw, preamble).of(new Marking(chosen, chosen.sentence(), 1, others));
    }

    private Recognised turns(Evidence taken, List<Convention> others, boolean verbatim) {
        List<Mark> slips = Slips.find(styled, taken, byLine, preamble);
        List<Mark> all = new ArrayList<>(taken.marks());
        all.addAll(slips);
        all.sort(Comparator.comparingInt(Mark::line));
        boolean onlyAsked = taken.labels().size() == 1
                && Lexicon.role(Labels.plain(all.get(0).label())).equals(Optional.of(Role.INTERVIEWER));
        List<RawTurn> raw = onlyAsked ? TurnBuilder.buildAnswered(styled, all) : TurnBuilder.build(styled, all);
        String text = styled.text();
        if (!verbatim) {
            Composition composed = Composition.of(Composition.pieces(styled, raw));
            raw = composed.turns();
            text = composed.text();
        }
        Marking marking = new Marking(taken.convention(), sentence(taken), taken.confidence(), others);
        return new Assembly(text, raw, preamble).doubt(doubts(slips, all)).of(marking);
    }

    private List<Doubt> doubts(List<Mark> slips, List<Mark> all) {
        List<Doubt> doubts = new ArrayList<>();
        for (Mark slip : slips) {
            int turn = all.indexOf(slip);
            int start = styled.lines().get(slip.line()).start();
            String begins = styled.text()
                    .substring(start, Math.min(styled.lines().get(slip.line()).end(), start + 24))
                    .strip();
            doubts.add(new Doubt(
                    turn,
                    slip.label(),
                    slip.label(),
                    "Turn " + (turn + 1) + " begins “" + begins + "”, unlike the others, and was read as “"
                            + slip.label() + "”."));
        }
        return doubts;
    }

    private static String sentence(Evidence taken) {
        boolean stamped = taken.marks().stream().filter(m -> m.millis() >= 0).count() * 2
                > taken.marks().size();
        List<String> labels = List.copyOf(taken.labels().keySet());
        boolean codes = labels.size() <= 3 && labels.stream().allMatch(l -> l.length() <= LONGEST_CODE);
        return switch (taken.convention()) {
            case COLON -> {
                if (codes && !stamped) {
                    yield listed(labels) + " at line start";
                }
                yield stamped ? "“Name:” with time stamps" : Convention.COLON.sentence();
            }
            case NAME_LINE -> stamped ? "Name and time, own line" : Convention.NAME_LINE.sentence();
            case BOLD_LINE -> stamped ? "Bold name and time, own line" : Convention.BOLD_LINE.sentence();
            default -> taken.convention().sentence();
        };
    }

    private static String listed(List<String> labels) {
        List<String> quoted = labels.stream().map(l -> "“" + l + ":”").toList();
        int last = quoted.size() - 1;
        return last == 0 ? quoted.get(0) : String.join(", ", quoted.subList(0, last)) + " and " + quoted.get(last);
    }
}
