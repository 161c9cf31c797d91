package org.sheaf.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sheaf.report.Document;
import org.sheaf.report.ReportFormat;
import org.sheaf.report.ReportKind;
import org.sheaf.report.ReportOptions;
import org.sheaf.report.Reports;
import org.sheaf.study.Analysis;
import org.sheaf.study.Outlet;
import org.sheaf.study.Progress;
import org.sheaf.workbench.OpenStudy;

/** Writes the reports of the sample study: each kind for each group, analysed apart, as Word, Excel and web page. */
final class DemoReports {

    private static final List<ReportFormat> FORMATS = List.of(ReportFormat.DOCX, ReportFormat.HTML, ReportFormat.XLSX);

    private final OpenStudy open;
    private final Path folder;
    private final Outlet outlet;
    private final Progress progress;

    DemoReports(OpenStudy open, Path folder, Outlet outlet, Progress progress) {
        this.open = open;
        this.folder = folder;
        this.outlet = outlet;
        this.progress = progress;
    }

    /** Writes everything and names the files. */
    List<Path> write() {
        List<Path> written = new ArrayList<>();
        int done = 0;
        int total = open.study().analyses().size() * ReportKind.values().length;
        for (Analysis analysis : open.study().analyses()) {
            for (ReportKind kind : ReportKind.values()) {
                progress.check();
                progress.report("Writing reports", done++, total);
                written.addAll(write(analysis.name(), kind));
            }
        }
        return written;
    }

    private List<Path> write(String group, ReportKind kind) {
        ReportOptions options = ReportOptions.USUAL.titled("HAT service, " + group.toLowerCase(Locale.ROOT) + ": "
                + kind.title().toLowerCase(Locale.ROOT));
        Document document = Reports.document(
                kind,
                open.study(),
                open.texts(),
                kind == ReportKind.THEMES ? options.ofAnalysis(group) : options.ofGroup(group),
                progress);
        List<Path> written = new ArrayList<>();
        for (ReportFormat format : FORMATS) {
            Path file = folder.resolve(
                    group.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + kind.word() + format.ending());
            Reports.write(document, file, outlet);
            written.add(file);
        }
        return written;
    }
}
