package org.sheaf.desktop.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheaf.text.Span;

class CommandFinderTest {

    private final List<Command> all = List.of(
            action("study.undo", "Undo", "Edit", false),
            action("code.join", "Join into…", "Code", true),
            action("reader.code", "Code…", "Code", true),
            action("export.memos", "Memos as a table…", "Study › Export", true),
            action("memos.import", "Import memos…", "Study › Import a table", true),
            action("pane.next", "Next pane", "View", true),
            action("theme.under", "Put under…", "Theme", false),
            thing(Command.Kind.CODE, "Unter den Röcken"),
            thing(Command.Kind.CODE, "Ferry crew"),
            thing(Command.Kind.TRANSCRIPT, "Marit"));

    private static Command action(String id, String name, String menu, boolean enabled) {
        return new Command(
                id, Command.Kind.ACTION, name, new Command.Beside(menu, "", ""), Command.Sign.NONE, enabled, () -> {});
    }

    private static Command thing(Command.Kind kind, String name) {
        return new Command(name, kind, name, new Command.Beside("", "", ""), Command.Sign.NONE, true, () -> {});
    }

    private List<String> found(String typed, String... recent) {
        return CommandFinder.of(all).find(typed, List.of(recent), 100).stream()
                .map(found -> found.command().name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "jo, Join into…",
        "into, Join into…",
        "exp mem, Memos as a table…",
        "MEMOS TABLE, Memos as a table…",
        "nxp, Next pane",
        "rocken, Unter den Röcken",
        "crew fer, Ferry crew",
        "mari, Marit"
    })
    void aFewLettersFindIt(String typed, String wanted) {
        assertThat(found(typed)).first().isEqualTo(wanted);
    }

    @Test
    void beforeTheFirstLetterActionsAreListedTheLastUsedFirstAndWhatCannotBeDoneLast() {
        assertThat(found("", "pane.next"))
                .startsWith("Next pane", "Join into…")
                .endsWith("Undo", "Put under…")
                .doesNotContain("Marit", "Ferry crew");
    }

    @Test
    void whatCannotBeDoneNowStandsBehindWhatCanButBeforeWhatMerelyHasTheLetters() {
        assertThat(found("und")).containsExactly("Undo", "Put under…", "Unter den Röcken");
        assertThat(found("code")).first().isEqualTo("Code…");
    }

    @Test
    void theLettersThatMatchAreTold() {
        assertThat(CommandFinder.of(all).find("nxp", List.of(), 9).get(0).letters())
                .containsExactly(new Span(0, 1), new Span(2, 3), new Span(5, 6));
    }

    @Test
    void lettersOutOfOrderFindNothing() {
        assertThat(found("xqz")).isEmpty();
        assertThat(found("tiram")).isEmpty();
    }

    @Test
    void asManyAsAreAskedForCome() {
        List<Command> many = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            many.add(thing(Command.Kind.CODE, "Waiting " + i));
        }
        assertThat(CommandFinder.of(many).find("wait", List.of(), 200)).hasSize(200);
    }
}
