package org.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CliTest {

    @TempDir
    Path folder;

    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        terminal = new Terminal(folder);
    }

    @Test
    void saysItsVersion() {
        terminal.run("--version").done();
        assertThat(terminal.out()).isEqualTo("sheaf 1.2.3\n");
    }

    @Test
    void helpGoesToStandardOutputAndNamesEveryCommand() {
        terminal.run("--help").done();
        assertThat(terminal.out()).contains("Usage: sheaf", "check", "framework", "Examples:");
        assertThat(terminal.err()).isEmpty();
    }

    @Test
    void everyCommandExplainsItselfWithExamples() {
        List<CommandLine> all = new ArrayList<>();
        gather(new Terminal(folder).commandLine(), all);
        assertThat(all).hasSizeGreaterThan(10);
        for (CommandLine command : all) {
            String help = command.getUsageMessage(CommandLine.Help.Ansi.OFF);
            String name = command.getCommandSpec().qualifiedName();
            assertThat(command.getCommandSpec().usageMessage().description())
                    .as("description of %s", name)
                    .isNotEmpty();
            assertThat(help).as("help of %s", name).contains("Examples:", "  " + name, "--help");
        }
    }

    private static void gather(CommandLine command, List<CommandLine> into) {
        into.add(command);
        command.getSubcommands().values().forEach(sub -> gather(sub, into));
    }

    @Test
    void anUnknownCommandIsWrongUsage() {
        terminal.run("ponder", "some.sheaf").misunderstood("sheaf: There is no command ‘ponder’.", "Usage: sheaf");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void aMissingArgumentOrUnknownOptionIsWrongUsage() {
        terminal.run("check").misunderstood("sheaf: Missing required parameter", "STUDY");
        terminal.run("log", "some.sheaf", "--colour").misunderstood("sheaf: Unknown option");
        terminal.run("framework").misunderstood("sheaf: Missing command", "freeze", "versions", "diff");
    }

    @Test
    void aMissingStudySaysWhatToDo() {
        terminal.run("check", terminal.at("gone.sheaf")).refused("There is no study", "sheaf new");
        assertThat(terminal.out()).isEmpty();
    }

    @Test
    void withoutDisplayTheWindowIsRefusedAndTheCommandsAreNamed() {
        terminal.run().refused("There is no display.", "sheaf --help");
        terminal.run("new", terminal.at("a")).done();
        terminal.run("open", terminal.at("a")).refused("There is no display.");
    }

    @Test
    void withDisplayTheWindowOpensOnTheStudy() {
        terminal.run("new", terminal.at("a")).done();
        terminal.withDisplay().run("open", terminal.at("a")).done();
        assertThat(terminal.shown()).contains(folder.resolve("a.sheaf"));
    }
}
