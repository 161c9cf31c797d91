package org.sheaf.desktop.reconcile;

import java.util.Optional;
import java.util.function.Function;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.reconcile.rounds.RoundsModel;
import org.sheaf.reconcile.agreeing.Agreeing;
import org.sheaf.reconcile.agreeing.Coded;
import org.sheaf.reconcile.agreeing.RoundAgreement;
import org.sheaf.reconcile.passages.Comparison;
import org.sheaf.reconcile.passages.Negotiated;
import org.sheaf.study.Decision;
import org.sheaf.study.Id;
import org.sheaf.study.Method;
import org.sheaf.study.Progress;
import org.sheaf.study.Round;
import org.sheaf.study.Study;
import org.sheaf.study.Table;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;

/**
 * How far the coders of a round agree, before decisions and after: in a reflexive study only when somebody asks. Computed in
 * the background, some time after the last decision. EDT only.
 */
public final class AgreementModel {

    /** So long after the last decision that a row of them is not held up. */
    private static final int REST = 1200;

    private final Desk desk;
    private final RoundsModel rounds;
    private final Timer later = new Timer(REST, due -> compute());
    private Runnable told = () -> {};
    private @Nullable Figures figures;
    private @Nullable Id<Round> failed;
    private String failure = "";
    private boolean asked;
    private boolean seen;
    private @Nullable Runnable stop;

    /**
     * What was computed.
     *
     * @param round of which round
     * @param decisions that there were
     * @param before over the layers that were frozen
     * @param after over what would have been coded had the decisions been known; null before the first
     */
    record Figures(
            Id<Round> round,
            Table<Decision> decisions,
            RoundAgreement before,
            @Nullable RoundAgreement after) {}

    /** Takes the desk and the rounds. */
    public AgreementModel(Desk desk, RoundsModel rounds) {
        this.desk = desk;
        this.rounds = rounds;
        later.setRepeats(false);
        rounds.onChange(this::look);
    }

    /** Is told of other figures. */
    void onChange(Runnable listener) {
        told = listener;
    }

    /** The view is seen, or no longer. */
    public void seen(boolean now) {
        seen = now;
        look();
    }

    /** Whether figures wait until somebody asks for them. */
    boolean waits() {
        return !asked && desk.study().facts().method() == Method.REFLEXIVE;
    }

    /** Somebody wants to see them. */
    void ask() {
        asked = true;
        look();
    }

    /** The figures of the round that is looked at. */
    Optional<Figures> figures() {
        return Optional.ofNullable(figures)
                .filter(known ->
                        closed().filter(round -> round.id().equals(known.round)).isPresent());
    }

    /** Why there are none; empty while they are on their way. */
    String failure() {
        return closed().filter(round -> round.id().equals(failed))
                .map(round -> failure)
                .orElse("");
    }

    private Optional<Round> closed() {
        return rounds.round().filter(round -> !round.isOpen());
    }

    @SuppressWarnings("ReferenceEquality") // an untouched table is the same object
    private boolean isStale(Round round) {
        Figures known = figures;
        return !round.id().equals(failed)
                && (known == null
                        || !known.round.equals(round.id())
                        || known.decisions != desk.study().team().decisions());
    }

    private void look() {
        Optional<Round> round = closed();
        if (seen && !waits() && round.isPresent() && isStale(round.get())) {
            if (figures().isEmpty()) {
                compute();
            } else {
                later.restart();
            }
        }
        told.run();
    }

    private void compute() {
        later.stop();
        Optional<Round> round = closed();
        if (round.isEmpty() || !seen) {
            return;
        }
        Runnable before = stop;
        if (before != null) {
            before.run();
        }
        Study study = desk.study();
        Texts texts = desk.texts();
        RoundAgreement known = figures().map(Figures::before).orElse(null);
        stop = desk.stoppable(
                Words.of("reconcile.agreement.computing"),
                progress -> compute(study, texts, round.get(), known, progress),
                this::show,
                why -> refuse(round.get(), why));
    }

    private static Figures compute(
            Study study, Texts texts, Round round, @Nullable RoundAgreement known, Progress progress) {
        RoundAgreement before = known == null ? RoundAgreement.of(study, texts, round, progress) : known;
        boolean decided = study.team().decisions().stream()
                .anyMatch(decision -> decision.round().equals(round.id())
                        && decision.outcome().settles());
        RoundAgreement after = decided ? after(study, texts, round, progress) : null;
        return new Figures(round.id(), study.team().decisions(), before, after);
    }

    private static RoundAgreement after(Study study, Texts texts, Round round, Progress progress) {
        Comparison comparison = Comparison.of(study, round, progress);
        Negotiated negotiated = new Negotiated(study, texts, comparison);
        Function<Transcript, Coded> layers =
                transcript -> new Coded(negotiated.page(transcript.id()), comparison.revision(transcript.id()));
        return RoundAgreement.of(
                Agreeing.of(study, texts, RoundAgreement.asked(study, round).drawing(0), layers, progress));
    }

    private void show(Figures computed) {
        stop = null;
        figures = computed;
        look();
    }

    private void refuse(Round round, Throwable why) {
        stop = null;
        failed = round.id();
        failure = String.valueOf(why.getMessage());
        told.run();
    }
}
