package org.sheaf.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Outlet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What every command does alike: it works out an {@link Answer}, prints it, and ends with 0 or 1. */
abstract class BaseCommand implements Callable<Integer> {

    private final House house;
    private final ConsoleProgress progress;

    @Spec
    private @Nullable CommandSpec spec;

    BaseCommand(House house) {
        this.house = house;
        this.progress = new ConsoleProgress(house.console(), house.clock());
    }

    /**
     * Does the work.
     *
     * @throws org.sheaf.study.Refusal when it cannot be done, with the reason in the user's words
     */
    abstract Answer answer();

    @Override
    public final Integer call() {
        Answer answer;
        try {
            answer = answer();
        } finally {
            progress.clear();
        }
        house.gates().warnings().forEach(answer::warnOnce);
        tell(answer);
        List<String> ofTheAnswer = house.gates().warnings();
        if (globals().json()) { // what is read at the terminal stays there
            ofTheAnswer.stream()
                    .filter(warning -> !answer.warnings().contains(warning))
                    .forEach(this::warn);
        }
        answer.follow();
        return answer.isComplete() ? 0 : 1;
    }

    private void tell(Answer answer) {
        answer.warnings().forEach(this::warn);
        answer.refused().forEach(refused -> house.console().err().println("sheaf: " + refused.words()));
        house.console().err().flush();
        house.outlet().stream(house.console().out(), kind(), out -> {
            if (globals().json()) {
                Json.write(answer.object(), out);
            } else {
                out.write(answer.text().getBytes(StandardCharsets.UTF_8));
            }
            out.flush();
        });
    }

    private void warn(String warning) {
        house.console().err().println("sheaf: warning: " + warning);
    }

    /** The rest of the program. */
    final House house() {
        return house;
    }

    /** Tells how far the work is. */
    final ConsoleProgress progress() {
        return progress;
    }

    /** The options that every command understands. */
    final Sheaf globals() {
        CommandSpec found = spec();
        return (Sheaf) found.root().userObject();
    }

    /** How picocli sees this command. */
    final CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("a command runs only from the command line");
        }
        return spec;
    }

    /** What its answer is, as the gate sees it. */
    Outlet.Kind kind() {
        return Outlet.Kind.DATA;
    }

    /** The vault given; of commands that take none, one that is never given. */
    VaultChoice vault() {
        return new VaultChoice();
    }

    /** The passphrase in the file given, or null when none was given. */
    final char @Nullable [] passphraseGiven() {
        Path file = globals().passphraseFile();
        if (file == null) {
            return null;
        }
        return PassphraseFile.read(file);
    }
}
