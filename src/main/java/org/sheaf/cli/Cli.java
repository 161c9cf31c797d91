package org.sheaf.cli;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import org.sheaf.study.Refusal;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs one command. */
public final class Cli {

    /** Exit status when everything was done. */
    public static final int DONE = 0;
    /** Exit status when something could not be done, or not all of it. */
    public static final int NOT_ALL = 1;
    /** Exit status when the command was not understood. */
    public static final int WRONG_USAGE = 2;

    private Cli() {}

    /**
     * Runs the command that the arguments name, to its end.
     *
     * @return the exit status
     */
    public static int run(House house, String... arguments) {
        String[] ordered = RoundsCommand.inOrder(arguments);
        CommandLine line = commandLine(house, ordered);
        int status = line.execute(ordered);
        house.console().out().flush();
        house.console().err().flush();
        return status;
    }

    /** The command line as far as the arguments need it: all commands where they begin with something else. */
    static CommandLine commandLine(House house, String... arguments) {
        CommandLine line = new Commands(house).line(arguments);
        line.getCommandSpec().version("sheaf " + house.version());
        line.setOut(writer(house.console().out()));
        line.setErr(writer(house.console().err()));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(100);
        line.setParameterExceptionHandler((wrong, given) -> misunderstood(wrong));
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(house, command, failure));
        return line;
    }

    private static PrintWriter writer(java.io.PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int misunderstood(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("sheaf: " + words(wrong, command));
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println();
        command.usage(err);
        err.flush();
        return WRONG_USAGE;
    }

    private static String words(ParameterException wrong, CommandLine command) {
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && !command.getSubcommands().isEmpty()) {
            return "There is no command ‘" + unmatched.getUnmatched().get(0) + "’.";
        }
        return String.valueOf(wrong.getMessage());
    }

    private static int failed(House house, CommandLine command, Exception failure) {
        if (failure instanceof ParameterException wrong) {
            return misunderstood(wrong);
        }
        if (failure instanceof Refusal refusal) {
            LoggerFactory.getLogger(Cli.class).debug("refused", refusal);
            house.console().err().println("sheaf: " + refusal.why());
        } else if (failure instanceof CancellationException) {
            house.console().err().println("sheaf: stopped; nothing of this step was kept.");
        } else {
            LoggerFactory.getLogger(Cli.class).error("‘{}’ failed", command.getCommandName(), failure);
            house.console()
                    .err()
                    .println("sheaf: something went wrong inside the program: " + failure
                            + ". The study is as it was before this step; the log tells more.");
        }
        return NOT_ALL;
    }
}
