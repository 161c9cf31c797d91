package org.sheaf.desktop.reports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.report.Document;
import org.sheaf.report.ReportFormat;
import org.sheaf.report.ReportKind;
import org.sheaf.report.ReportOptions;
import org.sheaf.report.Reports;
import org.sheaf.study.Participant;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/** The report being looked at: its kind, its group, and the document made of it in the background. EDT only. */
public final class ReportsModel {

    private final Desk desk;
    private final List<Runnable> listeners = new ArrayList<>();
    private ReportKind kind = ReportKind.THEMES;
    private String group = "";
    private @Nullable Document document;
    private long made = -1;
    private Runnable stop = () -> {};

    /** Reports of a desk's study. */
    public ReportsModel(Desk desk) {
        this.desk = desk;
    }

    /** The report that is shown. */
    public ReportKind kind() {
        return kind;
    }

    /** Shows another report. */
    public void kind(ReportKind other) {
        if (other != kind) {
            kind = other;
            make();
        }
    }

    /** The group it is limited to; empty for all. */
    String group() {
        return group;
    }

    /** Limits it to a group; empty for all. */
    void group(String other) {
        if (!other.equals(group)) {
            group = other;
            make();
        }
    }

    /** The groups there are, by name. */
    List<String> groups() {
        TreeSet<String> groups = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Study study = desk.study();
        for (Participant person : study.participants()) {
            groups.add(person.group());
        }
        for (Transcript transcript : study.transcripts()) {
            groups.add(transcript.facts().group());
        }
        groups.remove("");
        return List.copyOf(groups);
    }

    /** The document, once it is made. */
    Optional<Document> document() {
        return Optional.ofNullable(document);
    }

    /** Makes the document anew when the study has changed since; called when the view is seen. */
    public void look() {
        if (made != desk.study().position()) {
            make();
        }
    }

    private void make() {
        stop.run();
        document = null;
        Study study = desk.study();
        made = study.position();
        ReportKind wanted = kind;
        ReportOptions options = options();
        tell();
        stop = desk.stoppable(
                Words.of("reports.making", kind.title()),
                progress -> Reports.document(wanted, study, desk.texts(), options, progress),
                ready -> {
                    document = ready;
                    tell();
                },
                desk.notices()::complain);
    }

    private ReportOptions options() {
        return ReportOptions.USUAL.ofGroup(group);
    }

    /** Is told when something else is to be shown. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** The name offered for the file. */
    String fileName(ReportFormat format) {
        String limited = group.isEmpty() ? "" : "-" + group;
        return (kind.word() + limited).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-") + format.ending();
    }

    /** Writes the report to a file, whose ending says the format. */
    public void save(Path file) {
        Study study = desk.study();
        ReportKind wanted = kind;
        ReportOptions options = options();
        desk.work(
                Words.of("reports.saving", file.getFileName()),
                progress -> Reports.write(
                        Reports.document(wanted, study, desk.texts(), options, progress), file, desk.outlet()),
                remarks -> desk.notices()
                        .say(
                                remarks.isEmpty()
                                        ? Words.of("reports.saved", file.getFileName())
                                        : Words.of("reports.saved", file.getFileName()) + " " + remarks.get(0)));
    }
}
