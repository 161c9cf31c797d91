package org.sheaf.cli;

import java.nio.file.Path;
import java.util.List;
import org.sheaf.intake.guide.GuideDraft;
import org.sheaf.intake.guide.GuideFile;
import org.sheaf.study.GuideChange;
import org.sheaf.study.Question;
import org.sheaf.study.Study;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sheaf guide import}. */
@Command(
        name = "import",
        description = {
            "Reads the topic guide: numbered questions with their prompts below (.docx, .txt, .md and other texts), or a "
                    + "table with the columns question and prompt (.csv, .xlsx).",
            "It takes the place of the guide that is there; questions in the same words keep the turns that ask them."
        },
        footerHeading = "%nExamples:%n",
        footer = {"  sheaf guide import leases.sheaf guide.docx", "  sheaf guide import leases.sheaf guide.csv --json"})
final class GuideImportCommand extends StudyCommand {

    @Parameters(index = "1", paramLabel = "FILE", description = "The topic guide.")
    private Path file = Path.of("");

    GuideImportCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        GuideDraft draft = GuideFile.read(file);
        List<Question> guide = bring(draft, file, open);
        int prompts = guide.stream().mapToInt(q -> q.prompts().size()).sum();
        Answer answer = new Answer()
                .put("file", file.toString())
                .put("questions", guide.size())
                .put("prompts", prompts)
                .put("left_out", draft.leftOut())
                .line("The topic guide has " + Words.count(guide.size(), "question") + " with "
                        + Words.count(prompts, "prompt") + ".");
        draft.leftOut()
                .forEach(
                        line -> answer.warn(
                                "“" + line
                                        + "” is neither question nor prompt and was left out. Number it, or end it with a question mark."));
        return answer;
    }

    /** Makes what was read the guide of the study; nothing happens when it is that already. */
    static List<Question> bring(GuideDraft draft, Path file, OpenStudy open) {
        Study study = open.study();
        List<Question> guide = draft.over(study.guide());
        if (!guide.equals(study.guide())) {
            open.run(new GuideChange.Arranged("Imported the topic guide from " + file.getFileName(), guide));
        }
        return guide;
    }
}
