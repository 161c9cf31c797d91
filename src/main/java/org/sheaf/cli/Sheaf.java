package org.sheaf.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program's name on the command line: without a command it opens the window. */
@Command(
        name = "sheaf",
        description = "A workbench for researchers who analyse interviews. Without a command it opens the window.",
        synopsisSubcommandLabel = "[COMMAND]",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf demo",
            "      builds a sample study and opens it",
            "  sheaf new leases.sheaf && sheaf import leases.sheaf interviews/",
            "      begins a study of your own",
            "",
            "‘sheaf COMMAND --help’ tells more about a command.",
            "Exit status: 0 done, 1 could not or not all, 2 wrong usage."
        })
final class Sheaf extends BaseCommand {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows this help and ends.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Says which version this is and ends.")
    @SuppressWarnings("UnusedVariable") // picocli reads it
    private boolean version;

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "Answers with one JSON object on standard output.")
    private boolean json;

    @Option(
            names = "--as",
            paramLabel = "CODER",
            scope = ScopeType.INHERIT,
            description = "Who acts; without it who last acted in the study on this machine.")
    private @Nullable String coder;

    @Option(
            names = "--study-passphrase-file",
            paramLabel = "F",
            scope = ScopeType.INHERIT,
            description = "A file that holds the passphrase of an encrypted study.")
    private @Nullable Path passphraseFile;

    @Option(
            names = "--take-over",
            scope = ScopeType.INHERIT,
            description = "Opens a study although another computer, silent for two minutes, has it open.")
    private boolean takeOver;

    Sheaf(House house) {
        super(house);
    }

    boolean json() {
        return json;
    }

    @Nullable
    String coder() {
        return coder;
    }

    boolean takeOver() {
        return takeOver;
    }

    @Nullable
    Path passphraseFile() {
        return passphraseFile;
    }

    @Override
    Answer answer() {
        return OpenCommand.show(house(), null, coder, null);
    }
}
