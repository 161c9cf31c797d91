package org.sheaf.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sheaf.agreement.Counts;
import org.sheaf.agreement.Figure;
import org.sheaf.agreement.Measure;
import org.sheaf.reconcile.agreeing.Agreement;
import org.sheaf.reconcile.agreeing.Convention;
import org.sheaf.study.Coder;
import org.sheaf.study.Transcript;

/** Agreement as one object, and as tables for a person. */
final class AgreeAnswer {

    /** What the table of codes shows unless a program's convention says otherwise. */
    private static final List<String> USUAL = List.of("percent", "cohen_kappa", "gwet_ac1", "krippendorff_alpha");

    private final Agreement agreement;
    private final @Nullable Convention convention;

    private AgreeAnswer(Agreement agreement, @Nullable Convention convention) {
        this.agreement = agreement;
        this.convention = convention;
    }

    static Answer of(Agreement agreement, @Nullable Convention convention) {
        return new AgreeAnswer(agreement, convention).answer();
    }

    private Answer answer() {
        Answer answer = new Answer()
                .put("unit", agreement.asked().unit().word())
                .put("universe", agreement.asked().universe().word())
                .put("coders", names())
                .put(
                        "transcripts",
                        agreement.asked().transcripts().stream()
                                .map(Transcript::name)
                                .toList())
                .put("units", agreement.units());
        if (convention != null) {
            answer.put("convention", convention.word()).put("note", convention.note());
        }
        answer.put(
                        "codes",
                        agreement.codes().stream()
                                .map(item -> item(item, "code"))
                                .toList())
                .put(
                        "themes",
                        agreement.themes().stream()
                                .map(item -> item(item, "theme"))
                                .toList())
                .put("overall", overall())
                .put("pairs", agreement.pairs().stream().map(this::pair).toList())
                .put("intervals", agreement.intervals())
                .put("sentence", sentence())
                .put(
                        "definitions",
                        Measure.all().stream().map(AgreeAnswer::definition).toList());
        tables(answer);
        agreement.remarks().forEach(answer::warn);
        return answer;
    }

    private String sentence() {
        return convention == null ? agreement.sentence() : agreement.sentence(convention.measures());
    }

    private List<String> names() {
        return agreement.asked().coders().stream().map(Coder::name).toList();
    }

    private Map<String, @Nullable Object> item(Agreement.Item item, String what) {
        Counts counts = item.counts();
        Map<String, Long> only = new LinkedHashMap<>();
        for (int i = 0; i < names().size(); i++) {
            only.put(names().get(i), counts.only().get(i));
        }
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put(what, item.name());
        map.put("both", counts.all());
        map.put("only", only);
        if (names().size() > 2) {
            map.put("some", counts.some());
        }
        map.put("neither", counts.none());
        map.put("measures", measures(item.figures(), agreement::basis));
        return map;
    }

