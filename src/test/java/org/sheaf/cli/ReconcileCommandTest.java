package org.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.tables.Sheet;
import org.sheaf.tables.Tables;

/** What coders differ in, from the list to the consensus, from the command line. */
class ReconcileCommandTest {

    // 𝄞 is one code point and two UTF-16 units: positions behind it tell which of the two is meant.
    private static final String TEXT =
            "A: The 𝄞 rent went up again.\n\nB: We paid it and were cold, all of us, until the spring came.\n";

    @TempDir
    Path folder;

    private Terminal terminal;
    private String study;

    @BeforeEach
    void closeARound() {
        terminal = new Terminal(folder);
        study = terminal.at("leases.sheaf");
        terminal.run("new", study).done();
        terminal.run("import", study, terminal.file("one.txt", TEXT)).done();
        String rows = "transcript,start,end,code,coder\n"
                + row("rent went up", "Rent", "Ann")
                + row("rent went up", "Rent", "Bo")
                + row("We paid it", "Rent", "Ann")
                + row("paid it and", "Duty", "Bo")
                + row("were cold", "Heat", "Ann")
                + row("were cold, all of us", "Heat", "Bo")
                + row("spring came", "Hope", "Bo");
        terminal.run("codings", "import", study, terminal.file("codings.csv", rows))
                .done();
        terminal.run("rounds", "open", study, "--coders", "Ann,Bo").done();
        terminal.run("rounds", "close", study, "1").done();
    }

    private static String row(String words, String code, String coder) {
        int at = TEXT.indexOf(words);
        int start = TEXT.codePointCount(0, at);
        return "one," + start + "," + (start + words.length()) + "," + code + "," + coder + "\n";
    }

    private JsonNode listed(String... more) {
        List<String> words = new ArrayList<>(List.of("reconcile", study, "--list", "--json"));
        words.addAll(List.of(more));
        terminal.run(words.toArray(new String[0])).done();
        return terminal.json();
    }

    private String item(String kind) {
        return listed("--kind", kind).path("disagreements").path(0).path("item").asText();
    }

    private List<String> consensus() {
        terminal.run("codings", "export", study, terminal.at("out.csv")).done();
        Sheet sheet = Tables.read(folder.resolve("out.csv"));
        int coder = sheet.header().indexOf("coder");
        List<String> rows = new ArrayList<>();
        for (Sheet.Row row : sheet.all()) {
            if (row.cell(coder).equals("consensus")) {
                int start = TEXT.offsetByCodePoints(0, Integer.parseInt(row.cell(2)));
                int end = TEXT.offsetByCodePoints(0, Integer.parseInt(row.cell(3)));
                rows.add(TEXT.substring(start, end) + " = " + row.cell(4));
            }
        }
        return rows;
    }

    @Test
    void theListSaysWhoMarkedWhatAndWhere() {
        JsonNode all = listed();
        assertThat(all.path("disagreements").findValuesAsText("kind"))
                .containsExactly("overlap, other code", "only one coder", "other extent");
        assertThat(all.path("total").asInt()).isEqualTo(3);
        assertThat(all.path("agreed").asInt()).isEqualTo(1);
        JsonNode first = all.path("disagreements").get(0);
        assertThat(first.path("text").asText()).isEqualTo("We paid it and");
        assertThat(first.path("start").asInt()).isEqualTo(TEXT.codePointCount(0, TEXT.indexOf("We paid")));
        assertThat(first.path("sides").findValuesAsText("coder")).containsExactly("Ann", "Bo");
        assertThat(first.path("sides").findValuesAsText("code")).containsExactly("Rent", "Duty");
        assertThat(first.path("description").asText())
                .isEqualTo("Overlap of 2 words. Ann begins 1 word earlier, Bo ends 1 word later.");
        assertThat(first.path("decision").isNull()).isTrue();
    }

    @Test
    void aPersonReadsKindsWordsAndASum() {
        terminal.run("reconcile", study, "--kind", "other extent").done();
        assertThat(terminal.out().replaceAll("[0-9a-f]{8}-[0-9a-f]{4}", "ITEM")).isEqualTo("""
                        Other extent (1)
                          ITEM  one, 48–68: Heat, 3 words apart
                            Overlap of 2 words. Bo ends 3 words later.
                            “were cold, all of us”

                        Round 1: 0 of 3 disagreements decided; 1 passage marked alike.
                        """);
    }

