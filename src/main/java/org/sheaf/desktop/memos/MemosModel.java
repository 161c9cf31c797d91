package org.sheaf.desktop.memos;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Analysis;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Entity;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Participant;
import org.sheaf.study.Place;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;
import org.sheaf.study.StudyListener;
import org.sheaf.study.Target;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;

/** Memos on what is chosen, or all of them, and the one being written. EDT only. */
public final class MemosModel implements StudyListener {

    private final Desk desk;
    private final Clock clock;
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean all;
    private @Nullable Id<Memo> chosen;

    /** The memos of the desk's study, from now on kept up to date. */
    public MemosModel(Desk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        desk.listen(this);
        desk.chosen().listen(this::tell);
    }

    /** The memos to list, newest first. */
    List<MemoRow> rows() {
        List<Target> here = here();
        return desk.study().memos().stream()
                .filter(memo -> all || here.contains(memo.on()) || isInTranscript(memo))
                .sorted(Comparator.comparing(Memo::written).reversed())
                .map(memo -> new MemoRow(memo, words(memo.on()), coder(memo)))
                .toList();
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

    /** Writes, rewrites or, with empty words, removes the acting coder's memo on a target. */
    public void write(Target target, String text) {
        Optional<Memo> known = mine(target);
        if (text.isBlank()) {
            known.ifPresent(this::remove);
        } else {
            write(known.map(memo -> with(memo, text))
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
        Memo now = new Memo(memo.id(), memo.on(), kind, memo.coder(), memo.written(), text.strip());
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
                receipt -> desk.notices().say(Words.of("memos.removed"), Words.of("widgets.undo"), desk::undo));
    }

    /** Shows what a memo is about. */
    void show(Memo memo) {
        Target on = memo.on();
        Id<Transcript> transcript = on.transcript();
        if (on.kind() == Target.Kind.QUOTATION && transcript != null) {
            QuotationRef ref = new QuotationRef(transcript, new Id<>(on.id()));
            desk.study().page(transcript).find(ref.quotation()).ifPresent(quotation -> {
                desk.go(Place.at(transcript, quotation.span()));
                desk.chosen().quotation(ref);
            });
        } else {
            entity(on).map(Place::of).ifPresent(desk::go);
        }
    }

    private Optional<Entity> entity(Target on) {
        Study study = desk.study();
        return switch (on.kind()) {
            case TRANSCRIPT ->
                study.transcripts().find(new Id<Transcript>(on.id())).map(Entity.class::cast);
            case CODE -> study.codes().find(new Id<Code>(on.id())).map(Entity.class::cast);
            case THEME -> study.themes().find(new Id<Theme>(on.id())).map(Entity.class::cast);
            case ANALYSIS -> study.analyses().find(new Id<Analysis>(on.id())).map(Entity.class::cast);
            case PARTICIPANT ->
                study.participants().find(new Id<Participant>(on.id())).map(Entity.class::cast);
            case STUDY, QUOTATION -> Optional.empty();
        };
    }

    /** What a memo is about, in words. */
    String words(Target on) {
        Study study = desk.study();
        return switch (on.kind()) {
            case STUDY -> Words.of("memos.on.study");
            case QUOTATION ->
                Words.of(
                        "memos.on.quotation",
                        Optional.ofNullable(on.transcript())
                                .flatMap(study.transcripts()::find)
                                .map(Transcript::name)
                                .orElse("?"));
            case TRANSCRIPT ->
                study.transcripts()
                        .find(new Id<Transcript>(on.id()))
                        .map(Transcript::name)
                        .orElse("?");
            case CODE ->
                study.codes().find(new Id<Code>(on.id())).map(Code::name).orElse("?");
            case THEME ->
                study.themes().find(new Id<Theme>(on.id())).map(Theme::name).orElse("?");
            case ANALYSIS ->
                study.analyses()
                        .find(new Id<Analysis>(on.id()))
                        .map(Analysis::name)
                        .orElse("?");
            case PARTICIPANT ->
                study.participants()
                        .find(new Id<Participant>(on.id()))
                        .map(Participant::name)
                        .orElse("?");
        };
    }

    private String coder(Memo memo) {
        return desk.study().coders().find(memo.coder()).map(Coder::name).orElse("?");
    }

    private static Memo with(Memo memo, String text) {
        return new Memo(memo.id(), memo.on(), memo.kind(), memo.coder(), memo.written(), text);
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
