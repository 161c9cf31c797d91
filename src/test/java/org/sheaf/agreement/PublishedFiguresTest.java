package org.sheaf.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.sheaf.agreement.Lines.figure;
import static org.sheaf.agreement.Lines.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Figures printed in papers, and figures of other programs, read from the folder in {@code SHEAF_CORPORA}: every one is met to
 * the precision it is given in.
 */
@Tag("corpora")
@EnabledIfEnvironmentVariable(named = "SHEAF_CORPORA", matches = ".+", disabledReason = "SHEAF_CORPORA is not set")
class PublishedFiguresTest {

    private static final Map<String, String> KEYS = Map.of(
            "percent_agreement", "percent",
            "cohen_kappa", "cohen_kappa",
            "gwet_ac1", "gwet_ac1",
            "fleiss_kappa", "fleiss_kappa",
            "krippendorff_alpha_nominal", "krippendorff_alpha",
            "bennett_s", "brennan_prediger",
            "randolph_kappa", "brennan_prediger",
            "scott_pi", "scott_pi");

    private static JsonNode read(String name) throws IOException {
        String folder = Objects.requireNonNull(System.getenv("SHEAF_CORPORA"));
        return new ObjectMapper()
                .readTree(Path.of(folder, "fixtures/agreement", name).toFile());
    }

    @Test
    void categoriesAreMeasuredAsInThePapers() throws IOException {
        int met = 0;
        for (JsonNode study : read("published_vectors.json").path("coding")) {
            Lines lines = ratings(study.path("items"));
            Map<Measure, Figure> figures = lines.tallies().figures(lines.categories());
            for (Map.Entry<String, JsonNode> printed : study.path("published").properties()) {
                assertThat(value(figures, Objects.requireNonNull(KEYS.get(printed.getKey()), printed.getKey())))
                        .as(study.path("id").asText() + " " + printed.getKey())
                        .isCloseTo(
                                printed.getValue().path("value").asDouble(),
                                within(printed.getValue().path("tolerance").asDouble()));
                met++;
            }
        }
        assertThat(met).isEqualTo(31);
    }

    private static Lines ratings(JsonNode items) {
        List<String> categories = new ArrayList<>();
        int[][] units = new int[items.size()][];
        for (int unit = 0; unit < units.length; unit++) {
            units[unit] = new int[items.get(unit).size()];
            for (int coder = 0; coder < units[unit].length; coder++) {
                JsonNode label = items.get(unit).get(coder);
                if (!label.isNull() && !categories.contains(label.asText())) {
                    categories.add(label.asText());
                }
                units[unit][coder] = label.isNull() ? -1 : categories.indexOf(label.asText());
            }
        }
        return Lines.ofRatings(categories.size(), units);
    }

    @Test
    void theHandbookOfATextToolIsMet() throws IOException {
        JsonNode example = null;
        for (JsonNode each : read("published_vectors.json").path("unitizing")) {
            example = each.path("id").asText().startsWith("nvivo") ? each : example;
        }
        Objects.requireNonNull(example);
        int both = example.path("both").asInt();
        int one = example.path("one_only").asInt();
        Map<Measure, Figure> figures = new Lines(2, 1)
                .mark(0, 0, 0, both + 100)
                .mark(1, 0, 0, both)
                .mark(1, 0, both + 100, both + one)
                .line(example.path("chars").asInt())
                .code(0);
        assertThat(value(figures, "percent"))
                .isEqualTo(example.path("published").path("agreement").asDouble());
        assertThat(value(figures, "cohen_kappa")).isCloseTo(0.318182, within(1e-6));
    }

