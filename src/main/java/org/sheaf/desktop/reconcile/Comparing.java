package org.sheaf.desktop.reconcile;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.reconcile.rounds.RoundsModel;
import org.sheaf.study.Id;
import org.sheaf.study.Round;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;

/** Keeps the comparison of the round that is looked at, made in the background while somebody looks at it. EDT only. */
final class Comparing {

    private final Desk desk;
    private final RoundsModel rounds;
    private final Consumer<Boolean> told;
    private @Nullable Compared compared;
    private @Nullable Study in;
    private @Nullable Id<Round> of;
    private @Nullable Throwable failure;
    private boolean seen;
    private boolean working;

    /** How it stands. */
    enum State {
        EMPTY,
        OPEN,
        WORKING,
        FAILED,
        AGREED,
        LIST
    }

    /** {@code told} hears of another comparison, and whether it is of another round. */
    Comparing(Desk desk, RoundsModel rounds, Consumer<Boolean> told) {
        this.desk = desk;
        this.rounds = rounds;
        this.told = told;
    }

    void seen(boolean now) {
        seen = now;
    }

    boolean isSeen() {
        return seen;
    }

    State state() {
        Optional<Round> round = rounds.round();
        if (round.isEmpty()) {
            return State.EMPTY;
        } else if (round.get().isOpen()) {
            return State.OPEN;
        } else if (!round.get().id().equals(of)) {
            return State.WORKING;
        } else if (failure != null || compared == null) {
            return State.FAILED;
        }
        return compared.comparison().disagreements().isEmpty() ? State.AGREED : State.LIST;
    }

    /** Why the layers could not be compared. */
    String failure() {
        return failure == null ? "" : String.valueOf(failure.getMessage());
    }

    /** Compares anew where what is known is no longer so. */
    void look() {
        if (seen && !working && isStale()) {
            compare(rounds.round().orElseThrow());
        }
    }

    private boolean isStale() {
        Optional<Round> round = rounds.round().filter(one -> !one.isOpen());
        return round.isPresent() && (!round.get().id().equals(of) || !isAlike(in, desk.study()));
    }

    @SuppressWarnings("ReferenceEquality") // an untouched table is the same object
    private static boolean isAlike(@Nullable Study one, Study other) {
        return one != null
                && one.codes() == other.codes()
                && one.team().frozenLayers() == other.team().frozenLayers()
                && one.transcripts() == other.transcripts()
                && one.coders() == other.coders()
                && one.facts().lineLength() == other.facts().lineLength();
    }

    private void compare(Round round) {
        working = true;
        Study study = desk.study();
        Texts texts = desk.texts();
        desk.work(
                Words.of("reconcile.comparing", round.number()),
                progress -> Compared.of(study, texts, round, progress),
                found -> take(round, study, found, null),
                why -> take(round, study, null, why),
                () -> working = false);
    }

    private void take(Round round, Study study, @Nullable Compared found, @Nullable Throwable why) {
        boolean other = !round.id().equals(of);
        working = false;
        compared = found;
        failure = why;
        of = round.id();
        in = study;
        told.accept(other);
        look();
    }

    /** Whether the last comparison is of a round. */
    boolean isOf(Id<Round> round) {
        return round.equals(of);
    }

    /** The round of the last comparison. */
    Optional<Id<Round>> round() {
        return Optional.ofNullable(of);
    }

    /** The last comparison. */
    Optional<Compared> last() {
        return Optional.ofNullable(compared);
    }

    /** The comparison of the round that is looked at. */
    Optional<Compared> current() {
        State state = state();
        return state == State.LIST || state == State.AGREED ? last() : Optional.empty();
    }
}
