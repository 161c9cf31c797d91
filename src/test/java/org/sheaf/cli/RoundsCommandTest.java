package org.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rounds opened, looked at and closed from the command line. */
class RoundsCommandTest {

    private static final String CODINGS = """
            transcript,start,end,code,coder
            one,4,12,Rent,Ann
            one,4,12,Rent,Bo
            one,14,20,Heat,Ann
            two,4,12,Rent,Bo
            """;

    @TempDir
    Path folder;

    private Terminal terminal;
    private String study;

    @BeforeEach
    void makeStudy() {
        terminal = new Terminal(folder);
        study = terminal.at("leases.sheaf");
        terminal.run("new", study).done();
        for (String name : new String[] {"one", "two", "three", "four"}) {
            String text = "A: The rent went up again.\n\nB: We paid it and were cold, " + name + " of us.\n";
            terminal.run("import", study, terminal.file(name + ".txt", text)).done();
        }
        terminal.run("codings", "import", study, terminal.file("codings.csv", CODINGS))
                .done();
    }

    private JsonNode first(String list) {
        return terminal.json().path(list).path(0);
    }

    @Test
    void aStudyWithoutRoundsSaysHowToOpenOne() {
        terminal.run("rounds", "list", study).done();
        assertThat(terminal.out()).contains("no round yet", "sheaf rounds open");
        terminal.run("rounds", "show", study, "3").refused("There is no round 3", "sheaf rounds open");
    }

    @Test
    void openedOverNamedTranscriptsItStandsOnTheToDoLists() {
        terminal.run("rounds", "open", study, "--coders", "Ann,Bo", "--transcripts", "one,two", "--freeze", "--blind")
                .done();
        assertThat(terminal.out())
                .isEqualTo("Opened round 1 (coding, blind): Ann, Bo; 2 of 4 transcripts, chosen.\n  one, two\n");
        terminal.run("rounds", "todo", study, "--as", "Ann", "--json").done();
        assertThat(terminal.json().path("tasks").findValuesAsText("transcript")).containsExactly("one", "two");
        assertThat(terminal.json().path("tasks").findValuesAsText("stage")).containsExactly("coding", "not begun");
        terminal.run("rounds", "list", study, "--json").done();
        assertThat(first("rounds").path("framework").asInt()).isEqualTo(1);
        assertThat(first("rounds").path("blind").asBoolean()).isTrue();
        assertThat(first("rounds").path("closed").isNull()).isTrue();
        assertThat(first("rounds").path("transcripts")).hasSize(2);
    }

    @Test
    void whoIsInABlindRoundDoesNotSeeHowMuchTheOthersMarked() {
        terminal.run("rounds", "open", study, "--coders", "Ann,Bo", "--blind").done();
        terminal.run("rounds", "show", study, "1", "--json").done();
        assertThat(first("rounds").path("tasks")).hasSize(8);
        assertThat(first("rounds").path("tasks").findValues("quotations")).isEmpty();
        terminal.run("rounds", "close", study, "1").done();
        terminal.run("rounds", "show", study, "1", "--json").done();
        assertThat(first("rounds").path("tasks").findValuesAsText("quotations"))
                .containsExactly("2", "0", "0", "0", "1", "1", "0", "0");
        assertThat(first("rounds").path("tasks").findValuesAsText("stage"))
                .as("what was coded when it closed is done")
                .containsExactly(
                        "done", "not begun", "not begun", "not begun", "done", "done", "not begun", "not begun");
    }

    @Test
    void theSameSeedDrawsTheSameTranscripts() {
        terminal.run("rounds", "open", study, "--coders", "Ann,Bo", "--share", "50", "--seed", "7", "--json")
                .done();
        String drawn = first("rounds").path("transcripts").toString();
        assertThat(first("rounds").path("choice").asText()).contains("2 of 4", "50 %", "seed 7");
        terminal.run("rounds", "remove", study, "1").done();
        terminal.run("rounds", "open", study, "--coders", "Ann,Bo", "--share", "50", "--seed", "7", "--json")
                .done();
        assertThat(first("rounds").path("transcripts").toString()).isEqualTo(drawn);
    }

