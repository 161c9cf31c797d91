package org.sheaf.cli;

import java.util.List;
import org.sheaf.study.Study;
import org.sheaf.study.TextCount;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;

/** {@code sheaf check}: whether a study is whole. */
@Command(
        name = "check",
        description = "Verifies everything that must hold in a study, down to the words each coding covers.",
        footerHeading = "%nExamples:%n",
        footer = {"  sheaf check leases.sheaf", "  sheaf check leases.sheaf --json"})
final class CheckCommand extends StudyCommand {

    CheckCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        List<String> faults = open.check(progress());
        Answer answer = new Answer().put("sound", faults.isEmpty()).put("faults", faults);
        if (faults.isEmpty()) {
            return answer.line("Nothing is wrong: " + contents(open.study()) + ".");
        }
        faults.forEach(answer::line);
        return answer.line("To bring back a backup: sheaf restore " + StudyPath.quoted(open.folder()) + " --list")
                .incomplete();
    }

    private static String contents(Study study) {
        return TextCount.of(study.transcripts()).words() + ", "
                + Words.count(study.codes().size(), "code") + ", "
                + Words.count(study.themes().size(), "theme") + ", "
                + Words.count(study.participants().size(), "participant") + ", "
                + study.position() + " steps in its history";
    }
}
