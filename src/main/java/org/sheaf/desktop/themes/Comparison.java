package org.sheaf.desktop.themes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sheaf.study.Analysis;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;

/**
 * Which codes two analyses put where. Themes are told apart by their names, so that an analysis that was begun from
 * another agrees with it until something is moved.
 *
 * @param rows one for each code that either of them gathers or could gather, in the framework's order
 */
record Comparison(List<Row> rows) {

    /** Copies the rows. */
    Comparison {
        rows = List.copyOf(rows);
    }

    /**
     * One code.
     *
     * @param code which
     * @param first where it is in the first analysis: a theme or “Theme › Sub-theme” each; empty when nowhere
     * @param second where it is in the second
     */
    record Row(Code code, List<String> first, List<String> second) {
        /** Copies the lists. */
        Row {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }

        /** Whether the two put it elsewhere. */
        boolean differs() {
            return !folded(first).equals(folded(second));
        }

        private static Set<String> folded(List<String> names) {
            Set<String> folded = new HashSet<>();
            names.forEach(name -> folded.add(name.toLowerCase(Locale.ROOT)));
            return folded;
        }
    }

    /** Compares two analyses of a snapshot; codes that neither of them gathers are left out. */
    static Comparison of(Study study, Analysis first, Analysis second) {
        Map<Id<Code>, List<String>> one = places(study, first);
        Map<Id<Code>, List<String>> other = places(study, second);
        List<Row> rows = new ArrayList<>();
        for (Code code : study.framework().inOrder()) {
            if (one.containsKey(code.id()) || other.containsKey(code.id())) {
                rows.add(new Row(
                        code, one.getOrDefault(code.id(), List.of()), other.getOrDefault(code.id(), List.of())));
            }
        }
        return new Comparison(rows);
    }

    /** How many codes lie elsewhere. */
    int differing() {
        return (int) rows.stream().filter(Row::differs).count();
    }

    private static Map<Id<Code>, List<String>> places(Study study, Analysis analysis) {
        Map<Id<Code>, List<String>> places = new HashMap<>();
        study.themes(analysis.id(), null).forEach(theme -> gather(study, theme, "", places));
        return places;
    }

    private static void gather(Study study, Theme theme, String above, Map<Id<Code>, List<String>> into) {
        String path = above.isEmpty() ? theme.name() : above + TableRow.BELOW + theme.name();
        theme.codes()
                .forEach(code ->
                        into.computeIfAbsent(code, c -> new ArrayList<>()).add(path));
        study.themes(theme.analysis(), theme.id()).forEach(part -> gather(study, part, path, into));
    }
}