    private Map<String, @Nullable Object> overall() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("measures", measures(agreement.overall(), agreement::overallBasis));
        if (!Double.isNaN(agreement.coverage())) {
            map.put("coverage", agreement.coverage());
        }
        return map;
    }

    private Map<String, @Nullable Object> pair(Agreement.Pair pair) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("coders", List.of(pair.first().name(), pair.second().name()));
        map.put("measures", measures(pair.overall(), agreement::pairBasis));
        return map;
    }

    private static Map<String, @Nullable Object> measures(
            Map<Measure, Figure> figures, Function<Measure, String> basis) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        figures.forEach((measure, figure) -> map.put(measure.key(), figure(figure, basis.apply(measure))));
        return map;
    }

    private static Map<String, @Nullable Object> figure(Figure figure, String basis) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        if (!figure.isDefined()) {
            map.put("undefined", figure.reason());
            return map;
        }
        map.put("value", figure.value());
        if (figure.hasInterval()) {
            map.put("low", figure.low());
            map.put("high", figure.high());
        }
        map.put("n", Math.round(figure.n()));
        map.put("unit", basis);
        return map;
    }

    private static Map<String, @Nullable Object> definition(Measure measure) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("measure", measure.key());
        map.put("name", measure.label());
        map.put("formula", measure.formula());
        map.put("source", measure.source());
        return map;
    }

    private void tables(Answer answer) {
        answer.line(sentence()).line("");
        TextTable codes = table("code");
        agreement.codes().stream().filter(Agreement.Item::isUsed).forEach(item -> row(codes, item));
        if (!codes.isEmpty()) {
            answer.lines(codes.text()).line("");
        }
        TextTable themes = table("theme");
        agreement.themes().stream().filter(Agreement.Item::isUsed).forEach(item -> row(themes, item));
        if (!themes.isEmpty()) {
            answer.lines(themes.text()).line("");
        }
        answer.lines(overallTable().text());
        pairs(answer);
        answer.line("").line(agreement.intervals());
        if (convention != null) {
            answer.line(convention.note());
        }
    }

    private TextTable overallTable() {
        boolean drawn = agreement.overall().values().stream().anyMatch(Figure::hasInterval);
        List<String> header = new ArrayList<>(List.of("over all codes", "figure", "95 % interval", "n", "n counts"));
        header.removeIf(name -> !drawn && name.startsWith("95"));
        TextTable table = new TextTable(header.toArray(String[]::new));
        agreement.overall().forEach((measure, figure) -> {
            if (convention == null ? !measure.isOlder() : convention.measures().contains(measure.key())) {
                List<Object> row = new ArrayList<>(List.of(measure.label(), value(measure.key(), figure)));
                if (drawn) {
                    row.add(interval(measure.key(), figure));
                }
                row.add(figure.isDefined() ? grouped(Math.round(figure.n())) : "");
                row.add(figure.isDefined() ? agreement.overallBasis(measure) : figure.reason());
                table.row(row.toArray());
            }
        });
        return table;
    }

    private void pairs(Answer answer) {
        if (agreement.pairs().isEmpty()) {
            return;
        }
        List<String> header = new ArrayList<>(List.of("pair"));
        header.addAll(shown().stream().map(AgreeAnswer::label).toList());
        TextTable table = new TextTable(header.toArray(String[]::new));
        for (Agreement.Pair pair : agreement.pairs()) {
            List<Object> row = new ArrayList<>(
                    List.of(pair.first().name() + ", " + pair.second().name()));
            shown().forEach(key -> row.add(value(key, figure(pair.overall(), key))));
            table.row(row.toArray());
        }
        answer.line("").lines(table.text());
    }

    private List<String> shown() {
        return convention == null ? USUAL : convention.measures();
    }

    private TextTable table(String what) {
        List<String> header = new ArrayList<>(List.of(what, names().size() == 2 ? "both" : "all"));
        names().forEach(name -> header.add("only " + name));
        header.add(names().size() == 2 ? "neither" : "none");
        header.addAll(shown().stream().map(AgreeAnswer::label).toList());
        return new TextTable(header.toArray(String[]::new));
    }

    private void row(TextTable table, Agreement.Item item) {
        List<Object> row =
                new ArrayList<>(List.of(item.name(), grouped(item.counts().all())));
        item.counts().only().forEach(only -> row.add(grouped(only)));
        row.add(grouped(item.counts().none()));
        for (String key : shown()) {
            Figure figure = item.figure(key);
            row.add((value(key, figure) + " " + interval(key, figure)).strip());
        }
        table.row(row.toArray());
    }

    private static Figure figure(Map<Measure, Figure> figures, String key) {
        return figures.entrySet().stream()
                .filter(entry -> entry.getKey().key().equals(key))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElseThrow();
    }

    private static String label(String key) {
        return Measure.all().stream()
                .filter(measure -> measure.key().equals(key))
                .findFirst()
                .map(Measure::brief)
                .orElse(key);
    }

    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String value(String key, Figure figure) {
        return !figure.isDefined()
                ? "–"
                : key.equals("percent")
                        ? String.format(Locale.ROOT, "%.1f %%", 100 * figure.value())
                        : shown(figure.value());
    }

    /** To three places; what rounds to nothing has no sign. */
    private static String shown(double value) {
        String shown = String.format(Locale.ROOT, "%.3f", value);
        return shown.equals("-0.000") ? "0.000" : shown;
    }

    private static String interval(String key, Figure figure) {
        if (!figure.hasInterval()) {
            return "";
        }
        return key.equals("percent")
                ? String.format(Locale.ROOT, "(%.1f–%.1f)", 100 * figure.low(), 100 * figure.high())
                : "(" + shown(figure.low()) + "–" + shown(figure.high()) + ")";
    }
}
