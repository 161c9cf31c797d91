package org.sheaf.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sheaf.study.Progress;

/** Lines made marking by marking, and what is asked of them, for tests. */
final class Lines {

    private final int coders;
    private final int codes;
    private final List<Continuum> lines = new ArrayList<>();
    private final List<int[]> marks = new ArrayList<>();

    Lines(int coders, int codes) {
        this.coders = coders;
        this.codes = codes;
    }

    /** Units that coders put into categories, a row a unit, -1 where a coder gave none. */
    static Lines ofRatings(int categories, int[]... units) {
        Lines lines = new Lines(units[0].length, categories);
        for (int unit = 0; unit < units.length; unit++) {
            for (int coder = 0; coder < units[unit].length; coder++) {
                if (units[unit][coder] >= 0) {
                    lines.mark(coder, units[unit][coder], unit, unit + 1);
                }
            }
        }
        return lines.line(units.length);
    }

    Lines mark(int coder, int code, int start, int end) {
        marks.add(new int[] {coder, code, start, end});
        return this;
    }

    /** Ends a line that holds what was marked since the last. */
    Lines line(int length, int... cuts) {
        lines.add(new Continuum(length, part(0), part(1), part(2), part(3), cuts));
        marks.clear();
        return this;
    }

    private int[] part(int which) {
        return marks.stream().mapToInt(mark -> mark[which]).toArray();
    }

    List<Continuum> lines() {
        return List.copyOf(lines);
    }

    int codes() {
        return codes;
    }

    /** Every code a column, then one column of all of them; all of them one domain. */
    Scheme scheme() {
        List<int[]> columns = new ArrayList<>(Scheme.ofCodes(coders, codes).columns());
        columns.add(each());
        int[][] values = Scheme.ofCodes(coders, codes).columns().toArray(int[][]::new);
        return new Scheme(coders, codes, columns, List.<int[][]>of(values), Scheme.USUAL_OVERLAP);
    }

    private int[] each() {
        return java.util.stream.IntStream.range(0, codes).toArray();
    }

    Tallies tallies() {
        return tallies(scheme());
    }

    Tallies tallies(Scheme scheme) {
        return Tallies.of(scheme, lines, Progress.NONE);
    }

    /** Two of the coders alone. */
    Tallies between(int first, int second) {
        return Tallies.of(
                scheme().among(2),
                lines.stream().map(line -> line.between(first, second)).toList(),
                Progress.NONE);
    }

    /** The figures of one code. */
    Map<Measure, Figure> code(int code) {
        return tallies().figures(Question.of(code, Question.Terms.LINE).among(code));
    }

    /** The figures of all codes together, each a question of its own. */
    Question decisions() {
        return new Question(each(), codes, 0, false, -1, Question.Terms.LINE);
    }

    /** The figures of the codes as categories of one variable. */
    Question categories() {
        return new Question(each(), codes, 0, true, -1, Question.Terms.LINE);
    }

    static Figure figure(Map<Measure, Figure> figures, String key) {
        return figures.entrySet().stream()
                .filter(entry -> entry.getKey().key().equals(key))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    static double value(Map<Measure, Figure> figures, String key) {
        Figure figure = figure(figures, key);
        if (!figure.isDefined()) {
            throw new AssertionError(key + ": " + figure.reason());
        }
        return figure.value();
    }
}
