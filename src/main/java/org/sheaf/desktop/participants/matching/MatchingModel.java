package org.sheaf.desktop.participants.matching;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.Attributes;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Attribute;
import org.sheaf.study.AttributeKind;
import org.sheaf.study.Change;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Participant;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.Texts;
import org.sheaf.tables.PeopleChoice;
import org.sheaf.tables.PeopleColumn;
import org.sheaf.tables.PeopleImport;
import org.sheaf.tables.PeopleMatch;
import org.sheaf.tables.PeopleMatching;
import org.sheaf.tables.PeoplePreview;
import org.sheaf.tables.PeopleRow;
import org.sheaf.tables.Sheet;
import org.sheaf.tables.Tables;

/** A table of people and what was decided about it. Nothing is stored before {@link #submit}. EDT only. */
public final class MatchingModel implements StudyListener {

    private final Desk desk;
    private final List<Runnable> listeners = new ArrayList<>();
    private Runnable done = () -> {};
    private String file = "";
    private @Nullable Sheet sheet;
    private @Nullable PeopleImport reading;
    private @Nullable PeopleMatching matching;
    private @Nullable PeoplePreview preview;
    private int chosen;
    private int asked;

    /** Imports into a desk's study. */
    public MatchingModel(Desk desk) {
        this.desk = desk;
        desk.listen(this);
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

    private record Read(Sheet sheet, PeopleImport reading, PeoplePreview preview) {}

    /** Reads a table in the background and shows what it would do. */
    public void begin(Path table) {
        file = String.valueOf(table.getFileName());
        sheet = null;
        preview = null;
        chosen = 0;
        tell();
        Study study = desk.study();
        Texts texts = desk.texts();
        desk.work(
                Words.of("export.reading", file),
                progress -> {
                    Sheet read = Tables.read(table);
                    PeopleImport made = new PeopleImport(read, study, texts);
                    return new Read(read, made, made.preview(made.proposal()));
                },
                this::take,
                failure -> {
                    desk.notices().complain(failure);
                    clear();
                },
                this::clear);
    }

    private void take(Read read) {
        sheet = read.sheet;
        reading = read.reading;
        show(read.preview);
    }

    private void show(PeoplePreview now) {
        preview = now;
        matching = now.matching();
        if (row().isEmpty()) {
            chosen = now.rows().stream()
                    .filter(row -> row.match() instanceof PeopleMatch.Perhaps)
                    .findFirst()
                    .or(() -> now.rows().stream().findFirst())
                    .map(PeopleRow::line)
                    .orElse(0);
        }
        tell();
    }

    /** What the table would do; empty while it is read. */
    Optional<PeoplePreview> preview() {
        return Optional.ofNullable(preview);
    }

    String file() {
        return file;
    }

    /** The row the list stands on. */
    Optional<PeopleRow> row() {
        return preview()
                .flatMap(now ->
                        now.rows().stream().filter(row -> row.line() == chosen).findFirst());
    }

    void choose(PeopleRow row) {
        chosen = row.line();
        tell();
    }

    /** Goes to the next row that waits to be told who it is, after the present one and round. */
    Optional<PeopleRow> nextUndecided() {
        List<PeopleRow> waiting = preview()
                .map(now -> now.rows().stream()
                        .filter(row -> row.match() instanceof PeopleMatch.Perhaps)
                        .toList())
                .orElse(List.of());
        Optional<PeopleRow> next = waiting.stream()
                .filter(row -> row.line() > chosen)
                .findFirst()
                .or(() -> waiting.stream().findFirst());
        next.ifPresent(this::choose);
        return next;
    }

    /** The people the study knows. */
    List<Participant> people() {
        return List.copyOf(desk.study().participants().all());
    }

    /** The attributes the study knows. */
    List<String> attributes() {
        return List.copyOf(Attributes.names(desk.study()));
    }

    /** Whether somebody gave an attribute of the study a type. */
    boolean isTyped(String attribute) {
        return desk.study().attribute(attribute).isPresent();
    }

    void use(int column, PeopleColumn.Use use) {
        change(now -> now.using(column, use));
    }

    void attribute(int column, String name) {
        List<String> cells = cells(column);
        change(now -> now.using(column, name, cells, desk.study()));
    }

    void type(int column, @Nullable AttributeKind kind) {
        List<String> cells = cells(column);
        change(now -> now.typed(column, kind, cells, desk.study()));
    }

    /** The columns that give a choice values it does not have, with those values. */
    Map<Integer, List<String>> otherChoices() {
        Map<Integer, List<String>> others = new LinkedHashMap<>();
        List<PeopleColumn> columns =
                preview().map(now -> now.matching().columns()).orElse(List.of());
        for (int i = 0; i < columns.size(); i++) {
            Attribute type = columns.get(i).type();
            if (type != null && type.kind() == AttributeKind.CHOICE) {
                List<String> other = cells(i).stream()
                        .filter(cell -> !type.mayBe(cell))
                        .distinct()
                        .toList();
                if (!other.isEmpty()) {
                    others.put(i, other);
                }
            }
        }
        return others;
    }

    private List<String> cells(int column) {
        PeopleImport read = reading;
        return read == null ? List.of() : read.cells(column);
    }

    void say(PeopleRow row, PeopleChoice who) {
        change(now -> now.saying(row.line(), who));
    }

    void renaming(boolean whether) {
        change(now -> now.renaming(whether));
    }

    void clearing(boolean whether) {
        change(now -> now.clearing(whether));
    }

    private void change(UnaryOperator<PeopleMatching> how) {
        PeopleMatching now = matching;
        if (now != null) {
            PeopleMatching wanted = how.apply(now);
            if (!wanted.equals(now)) {
                matching = wanted;
                again(wanted);
            }
        }
    }

    private void again(PeopleMatching wanted) {
        PeopleImport read = reading;
        if (read == null) {
            return;
        }
        int turn = ++asked;
        desk.work(
                Words.of("people.comparing"),
                progress -> read.preview(wanted),
                result -> {
                    if (turn == asked && sheet != null) {
                        show(result);
                    }
                },
                failure -> {
                    desk.notices().complain(failure);
                    preview().ifPresent(this::show);
                });
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        Sheet read = sheet;
        PeopleMatching now = matching;
        if (read != null && now != null && !Edit.areOfPages(edits)) {
            reading = new PeopleImport(read, after, desk.texts());
            again(now);
        }
    }

    /** What was read, as a sentence. */
    String summary() {
        return preview()
                .map(now -> Words.of(
                        "people.summary",
                        file,
                        now.rows().size(),
                        now.made(),
                        now.changed(),
                        now.undecided(),
                        now.unfit()))
                .orElseGet(() -> Words.of("export.reading", file));
    }

    /** What the button says. */
    String verb() {
        int people = preview().map(now -> now.made() + now.changed()).orElse(0);
        return Words.of("people.submit", people);
    }

    /** Whether there is anything to store. */
    boolean isReady() {
        return preview()
                .filter(now -> now.matching().equals(matching)) // what was chosen last is judged by now
                .map(now -> !now.reading().changes().isEmpty())
                .orElse(false);
    }

    /** Stores what the table says as one step. */
    void submit() {
        PeoplePreview now = preview;
        if (!isReady()) {
            return;
        }
        Optional<Change> change = preview().flatMap(shown -> shown.change(file));
        if (now != null && change.isPresent()) {
            String said = Words.of("people.done", file, now.made(), now.changed(), now.undecided() + now.unfit());
            desk.submit(change.get(), receipt -> {
                clear();
                desk.told(said, receipt);
            });
        }
    }

    /** Gives the import up. */
    void clear() {
        forget();
        done.run();
    }

    /** Another view is shown: what was not stored is given up. */
    public void forget() {
        asked++;
        sheet = null;
        reading = null;
        matching = null;
        preview = null;
        tell();
    }
}
