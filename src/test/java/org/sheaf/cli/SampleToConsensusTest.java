package org.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.app.StudyFolders;
import org.sheaf.store.team.server.Login;
import org.sheaf.store.team.server.Postgres;
import org.sheaf.store.team.server.States;
import org.sheaf.tables.Sheet;
import org.sheaf.tables.Tables;
import org.sheaf.workbench.OpenStudy;

/** The two coders of the sample study come from their own layers to one consensus, by the command line alone. */
class SampleToConsensusTest {

    private static final String INES = "Ines Moreau";
    private static final String TAMSIN = "Tamsin Okafor";
    private static final String CASEY = "su02-casey";
    /** Where each coder marks with a code of her own, the same words under two names. */
    private static final List<Integer> KETTLES = List.of(4000, 4100, 4200);

    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private Terminal terminal;
    private String study;

    @BeforeAll
    static void makeOnce() {
        new Terminal(made).run("demo", made.toString()).done();
    }

    private void takeTheSample() throws IOException {
        terminal = new Terminal(folder);
        study = terminal.at("hat.sheaf");
        copyFolder(made.resolve("hat-service.sheaf"), Path.of(study));
    }

    /** From a blind round handed out in copies to a consensus on which nothing is left open, and the report of it. */
    @Test
    void aBlindRoundGoesOutComesBackAndIsDecidedToTheLast() throws IOException {
        takeTheSample();
        List<Row> hers = layer(study, INES, CASEY);
        roundGoesOut();
        bothCode(hers);
        bothComeBackInAnyOrder(hers);
        run("rounds", "close", study, "2", "--json");
        assertThat(terminal.json().path("agreed").asInt()).isEqualTo(3);
        // One end, one code, three passages that each called by a code of her own, and what Tamsin did not mark.
        assertThat(terminal.json().path("disagreements").asInt()).isEqualTo(5 + hers.size() - 5);
        twoOpenCodesBecomeOne();
        double before = kappa("--round", "2");
        assertThat(before).isBetween(0.1, 0.9);
        decideAll(hers);
        assertThat(kappa("--round", "2")).as("what was marked before talking").isEqualTo(before);
        assertThat(kappa("--round", "2", "--after")).isCloseTo(1, within(1e-12));
        reportTells(before, hers.size() - 5 + 2);
        run("check", study);
    }

    private void roundGoesOut() {
        run("rounds", "open", study, "--coders", INES + "," + TAMSIN, "--transcripts", CASEY, "--freeze", "--blind");
        run("rounds", "list", study, "--json");
        JsonNode opened = terminal.json().path("rounds").get(1);
        assertThat(opened.path("closed").isNull()).isTrue();
        assertThat(opened.path("framework").asInt()).isEqualTo(2);
        assertThat(opened.path("blind").asBoolean()).isTrue();
        assertThat(opened.path("transcripts").toString()).contains(CASEY);
        terminal.run("agree", study, "--round", "2").refused("blind");
        terminal.run("reconcile", study, "--round", "2").refused("blind and still open");
        for (String coder : List.of(INES, TAMSIN)) {
            run("copy", study, copyOf(coder), "--for", coder, "--transcripts", CASEY, "--blind");
            run("transcripts", "list", copyOf(coder), "--json");
            assertThat(terminal.json().path("transcripts").findValuesAsText("transcript"))
                    .containsExactly(CASEY);
            assertThat(rows(copyOf(coder)).stream().map(Row::coder)).allMatch(coder::equals);
        }
        assertThat(rows(copyOf(TAMSIN))).isEmpty();
    }

    private void bothCode(List<Row> hers) {
        List<Row> marked = new ArrayList<>(hers.subList(0, 3));
        marked.add(hers.get(3).to(hers.get(3).end() - 30));
        marked.add(hers.get(4).as("Trust tested"));
        KETTLES.forEach(start -> marked.add(new Row(CASEY, start, start + 40, "A cup of her own", TAMSIN)));
        code(TAMSIN, marked);
        code(
                INES,
                KETTLES.stream()
                        .map(start -> new Row(CASEY, start, start + 40, "Own kettle", INES))
                        .toList());
    }

