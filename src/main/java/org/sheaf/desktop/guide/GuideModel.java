package org.sheaf.desktop.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.guide.Decisions;
import org.sheaf.analysis.guide.Proposal;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.intake.guide.GuideDraft;
import org.sheaf.study.Asking;
import org.sheaf.study.Change;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.GuideChange;
import org.sheaf.study.Id;
import org.sheaf.study.Outline;
import org.sheaf.study.Place;
import org.sheaf.study.Question;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.Texts;

/** The topic guide with the turns that ask its questions and the answers, and what can be decided about them. EDT only. */
public final class GuideModel implements StudyListener {

    /** What stands beside the questions. */
    enum Shown {
        ANSWERS,
        OPEN,
        TURNS
    }

    private final Desk desk;
    private final List<Runnable> listeners = new ArrayList<>();
    private Gathered gathered = Gathered.NOTHING;
    private Shown shown = Shown.ANSWERS;
    private @Nullable Id<Question> chosen;
    private @Nullable TurnRow turn;
    private Runnable stop = () -> {};
    private boolean seen;
    private boolean stale = true;
    private boolean working;

    /** The guide of the desk's study, from now on kept up to date while it is seen. */
    public GuideModel(Desk desk) {
        this.desk = desk;
        desk.listen(this);
    }

    /** Whether the view is before the user; else nothing is worked out. */
    public void seen(boolean yes) {
        seen = yes;
        if (yes && stale) {
            gather();
        }
    }

    Desk desk() {
        return desk;
    }

    List<QuestionRow> questions() {
        return gathered.questions();
    }

    List<AnswerRow> answers() {
        return gathered.answers();
    }

    /** The turns to list: those that somebody should look at, or all. */
    List<TurnRow> turns() {
        return shown == Shown.TURNS
                ? gathered.turns()
                : gathered.turns().stream().filter(TurnRow::isOpen).toList();
    }

    /** How many turns somebody should look at. */
    int open() {
        return (int) gathered.turns().stream().filter(TurnRow::isOpen).count();
    }

    /** The proposals that hardly anybody would doubt. */
    List<Proposal> evident() {
        return gathered.turns().stream()
                .filter(TurnRow::isOpen)
                .map(TurnRow::proposal)
                .filter(java.util.Objects::nonNull)
                .filter(Proposal::isEvident)
                .toList();
    }

    /** Whether turns are being compared with the guide. */
    boolean isWorking() {
        return working;
    }

    Shown shown() {
        return shown;
    }

    void show(Shown wanted) {
        shown = wanted;
        if (wanted == Shown.OPEN && turns().stream().noneMatch(this::isChosen)) {
            turn = turns().stream().findFirst().orElse(null);
        }
        tell();
    }

    /** The question whose answers are shown. */
    Optional<Question> chosen() {
        return Optional.ofNullable(chosen)
                .flatMap(desk.study().questions()::find)
                .or(() -> desk.study().guide().stream().findFirst());
    }

    void choose(Question question) {
        if (!question.id().equals(chosen)) {
            chosen = question.id();
            gather();
        }
        show(Shown.ANSWERS);
    }

    /** The turn the list stands on. */
    Optional<TurnRow> turn() {
        return Optional.ofNullable(turn)
                .flatMap(old -> gathered.turns().stream()
                        .filter(row -> row.key().equals(old.key()))
                        .findFirst());
    }

    boolean isChosen(TurnRow row) {
        return turn != null && row.key().equals(turn.key());
    }

    void choose(TurnRow row) {
        turn = row;
        tell();
    }

    /** Goes to the next turn that somebody should look at, from the chosen one on and then from the top. */
    void next() {
        List<TurnRow> all = gathered.turns();
        int from = turn().map(all::indexOf).orElse(-1);
        for (int i = 1; i <= all.size(); i++) {
            TurnRow row = all.get((from + i + all.size()) % all.size());
            if (row.isOpen()) {
                turn = row;
                if (shown == Shown.ANSWERS) {
                    shown = Shown.OPEN;
                }
                tell();
                return;
            }
        }
        desk.notices().say(Words.of("guide.none.open"));
    }

