package org.sheaf.desktop.framework;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Place;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.Texts;

/**
 * The quotations of the chosen code, some of which can be ticked and passed to another code. Gathered in the background
 * while it is seen. EDT only.
 */
public final class SplitModel implements StudyListener {

    private final Desk desk;
    private final FrameworkModel framework;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Set<QuotationRef> ticked = new LinkedHashSet<>();
    private List<CodedRow> all = List.of();
    private String filter = "";
    private @Nullable Id<Code> code;
    private boolean seen;
    private boolean gathering;
    private boolean again;

    /** The quotations of the code that is chosen in the framework. */
    public SplitModel(FrameworkModel framework) {
        this.framework = framework;
        this.desk = framework.desk();
        desk.listen(this);
        desk.chosen().listen(this::follow);
    }

    /** Says whether anybody looks; nothing is gathered else. */
    public void seen(boolean yes) {
        if (yes && !seen) {
            seen = true;
            code = null;
            all = List.of();
            ticked.clear();
            follow();
            tell();
        }
        seen = yes;
    }

    /** The code whose quotations these are. */
    public Optional<Code> code() {
        return Optional.ofNullable(code).flatMap(desk.study().codes()::find);
    }

    /** The rows that hold the words of the filter. */
    public List<CodedRow> rows() {
        String words = filter.strip().toLowerCase(Locale.ROOT);
        return all.stream().filter(row -> row.holds(words)).toList();
    }

    /** How many there are, whatever is filtered. */
    public int size() {
        return all.size();
    }

    /** Whether they are being gathered for the first time. */
    public boolean isGathering() {
        return gathering && all.isEmpty();
    }

    /** Shows only rows that hold the words. */
    public void filter(String words) {
        filter = words;
        tell();
    }

    /** Whether a row is ticked. */
    public boolean isTicked(CodedRow row) {
        return ticked.contains(row.key());
    }

    /** How many rows are ticked, shown or not. */
    public int ticked() {
        return (int) all.stream().filter(this::isTicked).count();
    }

    /** Ticks the rows; where all of them are ticked, unticks them. */
    public void toggle(List<CodedRow> rows) {
        List<QuotationRef> keys = rows.stream().map(CodedRow::key).toList();
        if (ticked.containsAll(keys)) {
            keys.forEach(ticked::remove);
        } else {
            ticked.addAll(keys);
        }
        tell();
    }

    /** Shows a row in its transcript. */
    public void show(CodedRow row) {
        desk.go(Place.at(row.transcript(), row.span()));
    }

    /** The framework it is about. */
    FrameworkModel framework() {
        return framework;
    }

    private List<QuotationRef> chosen() {
        return all.stream()
                .filter(this::isTicked)
                .flatMap(row -> row.quotations().stream())
                .toList();
    }

    /** Why no new code beside this one can have the name; empty when it can. */
    public Optional<String> clash(String name) {
        return code().flatMap(from -> framework.deeds().clash(name, null, from.parent(), from.pooled()));
    }

    /** Passes the ticked quotations to a new code beside this one. */
    public void split(String name) {
        code().ifPresent(from -> submit(framework.deeds().split(from, name, chosen())));
    }

    /** Passes the ticked quotations to another code. */
    public void split(Code into) {
        code().ifPresent(from -> submit(framework.deeds().split(from, into, chosen())));
    }

    private void submit(CodeChange change) {
        String told = change.name(desk.study()) + ".";
        desk.submit(change, receipt -> {
            ticked.clear();
            desk.told(told, receipt);
        });
    }

    /** Is told when rows or ticks are others. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void follow() {
        Id<Code> now = desk.chosen().code().orElse(null);
        if (seen && !Objects.equals(now, code)) {
            code = now;
            all = List.of();
            ticked.clear();
            gather();
        }
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        if (seen && code != null) {
            gather();
        } else {
            code = null; // gathered anew when it is seen again
        }
    }

    private void gather() {
        Id<Code> wanted = code;
        if (wanted == null || code().isEmpty()) {
            all = List.of();
            tell();
            return;
        }
        if (gathering) {
            again = true;
            return;
        }
        gathering = true;
        tell();
        Study study = desk.study();
        Texts texts = desk.texts();
        desk.work(
                Words.of("framework.split.reading"),
                progress -> new CodedRows(study, texts).of(wanted, progress),
                found -> arrive(wanted, found),
                failure -> {
                    ended(wanted);
                    desk.notices().complain(failure);
                },
                () -> ended(wanted));
    }

    private void arrive(Id<Code> wanted, List<CodedRow> found) {
        if (wanted.equals(code)) {
            all = found;
            ticked.retainAll(found.stream().map(CodedRow::key).collect(Collectors.toSet()));
            gathering = false;
            tell();
        }
        ended(wanted);
    }

    private void ended(Id<Code> wanted) {
        gathering = false;
        if (again || !wanted.equals(code)) {
            again = false;
            gather();
        }
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