    private void code(String coder, List<Row> rows) {
        StringBuilder table = new StringBuilder("transcript,start,end,code,coder\n");
        rows.forEach(row -> table.append(
                row.transcript() + "," + row.start() + "," + row.end() + "," + row.code() + "," + coder + "\n"));
        run("codings", "import", copyOf(coder), terminal.file(coder + ".csv", table.toString()), "--as", coder);
    }

    private void bothComeBackInAnyOrder(List<Row> hers) throws IOException {
        String other = terminal.at("other-order.sheaf");
        copyFolder(Path.of(study), Path.of(other));
        List<Row> elsewhere = rows(study).stream()
                .filter(row -> !row.transcript().equals(CASEY))
                .toList();
        for (boolean first : List.of(true, false)) {
            for (String coder : List.of(INES, TAMSIN)) {
                run("merge", study, copyOf(coder), "--json");
                assertThat(terminal.json().path("merged").asBoolean()).isEqualTo(first);
            }
        }
        run("merge", other, copyOf(TAMSIN));
        run("merge", other, copyOf(INES));
        assertThat(rows(other)).isEqualTo(rows(study));
        assertThat(rows(study)).containsAll(elsewhere);
        assertThat(layer(study, INES, CASEY)).hasSize(hers.size() + 3).containsAll(hers);
        assertThat(layer(study, TAMSIN, CASEY)).hasSize(8);
        assertThat(layer(study, "consensus", CASEY)).isEmpty();
    }

    /** Two names for one thing are told by what they are used on, and one table makes one code and the next version of it. */
    private void twoOpenCodesBecomeOne() throws IOException {
        String plan = terminal.at("plan.csv");
        run("framework", "align", study, "--sides", INES + "," + TAMSIN, "--export", plan, "--json");
        JsonNode renamed = terminal.json().path("proposals");
        assertThat(renamed.findValuesAsText("kind"))
                .filteredOn("renamed"::equals)
                .hasSize(1);
        List<String> lines = Files.readAllLines(Path.of(plan));
        lines.replaceAll(line -> line.contains("A cup of her own") && line.endsWith(",,,,")
                ? line.substring(0, line.length() - 4) + "merge,Own kettle,,two words,One thing that is hers."
                : line);
        Files.write(Path.of(plan), lines);
        String crosswalk = terminal.at("crosswalk.csv");
        run("framework", "reconcile", study, "--plan", plan, "--crosswalk", crosswalk, "--json");
        assertThat(terminal.json().path("version").asInt()).isEqualTo(3);
        assertThat(terminal.json().path("quotations").path("recoded").asInt()).isEqualTo(3);
        assertThat(Path.of(crosswalk)).content().contains("Tamsin Okafor,A cup of her own,Own kettle");
        assertThat(layer(study, TAMSIN, CASEY).stream().map(Row::code))
                .contains("Own kettle")
                .doesNotContain("A cup of her own");
        run("framework", "reconcile", study, "--plan", plan, "--json");
        assertThat(terminal.json().path("applied").asBoolean()).isFalse();
    }

    private void decideAll(List<Row> hers) throws IOException {
        List<Row> ofInes = layer(study, INES, CASEY);
        List<Row> ofTamsin = layer(study, TAMSIN, CASEY);
        assertThat(undecided().findValuesAsText("kind"))
                .hasSize(hers.size() - 5 + 2)
                .contains("overlap, other code", "other extent")
                .filteredOn("only one coder"::equals)
                .hasSize(hers.size() - 5);
        int byTable = importFilled("2", row -> row.get("kind").equals("only one coder") ? "kept," + INES : "");
        assertThat(byTable).isEqualTo(hers.size() - 5);
        String extent = undecided("--kind", "other extent").get(0).path("item").asText();
        String code =
                undecided("--kind", "overlap, other code").get(0).path("item").asText();
        run("reconcile", study, "--decide", extent + "=" + TAMSIN, "--decide", code + "=both", "--reason", "talked");
        assertThat(undecided()).isEmpty();
        Row short3 = hers.get(3).to(hers.get(3).end() - 30);
        assertThat(layer(study, "consensus", CASEY)).contains(short3.by("consensus"));

        run("reconcile", study, "--take-back", extent);
        assertThat(undecided()).extracting(about -> about.path("item").asText()).containsExactly(extent);
        assertThat(kappa("--round", "2", "--after")).isLessThan(1);
        assertThat(layer(study, "consensus", CASEY)).doesNotContain(short3.by("consensus"));
        run("reconcile", study, "--decide", extent + "=" + INES, "--note", "Her last clause is the doubt.");
        assertThat(undecided()).isEmpty();

        TreeSet<Row> agreed = new TreeSet<>();
        hers.forEach(row -> agreed.add(row.by("consensus")));
        agreed.add(hers.get(4).as("Trust tested").by("consensus"));
        ofInes.stream().filter(row -> row.code().equals("Own kettle")).forEach(row -> agreed.add(row.by("consensus")));
        assertThat(layer(study, "consensus", CASEY)).containsExactlyElementsOf(agreed);
        assertThat(layer(study, INES, CASEY)).as("the coders' own layers stay").isEqualTo(ofInes);
        assertThat(layer(study, TAMSIN, CASEY)).isEqualTo(ofTamsin);
    }

