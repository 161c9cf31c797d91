package org.sheaf.desktop.framework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.CodeVoices;
import org.sheaf.study.Code;
import org.sheaf.study.Framework;
import org.sheaf.study.Id;
import org.sheaf.study.Study;
import org.sheaf.study.TextCount;

/** The framework as lines from top to bottom: what is closed hides what is below, a filter shows matches with their path. */
final class CodeRows {

    private final Study study;
    private final Framework framework;
    private final Counted counted;
    private final Wanted wanted;
    private final String filter;
    private final List<CodeRow> rows = new ArrayList<>();

    /**
     * What was counted at the same snapshot.
     *
     * @param branches transcripts
     * @param voices participants
     */
    record Counted(BranchCounts branches, CodeVoices voices) {}

    /**
     * What is to be seen.
     *
     * @param closed branches whose codes are hidden; a filter opens them
     * @param filter words that the name, an alias or the brief definition must hold; empty for all
     * @param order of the codes of one parent
     */
    record Wanted(Set<Id<Code>> closed, String filter, CodeOrder order) {}

    private CodeRows(Study study, Counted counted, Wanted wanted) {
        this.study = study;
        this.counted = counted;
        this.framework = study.framework();
        this.wanted = wanted;
        this.filter = wanted.filter.strip().toLowerCase(Locale.ROOT);
    }

    /** The lines. */
    static List<CodeRow> of(Study study, Counted counted, Wanted wanted) {
        CodeRows made = new CodeRows(study, counted, wanted);
        made.ordered(made.framework.roots()).forEach(root -> made.descend(root, 0, false));
        made.pool();
        return List.copyOf(made.rows);
    }

    private void descend(Code code, int depth, boolean shownByParent) {
        boolean shown = shownByParent || matches(code);
        if (!shown && !anyMatchBelow(code)) {
            return;
        }
        List<Code> children = ordered(framework.children(code.id()));
        boolean open = !children.isEmpty() && (!filter.isEmpty() || !wanted.closed.contains(code.id()));
        rows.add(new CodeRow(code, depth, !children.isEmpty(), open, figures(code)));
        if (open) {
            children.forEach(child -> descend(child, depth + 1, shown));
        }
    }

    private List<Code> ordered(List<Code> siblings) {
        Comparator<Code> byName = Comparator.comparing(Code::name, String.CASE_INSENSITIVE_ORDER);
        Comparator<Code> order = switch (wanted.order) {
            case FRAMEWORK -> null;
            case NAME -> byName;
            case QUOTATIONS -> most(this::passages);
            case TRANSCRIPTS -> most(code -> texts(code).transcripts());
            case PARTICIPANTS -> most(code -> counted.voices.of(code.id()));
        };
        return order == null
                ? siblings
                : siblings.stream().sorted(order.thenComparing(byName)).toList();
    }

    private static Comparator<Code> most(java.util.function.ToIntFunction<Code> figure) {
        return Comparator.comparingInt(figure).reversed();
    }

    private CodeRow.Figures figures(Code code) {
        int people = counted.voices.isKnown() ? counted.voices.of(code.id()) : -1;
        return new CodeRow.Figures(passages(code), texts(code), people);
    }

    private int passages(Code code) {
        if (framework.children(code.id()).isEmpty()) {
            return study.total(code.id()).passages();
        }
        int passages = 0;
        for (Id<Code> each : framework.withSubcodes(code.id())) {
            passages += study.total(each).passages();
        }
        return passages;
    }

    private TextCount texts(Code code) {
        return framework.children(code.id()).isEmpty()
                ? study.total(code.id()).texts()
                : counted.branches.texts(code.id());
    }

    private void pool() {
        List<Code> pool =
                ordered(framework.pool()).stream().filter(this::matches).toList();
        if (!pool.isEmpty()) {
            int passages = pool.stream().mapToInt(this::passages).sum();
            rows.add(new CodeRow(null, 0, true, true, new CodeRow.Figures(passages, TextCount.NONE, 0)));
            pool.forEach(code -> rows.add(new CodeRow(code, 1, false, false, figures(code))));
        }
    }

    private boolean anyMatchBelow(Code code) {
        for (Code child : framework.children(code.id())) {
            if (matches(child) || anyMatchBelow(child)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(Code code) {
        return filter.isEmpty()
                || holds(code.name())
                || holds(code.definition().brief())
                || code.aliases().stream().anyMatch(this::holds);
    }

    private boolean holds(@Nullable String text) {
        return text != null && text.toLowerCase(Locale.ROOT).contains(filter);
    }
}
