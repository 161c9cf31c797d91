package org.sheaf.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.FrameworkDifference;
import org.sheaf.study.Code;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sheaf framework diff}. */
@Command(
        name = "diff",
        description = "Tells how the coding framework differs between two versions, or between one and today.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf framework diff leases.sheaf 1      # since version 1",
            "  sheaf framework diff leases.sheaf 1 2    # from version 1 to version 2"
        })
final class DiffCommand extends StudyCommand {

    @Parameters(index = "1", paramLabel = "VERSION", description = "The older version's number.")
    private int from;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "VERSION",
            description = "The newer version's number; without it the framework as it stands.")
    private @Nullable Integer to;

    DiffCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        Study study = open.study();
        List<Code> newer = to == null ? study.framework().inOrder() : codes(study, to);
        FrameworkDifference diff = FrameworkDifference.between(codes(study, from), newer);
        Answer answer = new Answer().put("from", from).put("to", to);
        answer.put("added", diff.added()).put("removed", diff.removed());
        answer.put(
                "changed",
                diff.changed().stream()
                        .map(c -> Map.of("code", c.code(), "fields", c.fields()))
                        .toList());
        diff.added().forEach(code -> answer.line("+ " + code));
        diff.removed().forEach(code -> answer.line("- " + code));
        diff.changed().forEach(c -> answer.line("~ " + c.code() + " (" + String.join(", ", c.fields()) + ")"));
        return diff.isEmpty() ? answer.line("Nothing has changed.") : answer;
    }

    private static List<Code> codes(Study study, int number) {
        return study.versions().stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(FrameworkVersion::codes)
                .orElseThrow(() -> new Refusal(
                        "There is no version " + number + " of the coding framework. See ‘sheaf framework versions’."));
    }
}
