package org.sheaf.desktop.reconcile;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.reconcile.rounds.RoundsModel;
import org.sheaf.reconcile.passages.Choice;
import org.sheaf.reconcile.passages.Deciding;
import org.sheaf.reconcile.passages.Disagreement;
import org.sheaf.reconcile.passages.Kind;
import org.sheaf.study.Change;
import org.sheaf.study.Coder;
import org.sheaf.study.Decision;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Place;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;

/**
 * What the coders of a closed round disagree about, one of which is looked at, and what is about to be decided. Compared in
 * the background while somebody looks at it. EDT only.
 */
public final class ReconcileModel implements StudyListener {

    private final Desk desk;
    private final RoundsModel rounds;
    private final Clock clock;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Set<Kind> folded = EnumSet.noneOf(Kind.class);
    private final Drafted draft = new Drafted();
    private final Comparing comparing;
    private final Way way;
    private @Nullable String chosen;
    private @Nullable Place undone;
    private int right = 1;
    private boolean deciding;

    /** Takes the desk, the rounds, and the clock that says when something was decided. */
    public ReconcileModel(Desk desk, RoundsModel rounds, Clock clock) {
        this.desk = desk;
        this.rounds = rounds;
        this.clock = clock;
        this.comparing = new Comparing(desk, rounds, this::compared);
        this.way = new Way(desk, comparing);
        desk.listen(this);
        rounds.onChange(this::look);
    }

    Desk desk() {
        return desk;
    }

    RoundsModel rounds() {
        return rounds;
    }

    /** Is told of whatever is another now. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** The view is seen, or no longer: only what is seen is compared. */
    public void seen(boolean now) {
        comparing.seen(now);
        look();
    }

    Comparing.State state() {
        return comparing.state();
    }

    /** Why the layers could not be compared. */
    String failure() {
        return comparing.failure();
    }

    private void look() {
        comparing.look();
        tell();
    }