    private Decisions decisions() {
        return new Decisions(desk.study(), desk.texts());
    }

    /** What is proposed for the chosen turn is right. */
    void confirm() {
        turn().filter(TurnRow::isOpen)
                .map(TurnRow::proposal)
                .ifPresent(proposal -> decide(decisions().confirmed(List.of(proposal))));
    }

    /** What is proposed for the chosen turn, or was confirmed, is wrong. */
    void turnDown() {
        turn().ifPresent(row -> {
            if (row.isOpen() && row.proposal() != null) {
                decide(decisions().turnedDown(List.of(row.proposal())));
            } else if (!row.asks().isEmpty()) {
                decide(decisions().asksNot(row.turn(), row.asks().get(0)));
            }
        });
    }

    /** The chosen turn asks a question, or one of its prompts. */
    void assign(Question question, int prompt) {
        turn().ifPresent(row -> decide(decisions().asks(row.turn(), question, prompt)));
    }

    /** The chosen turn asks a question besides what it asks. */
    void assignAlso(Question question) {
        turn().ifPresent(row -> decide(decisions().also(row.turn(), question, Asking.THE_QUESTION)));
    }

    /** Forgets what was decided about the chosen turn. */
    void forget() {
        turn().flatMap(row -> decisions().undecided(row.turn())).ifPresent(this::decide);
    }

    /** Confirms all that is evident in one step. */
    void confirmEvident() {
        List<Proposal> evident = evident();
        if (!evident.isEmpty()) {
            Decisions decisions = decisions();
            // Not on the EDT: the turns of every transcript are looked at.
            desk.work(
                    Words.of("guide.matching"),
                    progress -> decisions.confirmed(evident),
                    change -> desk.submit(
                            change, receipt -> desk.told(Words.of("guide.confirmed", evident.size()), receipt)));
        }
    }

    /** Decides, and stands on the next turn to look at where this one leaves the list. */
    private void decide(Change change) {
        if (shown == Shown.OPEN) {
            List<TurnRow> rows = turns();
            int at = turn().map(rows::indexOf).orElse(-1);
            if (at >= 0 && rows.size() > 1) {
                turn = rows.get(at + 1 < rows.size() ? at + 1 : at - 1);
            }
        }
        desk.submit(change);
    }

    /** Shows the chosen turn in the transcript. */
    void read() {
        turn().ifPresent(row -> desk.go(Place.at(row.turn().transcript().id(), row.speech())));
    }

    /** Shows an answer in the transcript; of somebody who was not asked the transcript. */
    void read(AnswerRow row) {
        desk.go(row.isAsked() ? Place.at(row.transcript().id(), row.place()) : Place.of(row.transcript()));
    }

    /** Makes what was read or written the guide of the study. */
    public void arrange(GuideDraft draft, String did) {
        List<Question> guide = draft.over(desk.study().guide());
        if (!guide.equals(desk.study().guide())) {
            desk.submit(
                    new GuideChange.Arranged(did, guide),
                    receipt -> desk.told(Words.of("guide.arranged", guide.size()), receipt));
        } else {
            desk.notices().say(Words.of("guide.same"));
        }
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        boolean objects =
                edits.stream().anyMatch(edit -> edit instanceof Edit.OfEntity e && !(e.any() instanceof Outline));
        boolean codings = shown == Shown.ANSWERS && !Edit.pages(edits).isEmpty();
        if (objects || codings) {
            gather();
        }
    }

    /** Works out anew what is shown; what was under way is stopped. */
    private void gather() {
        stale = true;
        if (!seen) {
            return;
        }
        stop.run();
        Study study = desk.study();
        Texts texts = desk.texts();
        @Nullable Question question = chosen().orElse(null);
        working = true;
        stop = desk.stoppable(
                Words.of("guide.matching"),
                progress -> Gathered.of(study, texts, question, progress),
                this::take,
                failure -> {
                    working = false;
                    desk.notices().complain(failure);
                },
                () -> working = false);
    }

    private void take(Gathered found) {
        gathered = found;
        stale = false;
        working = false;
        tell();
    }
}
