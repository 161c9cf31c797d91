package org.sheaf.bench;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table that a run prints: what was measured, what it is judged by, and whether it holds. */
final class Findings {

    private final List<Line> lines = new ArrayList<>();
    private final PrintStream out;
    private double factor = 1;

    private record Line(String what, String measured, String limit, String verdict) {}

    Findings(PrintStream out) {
        this.out = out;
    }

    /** How much slower than two idle cores this machine is just now; limits in seconds are multiplied by it. */
    void calibrate(double slower) {
        factor = Math.max(1, slower);
    }

    /** Says what is being done. */
    void doing(String what) {
        out.println("… " + what);
    }

    /** A figure without limit. */
    void note(String what, String measured) {
        add(new Line(what, measured, "", ""));
    }

    /** A time judged against a limit in milliseconds on two idle cores. */
    void judge(String what, double millis, double limit) {
        add(new Line(
                what,
                Times.words(millis),
                String.format(Locale.ROOT, "%s × %.2f", Times.words(limit), factor),
                millis <= limit * factor ? "met" : "MISSED"));
    }

    /** What something takes in memory. */
    void judgeMegabytes(String what, double megabytes, double limit) {
        add(new Line(
                what, Math.round(megabytes) + " MB", Math.round(limit) + " MB", megabytes <= limit ? "met" : "MISSED"));
    }

    /** A share that must be large enough, 0 to 1. */
    void judgeShare(String what, double share, double least) {
        add(new Line(
                what,
                String.format(Locale.ROOT, "%.1f %%", 100 * share),
                String.format(
                        Locale.ROOT,
                        "%s %% or more",
                        BigDecimal.valueOf(100 * least).stripTrailingZeros().toPlainString()),
                share >= least ? "met" : "MISSED"));
    }

    /** A figure that must be small enough. */
    void judgeAtMost(String what, double figure, double most) {
        add(new Line(
                what,
                String.format(Locale.ROOT, "%.1f", figure),
                String.format(Locale.ROOT, "%.0f at most", most),
                figure <= most ? "met" : "MISSED"));
    }

    /** A time judged against a multiple of its baseline, measured in the same run. */
    void judge(String what, Times sheaf, Times baseline, double times) {
        double ratio = sheaf.median() / baseline.median();
        add(new Line(
                what,
                String.format(
                        Locale.ROOT,
                        "%s; baseline %s; ratio %.2f (processor time: %s; %s; %.2f)",
                        Times.words(sheaf.median()),
                        Times.words(baseline.median()),
                        ratio,
                        Times.words(sheaf.processor()),
                        Times.words(baseline.processor()),
                        sheaf.processor() / baseline.processor()),
                "ratio " + (times == Math.rint(times) ? Long.toString((long) times) : Double.toString(times)),
                ratio <= times ? "met" : "MISSED"));
    }

    private void add(Line line) {
        lines.add(line);
        out.println("  " + line.what + ": " + line.measured + (line.verdict.isEmpty() ? "" : " – " + line.verdict));
    }

    /** What was measured against a limit, in order. */
    List<String> judged() {
        return lines.stream()
                .filter(line -> !line.limit.isEmpty())
                .map(Line::what)
                .toList();
    }

    /** The table, as Markdown. */
    void print() {
        out.println();
        out.println("| what | measured | limit | |");
        out.println("|---|---|---|---|");
        for (Line line : lines) {
            out.println("| " + line.what + " | " + line.measured + " | " + line.limit + " | " + line.verdict + " |");
        }
    }
}
