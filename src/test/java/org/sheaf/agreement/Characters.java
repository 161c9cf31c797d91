package org.sheaf.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The plainest way to compare coders, against which the sweep is held: an array of characters a coder, each with its set of
 * codes, every measure by its textbook definition, nothing in closed form.
 */
final class Characters {

    private final int coders;
    private final List<List<Set<Integer>>> units = new ArrayList<>();

    Characters(int coders) {
        this.coders = coders;
    }

    /** Adds a line of characters. */
    void line(int length, List<int[]> marks) {
        for (int at = 0; at < length; at++) {
            List<Set<Integer>> unit = new ArrayList<>();
            for (int coder = 0; coder < coders; coder++) {
                unit.add(new TreeSet<>());
            }
            for (int[] mark : marks) {
                if (mark[2] <= at && at < mark[3]) {
                    unit.get(mark[0]).add(mark[1]);
                }
            }
            units.add(unit);
        }
    }

    /** Characters that the coders of a mask, and only they, gave a code. */
    long exactly(int code, int mask) {
        return units.stream()
                .filter(unit -> {
                    int coded = 0;
                    for (int coder = 0; coder < coders; coder++) {
                        coded |= unit.get(coder).contains(code) ? 1 << coder : 0;
                    }
                    return coded == mask;
                })
                .count();
    }

    /** One code's values, 0 or 1. */
    List<int[]> binary(int code) {
        List<int[]> values = new ArrayList<>();
        for (List<Set<Integer>> unit : units) {
            int[] row = new int[coders];
            for (int coder = 0; coder < coders; coder++) {
                row[coder] = unit.get(coder).contains(code) ? 1 : 0;
            }
            values.add(row);
        }
        return values;
    }

    /** The one code of each character, -1 where there is none or more than one. */
    List<int[]> nominal() {
        List<int[]> values = new ArrayList<>();
        for (List<Set<Integer>> unit : units) {
            int[] row = new int[coders];
            for (int coder = 0; coder < coders; coder++) {
                row[coder] =
                        unit.get(coder).size() == 1 ? unit.get(coder).iterator().next() : -1;
            }
            values.add(row);
        }
        return values;
    }

    /** Not a number where chance is all there is. */
    private static double beyond(double observed, double chance) {
        return 1 - chance < 1e-9 ? Double.NaN : (observed - chance) / (1 - chance);
    }

    static double cohen(List<int[]> values, int a, int b, int categories) {
        double n = 0;
        double same = 0;
        double[] first = new double[categories];
        double[] second = new double[categories];
        for (int[] unit : values) {
            if (unit[a] >= 0 && unit[b] >= 0) {
                n++;
                same += unit[a] == unit[b] ? 1 : 0;
                first[unit[a]]++;
                second[unit[b]]++;
            }
        }
        double chance = 0;
        for (int k = 0; k < categories; k++) {
            chance += first[k] * second[k] / (n * n);
        }
        return beyond(same / n, chance);
    }

    static double fleiss(List<int[]> values, int categories) {
        double observed = 0;
        double paired = 0;
        double rated = 0;
        double[] share = new double[categories];
        for (int[] unit : values) {
            double given = 0;
            double alike = 0;
            for (int i = 0; i < unit.length; i++) {
                given += unit[i] >= 0 ? 1 : 0;
                for (int j = 0; j < unit.length; j++) {
                    alike += i != j && unit[i] >= 0 && unit[i] == unit[j] ? 1 : 0;
                }
            }
            if (given > 0) {
                rated++;
                for (int value : unit) {
                    if (value >= 0) {
                        share[value] += 1 / given;
                    }
                }
            }
            if (given > 1) {
                paired++;
                observed += alike / (given * (given - 1));
            }
        }
        double chance = 0;
        for (double each : share) {
            chance += each / rated * (each / rated);
        }
        return beyond(observed / paired, chance);
    }

    static double alpha(List<int[]> values, int categories) {
        double[][] coincidence = new double[categories][categories];
        for (int[] unit : values) {
            double given = 0;
            for (int value : unit) {
                given += value >= 0 ? 1 : 0;
            }
            for (int i = 0; i < unit.length && given > 1; i++) {
                for (int j = 0; j < unit.length; j++) {
                    if (i != j && unit[i] >= 0 && unit[j] >= 0) {
                        coincidence[unit[i]][unit[j]] += 1 / (given - 1);
                    }
                }
            }
        }
        double n = 0;
        double[] margin = new double[categories];
        double observed = 0;
        for (int c = 0; c < categories; c++) {
            for (int k = 0; k < categories; k++) {
                n += coincidence[c][k];
                margin[c] += coincidence[c][k];
                observed += c == k ? 0 : coincidence[c][k];
            }
        }
        double expected = 0;
        for (int c = 0; c < categories; c++) {
            for (int k = 0; k < categories; k++) {
                expected += c == k ? 0 : margin[c] * margin[k] / (n - 1);
            }
        }
        return expected < 1e-9 ? Double.NaN : 1 - observed / expected;
    }

    /** Alpha over sets, each pair of values compared with each other pair. */
    double setAlpha() {
        double observed = 0;
        List<Set<Integer>> all = new ArrayList<>();
        for (List<Set<Integer>> unit : units) {
            for (int i = 0; i < coders; i++) {
                all.add(unit.get(i));
                for (int j = 0; j < coders; j++) {
                    observed += i == j ? 0 : distance(unit.get(i), unit.get(j)) / (coders - 1);
                }
            }
        }
        double expected = 0;
        for (Set<Integer> one : all) {
            for (Set<Integer> other : all) {
                expected += distance(one, other);
            }
        }
        double n = all.size();
        return 1 - observed / n / (expected / (n * (n - 1)));
    }

    private static double distance(Set<Integer> a, Set<Integer> b) {
        Set<Integer> common = new TreeSet<>(a);
        common.retainAll(b);
        Set<Integer> either = new TreeSet<>(a);
        either.addAll(b);
        return either.isEmpty() ? 0 : 1 - (double) common.size() / either.size();
    }
}
