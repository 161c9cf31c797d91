package org.sheaf.desktop.importing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.intake.Admission;
import org.sheaf.intake.Candidate;
import org.sheaf.intake.Options;
import org.sheaf.intake.Origin;
import org.sheaf.study.Change;
import org.sheaf.study.ImportHabits;
import org.sheaf.study.Role;
import org.sheaf.study.StudyChange;
import org.sheaf.study.Together;

/** The files of an import and what was decided about them. Nothing is stored before {@link #submit}. EDT only. */
public final class ImportModel {

    private final Desk desk;
    private final FileReads reads;
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<String> passed = new ArrayList<>();
    private FileRows rows = FileRows.NONE;
    private @Nullable Origin chosen;
    private String group = "";
    private Naming naming = Naming.NONE;
    private @Nullable Origin remembered;
    private @Nullable Admission admission;
    private @Nullable Outcome outcome;
    private int pastes;
    private Runnable done = () -> {};
    private Runnable back = () -> {};
    private Guarding guard = Guarding.NONE;
    private Predicate<Outcome.Correction> correct = correction -> false;

    /** Imports into a desk's study. */
    public ImportModel(Desk desk) {
        this.desk = desk;
        this.reads = new FileReads(desk, this::tell);
        desk.listen((before, after, entry, edits) -> admission = null);
    }

    /** Is told when the import is over. */
    public void onDone(Runnable listener) {
        done = listener;
    }

    /** Sets what keeps real names out. */
    public void guardedBy(Guarding other) {
        guard = other;
    }

