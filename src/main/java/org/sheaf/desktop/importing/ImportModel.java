package org.sheaf.desktop.importing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.intake.Admission;
import org.sheaf.intake.Candidate;
import org.sheaf.intake.Intake;
import org.sheaf.intake.Options;
import org.sheaf.intake.Origin;
import org.sheaf.intake.ReadFile;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.intake.convention.Convention;
import org.sheaf.study.Place;
import org.sheaf.study.Role;
import org.sheaf.study.Transcript;

/** The files of an import and what was decided about them. Nothing is stored before {@link #submit}. EDT only. */
public final class ImportModel {

    private final Desk desk;
    private final List<Runnable> listeners = new ArrayList<>();
    private List<FileRow> rows = List.of();
    private @Nullable Origin chosen;
    private String group = "";
    private boolean reading;
    private Runnable done = () -> {};

    /** Imports into a desk's study. */
    public ImportModel(Desk desk) {
        this.desk = desk;
    }

    /** Is told when the import is stored or given up. */
    public void onDone(Runnable listener) {
        done = listener;
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Reads files and folders in the background and adds them to the preview. */
    public void add(List<Path> paths) {
        reading = true;
        tell();
        desk.work(
                Words.of("import.reading"),
                progress -> Intake.read(paths, Options.DEFAULT, progress),
                this::added,
                failure -> {
                    reading = false;
                    desk.notices().complain(failure);
                    tell();
                },
                () -> {
                    reading = false;
                    tell();
                });
    }

    private void added(List<ReadFile> files) {
        reading = false;
        List<FileRow> all = new ArrayList<>(rows);
        for (ReadFile file : files) {
            if (all.stream().noneMatch(row -> row.origin().equals(file.origin()))) {
                all.add(FileRow.of(file));
            }
        }
        rows = List.copyOf(all);
        if (chosen == null && !rows.isEmpty()) {
            chosen = rows.stream()
                    .filter(FileRow::isDoubtful)
                    .findFirst()
                    .orElse(rows.get(0))
                    .origin();
        }
        tell();
    }

    boolean isReading() {
        return reading;
    }

    List<FileRow> rows() {
        return rows;
    }

    Optional<FileRow> chosen() {
        return rows.stream().filter(row -> row.origin().equals(chosen)).findFirst();
    }

    void choose(FileRow row) {
        chosen = row.origin();
        tell();
    }

    void tick(FileRow row) {
        replace(row.ticked(!row.ticked()));
    }

    private void replace(FileRow changed) {
        rows = rows.stream()
                .map(row -> row.origin().equals(changed.origin()) ? changed : row)
                .toList();
        tell();
    }

    String group() {
        return group;
    }

    void group(String name) {
        group = name.strip();
    }

    /** Says in which role a label of the chosen file speaks. */
    void role(String label, Role role) {
        decide(
                label,
                candidate -> new Candidate.Choice(role, candidate.choice(label).who()));
    }

    /** Says who speaks under a label of the chosen file. */
    void who(String label, Candidate.Who who) {
        decide(label, candidate -> new Candidate.Choice(candidate.choice(label).role(), who));
    }

    /** Says that a label of the chosen file is right as it was proposed. */
    void settle(String label) {
        decide(label, candidate -> candidate.choice(label));
    }

    private void decide(String label, java.util.function.Function<Candidate, Candidate.Choice> choice) {
        chosen().ifPresent(row -> {
            Candidate candidate = row.candidate();
            if (candidate != null) {
                replace(row.decided(candidate.choosing(label, choice.apply(candidate))));
            }
        });
    }

    /** Reads the chosen file anew, by another convention. */
    void convention(Convention convention) {
        chosen().ifPresent(row -> desk.work(
                Words.of("import.reading"),
                progress -> Intake.read(row.origin(), Options.DEFAULT.choosing(convention)),
                file -> replace(FileRow.of(file))));
    }

    /** What the ticked files would become. */
    Admission admission() {
        List<Candidate> candidates = new ArrayList<>();
        for (FileRow row : rows) {
            Candidate candidate = row.candidate();
            if (row.ticked() && candidate != null) {
                candidates.add(candidate.inGroup(group));
            }
        }
        return Admission.of(desk.study(), candidates);
    }

    int ticked() {
        return (int) rows.stream().filter(FileRow::ticked).count();
    }

    /** What was read, as a sentence. */
    String summary() {
        if (reading) {
            return Words.of("import.reading");
        }
        long doubtful = rows.stream().filter(r -> r.ticked() && r.isDoubtful()).count();
        return Words.of("import.summary", rows.size(), ticked() - doubtful, doubtful, rows.size() - ticked());
    }

    /** Stores the ticked files as one step and shows the first of them. */
    void submit() {
        Admission admission = admission();
        if (admission.isEmpty()) {
            desk.notices()
                    .say(
                            admission.skipped().isEmpty()
                                    ? Words.of("import.nothing")
                                    : admission.skipped().get(0).why());
            return;
        }
        Transcript first = admission.change().arrivals().get(0).head();
        desk.submit(admission.change(desk.coder().id(), Instant.now()), receipt -> {
            List<String> said = new ArrayList<>(admission.warnings());
            admission.skipped().forEach(skipped -> said.add(skipped.why()));
            clear();
            desk.go(Place.of(first));
            if (!said.isEmpty()) {
                desk.notices().say(String.join(" ", said));
            }
        });
    }

    /** Gives the import up. */
    void clear() {
        rows = List.of();
        chosen = null;
        tell();
        done.run();
    }

    /** The groups there are, to choose from. */
    List<String> groups() {
        return desk.study().transcripts().stream()
                .map(t -> t.facts().group())
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    static Optional<ReadTranscript> transcript(FileRow row) {
        return row.file() instanceof ReadTranscript read ? Optional.of(read) : Optional.empty();
    }
}
