package org.sheaf.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sheaf.study.Outlet;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;

/**
 * Makes reports and writes them. Any thread; a large study takes seconds. The same study and options always give the same
 * document, and the same document the same bytes.
 */
public final class Reports {

    private Reports() {}

    /** The report without format, see {@link #document(ReportKind, Study, Texts, ReportOptions, Progress)}. */
    public static Document document(ReportKind kind, Study study, Texts texts, ReportOptions options) {
        return document(kind, study, texts, options, Progress.NONE);
    }

    /**
     * The report without format. Where there is nothing to report it says so.
     *
     * @throws Refusal when the options name an analysis or group that does not exist, or something cannot be read
     * @throws java.util.concurrent.CancellationException when it is cancelled
     */
    public static Document document(
            ReportKind kind, Study study, Texts texts, ReportOptions options, Progress progress) {
        return switch (kind) {
            case THEMES -> ThemesReport.of(study, texts, options, progress);
            case CODEBOOK -> CodebookReport.of(study, texts, options, progress);
            case PARTICIPANTS -> ParticipantsReport.of(study, texts, options);
            case AGREEMENT -> AgreementReport.of(study, texts, options, progress);
            case RECONCILIATION -> ReconciliationReport.of(study, texts, options, progress);
        };
    }

    /** Makes a report and writes it, see {@link #write(Document, Path, Outlet)}. */
    public static List<String> write(
            ReportKind kind, Study study, Texts texts, ReportOptions options, Path file, Outlet outlet) {
        ReportFormat.of(file);
        return write(document(kind, study, texts, options), file, outlet);
    }

    /**
     * Writes a document in the format that the file's ending asks for: .docx, .html, .xlsx or .csv.
     *
     * @return warnings, a sentence each: what a reader must know and the file cannot say, what did not fit into it
     * @throws Refusal when the ending is another, or the file cannot be written
     */
    public static List<String> write(Document document, Path file, Outlet outlet) {
        ReportFormat format = ReportFormat.of(file);
        List<String> warnings = new ArrayList<>(document.remarks());
        outlet.write(file, Outlet.Kind.REPORT, out -> warnings.addAll(format.write(document, out)));
        return List.copyOf(warnings);
    }
}
