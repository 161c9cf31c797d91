package org.sheaf.intake.convention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sheaf.intake.convention.Labels.Kind;
import org.sheaf.intake.format.Line;
import org.sheaf.intake.format.StyledText;

/** Decides which of the labels that one convention finds are speakers, and which are colons in speech. */
final class Acceptance {

    /** A phrase in place of a name must stand before this share of the paragraphs, a lone generic label too. */
    private static final double LEAST_SHARE_OF_PHRASE = 0.1;

    /** A lone name must stand before this share of the paragraphs. */
    private static final double LEAST_SHARE_ALONE = 0.3;

    /** A repeated label and some that stand once must together stand before this share of the paragraphs. */
    private static final double LEAST_SHARE_TOGETHER = 0.15;

    private static final int LEAST_ITEMS = 4;
    private static final int SHORTEST_SLIP = 5;

    /** Up to so many paragraphs a text may be a talk in which nobody speaks twice. */
    private static final int SHORT_TALK = 12;

    private final Convention convention;
    private final StyledText styled;
    private final List<Mark> marks;
    private final Map<String, Integer> counts;
    private final int units;
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Set<String> withFirmMark = new HashSet<>();
    private final Set<Integer> marked = new HashSet<>();

    Acceptance(Convention convention, StyledText styled, List<Mark> marks, Map<String, Integer> counts, int units) {
        this.convention = convention;
        this.styled = styled;
        this.marks = marks;
        this.counts = counts;
        this.units = units;
        for (Mark mark : marks) {
            kinds.computeIfAbsent(mark.label(), Labels::kind);
            marked.add(mark.line());
            if (mark.firm()) {
                withFirmMark.add(mark.label());
            }
        }
        items().forEach(item -> kinds.put(item, Kind.ORDINARY));
    }

    /** The labels that are speakers; with {@code insisted} rare ones count too. */
    Set<String> labels(boolean insisted) {
        Set<String> firm = new HashSet<>();
        counts.forEach((label, count) -> {
            if (isFirm(label, count)) {
                firm.add(label);
            }
        });
        if (firm.isEmpty() && (insisted || isShortTalk())) {
            counts.keySet().stream().filter(this::namesSomeone).forEach(firm::add);
        }
        if (firm.isEmpty()) {
            return firm;
        }
        Set<String> all = new HashSet<>(firm);
        for (Mark mark : marks) {
            if (takesRare(mark, insisted) || isSlip(mark, firm)) {
                all.add(mark.label());
            }
        }
        return insisted || firm.size() > 1 || isEnough(firm.iterator().next(), all) ? all : Set.of();
    }

    /** Whether one repeated label is enough: alone, or with others that stand once. */
    private boolean isEnough(String firm, Set<String> all) {
        int turns =
                all.stream().mapToInt(label -> counts.getOrDefault(label, 0)).sum();
        return all.size() > 1 ? turns >= LEAST_SHARE_TOGETHER * units : standsAlone(firm);
    }

    /** {@code Question 1}, {@code Question 2} and so on are items: many numbers, none of them twice. */
    private Set<String> items() {
        Map<String, List<String>> byBase = new HashMap<>();
        counts.keySet()
                .forEach(label -> byBase.computeIfAbsent(Labels.base(Labels.plain(label)), b -> new ArrayList<>())
                        .add(label));
        Set<String> items = new HashSet<>();
        for (List<String> labels : byBase.values()) {
            if (labels.size() >= LEAST_ITEMS && labels.stream().allMatch(label -> counts.getOrDefault(label, 0) == 1)) {
                items.addAll(labels);
            }
        }
        return items;
    }

    private Kind kind(String label) {
        return kinds.getOrDefault(label, Kind.PHRASE);
    }

    private boolean namesSomeone(String label) {
        Kind kind = kind(label);
        return kind == Kind.CODE || kind == Kind.ROLE || kind == Kind.NAME;
    }

    private boolean isGeneric(String label) {
        return kind(label) == Kind.CODE || kind(label) == Kind.ROLE;
    }

    private boolean isFirm(String label, int count) {
        return switch (convention) {
            case NAME_LINE -> namesSomeone(label) && count >= (withFirmMark.contains(label) ? 2 : 3);
            case HEADING, BOLD_LEAD, TAB -> namesSomeone(label) && count >= 2;
            case BOLD_COLON, BOLD_LINE -> count >= 2 && (namesSomeone(label) || kind(label) == Kind.PHRASE);
            default ->
                namesSomeone(label) && count >= 2
                        || kind(label) == Kind.PHRASE
                                && count >= 3
                                && !Labels.isSaying(label)
                                && count >= LEAST_SHARE_OF_PHRASE * units;
        };
    }

    /** So short that nobody speaks twice: two roles or codes in half of the paragraphs, or one at the very beginning. */
    private boolean isShortTalk() {
        if (marks.isEmpty()) {
            return false;
        }
        Mark first = marks.get(0);
        boolean opens = first.line() == 0 && first.firm();
        long generic = counts.keySet().stream().filter(this::isGeneric).count();
        return switch (convention) {
            case BOLD_COLON -> opens && namesSomeone(first.label());
            case COLON ->
                generic >= 2 && marks.size() * 2 >= units || opens && isGeneric(first.label()) && units <= SHORT_TALK;
            default -> false;
        };
    }

    private boolean standsAlone(String label) {
        Mark first = marks.get(0);
        if (first.line() == 0 && first.label().equals(label)) {
            return true;
        }
        double least = isGeneric(label) ? LEAST_SHARE_OF_PHRASE : LEAST_SHARE_ALONE;
        return counts.getOrDefault(label, 0) >= least * units;
    }

    /** Whether a mark names a speaker although its label is rare, beside others that are sure. */
    private boolean takesRare(Mark mark, boolean insisted) {
        Kind kind = kind(mark.label());
        return switch (convention) {
            case HEADING -> insisted && namesSomeone(mark.label());
            case NAME_LINE -> mark.firm() && namesSomeone(mark.label());
            case BOLD_LINE -> namesSomeone(mark.label());
            case BOLD_COLON -> true;
            case TAB, BOLD_LEAD -> isGeneric(mark.label());
            default ->
                namesSomeone(mark.label()) && opensParagraph(mark)
                        || mark.way() == Convention.BOLD_COLON && kind != Kind.ORDINARY;
        };
    }

    /** Whether a label is one letter away from a sure one, as {@code interviewr} is; it is kept, and doubted later. */
    private boolean isSlip(Mark mark, Set<String> firm) {
        return mark.way() != Convention.NAME_LINE
                && mark.label().length() >= SHORTEST_SLIP
                && opensParagraph(mark)
                && firm.stream().anyMatch(sure -> Doubts.isOneApart(Labels.plain(sure), Labels.plain(mark.label())));
    }

    /** Whether the mark begins a paragraph or follows a mark or a stamp, where blank lines divide the paragraphs. */
    private boolean opensParagraph(Mark mark) {
        List<Line> lines = styled.lines();
        int line = mark.line();
        return line == 0
                || units == lines.size()
                || lines.get(line).paragraph() != lines.get(line - 1).paragraph()
                || marked.contains(line - 1)
                || Stamp.filling(styled, line - 1) != null;
    }
}
