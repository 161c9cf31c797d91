package org.sheaf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Change;
import org.sheaf.study.Copies;
import org.sheaf.study.Refusal;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sheaf merge}: takes in what was done in a copy of the study. */
@Command(
        name = "merge",
        description = {
            "Merges a copy of the study, which stays as it is: what only the copy changed comes in, what both changed is put"
                    + " together, and where one value stands against another both are named.",
            "Merging a copy again brings only what was done in it since; “sheaf undo” takes a merge back."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  sheaf merge leases.sheaf leases-tom.sheaf --preview", "  sheaf merge leases.sheaf leases-tom.sheaf"
        })
final class MergeCommand extends StudyCommand {

    @Parameters(index = "1", paramLabel = "OTHER", description = "The folder of the copy.")
    private Path other = Path.of("");

    @Option(names = "--preview", description = "Only says what would come in.")
    private boolean preview;

    @Option(
            names = "--other-passphrase-file",
            paramLabel = "F",
            description = "A file that holds the passphrase of an encrypted copy; without it the study's own is tried.")
    private @Nullable Path otherPassphrase;

    MergeCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        Path folder = StudyPath.ofExisting(other, house().studies());
        Copies.Here here = new Copies.Here(open.study(), open.texts(), open.journal(), open.folder());
        Copies.Preview found = house().studies()
                .copies()
                .compare(
                        here,
                        new Copies.Other(folder, passphrase(folder)),
                        open.coder().id(),
                        house().clock().instant(),
                        progress());
        Change merge = found.change().orElse(null);
        boolean merged = merge != null && !preview;
        if (merge != null && merged) {
            open.run(merge);
        }
        Answer answer = new Answer()
                .put("copy", folder.toString())
                .put("merged", merged)
                .put("new", merge != null)
                .put("title", found.title())
                .put("brought", found.brought())
                .put("notes", found.notes());
        answer.line(!merged && merge != null ? "Would be: " + found.title() + "." : found.title() + ".");
        found.brought().forEach(line -> answer.line("  " + line));
        found.notes().forEach(note -> answer.line("Note: " + note));
        return answer;
    }

    private char @Nullable [] passphrase(Path folder) {
        if (!house().studies().isEncrypted(folder)) {
            return null;
        }
        if (otherPassphrase != null) {
            try {
                return Files.readString(otherPassphrase)
                        .lines()
                        .findFirst()
                        .orElse("")
                        .toCharArray();
            } catch (IOException unreadable) {
                throw new Refusal(
                        "The passphrase file ‘" + otherPassphrase + "’ cannot be read as UTF-8 text. Check its name.",
                        unreadable);
            }
        }
        char[] own = passphraseGiven();
        return own != null
                ? own
                : house().console()
                        .passphrases()
                        .ask("Passphrase of " + folder.getFileName() + ": ")
                        .orElseThrow(
                                () -> new Refusal(
                                        "The copy ‘" + folder
                                                + "’ is encrypted. Give --other-passphrase-file with a file that holds its passphrase."));
    }
}
