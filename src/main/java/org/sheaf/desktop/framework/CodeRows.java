package org.sheaf.desktop.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.Framework;
import org.sheaf.study.Id;
import org.sheaf.study.Study;

/** The framework as lines from top to bottom: what is closed hides what is below, a filter shows matches with their path. */
final class CodeRows {

    private final Study study;
    private final Framework framework;
    private final BranchCounts counts;
    private final Set<Id<Code>> closed;
    private final String filter;
    private final List<CodeRow> rows = new ArrayList<>();

    private CodeRows(Study study, BranchCounts counts, Set<Id<Code>> closed, String filter) {
        this.study = study;
        this.counts = counts;
        this.framework = study.framework();
        this.closed = closed;
        this.filter = filter.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * The lines.
     *
     * @param counts at the same snapshot
     * @param closed branches whose codes are hidden; a filter opens them
     * @param filter words that the name, an alias or the brief definition must hold; empty for all
     */
    static List<CodeRow> of(Study study, BranchCounts counts, Set<Id<Code>> closed, String filter) {
        CodeRows made = new CodeRows(study, counts, closed, filter);
        made.framework.roots().forEach(root -> made.descend(root, 0, false));
        made.pool();
        return List.copyOf(made.rows);
    }

    private void descend(Code code, int depth, boolean shownByParent) {
        boolean shown = shownByParent || matches(code);
        if (!shown && !anyMatchBelow(code)) {
            return;
        }
        List<Code> children = framework.children(code.id());
        boolean open = !children.isEmpty() && (!filter.isEmpty() || !closed.contains(code.id()));
        rows.add(row(code, depth, children, open));
        if (open) {
            children.forEach(child -> descend(child, depth + 1, shown));
        }
    }

    private CodeRow row(Code code, int depth, List<Code> children, boolean open) {
        if (children.isEmpty()) {
            return CodeRow.of(code, depth, false, false, study.total(code.id()));
        }
        int passages = 0;
        for (Id<Code> each : framework.withSubcodes(code.id())) {
            passages += study.total(each).passages();
        }
        return new CodeRow(code, depth, true, open, passages, counts.transcripts(code.id()));
    }

    private void pool() {
        List<Code> pool = framework.pool().stream().filter(this::matches).toList();
        if (!pool.isEmpty()) {
            int passages = pool.stream()
                    .mapToInt(code -> study.total(code.id()).passages())
                    .sum();
            rows.add(new CodeRow(null, 0, true, true, passages, 0));
            pool.forEach(code -> rows.add(CodeRow.of(code, 1, false, false, study.total(code.id()))));
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
