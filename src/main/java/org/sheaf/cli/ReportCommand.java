package org.sheaf.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.identity.applying.ProfileView;
import org.sheaf.report.Document;
import org.sheaf.report.ReportFormat;
import org.sheaf.report.ReportKind;
import org.sheaf.report.ReportOptions;
import org.sheaf.report.Reports;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sheaf report}. */
@Command(
        name = "report",
        description = {
            "Writes a report: themes (the table of themes and quotations), codebook, participants, agreement "
                    + "(how far the coders agree), or reconciliation (rounds, decisions with their reasons, how the "
                    + "framework grew).",
            "The file's ending says how: .docx, .html, .xlsx or .csv. More than one -o writes more than one."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf report leases.sheaf themes -o themes.docx",
            "  sheaf report leases.sheaf themes -o staff.docx -o staff.html --analysis Staff",
            "  sheaf report leases.sheaf participants -o participants.xlsx --group 'Service users'"
        })
final class ReportCommand extends StudyCommand {

    @Parameters(
            index = "1",
            paramLabel = "KIND",
            converter = ReportKinds.class,
            description = "themes, codebook, participants, agreement or reconciliation.")
    private ReportKind kind = ReportKind.THEMES;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write; without it KIND.docx in this folder.")
    private List<Path> files = List.of();

    @Option(names = "--title", paramLabel = "T", description = "The report's title.")
    private String title = "";

    @Option(names = "--analysis", paramLabel = "A", description = "Only this arrangement of themes.")
    private String analysis = "";

    @Option(names = "--group", paramLabel = "G", description = "Only this group of participants and transcripts.")
    private String group = "";

    @Option(
            names = "--layer",
            paramLabel = "LAYER",
            description = "Whose codings: consensus, union, or a coder. Without it the consensus of a transcript that "
                    + "has one, else all coders together.")
    private @Nullable String layer;

    @Option(
            names = "--small-cell",
            paramLabel = "N",
            defaultValue = "3",
            description = "A figure of fewer participants carries a warning. Without it: ${DEFAULT-VALUE}.")
    private int smallCell;

    @Mixin
    private final ProfileChoice profile = new ProfileChoice();

    ReportCommand(House house) {
        super(house);
    }

    @Override
    Answer answer(OpenStudy open) {
        List<Path> targets = files.isEmpty() ? List.of(Path.of(kind.word() + ReportFormat.DOCX.ending())) : files;
        targets.forEach(ReportFormat::of);
        ReportOptions options = new ReportOptions(title, analysis, group, Layers.read(open.study(), layer), smallCell);
        ProfileView.View view = profile.view(open, progress());
        Document document = Reports.document(kind, view.study(), view.texts(), options, progress());
        Answer answer = new Answer()
                .put("kind", kind.word())
                .put("files", targets.stream().map(Path::toString).toList());
        for (Path target : targets) {
            Reports.write(document, target, house().outlet()).forEach(answer::warnOnce);
            answer.line("Wrote " + target + ".");
        }
        return answer;
    }
}
