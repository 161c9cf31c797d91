package org.sheaf.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.sheaf.report.picture.PictureFiles;
import org.sheaf.report.picture.ThematicMap;
import org.sheaf.study.Analysis;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sheaf themes map}. */
@Command(
        name = "map",
        description = {
            "Writes the thematic map of an analysis as a picture, .svg or .png.",
            "What was arranged in the window stands where it was put."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf themes map leases.sheaf map.svg",
            "  sheaf themes map leases.sheaf staff.png --analysis Staff"
        })
final class ThemeMapCommand extends StudyCommand {

    @Parameters(index = "1", paramLabel = "FILE", description = "The picture; its ending says how: .svg or .png.")
    private Path file = Path.of("");

    @Option(
            names = "--analysis",
            paramLabel = "A",
            description = "Which arrangement of themes; without it the study's first.")
    private String analysis = "";

    ThemeMapCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        ThematicMap map = ThematicMap.of(open.study(), meant(open.study()));
        PictureFiles.write(map, file, house().outlet());
        return new Answer()
                .put("analysis", map.title())
                .put("file", file.toString())
                .put("themes", map.nodes().size())
                .line("Wrote " + file + ".");
    }

    private Analysis meant(Study study) {
        List<Analysis> all = study.analyses().stream()
                .sorted(Comparator.comparingInt(Analysis::position))
                .toList();
        if (all.isEmpty()) {
            throw new Refusal("The study has no themes yet. Import some with: sheaf themes import");
        }
        return analysis.isEmpty()
                ? all.get(0)
                : study.analyses()
                        .named(analysis, Analysis::name)
                        .orElseThrow(() -> new Refusal("There is no analysis ‘" + analysis + "’. There are: "
                                + all.stream().map(Analysis::name).collect(Collectors.joining(", ")) + "."));
    }
}
