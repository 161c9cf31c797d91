package org.sheaf.desktop.correcting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.correction.Amendment;
import org.sheaf.correction.Correction;
import org.sheaf.correction.Preview;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Page;
import org.sheaf.study.Place;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.text.Span;
import org.sheaf.text.SpanMover;
import org.sheaf.workbench.Receipt;

/** The correction at hand, what it means for quotations, and the way back through its steps. EDT only. */
public final class CorrectingModel implements StudyListener {

    /** Each step keeps the text as it was; so many characters of them are enough. */
    private static final long MOST_KEPT = 12_000_000;

    private static final int LEAST_STEPS = 40;

    private final Desk desk;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Deque<Correction> back = new ArrayDeque<>();
    private final Deque<Correction> ahead = new ArrayDeque<>();
    private @Nullable Correction correction;
    private Sheet sheet;
    private Preview preview = new Preview(List.of(), List.of(), 0);
    private List<Span> quoted = List.of();
    private boolean letGo;
    private boolean applying;
    private String trouble = "";
    private int typedEnd = -1;
    private Runnable closed = () -> {};

    /** A model without a correction. */
    public CorrectingModel(Desk desk) {
        this.desk = desk;
        this.sheet = Sheet.of(nothing());
        desk.listen(this);
    }

    private static Correction nothing() {
        Transcript none = new Transcript(
                org.sheaf.study.Id.random(),
                "",
                1,
                org.sheaf.study.Facts.NONE,
                List.of(),
                0,
                0,
                0,
                new org.sheaf.study.Source("", "", "", "", ""));
        return Correction.of(none, new TranscriptText("", List.of()));
    }

    /** Begins to correct a transcript, with the caret at a position of its text. */
    public void begin(Transcript transcript, TranscriptText text, int caret) {
        back.clear();
        ahead.clear();
        letGo = false;
        trouble = "";
        take(Correction.of(transcript, text).with(new Amendment.Typed(new Span(caret, caret), "")));
    }

    /** Whether a text is being corrected. */
    public boolean isOpen() {
        return correction != null;
    }

    /** Whether something is different from what is stored. */
    public boolean isPending() {
        return correction != null && !correction.isIdle();
    }

    /** The transcript that is corrected. */
    public Optional<Transcript> transcript() {
        return Optional.ofNullable(correction).map(Correction::base);
    }

    /** The correction so far. */
    Correction correction() {
        return sheet.correction();
    }

    Sheet sheet() {
        return sheet;
    }

    /** What it means for the quotations. */
    public Preview preview() {
        return preview;
    }

    /** Where quotations that keep or change their words lie now. */
    List<Span> quoted() {
        return quoted;
    }

    /** How many places of the stored text are others. */
    int places() {
        return sheet.correction().script().edits().size();
    }

    /** What keeps the correction from being stored, as a sentence; empty when nothing is known to. */
    String trouble() {
        return trouble;
    }

    /** Whether the user lets quotations go whose words are gone. */
    boolean letsGo() {
        return letGo;
    }

    void letGo(boolean yes) {
        letGo = yes;
        tell();
    }

    /** Whether it can be stored now. */
    boolean canApply() {
        return isPending() && !applying && (preview.lost().isEmpty() || letGo);
    }

    /** Does one thing more; a refusal is shown and nothing is different then. */
    void amend(Amendment amendment) {
        if (applying) {
            return; // what is being stored is what the user has seen
        }
        try {
            Correction next = sheet.correction().with(amendment);
            if (!goesOn(amendment)) {
                back.push(sheet.correction());
            }
            trim();
            ahead.clear();
            take(next);
            typedEnd = amendment instanceof Amendment.Typed typed && !ends(typed.words()) ? next.at() : -1;
        } catch (Refusal refusal) {
            desk.notices().complain(refusal);
        }
    }

    /** Puts the text of a corrected file in the place of the whole. */
    public void take(Amendment.Taken file) {
        amend(file);
    }

    /** Letters typed or taken away one after the other are one step, word by word. */
    private boolean goesOn(Amendment amendment) {
        return !back.isEmpty()
                && amendment instanceof Amendment.Typed typed
                && typed.at().end() == typedEnd
                && typed.at().length() + typed.words().length() <= 2;
    }