    /** Sets who shows a transcript with the text of a file in its place, for the user to store, and says whether it does. */
    public void onCorrect(Predicate<Outcome.Correction> shower) {
        correct = shower;
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    Desk desk() {
        return desk;
    }

    /** Reads files and folders in the background and adds them to the preview. */
    public void add(List<Path> paths) {
        Batch batch = begin();
        reads.work(progress -> Map.entry(batch.read(paths, progress), Batch.passedOver(paths)), read -> {
            added(read.getKey());
            passedOver(read.getValue());
        });
    }

    /** Reads a text as if it were a file. */
    public void paste(String text) {
        Batch batch = begin();
        String name = Words.of("import.pasted", ++pastes);
        reads.work(progress -> batch.pasted(name, text), this::added);
    }

    private Batch begin() {
        outcome = null;
        if (rows.all().isEmpty()) {
            naming = Naming.of(desk.study().facts().habits().namePattern());
        }
        return batch();
    }

    private Batch batch() {
        return new Batch(desk.study(), desk.texts(), guard);
    }

    /** Stops reading; what was read before is there. */
    void stop() {
        reads.stop();
    }

    private void added(List<FileRow> files) {
        show(rows.and(files.stream().map(naming::said).toList()));
        if (chosen == null) {
            chosen = rows.first().map(FileRow::origin).orElse(null);
        }
    }

    private void passedOver(List<String> sentences) {
        passed.addAll(sentences);
        sentences.forEach(desk.notices()::hint);
    }

    private void show(FileRows files) {
        rows = files;
        admission = null;
    }

    boolean isReading() {
        return reads.isUnderWay();
    }

    /** Whether files wait to be decided on. */
    public boolean isWaiting() {
        return !rows.all().isEmpty()
                || isReading()
                || outcome().filter(o -> !o.corrections().isEmpty()).isPresent();
    }

    List<FileRow> rows() {
        return rows.all();
    }

    Optional<FileRow> chosen() {
        return rows.at(chosen);
    }

    void choose(FileRow row) {
        chosen = row.origin();
        tell();
    }

    void tick(FileRow row) {
        replace(row.ticked(!row.ticked()));
    }

    private void replace(FileRow changed) {
        show(rows.with(changed));
        tell();
    }

    String group() {
        return group;
    }

    void group(String name) {
        if (!group.equals(name.strip())) {
            group = name.strip();
            admission = null;
            tell();
        }
    }

    /** What the names of files say. */
    Naming naming() {
        return naming;
    }

    void naming(String pattern) {
        naming = Naming.of(pattern);
        show(rows.each(naming::said));
        tell();
    }

    /** Decides something for the chosen file. */
    void decide(UnaryOperator<Candidate> decision) {
        chosen().ifPresent(row -> {
            Candidate candidate = row.candidate();
            if (candidate != null) {
                replace(row.decided(decision.apply(candidate)));
            }
        });
    }

    /** Says in which role a label of the chosen file speaks. */
    void role(String label, Role role) {
        decide(c -> c.choosing(label, new Candidate.Choice(role, c.choice(label).who())));
    }

    /** Says who speaks under a label of the chosen file. */
    void who(String label, Candidate.Who who) {
        decide(c -> c.choosing(label, new Candidate.Choice(c.choice(label).role(), who)));
    }

    /** Says that a label of the chosen file is right as it was proposed. */
    void settle(String label) {
        chosen().ifPresent(row -> replace(row.settling(label)));
    }

    /** Says whether the chosen file corrects the transcript of which it is another version, or stands beside it. */
    void corrects(boolean yes) {
        chosen().ifPresent(row -> replace(row.correcting(yes)));
    }

    /** Reads the chosen file anew, in another way. */
    void read(UnaryOperator<Options> other) {
        chosen().ifPresent(row -> {
            Options options = other.apply(row.options());
            // what was decided meanwhile stays
            Batch batch = batch();
            reads.work(
                    progress -> batch.anew(row, options),
                    read -> rows.at(row.origin()).ifPresent(now -> replace(now.anew(read.file(), options))));
        });
    }

    /** Lets what was decided for the chosen file serve for all others. */
    void serveAll() {
        chosen().ifPresent(row -> {
            List<FileRow> others =
                    rows.all().stream().filter(other -> !other.equals(row)).toList();
            String names = naming.pattern();
            Batch batch = batch();
            reads.work(progress -> batch.serve(row, others, names, progress), served -> served(served, others));
        });
    }

    private void served(Batch.Served served, List<FileRow> asked) {
        Map<Origin, FileRow> anew = served.rows();
        show(rows.served(anew, asked));
        desk.notices().say(Words.of("import.served", anew.size() - served.others(), served.others()));
    }

    /** What the study remembers. */
    ImportHabits habits() {
        return desk.study().facts().habits();
    }

    /** Whether the chosen file's decisions are to be remembered with the import. */
    boolean remembers() {
        return remembered != null && remembered.equals(chosen);
    }

    void remember(boolean yes) {
        remembered = yes ? chosen : null;
        tell();
    }

    /** What is decided by now for the file whose decisions are to be remembered. */
    private Optional<ImportHabits> worthRemembering() {
        return rows.at(remembered)
                .flatMap(row -> Batch.habits(row, naming.fault().isEmpty() ? naming.pattern() : habits().namePattern()))
                .map(decided -> decided.over(habits()));
    }

    /** Forgets what the study remembers; the files that are here stay as they were read. */
    void forget() {
        desk.submit(new StudyChange.ImportRemembered(ImportHabits.NONE), receipt -> {
            tell();
            desk.told(Words.of("import.forgotten"), receipt);
        });
    }

    /** What the ticked files would become. */
    Admission admission() {
        Admission known = admission;
        if (known == null) {
            known = Admission.of(
                    desk.study(),
                    rows.arriving().stream().map(c -> c.inGroup(group)).toList());
            admission = known;
        }
        return known;
    }

    /** What the chosen file would become, also where it is not ticked. */
    Admission admission(FileRow row) {
        Candidate candidate = row.candidate();
        return candidate == null || row.arrives()
                ? admission()
                : Admission.of(desk.study(), List.of(candidate.inGroup(group)));
    }

    int ticked() {
        return rows.ticked();
    }

    /** How many of them go in as transcripts of their own. */
    int arriving() {
        return rows.arriving().size();
    }

    /** Stores the ticked files as one step; says what became of all of them. */
    void submit() {
        Admission admitted = admission();
        List<Change> changes = new ArrayList<>();
        worthRemembering()
                .filter(habits -> !habits.equals(habits()))
                .ifPresent(habits -> changes.add(new StudyChange.ImportRemembered(habits)));
        if (!admitted.isEmpty()) {
            changes.add(admitted.change(desk.coder().id(), Instant.now()));
        }
        Outcome became = Outcome.of(rows.all(), passed, admitted);
        if (changes.isEmpty()) {
            over(became);
        } else {
            Change last = changes.get(changes.size() - 1);
            Change change = changes.size() == 1 ? last : new Together(last.kind(), last.name(desk.study()), changes);
            guard.keep(
                    admitted,
                    () -> desk.submit(change, receipt -> {
                        guard.stored(admitted);
                        over(became);
                    }));
        }
    }

    private void over(Outcome became) {
        forgetBatch();
        if (became.isPlain()) {
            done.run();
            became.first().ifPresent(desk::go);
        } else {
            outcome = became;
        }
        tell();
    }

    /** What became of the files, as long as the user looks at it. */
    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /** Shows a transcript with the text of its changed file. */
    void correct(Outcome.Correction correction) {
        if (correct.test(correction)) {
            outcome = outcome().map(was -> was.without(correction)).orElse(null);
            tell();
        }
    }

    /** Ends the look at what became of the files, at the first of them. */
    void read() {
        Optional<Outcome> was = outcome();
        close();
        was.flatMap(Outcome::first).ifPresent(desk::go);
    }

    /** Gives the files up, or ends the look at what became of them; files given up can be brought back for some seconds. */
    void close() {
        FileRows were = rows;
        reads.stop();
        forgetBatch();
        outcome = null;
        tell();
        done.run();
        if (!were.all().isEmpty()) {
            desk.notices().say(Words.of("import.givenUp", were.all().size()), Words.of("import.bringBack"), () -> {
                show(were.and(rows.all()));
                chosen = were.all().get(0).origin();
                tell();
                back.run();
            });
        }
    }

    /** Sets what shows the preview when files that were given up are brought back. */
    public void onBack(Runnable shower) {
        back = shower;
    }

    /** Leaves the files as they are, for later. */
    void leave() {
        done.run();
        if (!rows.all().isEmpty()) {
            desk.notices().hint(Words.of("import.waits"));
        }
    }

    private void forgetBatch() {
        show(FileRows.NONE);
        passed.clear();
        chosen = null;
        remembered = null;
        group = "";
    }
}
