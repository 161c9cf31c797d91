package org.sheaf.reconcile.agreeing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.agreement.Scheme;
import org.sheaf.study.Code;
import org.sheaf.study.Framework;
import org.sheaf.study.Id;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;

/**
 * Which codes are compared and what is asked of them: a column for each code, one for each theme, one for all together.
 * Immutable.
 */
final class Columns {

    private final List<Code> codes;
    private final List<Theme> themes = new ArrayList<>();
    private final Map<Id<Code>, Integer> index = new HashMap<>();
    private final List<int[]> columns = new ArrayList<>();
    private final List<Id<Code>> domainIds = new ArrayList<>();
    private final List<int[][]> domains = new ArrayList<>();

    private Columns(List<Code> codes) {
        this.codes = codes;
    }

    static Columns of(Study study, Asked asked) {
        Framework framework = study.framework();
        @Nullable Id<Code> domain = asked.domain();
        List<Code> chosen = domain != null
                ? framework.children(domain)
                : framework.inOrder().stream()
                        .filter(code -> asked.codes().isEmpty() || asked.codes().contains(code.id()))
                        .toList();
        Columns columns = new Columns(chosen);
        if (domain != null) {
            columns.values(framework, domain, asked.subcodes());
        } else {
            columns.each(framework, asked.subcodes());
            columns.domains(framework);
            if (asked.codes().isEmpty()) {
                columns.themes(study);
            }
        }
        columns.columns.add(columns.indices(columns.index.keySet()));
        return columns;
    }

    /** The codes of one domain; with sub-codes, what is coded below one of them is coded with it. */
    private void values(Framework framework, Id<Code> domain, boolean subcodes) {
        int[][] values = new int[codes.size()][];
        for (int value = 0; value < values.length; value++) {
            Id<Code> code = codes.get(value).id();
            for (Id<Code> below : subcodes ? framework.withSubcodes(code) : Set.of(code)) {
                index.put(below, value);
            }
            values[value] = new int[] {value};
            columns.add(values[value]);
        }
        domainIds.add(domain);
        domains.add(values);
    }

    private void each(Framework framework, boolean subcodes) {
        List<Set<Id<Code>>> taken = new ArrayList<>();
        for (Code code : codes) {
            Set<Id<Code>> with = subcodes ? framework.withSubcodes(code.id()) : Set.of(code.id());
            taken.add(with);
            with.forEach(each -> index.putIfAbsent(each, index.size()));
        }
        taken.forEach(with -> columns.add(indices(with)));
    }

    /** Codes at the top with codes below them: what ATLAS.ti calls semantic domains. */
    private void domains(Framework framework) {
        for (Code root : framework.roots()) {
            List<int[]> values = new ArrayList<>();
            for (Code value : framework.children(root.id())) {
                int[] standing = indices(framework.withSubcodes(value.id()));
                if (standing.length > 0) {
                    values.add(standing);
                }
            }
            if (!values.isEmpty()) {
                domainIds.add(root.id());
                domains.add(values.toArray(int[][]::new));
            }
        }
    }

    private void themes(Study study) {
        for (Theme theme : study.themes()) {
            Set<Id<Code>> feeding = new LinkedHashSet<>();
            gather(study, theme, feeding);
            feeding.retainAll(index.keySet());
            if (!feeding.isEmpty()) {
                themes.add(theme);
                columns.add(indices(feeding));
            }
        }
    }

    private static void gather(Study study, Theme theme, Set<Id<Code>> into) {
        into.addAll(theme.codes());
        study.themes(theme.analysis(), theme.id()).forEach(below -> gather(study, below, into));
    }

    private int[] indices(Collection<Id<Code>> some) {
        return some.stream()
                .filter(index::containsKey)
                .mapToInt(code -> index.getOrDefault(code, 0))
                .distinct()
                .sorted()
                .toArray();
    }

    /** The codes that have a column, which is their place in the list. */
    List<Code> codes() {
        return codes;
    }

    /** The themes; their columns follow those of the codes. */
    List<Theme> themes() {
        return themes;
    }

    /** The column of everything compared. */
    int any() {
        return columns.size() - 1;
    }

    /** The number by which lines know a code, or -1. */
    int index(Id<Code> code) {
        return index.getOrDefault(code, -1);
    }

    /** The domain that a code is, or -1. */
    int domain(Id<Code> code) {
        return domainIds.indexOf(code);
    }

    /** How many domains there are. */
    int domainCount() {
        return domains.size();
    }

    /** The code that a column alone asks about, by the number lines know it by, or -1. */
    int single(int column) {
        return columns.get(column).length == 1 ? columns.get(column)[0] : -1;
    }

    Scheme scheme(int coders, double overlap) {
        int numbers = index.values().stream().mapToInt(i -> i + 1).max().orElse(0);
        return new Scheme(coders, numbers, columns, domains, overlap);
    }
}
