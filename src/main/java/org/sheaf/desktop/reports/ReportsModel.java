package org.sheaf.desktop.reports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.reconcile.agreeing.Choosing;
import org.sheaf.report.Document;
import org.sheaf.report.ReportFormat;
import org.sheaf.report.ReportKind;
import org.sheaf.report.ReportOptions;
import org.sheaf.report.Reports;
import org.sheaf.study.Analysis;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Layer;
import org.sheaf.study.Outlet;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.Texts;

/** Which report is shown, with which options. Made in the background, anew with every change while it is seen. EDT only. */
public final class ReportsModel implements StudyListener {

    private final Desk desk;
    private final List<Runnable> listeners = new ArrayList<>();
    private ReportKind kind = ReportKind.THEMES;
    private ReportOptions options = ReportOptions.USUAL;
    private @Nullable Document document;
    private @Nullable Throwable failure;
    private Runnable stop = () -> {};
    private int asked;
    private boolean seen;

    /** The reports of the desk's study. */
    public ReportsModel(Desk desk) {
        this.desk = desk;
        desk.listen(this);
    }

    /** The report shown. */
    public ReportKind kind() {
        return kind;
    }

    /** Shows another report. */
    public void kind(ReportKind other) {
        kind = other;
        make();
    }

    /** The options in use. */
    public ReportOptions options() {
        return options;
    }

    /** Uses other options. */
    public void options(ReportOptions other) {
        options = other;
        make();
    }

    /** The analyses to choose from. */
    List<String> analyses() {
        return desk.study().analyses().stream()
                .sorted(Comparator.comparingInt(Analysis::position))
                .map(Analysis::name)
                .toList();
    }

    /** The groups of participants and transcripts to choose from. */
    Set<String> groups() {
        Set<String> groups = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        desk.study().transcripts().forEach(t -> groups.add(t.facts().group().strip()));
        desk.study().participants().forEach(p -> groups.add(p.group().strip()));
        groups.remove("");
        return groups;
    }

    /** The layers to choose from. */
    List<Layer> layers() {
        List<Layer> layers = new ArrayList<>(List.of(Layer.USUAL, Layer.UNION));
        desk.study().coders().forEach(coder -> layers.add(new Layer.Of(coder)));
        return layers;
    }

    /** What has to be there before the present report says anything; empty when it is. */
    public Optional<String> missing() {
        return missing(kind);
    }

    /** What has to be there before a report says anything; empty when it is. */
    public Optional<String> missing(ReportKind of) {
        Study study = desk.study();
        boolean there = switch (of) {
            case THEMES -> study.themes().size() > 0;
            case CODEBOOK -> study.codes().size() > 0;
            case PARTICIPANTS -> study.participants().size() > 0;
            case AGREEMENT -> Choosing.coders(study).size() > 1;
            case RECONCILIATION ->
                study.team().rounds().size() > 0 || study.versions().size() > 0;
        };
        return there ? Optional.empty() : Optional.of(Words.of("reports.missing." + of.word()));
    }

    /** What is shown; empty until it is made. */
    Optional<Document> document() {
        return Optional.ofNullable(document);
    }

    /** Why it could not be made. */
    Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /** The view is seen, or no longer: only what is seen is kept up to date. */
    public void seen(boolean now) {
        seen = now;
        if (now) {
            make();
        }
    }

    private void make() {
        if (!seen) {
            return;
        }
        stop.run();
        int number = ++asked;
        ReportKind wanted = kind;
        ReportOptions with = options;
        Study study = desk.study();
        Texts texts = desk.texts();
        stop = desk.stoppable(
                Words.of("reports.making", Words.of("reports.kind." + wanted.word())),
                progress -> Reports.document(wanted, study, texts, with, progress),
                made -> show(number, made, null),
                failed -> show(number, null, failed));
    }

    private void show(int number, @Nullable Document made, @Nullable Throwable failed) {
        if (number == asked) {
            document = made;
            failure = failed;
            listeners.forEach(Runnable::run);
        }
    }

    /** A name for the file of the present report. */
    public String suggestion(ReportFormat format) {
        String study =
                desk.study().facts().title().replaceAll("[\\\\/:*?\"<>|]+", " ").strip();
        return study + " " + Words.of("reports.file." + kind.word()) + format.ending();
    }

    /** Writes the present report; hands on warnings when it is there. */
    public void write(Path file, Consumer<List<String>> then) {
        ReportKind wanted = kind;
        ReportOptions with = options;
        Study study = desk.study();
        Texts texts = desk.texts();
        Outlet outlet = desk.outlet();
        desk.work(
                Words.of("reports.writing", String.valueOf(file.getFileName())),
                progress -> Reports.write(Reports.document(wanted, study, texts, with, progress), file, outlet),
                then);
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        make();
    }
}