    @Test
    void charactersAreCountedAndMeasuredAsByOthers() throws IOException {
        int met = 0;
        for (JsonNode document : read("char_level.json").path("docs")) {
            List<String> coders = new ArrayList<>();
            document.path("coders").forEach(coder -> coders.add(coder.asText()));
            List<String> codes = codes(document);
            Lines lines = new Lines(coders.size(), codes.size());
            for (int coder = 0; coder < coders.size(); coder++) {
                for (JsonNode unit : document.path("units").path(coders.get(coder))) {
                    lines.mark(
                            coder,
                            codes.indexOf(unit.get(0).asText()),
                            unit.get(1).asInt(),
                            unit.get(2).asInt());
                }
            }
            lines.line(document.path("length").asInt());
            for (JsonNode row : document.path("pairs")) {
                check(lines, row, coders, codes);
                met++;
            }
            for (Map.Entry<String, JsonNode> alpha :
                    document.path("alpha_binary_all_coders").properties()) {
                Map<Measure, Figure> figures = lines.code(codes.indexOf(alpha.getKey()));
                assertThat(value(figures, "alpha_binary"))
                        .isCloseTo(alpha.getValue().asDouble(), within(1e-12));
                assertThat(value(figures, "krippendorff_alpha"))
                        .isCloseTo(alpha.getValue().asDouble(), within(1e-12));
                met++;
            }
        }
        assertThat(met).isEqualTo(28);
    }

    private static List<String> codes(JsonNode document) {
        List<String> codes = new ArrayList<>();
        document.path("pairs").forEach(row -> {
            if (!codes.contains(row.path("code").asText())) {
                codes.add(row.path("code").asText());
            }
        });
        return codes;
    }

    private static void check(Lines lines, JsonNode row, List<String> coders, List<String> codes) {
        int code = codes.indexOf(row.path("code").asText());
        Tallies pair = lines.between(
                coders.indexOf(row.path("a").asText()),
                coders.indexOf(row.path("b").asText()));
        Counts counts = pair.counts(code, Question.Terms.LINE);
        assertThat(List.of(counts.all(), counts.only().get(0), counts.only().get(1), counts.none()))
                .as(row.toString())
                .containsExactly(
                        row.path("n11").asLong(),
                        row.path("n10").asLong(),
                        row.path("n01").asLong(),
                        row.path("n00").asLong());
        Map<Measure, Figure> figures = pair.figures(Question.of(code, Question.Terms.LINE));
        assertThat(value(figures, "percent")).isCloseTo(row.path("agreement").asDouble(), within(1e-12));
        if (row.path("kappa").isNull()) {
            assertThat(figure(figures, "cohen_kappa").isDefined()).isFalse();
        } else {
            assertThat(value(figures, "cohen_kappa"))
                    .isCloseTo(row.path("kappa").asDouble(), within(1e-12));
        }
    }

    @Test
    void piecesAreMeasuredAsByTwoOtherPrograms() throws IOException {
        int met = 0;
        for (JsonNode example : read("ualpha2016.json").path("cases")) {
            List<String> coders = new ArrayList<>();
            List<String> codes = new ArrayList<>();
            for (JsonNode unit : example.path("units")) {
                index(coders, unit.get(0).asText());
                index(codes, unit.get(1).asText());
            }
            Lines lines = new Lines(coders.size(), codes.size());
            for (JsonNode unit : example.path("units")) {
                lines.mark(
                        coders.indexOf(unit.get(0).asText()),
                        codes.indexOf(unit.get(1).asText()),
                        unit.get(2).asInt(),
                        unit.get(3).asInt());
            }
            lines.line(example.path("L").asInt());
            Tallies tallies = lines.tallies();
            Map<Measure, Figure> figures = tallies.figures(lines.decisions());
            assertThat(value(figures, "u_alpha")).isCloseTo(example.path("u").asDouble(), within(1e-12));
            assertThat(value(figures, "u_alpha_binary"))
                    .isCloseTo(example.path("bar_u").asDouble(), within(1e-12));
            assertThat(value(figures, "cu_alpha")).isCloseTo(example.path("cu").asDouble(), within(1e-12));
            assertThat(tallies.coverage(lines.decisions()))
                    .isCloseTo(example.path("cu_coverage").asDouble(), within(1e-12));
            for (Map.Entry<String, JsonNode> ku : example.path("ku").properties()) {
                assertThat(value(lines.code(codes.indexOf(ku.getKey())), "ku_alpha"))
                        .as(example.path("L") + " " + ku.getKey())
                        .isCloseTo(ku.getValue().asDouble(), within(1e-12));
                met++;
            }
        }
        assertThat(met).isEqualTo(11);
    }