    private void reportTells(double before, int decided) throws IOException {
        String file = terminal.at("reconciliation.docx");
        run("report", study, "reconciliation", "-o", file);
        WordTables tables = WordTables.of(Path.of(file));
        List<List<String>> figures = tables.part("After deciding", "Round 2");
        assertThat(figures).anySatisfy(row -> {
            assertThat(row.get(1)).isEqualTo("Cohen’s kappa");
            assertThat(row.get(2)).isEqualTo(String.format(Locale.ROOT, "%.2f", before));
            assertThat(row.get(row.size() - 1)).isEqualTo("1.00");
        });
        assertThat(tables.part("Put aside", "Round 2"))
                .allSatisfy(row -> assertThat(row.get(6)).isIn("", "0"));
        assertThat(tables.part("Words in question", "2")).hasSize(decided);
        assertThat(tables.toString()).contains("Her last clause is the doubt.", "version 2", "One thing that is hers.");
    }

    /** The round that the sample comes with: what its coders left open is decided in one table. */
    @Test
    void everyDisagreementOfTheSamplesOwnRoundIsDecidedByATable() throws IOException {
        takeTheSample();
        double before = kappa("--round", "1");
        double halfway = kappa("--round", "1", "--after");
        assertThat(halfway).isGreaterThan(before);
        int open = undecided().size();
        assertThat(open).isPositive();
        int decided = importFilled("1", row -> switch (row.get("kind")) {
            case "only one coder" -> row.get("marked").startsWith(INES + ": nothing") ? "kept," + TAMSIN : "neither,";
            case "other extent" -> "kept," + INES;
            default -> "both,";
        });
        assertThat(decided).isEqualTo(open);
        assertThat(undecided()).isEmpty();
        assertThat(kappa("--round", "1", "--after")).isCloseTo(1, within(1e-12));
        assertThat(kappa("--round", "1")).isEqualTo(before);
        // Each had one marking of two left aside, so the consensus agrees with neither layer wholly.
        assertThat(kappa("--coders", INES + ",consensus")).isBetween(halfway, 1.0);
        run("undo", study);
        assertThat(undecided()).hasSize(open);
        assertThat(kappa("--round", "1", "--after")).isEqualTo(halfway);
    }

    /** Put on a server, fetched by a colleague, taken back: each study holds all that the first one held. */
    @Test
    void onAServerAndBackNothingIsLost() throws IOException {
        takeTheSample();
        run("rounds", "open", study, "--coders", INES + "," + TAMSIN, "--transcripts", CASEY);
        Map<String, String> whole = state(study);
        Postgres.Base base = Postgres.shared().base();
        Login ines = base.lead("ines");
        Login tamsin = base.login("tamsin");
        String hers = terminal.file("ines.txt", new String(ines.password()) + "\n");
        String theirs = terminal.file("tamsin.txt", new String(tamsin.password()) + "\n");
        run("share", study, ines.address(), "--login", ines.name(), "--password-file", hers, "--as", INES);
        assertThat(state(study)).isEqualTo(whole);
        run("share", study, "--add", tamsin.name(), "--coder", TAMSIN, "--password-file", hers);
        String joined = terminal.at("joined.sheaf");
        run("share", joined, "--join", tamsin.address(), "--login", tamsin.name(), "--password-file", theirs);
        assertThat(state(joined)).isEqualTo(whole);
        run(
                "codings",
                "import",
                joined,
                terminal.file(
                        "new.csv",
                        "transcript,start,end,code,coder\n" + CASEY + ",4000,4040,Own kettle," + TAMSIN + "\n"));
        Map<String, String> more = state(joined);
        assertThat(more).hasSize(whole.size() + 2).containsAllEntriesOf(whole);
        run("share", joined, "--password-file", theirs);
        run("share", study, "--take-back", "--password-file", hers);
        assertThat(state(study)).isEqualTo(more);
        run("check", study);
        terminal.run("share", study, "--status").refused("follows no server");
    }