    private static boolean ends(String words) {
        return words.isBlank() && !words.isEmpty();
    }

    private void trim() {
        long steps = Math.max(LEAST_STEPS, MOST_KEPT / Math.max(1, sheet.words().length()));
        while (back.size() > steps) {
            back.removeLast();
        }
    }

    boolean canGoBack() {
        return !back.isEmpty() && !applying;
    }

    boolean canGoAhead() {
        return !ahead.isEmpty() && !applying;
    }

    /** Takes the last step of the correction back, if there is one. */
    void goBack() {
        if (canGoBack()) {
            ahead.push(sheet.correction());
            step(back.pop());
        }
    }

    /** Does it again, if something was taken back. */
    void goAhead() {
        if (canGoAhead()) {
            back.push(sheet.correction());
            step(ahead.pop());
        }
    }

    private void step(Correction other) {
        typedEnd = -1;
        take(other);
    }

    private void take(Correction next) {
        correction = next;
        sheet = Sheet.of(next);
        trouble = trouble.isEmpty() ? trouble : troubleIn(desk.study());
        look();
        tell();
    }

    private void look() {
        Page page = desk.study().page(sheet.correction().base().id());
        preview = sheet.correction().preview(page);
        letGo &= !preview.lost().isEmpty();
        SpanMover mover = sheet.correction().mover();
        List<Span> spans = new ArrayList<>(page.size());
        for (int i = 0; i < page.size(); i++) {
            mover.move(page.span(i)).ifPresent(spans::add);
        }
        quoted = spans;
    }

    /** Stores the correction as one step of the study's history. */
    void apply() {
        Correction done = sheet.correction();
        boolean dropLost = letGo;
        int changed = preview.changed().size();
        int lost = preview.lost().size();
        applying = true;
        tell();
        Study study = desk.study();
        desk.work(
                Words.of("correct.applying", done.base().name()),
                progress -> done.change(desk.texts(), study.participants(), dropLost),
                change -> desk.submit(
                        change,
                        receipt -> applied(
                                done, Words.of("correct.applied", done.base().name(), changed, lost), receipt),
                        this::failed),
                this::failed,
                () -> applying = false);
    }

    private void applied(Correction done, String sentence, Receipt receipt) {
        applying = false;
        int at = done.at();
        leave();
        desk.go(Place.at(done.base().id(), new Span(at, at)));
        desk.told(sentence, receipt);
    }

    private void failed(Throwable failure) {
        applying = false;
        if (failure instanceof Refusal refusal) {
            trouble = refusal.why();
            tell();
        } else {
            tell();
            desk.notices().complain(failure);
        }
    }

    /** Leaves the text as it is stored; what was done can be brought back for some seconds. */
    public void cancel() {
        if (applying) {
            return;
        }
        Correction left = sheet.correction();
        boolean pending = isPending();
        leave();
        if (pending) {
            desk.notices().say(Words.of("correct.discarded", left.base().name()), Words.of("correct.bringBack"), () -> {
                take(left);
                reopened.run();
            });
        }
    }

    private Runnable reopened = () -> {};

    private void leave() {
        correction = null;
        back.clear();
        ahead.clear();
        trouble = "";
        closed.run();
        tell();
    }

    /** Sets what is done when the correction has ended, and when it was brought back. */
    public void onEnd(Runnable end, Runnable again) {
        closed = end;
        reopened = again;
    }

    /** Is told when anything is different. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        if (correction != null && !applying) {
            trouble = troubleIn(after);
            if (after.transcripts().has(correction.base().id())) {
                look();
            }
            tell();
        }
    }

    private String troubleIn(Study study) {
        Transcript base = sheet.correction().base();
        Optional<Transcript> now = study.transcripts().find(base.id());
        if (now.isEmpty()) {
            return Words.of("correct.removed", base.name());
        }
        boolean same =
                now.get().revision() == base.revision() && now.get().speakers().equals(base.speakers());
        return same ? "" : Words.of("correct.overtaken", base.name());
    }

    /** For instance “su01-robin is being corrected · 3 places · …”, for the status line. */
    public String place() {
        return Words.of(
                "correct.place",
                sheet.correction().base().name(),
                places(),
                preview.changed().size(),
                preview.lost().size(),
                preview.untouched());
    }
}
