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

    /** Writes everything and names the files: what is about a group for each, what is about the coders once. */
    List<Path> write() {
        List<Path> written = new ArrayList<>();
        List<Analysis> analyses = open.study().analyses().stream().toList();
        int total = 0;
        for (ReportKind kind : ReportKind.values()) {
            total += kind.isAboutGroups() ? analyses.size() : 1;
        }
        for (Analysis analysis : analyses) {
            for (ReportKind kind : ReportKind.values()) {
                if (kind.isAboutGroups()) {
                    report(written.size() / FORMATS.size(), total);
                    written.addAll(ofGroup(analysis.name(), kind));
                }
            }
        }
        for (ReportKind kind : ReportKind.values()) {
            if (!kind.isAboutGroups()) {
                report(written.size() / FORMATS.size(), total);
                ReportOptions options = ReportOptions.USUAL.titled("HAT service: " + lower(kind.title()));
                written.addAll(write(kind, options, kind.word()));
            }
        }
        return written;
    }

    private void report(int done, int total) {
        progress.check();
        progress.report("Writing reports", done, total);
    }

    private List<Path> ofGroup(String group, ReportKind kind) {
        ReportOptions options = ReportOptions.USUAL.titled("HAT service, " + lower(group) + ": " + lower(kind.title()));
        String name = lower(group).replace(' ', '-') + "-" + kind.word();
        return write(kind, kind == ReportKind.THEMES ? options.ofAnalysis(group) : options.ofGroup(group), name);
    }

    private List<Path> write(ReportKind kind, ReportOptions options, String name) {
        Document document = Reports.document(kind, open.study(), open.texts(), options, progress);
        List<Path> written = new ArrayList<>();
        for (ReportFormat format : FORMATS) {
            Path file = folder.resolve(name + format.ending());
            Reports.write(document, file, outlet);
            written.add(file);
        }
        return written;
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
