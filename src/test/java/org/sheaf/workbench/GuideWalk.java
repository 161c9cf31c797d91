package org.sheaf.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sheaf.analysis.guide.Decisions;
import org.sheaf.analysis.guide.GuideMatching;
import org.sheaf.analysis.guide.Proposal;
import org.sheaf.study.Asking;
import org.sheaf.study.Fiction;
import org.sheaf.study.GuideChange;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Progress;
import org.sheaf.study.Question;
import org.sheaf.study.Quotation;
import org.sheaf.study.Study;
import org.sheaf.study.Target;
import org.sheaf.study.TextKind;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;

/**
 * Steps of a random walk beside the interviews themselves: the topic guide typed and put into another order, what is decided
 * about its turns, documents with headings and memos that come in, and what texts are read as.
 */
record GuideWalk(Random random) {

    private static final List<String> QUESTIONS = List.of(
            "What of the door and the clock?",
            "Who speaks of funding?",
            "How is the café in spring?",
            "Where is the nurse?",
            "Is anybody waiting?");

    void step(OpenStudy open) {
        switch (random.nextInt(6)) {
            case 0 -> arrange(open);
            case 1, 2 -> decide(open);
            case 3 -> bring(open);
            case 4 -> {
                Transcript text = pick(List.copyOf(open.study().transcripts().all()));
                TextKind kind = text.isDocument() ? TextKind.INTERVIEW : TextKind.DOCUMENT;
                open.run(new TranscriptChange.Described(List.of(text.read(kind))));
            }
            default ->
                open.study().askings().stream()
                        .findAny()
                        .ifPresent(one -> open.run(new GuideChange.Undecided("Took back", List.of(one.id()))));
        }
    }

    /** Some questions stay, in another order or with other prompts; others come and go. */
    private void arrange(OpenStudy open) {
        List<Question> guide = new ArrayList<>(open.study().guide());
        if (guide.size() > 3) {
            guide.remove(random.nextInt(guide.size()));
        } else {
            String words = pick(QUESTIONS);
            guide.add(random.nextInt(guide.size() + 1), Question.of("", words, List.of("Why?", "And then?")));
        }
        int at = random.nextInt(guide.size());
        Question one = guide.get(at);
        guide.set(at, one.worded("Spring", one.text(), random.nextBoolean() ? List.of("And then?") : List.of()));
        open.run(new GuideChange.Arranged("Arranged the guide", guide));
    }

    private void decide(OpenStudy open) {
        Study study = open.study();
        List<Transcript> spoken =
                study.transcripts().stream().filter(text -> text.turns() > 0).toList();
        if (study.questions().size() == 0 || spoken.isEmpty()) {
            return;
        }
        Decisions decisions = new Decisions(study, open.texts());
        Question question = pick(study.guide());
        Transcript transcript = pick(spoken);
        Decisions.Spoken turn = new Decisions.Spoken(transcript, random.nextInt(transcript.turns()));
        switch (random.nextInt(5)) {
            case 0 ->
                open.run(decisions.asks(
                        turn, question, random.nextInt(question.prompts().size() + 1) - 1));
            case 1 -> open.run(decisions.also(turn, question, Asking.THE_QUESTION));
            case 2 -> open.run(decisions.asksNot(turn, question));
            case 3 -> decisions.undecided(turn).ifPresent(open::run);
            default -> {
                List<Proposal> all = GuideMatching.propose(study, open.texts(), Progress.NONE);
                if (!all.isEmpty()) {
                    List<Proposal> some = all.subList(0, Math.min(all.size(), 4));
                    open.run(random.nextBoolean() ? decisions.confirmed(some) : decisions.turnedDown(some));
                }
            }
        }
    }

    /** A document with headings and a remark in it, which comes as a memo on a quotation without code. */
    private void bring(OpenStudy open) {
        TranscriptChange.Arrival notes = Fiction.document(
                "notes " + random.nextInt(1_000_000),
                "# Door",
                "The clock 😀 is late.",
                "## Spring",
                "A nurse is waiting.");
        Quotation remarked = Fiction.quote(notes.text(), "clock 😀 is", open.coder(), List.of());
        Memo memo = new Memo(
                Id.random(),
                Target.on(new org.sheaf.study.QuotationRef(notes.head().id(), remarked.id())),
                "",
                open.coder().id(),
                Fiction.NOON,
                "Late again.",
                List.of());
        open.run(new TranscriptChange.Imported(
                List.of(new TranscriptChange.Arrival(notes.head(), notes.text(), List.of(remarked))),
                List.of(),
                List.of(memo)));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
