package org.sheaf.desktop.shell;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sheaf.analysis.Attributes;
import org.sheaf.analysis.Attribution;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.reports.ReportsModel;
import org.sheaf.report.ReportFormat;
import org.sheaf.report.ReportKind;
import org.sheaf.study.Change;
import org.sheaf.study.Coder;
import org.sheaf.study.Outlet;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.tables.Reading;
import org.sheaf.tables.StudyTable;
import org.sheaf.tables.Tables;

/** Declares what goes out into files and what comes in from tables. */
final class Exports {

    private static final List<String> TABLES = List.of("csv", "xlsx");

    private final Desk desk;
    private final Choosing choosing;
    private final ReportsModel reports;
    private final Clock clock;
    private String confirmed = "";

    Exports(Desk desk, Choosing choosing, ReportsModel reports, Clock clock) {
        this.desk = desk;
        this.choosing = choosing;
        this.reports = reports;
        this.clock = clock;
    }

    void declare(Actions actions) {
        for (ReportFormat format : ReportFormat.values()) {
            DeclaredAction.Declaring saving = DeclaredAction.of("report." + ending(format))
                    .when(() -> reports.missing().isEmpty());
            actions.declare((format == ReportFormat.DOCX ? saving.icon("export") : saving).does(() -> save(format)));
        }
        for (ReportKind kind : ReportKind.values()) {
            actions.declare(DeclaredAction.of("report." + kind.word())
                    .when(() -> reports.missing(kind).isEmpty())
                    .does(() -> save(kind)));
        }
        actions.declare(DeclaredAction.of("export.participants").does(this::exportPeople));
        actions.declare(DeclaredAction.of("export.facts").does(() -> export(StudyTable.TRANSCRIPTS)));
        actions.declare(DeclaredAction.of("export.codebook").does(() -> export(StudyTable.CODEBOOK)));
        actions.declare(DeclaredAction.of("export.themes").does(() -> export(StudyTable.THEMES)));
        actions.declare(DeclaredAction.of("export.codings").does(() -> export(StudyTable.CODINGS)));
        actions.declare(DeclaredAction.of("export.memos").does(() -> export(StudyTable.MEMOS)));
        actions.declare(DeclaredAction.of("export.texts").does(this::exportTexts));
        actions.declare(DeclaredAction.of("code.import").does(() -> bring(StudyTable.CODEBOOK)));
        actions.declare(DeclaredAction.of("facts.import").does(() -> bring(StudyTable.TRANSCRIPTS)));
        actions.declare(DeclaredAction.of("themes.import").does(() -> bring(StudyTable.THEMES)));
        actions.declare(DeclaredAction.of("codings.import").does(() -> bring(StudyTable.CODINGS)));
        actions.declare(DeclaredAction.of("memos.import").does(() -> bring(StudyTable.MEMOS)));
    }

    private void save(ReportKind kind) {
        reports.kind(kind);
        save(ReportFormat.DOCX);
    }

    private static String ending(ReportFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    private void save(ReportFormat format) {
        choosing.save(Words.of("export.save"), reports.suggestion(format), List.of(ending(format)))
                .ifPresent(file -> reports.write(file, warnings -> written(file, warnings)));
    }

    private void written(Path file, List<String> warnings) {
        String sentence = Words.of("export.written", String.valueOf(file.getFileName()));
        desk.notices().say(warnings.isEmpty() ? sentence : sentence + " " + warnings.get(0));
    }

    /**
     * A row a person tells who it is where few share what is in it: the first time that is said, and only choosing it once more
     * confirms it. Before names were replaced the table has them anyway.
     */
    private void exportPeople() {
        Study study = desk.study();
        String objection = study.facts().vault() == null
                ? ""
                : Attribution.USUAL
                        .objection(study, List.copyOf(Attributes.names(study)))
                        .orElse("");
        if (!objection.isEmpty() && !objection.equals(confirmed)) {
            confirmed = objection;
            desk.notices().say(Words.of("export.telling", objection));
            return;
        }
        confirmed = "";
        export(StudyTable.PARTICIPANTS);
    }

    private void export(StudyTable table) {
        String title =
                desk.study().facts().title().replaceAll("[\\\\/:*?\"<>|]+", " ").strip();
        Optional<Path> file = choosing.save(Words.of("export.save"), title + " " + table.word() + ".csv", TABLES);
        Study study = desk.study();
        Texts texts = desk.texts();
        Outlet outlet = desk.outlet();
        file.ifPresent(path -> desk.work(
                Words.of("reports.writing", String.valueOf(path.getFileName())),
                progress -> {
                    Tables.write(table.write(study, texts), path, outlet);
                    return path;
                },
                done -> written(done, List.of())));
    }

    private void exportTexts() {
        Study study = desk.study();
        Texts texts = desk.texts();
        Outlet outlet = desk.outlet();
        choosing.folder(Words.of("export.folder"))
                .ifPresent(folder -> desk.work(
                        Words.of("export.texts"),
                        progress -> write(study, texts, outlet, folder, progress),
                        count -> desk.notices().say(Words.of("export.texts.done", count))));
    }

    private static int write(Study study, Texts texts, Outlet outlet, Path folder, Progress progress) {
        int done = 0;
        for (Transcript transcript : study.transcripts()) {
            progress.check();
            progress.report(transcript.name(), done++, study.transcripts().size());
            String text = texts.of(transcript).text();
            outlet.write(
                    folder.resolve(transcript.name() + ".txt"),
                    Outlet.Kind.TRANSCRIPT,
                    out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        }
        return done;
    }

    /** Brings a table in: the rows that fit, as one step that can be undone. */
    private void bring(StudyTable table) {
        for (Path file : choosing.files(Words.of("export.bring"), Words.of("choosing.tables"), TABLES)) {
            Study study = desk.study();
            Texts texts = desk.texts();
            Coder coder = desk.coder();
            desk.work(
                    Words.of("export.reading", String.valueOf(file.getFileName())),
                    progress -> table.read(Tables.read(file), study, texts, coder, clock.instant()),
                    reading -> take(table, file, reading));
        }
    }

    private void take(StudyTable table, Path file, Reading reading) {
        String name = String.valueOf(file.getFileName());
        Optional<Change> change = reading.asOne(table.word() + "-imported", Words.of("export.title", name));
        if (change.isPresent()) {
            desk.submit(change.get(), receipt -> desk.told(sentence(name, reading), receipt));
        } else {
            desk.notices().say(sentence(name, reading));
        }
    }

    private static String sentence(String name, Reading reading) {
        String sentence = Words.of(
                "export.brought",
                name,
                reading.tally().made(),
                reading.tally().changed(),
                reading.refused().size());
        String more = reading.refused().isEmpty()
                ? ""
                : " "
                        + Words.of(
                                "export.line",
                                reading.refused().get(0).line(),
                                reading.refused().get(0).why());
        return sentence + more;
    }
}