    @Test
    void theFirstDecisionBringsInWhatAllAgreeOnAndEachNextOnlyItsOwn() {
        terminal.run("reconcile", study, "--decide", item("other extent") + "=Bo", "--reason", "too little context")
                .done();
        assertThat(consensus()).containsExactly("rent went up = Rent", "were cold, all of us = Heat");
        terminal.run("reconcile", study, "--decide", item("overlap, other code") + "=both")
                .done();
        assertThat(consensus())
                .containsExactly(
                        "rent went up = Rent",
                        "We paid it = Rent",
                        "paid it and = Duty",
                        "were cold, all of us = Heat");
        terminal.run("reconcile", study, "--decide", item("overlap, other code") + "=neither")
                .done();
        assertThat(consensus()).containsExactly("rent went up = Rent", "were cold, all of us = Heat");
        assertThat(terminal.run("reconcile", study).out()).contains("2 of 3 disagreements decided");
    }

    @Test
    void otherWordsAnotherCodeAndANewDefinitionCanBeDecided() {
        int start = TEXT.codePointCount(0, TEXT.indexOf("cold"));
        String extent = "new extent:" + start + "-" + (start + 4);
        terminal.run("reconcile", study, "--decide", item("other extent") + "=" + extent)
                .done();
        terminal.run("reconcile", study, "--decide", item("only one coder") + "=other code:Heat")
                .done();
        assertThat(consensus()).containsExactly("rent went up = Rent", "cold = Heat", "spring came = Heat");
        terminal.run("reconcile", study, "--decide", item("only one coder") + "=redefine:What is still to come")
                .done();
        assertThat(consensus()).containsExactly("rent went up = Rent", "cold = Heat", "spring came = Hope");
        terminal.run("codebook", "export", study, terminal.at("book.csv")).done();
        assertThat(folder.resolve("book.csv")).content().contains("What is still to come");
    }

    @Test
    void severalDecisionsAreOneStepThatOneUndoTakesBack() {
        String one = item("other extent");
        String two = item("only one coder");
        terminal.run("reconcile", study, "--decide", one + "=Ann", "--decide", two + "=put aside", "--note", "Later.")
                .done();
        JsonNode after = listed();
        assertThat(after.path("decided").asInt()).isEqualTo(1);
        assertThat(after.path("waiting").asInt()).isEqualTo(1);
        terminal.run("undo", study).done();
        assertThat(listed().path("decided").asInt()).isZero();
        assertThat(consensus()).isEmpty();
    }

    @Test
    void oneThatDoesNotFitLeavesAllUndecided() {
        String one = item("other extent");
        terminal.run("reconcile", study, "--decide", one + "=Ann", "--decide", "nowhere=both")
                .refused("no disagreement ‘nowhere’", "Nothing was decided");
        assertThat(listed().path("decided").asInt()).isZero();
    }

    @Test
    void aDecisionTakenBackGoesWithWhatItWrote() {
        String item = item("other extent");
        terminal.run("reconcile", study, "--decide", item + "=both", "--decide", item + "=neither")
                .refused("is decided twice in one command", "Nothing was decided");
        terminal.run("reconcile", study, "--decide", item).refused("does not say what is decided");
        terminal.run("reconcile", study, "--take-back", item).refused("Nothing was decided about");
        terminal.run("reconcile", study, "--decide", item + "=Ann").done();
        terminal.run("reconcile", study, "--take-back", item).done();
        assertThat(consensus()).containsExactly("rent went up = Rent");
        assertThat(listed().path("decided").asInt()).isZero();
    }

    @Test
    void whatAllMarkedAlikeIsTakenOnce() {
        terminal.run("reconcile", study, "--agreed").done();
        assertThat(terminal.out()).contains("is part of the consensus now");
        terminal.run("reconcile", study, "--agreed").done();
        assertThat(terminal.out()).contains("was part of the consensus already");
        assertThat(consensus()).containsExactly("rent went up = Rent");
    }

    @Test
    void whatIsSentOnIsOnTheThirdCodersListUntilItIsDecided() {
        String item = item("only one coder");
        terminal.run("codebook", "import", study, terminal.file("b.csv", "code\nOther\n"), "--as", "Cy")
                .done();
        terminal.run(
                        "codings",
                        "import",
                        study,
                        terminal.file("c.csv", "transcript,start,end,code,coder\none,0,1,Other,Cy\n"))
                .done();
        terminal.run("reconcile", study, "--decide", item + "=sent on:Cy", "--note", "You were there.", "--as", "Ann")
                .done();
        terminal.run("rounds", "todo", study, "--as", "Cy", "--json").done();
        assertThat(terminal.json().path("disagreements").path(0).path("item").asText())
                .isEqualTo(item);
        assertThat(terminal.json().path("disagreements").path(0).path("sent_by").asText())
                .isEqualTo("Ann");
        terminal.run("reconcile", study, "--decide", item + "=Bo", "--as", "Cy").done();
        terminal.run("rounds", "todo", study, "--as", "Cy", "--json").done();
        assertThat(terminal.json().path("disagreements")).isEmpty();
    }