    /** Another comparison is there. */
    private void compared(boolean other) {
        if (other || about().isEmpty()) {
            right = 1;
            chosen = null;
            way.next(0, null).or(() -> all().stream().findFirst()).ifPresent(this::choose);
        }
        tell();
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        undone = null;
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfEntity of && of.any() instanceof Decision decision) {
                settled(decision, entry.target().isPresent());
            }
        }
    }

    /** A decision that was taken back is looked at again. */
    private void settled(Decision decision, boolean back) {
        if (back && comparing.isOf(decision.round())) {
            undone = Place.at(decision.transcript(), decision.span());
            way.find(decision.item()).ifPresent(this::choose);
        }
    }

    /** Whether the view shows itself what an undo would lead to elsewhere; asked once. */
    public boolean shows(Place place) {
        Place here = undone;
        undone = null;
        return comparing.isSeen() && here != null && here.inTranscript().equals(place.inTranscript());
    }

    /** All disagreements, in the order of the list. */
    List<Disagreement> all() {
        return way.all();
    }

    /** What is looked at. */
    Optional<Disagreement> about() {
        String item = chosen;
        return item == null ? Optional.empty() : way.find(item);
    }

    /** The comparison behind the list. */
    Optional<Compared> compared() {
        return comparing.current();
    }

    /** What was decided about it. */
    Optional<Decision> decision(Disagreement about) {
        return way.decision(about);
    }

    /** How it stands for the coder who acts. */
    Row.State state(Disagreement about) {
        return way.state(about);
    }

    /** How many stand so. */
    int count(Row.State state) {
        return way.count(state);
    }

    /** Where a decision was made, for instance “06 Dilys, 77”; without the line where that text was not compared here. */
    String where(Decision decision) {
        Optional<Compared> now = compared();
        return way.find(decision.item())
                .flatMap(about -> now.map(known -> known.label(about).where()))
                .orElseGet(() -> desk.study()
                        .transcripts()
                        .find(decision.transcript())
                        .map(Transcript::name)
                        .orElse(""));
    }

    /** Who has changed a quotation in question since the layers were frozen. */
    Optional<Coder> changedSince(Disagreement about) {
        return new Present(desk.study(), about).changed();
    }

    /** Shows the place in the transcript as it is today. */
    void read() {
        undone = null;
        about().ifPresent(about -> desk.go(new Present(desk.study(), about).place()));
    }

    /** The lines of the list. */
    List<Row> rows() {
        return compared().map(now -> new Rows(this, now).all(folded)).orElse(List.of());
    }

    /** Hides the disagreements of a kind, or shows them again. */
    void fold(Kind kind) {
        if (!folded.remove(kind)) {
            folded.add(kind);
        }
        tell();
    }

    /** Looks at a disagreement. */
    void choose(Disagreement about) {
        folded.remove(about.kind());
        boolean other = !about.item().equals(chosen);
        chosen = about.item();
        if (other) {
            bringIn(about);
        }
        draft.begin(decision(about).orElse(null), left(), right());
        tell();
    }

    /** Of three coders, who marked something stands beside the first. */
    private void bringIn(Disagreement about) {
        List<Coder> coders = coders();
        if (about.silent().contains(right().map(Coder::id).orElse(null))) {
            for (int i = 1; i < coders.size(); i++) {
                if (about.side(coders.get(i).id()).isPresent()) {
                    right = i;
                    return;
                }
            }
        }
    }

    /** The number of what is looked at, from 1; 0 when nothing is. */
    int number() {
        return about().map(all()::indexOf).orElse(-1) + 1;
    }

    /** Looks at the next one or the one before; at the end nothing happens. */
    void step(boolean forward) {
        int at = number() - 1 + (forward ? 1 : -1);
        if (at >= 0 && at < all().size()) {
            choose(all().get(at));
        }
    }

    boolean canStep(boolean forward) {
        return forward ? number() < all().size() : number() > 1;
    }

    /** Looks at the next one that waits for a decision, from the top again after the last. */
    void skip() {
        way.next(number(), chosen).ifPresent(this::choose);
    }

    boolean canSkip() {
        return way.next(number(), chosen).isPresent();
    }

    /** The coders whose layers are compared. */
    List<Coder> coders() {
        return rounds.round().map(rounds::coders).orElse(List.of());
    }

    /** Whose layer stands at the left. */
    Optional<Coder> left() {
        return coders().stream().findFirst();
    }

    /** Whose layer stands at the right. */
    Optional<Coder> right() {
        List<Coder> coders = coders();
        return coders.size() < 2 ? Optional.empty() : Optional.of(coders.get(Math.min(right, coders.size() - 1)));
    }

    /** Whose layers are not seen. */
    List<Coder> others() {
        List<Coder> others = new ArrayList<>(coders());
        left().ifPresent(others::remove);
        right().ifPresent(others::remove);
        return others;
    }

    /** Sets another coder's layer at the right. */
    void beside(Coder coder) {
        right = coders().indexOf(coder);
        draft.keepAside();
        tell();
    }

    /** What is about to be decided. */
    Drafted draft() {
        return draft;
    }

    /** Chooses what shall be decided. */
    void pick(Option option, Choice choice) {
        draft.pick(option, choice);
        tell();
    }

    /** The choice waits for words that are to be selected. */
    void ask(Option option) {
        draft.ask(option);
        tell();
    }

    boolean canDecide() {
        return !deciding && about().isPresent() && draft.choice().isPresent();
    }

    /** Decides what was chosen, and goes on to the next one that is open. */
    void decide(String reason, String note) {
        Optional<Disagreement> about = about();
        Optional<Choice> choice = draft.choice();
        if (about.isEmpty() || choice.isEmpty()) {
            return;
        }
        Deciding.Grounds grounds =
                new Deciding.Grounds(reason, note, desk.coder().id(), clock.instant());
        String told = Words.of(
                "reconcile.told." + draft.option().name().toLowerCase(Locale.ROOT),
                left().map(Coder::name).orElse(""),
                right().map(Coder::name).orElse(""));
        work(deciding -> Optional.of(deciding.decide(about.get(), choice.get(), grounds)), told, () -> {
            if (about.get().item().equals(chosen)) {
                advance();
            }
        });
    }

    /** Takes the decision about what is looked at back, with what it wrote. */
    void takeBack() {
        about().ifPresent(about ->
                work(deciding -> deciding.takeBack(about), Words.of("reconcile.told.back"), () -> choose(about)));
    }

    /** Writes to the consensus what all coders marked alike. */
    void takeAgreed() {
        work(deciding -> deciding.takeAgreed(clock.instant()), Words.of("reconcile.told.agreed"), this::tell);
    }

    /** Makes a change in the background, submits it, and goes on when it was told. */
    private void work(Function<Deciding, Optional<Change>> making, String told, Runnable then) {
        Optional<Compared> now = compared();
        if (now.isEmpty() || deciding) {
            return;
        }
        deciding = true;
        Study study = desk.study();
        Texts texts = desk.texts();
        desk.work(
                Words.of("reconcile.deciding"),
                progress -> making.apply(new Deciding(study, texts, now.get().comparison())),
                change -> change.ifPresentOrElse(made -> submit(made, told, then), this::nothing),
                this::refused,
                () -> deciding = false);
    }

    private void submit(Change change, String told, Runnable then) {
        desk.submit(
                change,
                receipt -> {
                    deciding = false;
                    desk.told(told, receipt);
                    then.run();
                },
                this::refused);
    }

    private void nothing() {
        deciding = false;
        desk.notices().say(Words.of("reconcile.told.nothing"));
    }

    private void refused(Throwable why) {
        deciding = false;
        desk.notices().complain(why);
        tell();
    }

    private void advance() {
        Optional<Disagreement> next = way.next(number(), chosen);
        if (next.isPresent()) {
            choose(next.get());
        } else {
            about().ifPresent(this::choose);
        }
    }
}
