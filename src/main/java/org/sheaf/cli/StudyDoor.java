package org.sheaf.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sheaf.outlet.StudyGate;
import org.sheaf.study.Id;
import org.sheaf.study.Refusal;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.StudyStore;
import org.sheaf.study.VaultMark;
import org.sheaf.workbench.OpenStudy;

/**
 * Opens studies for a command and closes them again, whatever happens.
 *
 * @param house the rest of the program
 * @param coder who acts, or null for the last one
 * @param passphrase given on the command line, or null
 * @param takeOver whether to take over a lock that gives no sign of life
 * @param vault with which what leaves is searched
 * @param progress is stopped at an interruption
 */
@SuppressWarnings("ArrayRecordComponent") // a passphrase must not become a String that lingers in memory
record StudyDoor(
        House house,
        @Nullable String coder,
        char @Nullable [] passphrase,
        boolean takeOver,
        VaultChoice vault,
        ConsoleProgress progress) {

    static StudyDoor of(BaseCommand command) {
        Sheaf globals = command.globals();
        return new StudyDoor(
                command.house(),
                globals.coder(),
                command.passphraseGiven(),
                globals.takeOver(),
                command.vault(),
                command.progress());
    }

    /** What is typed or brought in by tables after names were replaced is searched by nobody unless somebody asks for it. */
    private void warnOfWhatCameIn(StudyFacts facts) {
        VaultMark mark = facts.vault();
        if (mark != null && !mark.isDestroyed() && !vault.isGiven()) {
            house.console()
                    .err()
                    .println(
                            "sheaf: warning: names were replaced in this study, and what came in now was not searched for them."
                                    + " ‘sheaf identities check STUDY --vault V --passphrase-file P’ does.");
        }
    }

    /** The same door for somebody else, unless the command line says who acts. */
    StudyDoor as(String name) {
        return coder != null ? this : new StudyDoor(house, name, passphrase, takeOver, vault, progress);
    }

    /** Works in a study that is there. */
    <T> T in(Path folder, Function<OpenStudy, T> work) {
        return with(house.studies().open(folder, entrance(folder)), work);
    }

    /** Works in a study as its store has just opened it. */
    <T> T with(StudyStore store, Function<OpenStudy, T> work) {
        Id<StudyFacts> id = store.load().facts().id();
        String name = coder != null
                ? coder
                : house.remembered()
                        .lastCoder(id)
                        .orElseGet(() -> house.remembered().userName());
        try (OpenStudy open = OpenStudy.over(store, name, Runnable::run);
                House.Mark mark = house.stop().call(() -> stop(open))) {
            StudyGate gate = gate(open);
            long before = open.study().position();
            T result = work.apply(open);
            gate.prepare();
            if (open.study().position() != before) {
                warnOfWhatCameIn(open.study().facts());
                backUp(open);
            }
            return result;
        }
    }

    /** From here on nothing leaves that the study's gate has not read; what the command answers leaves when it is closed. */
    private StudyGate gate(OpenStudy open) {
        VaultMark mark = open.study().facts().vault();
        boolean applied = mark != null && !mark.isDestroyed();
        if (applied || vault.path().filter(Files::exists).isPresent()) {
            vault.register(open.study().facts()); // a wrong passphrase or vault is told before anything is done
        }
        StudyGate gate = new StudyGate(
                open::study, open::texts, () -> vault.register(open.study().facts()));
        house.gates().put(gate);
        return gate;
    }

    /** Once a day, so that a study that is never opened in the window has its backups too. */
    private void backUp(OpenStudy open) {
        try {
            open.backUpIfOlderThan(Duration.ofDays(1));
        } catch (Refusal failed) {
            house.console().err().println("sheaf: " + failed.getMessage());
        }
    }

    private void stop(OpenStudy open) {
        progress.cancel();
        open.close();
    }

    /**
     * How to get into a study, asking for its passphrase when that is needed.
     *
     * @throws Refusal when it is needed and nobody can be asked
     */
    Studies.Entrance entrance(Path folder) {
        char[] known = passphrase;
        if (known == null && house.studies().isEncrypted(folder)) {
            known = house.console()
                    .passphrases()
                    .ask("Passphrase of " + folder.getFileName() + ": ")
                    .orElseThrow(() -> new Refusal("The study ‘" + folder
                            + "’ is encrypted. Give --study-passphrase-file with a file that holds its passphrase."));
        }
        return new Studies.Entrance(holder(), known, takeOver);
    }

    /** Who holds a study while it is open here, as others read it. */
    String holder() {
        return coder != null ? coder : house.remembered().userName();
    }

    /** Waits for what the workbench does, and passes on why it refused. */
    static <T> T await(CompletableFuture<T> result) {
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            throw e;
        }
    }
}