    private static void index(List<String> names, String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    private static JsonNode unitizing(String id) throws IOException {
        for (JsonNode each : read("published_vectors.json").path("unitizing")) {
            if (each.path("id").asText().equals(id)) {
                return each;
            }
        }
        throw new AssertionError(id);
    }

    @Test
    void theOlderAlphaIsThatOfTheBookOf2004() throws IOException {
        JsonNode example = unitizing("krippendorff2004_p254");
        int from = example.path("continuum").get(0).asInt();
        List<String> coders = List.of("i", "j");
        List<String> codes = List.of("c", "k");
        Lines lines = new Lines(2, 2);
        for (JsonNode unit : example.path("units")) {
            lines.mark(
                    coders.indexOf(unit.get(0).asText()),
                    codes.indexOf(unit.get(1).asText()),
                    unit.get(2).asInt() - from,
                    unit.get(3).asInt() - from);
        }
        lines.line(example.path("continuum").get(1).asInt() - from);
        JsonNode printed = example.path("published");
        assertThat(value(lines.code(0), "u_alpha_1995"))
                .isCloseTo(printed.path("alpha_c").asDouble(), within(5e-5));
        assertThat(value(lines.code(1), "u_alpha_1995"))
                .isEqualTo(printed.path("alpha_k").asDouble());
        // The book reckons this one from Do and De rounded to four places.
        assertThat(value(lines.tallies().figures(lines.decisions()), "u_alpha_1995"))
                .isCloseTo(printed.path("alpha_all").asDouble(), within(5e-4));
        Divisions c = DivisionTally.of(lines.scheme(), lines.lines())[0];
        Divisions k = DivisionTally.of(lines.scheme(), lines.lines())[1];
        assertThat(c.observed()).isCloseTo(printed.path("Do_c").asDouble(), within(5e-5));
        assertThat(c.expected()).isCloseTo(printed.path("De_c").asDouble(), within(5e-5));
        assertThat(k.expected()).isCloseTo(printed.path("De_k").asDouble(), within(5e-5));
    }

    /** The paper thinks of the line as endless fine; of B and C it misprints what is expected, so that .02 is allowed there. */
    @Test
    void theOlderAlphaIsThatOfThePaperOf1995() throws IOException {
        JsonNode example = unitizing("krippendorff1995_p57");
        int fine = 50_000;
        for (Map.Entry<String, JsonNode> layer : example.path("units").properties()) {
            Lines lines = new Lines(2, 1);
            for (int coder = 0; coder < 2; coder++) {
                for (JsonNode piece : layer.getValue().get(coder)) {
                    lines.mark(
                            coder, 0, piece.get(0).asInt() * fine, piece.get(1).asInt() * fine);
                }
            }
            lines.line(example.path("continuum").get(1).asInt() * fine);
            boolean misprinted = List.of("B", "C").contains(layer.getKey());
            JsonNode printed = example.path("published");
            Divisions divisions = DivisionTally.of(lines.scheme(), lines.lines())[0];
            assertThat(divisions.observed())
                    .as(layer.getKey())
                    .isCloseTo(printed.path("Do").path(layer.getKey()).asDouble(), within(1e-5));
            assertThat(divisions.expected())
                    .as(layer.getKey())
                    .isCloseTo(
                            printed.path("De_limit").path(layer.getKey()).asDouble(), within(misprinted ? 5e-3 : 5e-5));
            assertThat(value(lines.code(0), "u_alpha_1995"))
                    .as(layer.getKey())
                    .isCloseTo(
                            printed.path("alpha_limit").path(layer.getKey()).asDouble(),
                            within(misprinted ? 0.02 : 5e-4));
        }
    }
}