    @Test
    void aFilledTableDecidesAndAgainChangesNothing() throws IOException {
        for (String ending : List.of("csv", "xlsx")) {
            String file = terminal.at("meeting." + ending);
            terminal.run("reconcile", study, "--export", file, "--order", "place")
                    .done();
            Sheet sheet = Tables.read(Path.of(file));
            assertThat(sheet.header()).startsWith("id", "item", "round", "transcript", "start", "end");
            assertThat(sheet.all().stream().map(row -> row.cell(7)))
                    .containsExactly("Ann: Rent; Bo: Duty", "Ann: Heat; Bo: Heat", "Ann: nothing; Bo: Hope");
        }
        String filled = Files.readString(folder.resolve("meeting.csv"))
                .replace("We paid it and,,,,,,,,", "We paid it and,kept,Ann,,,,two meanings,\"A duty, not a sum.\",")
                .replace("spring came,,,,,,,,", "spring came,put aside,,,,,,,Bo");
        assertThat(filled).contains("kept,Ann", "put aside");
        String file = terminal.file("filled.csv", filled);
        terminal.run("reconcile", study, "--import", file, "--json").done();
        assertThat(terminal.json().path("made").asInt()).isEqualTo(2);
        assertThat(terminal.json().path("decided").asInt()).isEqualTo(1);
        assertThat(consensus()).containsExactly("rent went up = Rent", "We paid it = Rent");
        terminal.run("reconcile", study, "--import", file).done();
        assertThat(terminal.out()).startsWith("Nothing new in filled.csv: 3 rows read.");
        terminal.run("reconcile", study, "--export", terminal.at("again.csv")).done();
        terminal.run("reconcile", study, "--import", terminal.at("again.csv")).done();
        assertThat(terminal.out()).startsWith("Nothing new in again.csv: 3 rows read.");
        terminal.run("undo", study).done();
        assertThat(consensus()).isEmpty();
    }

    @Test
    void rowsAreFoundByTheirPlaceAndThoseThatDoNotFitAreNamed() {
        int start = TEXT.codePointCount(0, TEXT.indexOf("spring"));
        String table = "transcript,start,end,outcome,coder,reason,date,round,item\n"
                + "one," + start + "," + (start + 11) + ",kept,Bo,overlooked,2024-03-05,1,\n"
                + "one,0,3,both,,,,,\n"
                + "one," + start + "," + (start + 11) + ",perhaps,,,,,\n"
                + "one," + start + "," + (start + 11) + ",kept,Ann,,,,\n"
                + "two,1,2,both,,,,,\n"
                + ",,,both,,,,,12345678-1234\n"
                + "one," + start + "," + (start + 11) + ",both,,,,2,\n"
                + "one," + start + "," + (start + 11) + ",both,,,yesterday,,\n";
        terminal.run("reconcile", study, "--import", terminal.file("t.csv", table), "--json")
                .refused(
                        "t.csv, line 3: Nobody disagrees about ‘one’ 0-3",
                        "t.csv, line 4: ‘perhaps’ is nothing that can be decided",
                        "t.csv, line 5: ",
                        "‘Ann’ marked nothing here",
                        "t.csv, line 6: There is no transcript ‘two’",
                        "t.csv, line 7: Round 1 has no disagreement ‘12345678-1234’",
                        "t.csv, line 8: The row is about round 2",
                        "t.csv, line 9: ‘yesterday’ is no date");
        assertThat(terminal.json().path("made").asInt()).isEqualTo(1);
        JsonNode decision =
                listed("--kind", "only one coder").path("disagreements").path(0).path("decision");
        assertThat(decision.path("outcome").asText()).isEqualTo("kept");
        assertThat(decision.path("when").asText()).startsWith("2024-03-05");
    }

    @Test
    void aRoundThatIsNotClosedIsNotDecided() {
        terminal.run("rounds", "open", study, "--coders", "Ann,Bo", "--blind").done();
        terminal.run("reconcile", study, "--round", "2").refused("blind and still open");
        terminal.run("rounds", "remove", study, "2").done();
        terminal.run("rounds", "open", study, "--coders", "Ann,Bo").done();
        terminal.run("reconcile", study, "--round", "2", "--json").done();
        String item = terminal.json().path("disagreements").path(0).path("item").asText();
        terminal.run("reconcile", study, "--round", "2", "--decide", item + "=both")
                .refused("Round 2 is still open");
        terminal.run("reconcile", study, "--note", "Why?").refused("go with --decide");
        terminal.run("reconcile", study, "--round", "9").refused("There is no round 9");
        terminal.run("reconcile", study, "--kind", "odd").misunderstood("‘odd’ is no kind");
    }
}
