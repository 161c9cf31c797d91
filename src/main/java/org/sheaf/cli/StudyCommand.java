package org.sheaf.cli;

import java.nio.file.Path;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command that works in one study: opens it, does its work, and always closes it. */
abstract class StudyCommand extends BaseCommand {

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study's folder, for instance leases.sheaf.")
    private Path study = Path.of("");

    @Mixin
    private final VaultChoice vault = new VaultChoice();

    StudyCommand(House house) {
        super(house);
    }

    /**
     * Does the work in the open study.
     *
     * @throws org.sheaf.study.Refusal when it cannot be done
     */
    abstract Answer answer(OpenStudy open);

    @Override
    final VaultChoice vault() {
        return vault;
    }

    @Override
    final Answer answer() {
        return StudyDoor.of(this).in(StudyPath.ofExisting(study, house().studies()), this::answerAndRemember);
    }

    private Answer answerAndRemember(OpenStudy open) {
        Answer answer = answer(open);
        String coder = globals().coder();
        if (coder != null) {
            house().remembered().coderActed(open.study().facts().id(), open.folder(), coder);
        }
        return answer;
    }
}
