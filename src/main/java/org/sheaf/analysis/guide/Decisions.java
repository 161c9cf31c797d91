package org.sheaf.analysis.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sheaf.study.Asking;
import org.sheaf.study.Change;
import org.sheaf.study.GuideChange;
import org.sheaf.study.Id;
import org.sheaf.study.Question;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Together;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;

/** What somebody decides about turns and questions, as changes. Any thread. */
public final class Decisions {

    private final Study study;
    private final Texts texts;

    /** Decisions in a snapshot. */
    public Decisions(Study study, Texts texts) {
        this.study = study;
        this.texts = texts;
    }

    /**
     * A turn.
     *
     * @param transcript where
     * @param index from 0
     */
    public record Spoken(Transcript transcript, int index) {}

    /** Proposals are right: one step for all. */
    public Change confirmed(List<Proposal> proposals) {
        return decided("Confirmed", proposals, true);
    }

    /** Proposals are wrong: one step for all. */
    public Change turnedDown(List<Proposal> proposals) {
        return decided("Turned down", proposals, false);
    }

    private Change decided(String verb, List<Proposal> proposals, boolean asks) {
        List<Asking> askings = proposals.stream()
                .map(proposal -> over(on(new Spoken(proposal.transcript(), proposal.turn())), proposal.decided(asks)))
                .toList();
        long transcripts =
                proposals.stream().map(p -> p.transcript().id()).distinct().count();
        String what = proposals.size() == 1
                ? "question " + proposals.get(0).question().number() + " in "
                        + proposals.get(0).transcript().name()
                : proposals.size() + " proposed questions in " + transcripts
                        + (transcripts == 1 ? " transcript" : " transcripts");
        return new GuideChange.Decided(verb + " " + what, askings);
    }

    /** A turn asks this question and no other. */
    public Change asks(Spoken turn, Question question, int prompt) {
        List<Asking> here = on(turn);
        List<Id<Asking>> others = here.stream()
                .filter(asking -> asking.asks() && !asking.question().equals(question.id()))
                .map(Asking::id)
                .toList();
        return with(also(turn, question, prompt), others);
    }

    private static Change with(GuideChange.Decided decided, List<Id<Asking>> others) {
        return others.isEmpty()
                ? decided
                : new Together(
                        decided.kind(),
                        decided.title(),
                        List.of(new GuideChange.Undecided(decided.title(), others), decided));
    }

    /** A turn asks this question, and whatever else it asks. */
    public GuideChange.Decided also(Spoken turn, Question question, int prompt) {
        Asking asking = Asking.of(turn.transcript().id(), at(turn), question.id(), prompt, true);
        return new GuideChange.Decided(
                "Said that " + turn.transcript().name() + " asks question " + question.number() + " in turn "
                        + (turn.index() + 1),
                List.of(over(on(turn), asking)));
    }

    /** A turn does not ask this question. */
    public GuideChange.Decided asksNot(Spoken turn, Question question) {
        Asking asking = Asking.of(turn.transcript().id(), at(turn), question.id(), Asking.THE_QUESTION, false);
        return new GuideChange.Decided(
                "Said that turn " + (turn.index() + 1) + " of "
                        + turn.transcript().name() + " does not ask question " + question.number(),
                List.of(over(on(turn), asking)));
    }

    /** Nothing is decided about a turn any more; empty when nothing was. */
    public Optional<Change> undecided(Spoken turn) {
        List<Id<Asking>> all = on(turn).stream().map(Asking::id).toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new GuideChange.Undecided(
                        "Took back what was said about turn " + (turn.index() + 1) + " of "
                                + turn.transcript().name(),
                        all));
    }

    /** What is decided about a turn. */
    public List<Asking> on(Spoken turn) {
        TranscriptText text = texts.of(turn.transcript());
        List<Asking> here = new ArrayList<>();
        for (Asking asking : study.askings()) {
            if (asking.transcript().equals(turn.transcript().id()) && text.turnAt(asking.at()) == turn.index()) {
                here.add(asking);
            }
        }
        return here;
    }

    private int at(Spoken turn) {
        return texts.of(turn.transcript()).turns().get(turn.index()).speech().start();
    }

    /** The decision in the stead of an earlier one about the same question. */
    private static Asking over(List<Asking> here, Asking now) {
        return here.stream()
                .filter(asking -> asking.question().equals(now.question()))
                .findFirst()
                .map(old -> new Asking(old.id(), old.transcript(), old.at(), old.question(), now.prompt(), now.asks()))
                .orElse(now);
    }
}
