package org.sheaf.desktop.memos;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.desktop.widgets.Remark;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Place;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;
import org.sheaf.study.StudyListener;
import org.sheaf.study.Target;
import org.sheaf.study.Transcript;

/** Memos on what is chosen, or all of them, and the one being written. EDT only. */
public final class MemosModel implements StudyListener {

    /** The usual kinds of memo; the first is none. */
    private static final List<String> KINDS = List.of("", "analytic", "methodological", "reflexive");

    private final Desk desk;
    private final Clock clock;
    private final List<Runnable> listeners = new ArrayList<>();
    private MemoFilter filter = MemoFilter.ALL;
    private boolean all;
    private @Nullable Id<Memo> chosen;

    /** The memos of the desk's study, from now on kept up to date. */
    public MemosModel(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        desk.listen(this);
        desk.chosen().listen(this::tell);
    }

    /** The memos to list: those on what is chosen and those that link to it, or all; narrowed and ordered by the filter. */
    List<MemoRow> rows() {
        List<Target> here = here();
        MemoNames names = names();
        Comparator<MemoRow> newest =
                Comparator.comparing((MemoRow row) -> row.memo().written()).reversed();
        Comparator<MemoRow> byObject = Comparator.comparing(
                        (MemoRow row) -> row.memo().on().kind())
                .thenComparing(row -> row.on().toLowerCase(Locale.ROOT));
        return desk.study().memos().stream()
                .filter(memo -> all || isHere(memo, here))
                .map(memo -> new MemoRow(memo, names.words(memo.on()), coder(memo)))
                .filter(row -> filter.holds(row.memo(), row.on()))
                .sorted(filter.byObject() ? byObject.thenComparing(newest) : newest)
                .toList();
    }

    private boolean isHere(Memo memo, List<Target> here) {
        return here.contains(memo.on())
                || isInTranscript(memo)
                || memo.links().stream().anyMatch(here::contains);
    }

    private MemoNames names() {
        return new MemoNames(desk.study());
    }

    /** Which memos are listed, and in which order. */
    MemoFilter filter() {
        return filter;
    }

    void filter(MemoFilter other) {
        filter = other;
        tell();
    }

    /** The kinds of memo there are to choose from: the usual ones, and those that somebody has used. */
    List<String> kinds() {
        Set<String> kinds = new LinkedHashSet<>(KINDS);
        Set<String> own = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        desk.study().memos().forEach(memo -> own.add(memo.kind()));
        own.removeIf(kind -> kinds.stream().anyMatch(kind::equalsIgnoreCase));
        kinds.addAll(own);
        return List.copyOf(kinds);
    }

    /** A kind as it is shown. */
    static String label(String kind) {
        if (kind.isEmpty()) {
            return Words.of("memos.kind.none");
        }
        return KINDS.contains(kind) ? Words.of("memos.kind." + kind) : kind;
    }

    /** What a memo links to and is still there, in its order. */
    List<Target> links(Memo memo) {
        MemoNames names = names();
        return memo.links().stream().filter(names::has).toList();
    }

    /** Lets the open memo link to something, or no longer. */
    void link(Target target, boolean yes) {
        Optional<Memo> memo = chosen().filter(this::isMine);
        if (memo.isEmpty()) {
            desk.notices().say(Words.of("memos.link.first"));
            return;
        }
        List<Target> links = new ArrayList<>(memo.get().links());
        links.remove(target);
        if (yes) {
            links.add(target);
        }
        Memo now = memo.get().linking(links);
        if (!now.equals(memo.get())) {
            write(now);
        }
    }

    /** What the open memo could link to. */
    List<Pick.Choice> linkable() {
        return names().choices(desk.chosen().quotation().orElse(null), target -> link(target, true));
    }

    /** Whether all memos are listed, or those on what is chosen. */
    boolean isAll() {
        return all;
    }

    void all(boolean yes) {
        all = yes;
        tell();
    }

    private List<Target> here() {
        List<Target> targets = new ArrayList<>();
        desk.chosen().quotation().ifPresent(ref -> targets.add(Target.on(ref)));
        desk.chosen().transcript().ifPresent(id -> targets.add(Target.on(Target.Kind.TRANSCRIPT, id)));
        desk.chosen().subject().ifPresent(targets::add);
        return targets;
    }

