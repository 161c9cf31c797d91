package org.sheaf.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Method;
import org.sheaf.study.Refusal;
import org.sheaf.study.StudyFacts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sheaf new}: an empty study. */
@Command(
        name = "new",
        description = "Makes an empty study: a folder whose name ends in .sheaf.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf new leases.sheaf --title 'Living on a lease' --method reflexive",
            "  sheaf new leases.sheaf --encrypt --study-passphrase-file ~/secret.txt"
        })
final class NewCommand extends BaseCommand {

    @Parameters(index = "0", paramLabel = "STUDY", description = "The folder to make.")
    private Path study = Path.of("");

    @Option(names = "--title", paramLabel = "T", description = "The study's title; without it the folder's name.")
    private @Nullable String title;

    @Option(
            names = "--method",
            paramLabel = "M",
            defaultValue = "codebook",
            description =
                    "How it is analysed: reflexive, codebook, framework or content. Without it: ${DEFAULT-VALUE}.")
    private Method method = Method.CODEBOOK;

    @Option(names = "--encrypt", description = "Encrypts the whole study with a passphrase.")
    private boolean encrypt;

    NewCommand(House house) {
        super(house);
    }

    @Override
    Answer answer() {
        Path folder = StudyPath.ofNew(study);
        if (Files.exists(folder)) {
            throw new Refusal("There is a ‘" + folder + "’ already. Choose another name.");
        }
        StudyFacts facts = StudyFacts.of(title == null ? StudyPath.title(folder) : title, method);
        StudyDoor door = StudyDoor.of(this);
        Studies.Entrance entrance = new Studies.Entrance(door.holder(), encrypt ? newPassphrase() : null, false);
        house().studies().create(folder, facts, entrance).close();
        return new Answer()
                .put("study", folder.toString())
                .put("title", facts.title())
                .put("method", method.word())
                .put("encrypted", encrypt)
                .line("Made the " + (encrypt ? "encrypted " : "") + "study “" + facts.title() + "” in " + folder + ".")
                .line("Next: sheaf import " + StudyPath.quoted(folder) + " FILE…");
    }

    private char[] newPassphrase() {
        char[] given = passphraseGiven();
        if (given == null) {
            Console.Passphrases person = house().console().passphrases();
            given = person.ask("Passphrase for the new study: ")
                    .orElseThrow(
                            () -> new Refusal(
                                    "An encrypted study needs a passphrase. Give --study-passphrase-file with a file that holds it."));
            char[] again = person.ask("The same once more: ").orElse(given);
            if (!Arrays.equals(given, again)) {
                throw new Refusal("The two passphrases differ. Nothing was made; try again.");
            }
        }
        if (given.length == 0) {
            throw new Refusal("The passphrase is empty. Nothing was made; choose one that is hard to guess.");
        }
        return given;
    }
}
