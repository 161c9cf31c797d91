package org.sheaf.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.sheaf.intake.guide.GuideText;
import org.sheaf.study.Outlet;
import org.sheaf.study.Question;
import org.sheaf.study.Refusal;
import org.sheaf.tables.GuideTable;
import org.sheaf.tables.Tables;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sheaf guide export}. */
@Command(
        name = "export",
        description = "Writes the topic guide as a table (.csv, .xlsx) or as numbered text (.md, .txt).",
        footerHeading = "%nExamples:%n",
        footer = {"  sheaf guide export leases.sheaf guide.csv", "  sheaf guide export leases.sheaf guide.md"})
final class GuideExportCommand extends StudyCommand {

    @Parameters(index = "1", paramLabel = "FILE", description = "The file to write. What stands there is replaced.")
    private Path file = Path.of("");

    GuideExportCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        List<Question> guide = open.study().guide();
        if (guide.isEmpty()) {
            throw new Refusal("The study has no topic guide yet. Bring one in with: sheaf guide import");
        }
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".md") || name.endsWith(".txt")) {
            byte[] text = GuideText.write(guide).getBytes(StandardCharsets.UTF_8);
            house().outlet().write(file, Outlet.Kind.DATA, out -> out.write(text));
        } else {
            Tables.write(GuideTable.write(guide), file, house().outlet());
        }
        return new Answer()
                .put("file", file.toString())
                .put("questions", guide.size())
                .line("Wrote the topic guide to " + file + ".");
    }
}
