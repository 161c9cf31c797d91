package org.sheaf.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sheaf.correction.Draft.Voice;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Participant;
import org.sheaf.study.Quotation;
import org.sheaf.study.Speaker;
import org.sheaf.study.Table;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.EditScript;
import org.sheaf.text.Span;
import org.sheaf.text.SpanMover;
import org.sheaf.text.Words;

/**
 * A transcript's text while it is corrected: as amendments have left it, with its turns, which move with the words and are
 * never recognised anew. Nothing is stored until its {@link #change} is submitted. Immutable; an amendment takes time linear
 * in the length of the text, as copying it does.
 */
public final class Correction {

    private final Transcript base;
    private final TranscriptText stored;
    private final Draft draft;

    private Correction(Transcript base, TranscriptText stored, Draft draft) {
        this.base = base;
        this.stored = stored;
        this.draft = draft;
    }

    /**
     * Begins a correction.
     *
     * @param transcript as it is
     * @param text its present revision
     */
    public static Correction of(Transcript transcript, TranscriptText text) {
        List<Voice> voices = transcript.speakers().stream()
                .map(speaker -> new Voice(speaker.label(), speaker.participant()))
                .toList();
        Draft draft = new Draft(text.text(), trimmed(text.text(), text.turns()), voices, new EditScript(List.of()), 0);
        return new Correction(transcript, text, draft);
    }

    /** Turns whose speech ends with its last word; what follows it stays part of the turn. */
    static List<Turn> trimmed(String text, List<Turn> turns) {
        return turns.stream()
                .map(turn -> new Turn(
                        turn.speaker(),
                        turn.whole(),
                        new Span(turn.speech().start(), Passage.trimmedEnd(text, turn.speech())),
                        turn.startMillis()))
                .toList();
    }

    /**
     * The correction with one thing more done.
     *
     * @throws org.sheaf.study.Refusal when it cannot be done there, in the user's words
     */
    public Correction with(Amendment amendment) {
        return new Correction(base, stored, new Amending(draft, stored).with(amendment));
    }

    /** The transcript as it was when the correction was begun. */
    public Transcript base() {
        return base;
    }

    /** The text as it is stored. */
    public TranscriptText stored() {
        return stored;
    }

    /** The text as it is now. */
    public String text() {
        return draft.text();
    }

    /** The turns as they are now. */
    public List<Turn> turns() {
        return draft.turns();
    }

    /** What can be typed in, in text order. */
    public List<Passage> passages() {
        return Passage.of(draft.text(), draft.turns());
    }

    /** The label of a turn; empty when nobody is named. */
    public String label(Turn turn) {
        return turn.speaker() < 0 ? "" : draft.voices().get(turn.speaker()).label();
    }

    /** The labels that speak now, in order of appearance. */
    public List<String> labels() {
        return draft.turns().stream()
                .filter(turn -> turn.speaker() >= 0)
                .map(this::label)
                .distinct()
                .toList();
    }

    /** Where the last amendment ended. */
    public int at() {
        return draft.at();
    }

    /** How the text came from the stored one. */
    public EditScript script() {
        return draft.script().trimmed(stored.text());
    }

    /** Whether text, turns and speakers are what they were. */
    public boolean isIdle() {
        List<Turn> was = trimmed(stored.text(), stored.turns());
        boolean same = draft.text().equals(stored.text())
                && was.size() == draft.turns().size();
        for (int i = 0; same && i < was.size(); i++) {
            Turn then = was.get(i);
            Turn now = draft.turns().get(i);
            String label = then.speaker() < 0
                    ? ""
                    : base.speakers().get(then.speaker()).label();
            same = then.whole().equals(now.whole()) && then.speech().equals(now.speech()) && label.equals(label(now));
        }
        return same;
    }

    /** Moves spans of the stored text to where they lie now. */
    public SpanMover mover() {
        return new SpanMover(stored.text(), script(), draft.text());
    }

    /** What it means for the quotations of a page of this transcript. */
    public Preview preview(Page page) {
        SpanMover mover = mover();
        List<Preview.Touched> changed = new ArrayList<>();
        List<Preview.Touched> lost = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            Span span = page.span(i);
            if (mover.touches(span)) {
                String before = stored.words(span);
                Quotation quotation = page.quotation(i);
                Optional<Span> now = mover.move(span);
                if (now.isEmpty()) {
                    int at = mover.move(span.start());
                    lost.add(new Preview.Touched(quotation, before, "", new Span(at, at)));
                } else if (!before.equals(now.get().of(draft.text()))) {
                    changed.add(new Preview.Touched(quotation, before, now.get().of(draft.text()), now.get()));
                }
            }
        }
        return new Preview(changed, lost, page.size() - changed.size() - lost.size());
    }

    /**
     * The change that stores it. Not for the EDT: it asks the store for a number.
     *
     * @param texts of the study
     * @param people of the study; a new label that is somebody's name is that person's
     * @param dropLost whether quotations whose words are gone go with the correction
     */
    public TranscriptChange.Revised change(Texts texts, Table<Participant> people, boolean dropLost) {
        List<Speaker> speakers = speakers(people);
        TranscriptText text = new TranscriptText(draft.text(), numbered(speakers));
        Transcript head = base.revised(texts.newest(base) + 1, speakers, text, words());
        return new TranscriptChange.Revised(base, head, text, script(), dropLost);
    }

    /** The speakers in order of appearance, and those of the stored text who never had a turn. */
    private List<Speaker> speakers(@Nullable Table<Participant> people) {
        int n = draft.voices().size();
        int[] turns = new int[n];
        int[] words = new int[n];
        List<Integer> order = new ArrayList<>();
        Set<Integer> met = new HashSet<>();
        for (Turn turn : draft.turns()) {
            if (turn.speaker() >= 0) {
                turns[turn.speaker()]++;
                words[turn.speaker()] += Words.count(draft.text(), turn.speech());
                if (met.add(turn.speaker())) {
                    order.add(turn.speaker());
                }
            }
        }
        for (int i = 0; i < base.speakers().size(); i++) {
            if (base.speakers().get(i).turns() == 0 && met.add(i)) {
                order.add(i);
            }
        }
        return order.stream()
                .map(i -> new Speaker(
                        draft.voices().get(i).label(), person(draft.voices().get(i), people), turns[i], words[i]))
                .toList();
    }

    private static @Nullable Id<Participant> person(Voice voice, @Nullable Table<Participant> people) {
        if (voice.participant() != null || people == null) {
            return voice.participant();
        }
        return people.named(voice.label(), Participant::name)
                .map(Participant::id)
                .orElse(null);
    }

    private List<Turn> numbered(List<Speaker> speakers) {
        List<String> labels = speakers.stream().map(Speaker::label).toList();
        return draft.turns().stream()
                .map(turn -> new Turn(
                        turn.speaker() < 0 ? -1 : labels.indexOf(label(turn)),
                        turn.whole(),
                        turn.speech(),
                        turn.startMillis()))
                .toList();
    }

    private int words() {
        if (draft.turns().isEmpty()) {
            // Times of cues are no words of a document, and a correction does not touch them.
            return Math.max(0, base.words() + Words.count(draft.text()) - Words.count(stored.text()));
        }
        return draft.turns().stream()
                .mapToInt(turn -> Words.count(draft.text(), turn.speech()))
                .sum();
    }
}