    // ---- what the program says

    private void run(String... words) {
        terminal.run(words).done();
    }

    private String copyOf(String coder) {
        return terminal.at(coder.substring(0, coder.indexOf(' ')).toLowerCase(Locale.ROOT) + ".sheaf");
    }

    private double kappa(String... which) {
        List<String> words = new ArrayList<>(List.of("agree", study, "--json", "--resamples", "0"));
        words.addAll(List.of(which));
        run(words.toArray(String[]::new));
        JsonNode value = terminal.json().at("/overall/measures/cohen_kappa/value");
        assertThat(value.isNumber()).as(terminal.out()).isTrue();
        return value.asDouble();
    }

    private JsonNode undecided(String... more) {
        List<String> words = new ArrayList<>(List.of("reconcile", study, "--list", "--undecided", "--json"));
        words.addAll(List.of(more));
        run(words.toArray(String[]::new));
        return terminal.json().path("disagreements");
    }

    /** Writes the table of a round, fills in outcome and coder of rows that are not settled, reads it twice; how many it decided. */
    private int importFilled(String round, Function<Map<String, String>, String> outcome) {
        String file = terminal.at("meeting.csv");
        run("reconcile", study, "--round", round, "--export", file);
        Sheet sheet = Tables.read(Path.of(file));
        StringBuilder filled = new StringBuilder("item,outcome,coder,reason\n");
        for (Sheet.Row row : sheet.all()) {
            Map<String, String> cells = new TreeMap<>();
            for (int i = 0; i < sheet.header().size(); i++) {
                cells.put(sheet.header().get(i), row.cell(i));
            }
            String said = outcome.apply(cells);
            boolean open =
                    cells.get("outcome").isEmpty() || cells.get("outcome").equals("put aside");
            if (open && !said.isEmpty()) {
                filled.append(cells.get("item") + "," + said + ",agreed at the table\n");
            }
        }
        String table = terminal.file("filled.csv", filled.toString());
        run("reconcile", study, "--round", round, "--import", table, "--json");
        JsonNode first = terminal.json();
        run("reconcile", study, "--round", round, "--import", table);
        assertThat(terminal.out()).startsWith("Nothing new in filled.csv");
        return first.path("made").asInt() + first.path("changed").asInt();
    }

    /** A line of the table of codings. */
    private record Row(String transcript, int start, int end, String code, String coder) implements Comparable<Row> {
        Row to(int last) {
            return new Row(transcript, start, last, code, coder);
        }

        Row as(String other) {
            return new Row(transcript, start, end, other, coder);
        }

        Row by(String other) {
            return new Row(transcript, start, end, code, other);
        }

        @Override
        public int compareTo(Row other) {
            int place = Integer.compare(start, other.start);
            return place != 0 ? place : toString().compareTo(other.toString());
        }
    }

    private List<Row> layer(String of, String coder, String transcript) {
        return rows(of).stream()
                .filter(row -> row.coder().equals(coder) && row.transcript().equals(transcript))
                .sorted()
                .toList();
    }

    private List<Row> rows(String of) {
        run("codings", "export", of, terminal.at("codings.csv"));
        Sheet sheet = Tables.read(Path.of(terminal.at("codings.csv")));
        List<Row> rows = new ArrayList<>();
        for (Sheet.Row row : sheet.all()) {
            rows.add(new Row(
                    row.cell(1),
                    Integer.parseInt(row.cell(2)),
                    Integer.parseInt(row.cell(3)),
                    row.cell(4),
                    row.cell(5)));
        }
        return rows;
    }

    private static Map<String, String> state(String of) {
        try (OpenStudy open = OpenStudy.over(
                new StudyFolders().open(Path.of(of), new Studies.Entrance("test", null, false)), INES, Runnable::run)) {
            return States.of(open);
        }
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path at, BasicFileAttributes facts) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(at).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path at, BasicFileAttributes facts) throws IOException {
                Files.copy(at, to.resolve(from.relativize(at).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
