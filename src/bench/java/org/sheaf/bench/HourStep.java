package org.sheaf.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sheaf.desktop.shell.Hour;

/** Lets a script do an hour's work in the program's window and says which events of the EDT cost most. */
final class HourStep {

    private static final int ROUNDS = 3;
    private static final int LISTED = 20;
    private static final double LIMIT = 50;
    /** The pause in which the watch itself looks what the EDT is doing. */
    private static final String LOOK = "\"ThreadDump\"";

    private static final Pattern SAFEPOINT = Pattern.compile("Total: (\\d+) ns");

    private final Scale scale;
    private final Bench bench;
    private final Child child;
    private final Findings findings;

    /** A line of the script's report. */
    private record Cost(boolean first, String step, String kind, double cpu, double wall, String doing) {}

    HourStep(Scale scale, Bench bench, Child child, Findings findings) {
        this.scale = scale;
        this.bench = bench;
        this.child = child;
        this.findings = findings;
    }

    /** Works in a copy of a study; {@code where} is how the study is called in the table. */
    void run(Path study, String where) throws Exception {
        findings.doing("an hour's work in " + where);
        Path copy = bench.copy(study);
        Path pauses = bench.fresh("pauses.log");
        List<String> lines = child.pausing(
                pauses, Hour.class, copy.toString(), bench.fresh("machine").toString(), scale.some(ROUNDS, 1));
        List<Cost> costs = lines.stream()
                .filter(line -> line.startsWith(Hour.COST))
                .map(HourStep::cost)
                .toList();
        Stream.of(Hour.EVENTS, Hour.PAUSES)
                .forEach(word -> lines.stream()
                        .filter(line -> line.startsWith(word))
                        .forEach(line -> findings.note("an hour's work in " + where, line.substring(word.length()))));
        findings.note("pauses of the JVM meanwhile", Pauses.words("safepoints", safepoints(pauses)));
        judge(costs.stream().filter(cost -> !cost.first).toList(), where + ", after the first round");
        judge(
                costs.stream().filter(cost -> cost.first).toList(),
                where + ", everything for the first time since the start");
        Bench.delete(copy);
    }

    private void judge(List<Cost> costs, String where) {
        double longest = costs.stream().mapToDouble(Cost::cpu).max().orElse(0);
        findings.judge("the longest event of the EDT, processor time, " + where, longest, LIMIT);
        Map<String, Cost> byKind = new LinkedHashMap<>();
        costs.stream()
                .sorted(Comparator.comparingDouble(Cost::cpu).reversed())
                .forEach(cost -> byKind.putIfAbsent(cost.step + cost.kind, cost));
        long over = costs.stream().filter(cost -> cost.cpu > LIMIT).count();
        findings.note("events of more than 50 ms", Long.toString(over));
        new ArrayList<>(byKind.values())
                .stream()
                        .limit(LISTED)
                        .forEach(cost -> findings.note(
                                cost.step + ": " + cost.kind,
                                String.format(
                                        Locale.ROOT, "%.0f ms (clock %.0f ms) %s", cost.cpu, cost.wall, cost.doing)));
    }

    private static Cost cost(String line) {
        String[] parts = line.substring(Hour.COST.length()).split("\\|", -1);
        return new Cost(
                parts[0].equals("1"),
                parts[1],
                parts[2],
                Double.parseDouble(parts[3]),
                Double.parseDouble(parts[4]),
                parts[5]);
    }

    private static Stream<Double> safepoints(Path log) throws Exception {
        if (!Files.exists(log)) {
            return Stream.empty();
        }
        List<Double> found = new ArrayList<>();
        for (String line : Files.readAllLines(log)) {
            Matcher matcher = SAFEPOINT.matcher(line);
            if (!line.contains(LOOK) && matcher.find()) {
                found.add(Long.parseLong(matcher.group(1)) / 1e6);
            }
        }
        return found.stream();
    }
}
