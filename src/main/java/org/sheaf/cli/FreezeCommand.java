package org.sheaf.cli;

import java.util.List;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.Id;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code sheaf framework freeze}. */
@Command(
        name = "freeze",
        description = "Keeps the coding framework as it stands as a numbered version.",
        footerHeading = "%nExamples:%n",
        footer = "  sheaf framework freeze leases.sheaf --note 'after the first six interviews'")
final class FreezeCommand extends StudyCommand {

    @Option(names = "--note", paramLabel = "TEXT", description = "What this version is for.")
    private String note = "";

    FreezeCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        Study study = open.study();
        List<Code> codes = study.framework().inOrder();
        if (codes.isEmpty()) {
            throw new Refusal("The study has no code yet. Make or import some before freezing the framework.");
        }
        int number = study.versions().stream()
                        .mapToInt(FrameworkVersion::number)
                        .max()
                        .orElse(0)
                + 1;
        open.run(new CodeChange.Frozen(new FrameworkVersion(
                Id.random(),
                number,
                note,
                house().clock().instant(),
                open.coder().id(),
                codes)));
        return new Answer()
                .put("version", number)
                .put("codes", codes.size())
                .line("Froze the coding framework as version " + number + ": " + Words.count(codes.size(), "code")
                        + ".");
    }
}
