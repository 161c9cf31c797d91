package org.sheaf.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Refusal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sheaf open}: the window on a study. */
@Command(
        name = "open",
        description = "Opens the window on a study.",
        footerHeading = "%nExamples:%n",
        footer = {"  sheaf open leases.sheaf", "  sheaf open leases.sheaf --as 'Ines Moreau'"})
final class OpenCommand extends BaseCommand {

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study's folder.")
    private Path study = Path.of("");

    OpenCommand(House house) {
        super(house);
    }

    @Override
    Answer answer() {
        Path folder = StudyPath.ofExisting(study, house().studies());
        return show(house(), folder, globals().coder(), passphraseGiven());
    }

    /**
     * Shows the window until it is closed.
     *
     * @throws Refusal when there is no display
     */
    static Answer show(House house, @Nullable Path folder, @Nullable String coder, char @Nullable [] passphrase) {
        String obstacle = house.window().obstacle();
        if (obstacle != null) {
            throw new Refusal(obstacle + " Everything can be done by commands too: see ‘sheaf --help’.");
        }
        house.window().show(folder, coder, passphrase);
        return new Answer().put("study", folder == null ? null : folder.toString());
    }
}