    @Test
    void closingCountsWhatIsAlikeAndWhatDiffersAndUndoOpensItAgain() {
        terminal.run("rounds", "open", study, "--coders", "Ann,Bo", "--transcripts", "one,two")
                .done();
        terminal.run("rounds", "close", study, "1").done();
        assertThat(terminal.out()).isEqualTo("Closed round 1: 1 passage marked alike, 2 disagreements.\n");
        assertThat(terminal.err()).contains("4 transcripts were not marked as done");
        terminal.run("rounds", "close", study, "1").refused("is closed already");
        terminal.run("undo", study).done();
        terminal.run("rounds", "list", study, "--json").done();
        assertThat(first("rounds").path("closed").isNull()).isTrue();
    }

    @Test
    void aCoderWhoMarkedNothingHoldsTheRoundOpenUnlessTold() {
        terminal.run("rounds", "open", study, "--coders", "Ann,Bo", "--transcripts", "two")
                .done();
        terminal.run("rounds", "close", study, "1").refused("Ann marked nothing in round 1", "--anyway");
        terminal.run("rounds", "close", study, "1", "--anyway").done();
        assertThat(terminal.out()).contains("0 passages marked alike, 1 disagreement");
    }

    @Test
    void whatCannotBeIsRefusedWithTheReason() {
        terminal.run("rounds", "open", study, "--coders", "Ann").refused("two coders at least");
        terminal.run("rounds", "open", study, "--coders", "Ann,Zoe").refused("There is no coder ‘Zoe’", "Ann, Bo");
        terminal.run("rounds", "open", study, "--coders", "Ann,Bo", "--transcripts", "five")
                .refused("There is no transcript ‘five’");
        terminal.run("rounds", "open", study, "--coders", "Ann,Bo", "--framework", "4")
                .refused("There is no framework version 4");
        terminal.run("rounds", "open", study, "--coders", "Ann,Bo", "--transcripts", "one", "--share", "20")
                .refused("not both");
        terminal.run("rounds", "open", study, "--coders", "Ann,Bo", "--by", "group")
                .refused("goes with --share");
        terminal.run("rounds", "open", study, "--coders", "Ann,Bo", "--purpose", "chatting")
                .misunderstood("‘chatting’ is no purpose");
        terminal.run("rounds", "open", study, "--coders", "Ann,Bo").done();
        terminal.run("rounds", "open", study, "--coders", "Ann,Bo", "--transcripts", "one")
                .refused("‘one’ is part of round 1", "still open");
    }

    @Test
    void theStudyMayStandBeforeTheDeed() {
        terminal.run("rounds", study, "open", "--coders", "Ann,Bo").done();
        assertThat(terminal.out()).startsWith("Opened round 1 (coding): Ann, Bo; all 4 transcripts.");
        terminal.run("rounds", study, "show", "1").done();
        terminal.run("rounds", study, "--json").done();
        assertThat(terminal.json().path("rounds")).hasSize(1);
        terminal.run("rounds", "lits", study).misunderstood("There is no command ‘lits’");
    }

    @Test
    void aRandomShareGivesEachGroupItsPart() {
        terminal.run(
                        "transcripts",
                        "import",
                        study,
                        terminal.file(
                                "groups.csv", "transcript,group\none,Users\ntwo,Users\nthree,Staff\nfour,Staff\n"))
                .done();
        for (String seed : new String[] {"1", "2", "3", "4", "5"}) {
            terminal.run(
                            "rounds",
                            "open",
                            study,
                            "--coders",
                            "Ann,Bo",
                            "--share",
                            "50",
                            "--by",
                            "group",
                            "--seed",
                            seed,
                            "--json")
                    .done();
            String drawn = first("rounds").path("transcripts").toString();
            assertThat(drawn.contains("one") ^ drawn.contains("two")).as(drawn).isTrue();
            assertThat(drawn.contains("three") ^ drawn.contains("four"))
                    .as(drawn)
                    .isTrue();
            assertThat(first("rounds").path("choice").asText()).contains("by group", "seed " + seed);
            terminal.run("rounds", "remove", study, "1").done();
        }
        terminal.run("rounds", "open", study, "--coders", "Ann,Bo", "--share", "50", "--by", "shoe size")
                .refused("No participant has the attribute “shoe size”");
        terminal.run("rounds", "open", study, "--coders", "Ann,Bo", "--share", "0")
                .refused("between 1 and 100");
    }
}