    private boolean isInTranscript(Memo memo) {
        return memo.on().kind() == Target.Kind.QUOTATION
                && desk.chosen()
                        .transcript()
                        .filter(id -> id.equals(memo.on().transcript()))
                        .isPresent();
    }

    /** What a new memo would be about: the chosen quotation, else code or theme, else transcript, else the study. */
    public Target subject() {
        return desk.chosen()
                .quotation()
                .map(Target::on)
                .or(() -> desk.chosen().subject())
                .or(() -> desk.chosen().transcript().map(id -> Target.on(Target.Kind.TRANSCRIPT, id)))
                .orElseGet(
                        () -> Target.on(Target.Kind.STUDY, desk.study().facts().id()));
    }

    /** The acting coder's memo on a target, the newest if there are several. */
    public Optional<Memo> mine(Target target) {
        return desk.study().memosOn(target).stream()
                .filter(memo -> memo.coder().equals(desk.coder().id()))
                .reduce((earlier, later) -> later);
    }

    /** What other coders wrote on a target, oldest first. */
    public List<Remark.Said> others(Target target) {
        return desk.study().memosOn(target).stream()
                .filter(memo -> !isMine(memo))
                .sorted(Comparator.comparing(Memo::written))
                .map(memo -> new Remark.Said(memo.text(), coder(memo), MemoPainter.signed(coder(memo), memo)))
                .toList();
    }

    /** Writes, rewrites or, with empty words, removes the acting coder's memo on a target. */
    public void write(Target target, String text) {
        Optional<Memo> known = mine(target);
        if (text.isBlank()) {
            known.ifPresent(this::remove);
        } else {
            write(known.map(memo -> memo.saying(memo.kind(), text))
                    .orElseGet(
                            () -> new Memo(Id.random(), target, "", desk.coder().id(), clock.instant(), text)));
        }
    }

    /** Writes another memo on a target. */
    void add(Target target, String kind, String text) {
        if (!text.isBlank()) {
            Memo memo = new Memo(Id.random(), target, kind, desk.coder().id(), clock.instant(), text.strip());
            chosen = memo.id();
            write(memo);
        }
    }

    /** The memo that is open below the list. */
    Optional<Memo> chosen() {
        return Optional.ofNullable(chosen).flatMap(desk.study().memos()::find);
    }

    void choose(@Nullable MemoRow row) {
        chosen = row == null ? null : row.memo().id();
        tell();
    }

    /** Changes the words or the kind of a memo; only its writer may. */
    void rewrite(Memo memo, String kind, String text) {
        Memo now = memo.saying(kind, text.strip());
        if (text.isBlank()) {
            remove(memo);
        } else if (!now.equals(memo)) {
            write(now);
        }
    }

    boolean isMine(Memo memo) {
        return memo.coder().equals(desk.coder().id());
    }

    void remove(Memo memo) {
        desk.submit(
                new StudyChange.MemosRemoved(List.of(memo.id())),
                receipt -> desk.told(Words.of("memos.removed"), receipt));
    }

    /** Shows what a memo is about. */
    void show(Memo memo) {
        show(memo.on());
    }

    /** Shows what a memo is about or links to, and lists its quotations where it has some. */
    void show(Target on) {
        Id<Transcript> transcript = on.transcript();
        if (on.kind() == Target.Kind.QUOTATION && transcript != null) {
            QuotationRef ref = new QuotationRef(transcript, new Id<>(on.id()));
            desk.study().page(transcript).find(ref.quotation()).ifPresent(quotation -> {
                desk.go(Place.at(transcript, quotation.span()));
                desk.chosen().quotation(ref);
            });
        } else {
            names().entity(on).map(Place::of).ifPresent(desk::go);
        }
    }

    /** What a memo is about, in words. */
    String words(Target on) {
        return names().words(on);
    }

    /** Who wrote a memo. */
    String coder(Memo memo) {
        return desk.study().coders().find(memo.coder()).map(Coder::name).orElse("?");
    }

    private void write(Memo memo) {
        desk.submit(new StudyChange.MemosWritten(List.of(memo)));
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    Desk desk() {
        return desk;
    }
}
