package org.sheaf.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.coding.Selection;
import org.sheaf.desktop.reader.Reader;
import org.sheaf.desktop.reader.ReaderListener;
import org.sheaf.desktop.reader.ReaderModel;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.text.EditScript;
import org.sheaf.text.Span;
import org.sheaf.text.SpanMover;

/** Keeps the reader on the chosen transcript and the study's present state, and remembers where one has been. EDT only. */
final class Reading implements StudyListener, Selection, ReaderListener {

    /** Under which the transcript that was read last is remembered. */
    static final String LAST = "transcript";

    private final Desk desk;
    private final Reader reader;
    private final LastRead last;
    private final LeftOff leftOff;
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Runnable> arrivals = new ArrayList<>();
    private final Trail trail = new Trail();
    private Filter shown = Filter.ALL;
    private @Nullable Id<Transcript> wanted;
    private @Nullable Span then;
    private boolean ring;
    private boolean following;
    private BooleanSupplier acts = () -> true;
    private Runnable takeOver = () -> {};
    private @Nullable Runnable emptied;
    private Consumer<Filtering> asker = what -> {};

    /**
     * Keeps a reader.
     *
     * @param settings where places are remembered
     * @param remembered under which the transcript that was read last is
     */
    Reading(Desk desk, Reader reader, Settings settings, String remembered) {
        this.desk = desk;
        this.reader = reader;
        this.last = new LastRead(desk, settings, remembered);
        this.leftOff = new LeftOff(desk, reader, settings);
        reader.listen(this);
        desk.listen(this);
        desk.chosen().listen(this::follow);
    }

    /** Sets whether this reader is the one that acts, and what makes it so when the user works in it. */
    void shares(BooleanSupplier isActing, Runnable act) {
        acts = isActing;
        takeOver = act;
    }

    /** Sets what is done when the transcript that was read is gone; else the first one is opened. */
    void onEmptied(Runnable listener) {
        emptied = listener;
    }

    /** Opens the transcript that was read last time where one left off, else the first. */
    void begin() {
        lastRead()
                .or(() -> desk.study().transcripts().stream().findFirst())
                .ifPresent(transcript -> load(transcript.id(), null, false));
    }

    /** The transcript that was read last time, if it is still there. */
    Optional<Transcript> lastRead() {
        return last.transcript();
    }

    /** Shows nothing. */
    void leave() {
        wanted = null;
        trail.clear();
        following = true;
        reader.clear();
        following = false;
    }

    /** Where one was at work in the transcript that is read. */
    LeftOff leftOff() {
        return leftOff;
    }

    /** Goes back there, with the caret; from where one is now one can go back to. */
    void goLeftOff() {
        OptionalInt place = leftOff.place();
        Optional<Transcript> transcript = transcript();
        if (place.isPresent() && transcript.isPresent()) {
            Span at = new Span(place.getAsInt(), place.getAsInt());
            here().filter(spot -> !reader.shows(at)).ifPresent(trail::left);
            reader.goTo(place.getAsInt());
            reader.ringLine();
            tell();
        }
    }

    /** Remembers the present place for the next time this transcript, or the study, is opened. */
    void remember() {
        leftOff.remember();
        here().ifPresent(last::remember);
    }

    private Optional<Trail.Spot> here() {
        return reader.model()
                .map(model -> new Trail.Spot(
                        model.transcript().id(), reader.visibleSpan().start()));
    }

    /** Shows a transcript, words in it, or both; where one was can be gone back to. */
    void go(Id<Transcript> transcript, @Nullable Span words, boolean ringed) {
        here().ifPresent(trail::left);
        remember();
        if (words != null) {
            leftOff.stray();
        }
        load(transcript, words, ringed);
    }

    boolean canGoBack() {
        return trail.canGoBack();
    }

    boolean canGoForward() {
        return trail.canGoForward();
    }

    void goBack() {
        trail.back(here().orElse(null)).ifPresent(this::step);
    }

    void goForward() {
        trail.forward(here().orElse(null)).ifPresent(this::step);
    }

    private void step(Trail.Spot spot) {
        leftOff.stray();
        load(spot.transcript(), new Span(spot.position(), spot.position()), false);
    }

    private void load(Id<Transcript> id, @Nullable Span words, boolean ringed) {
        Study study = desk.study();
        Optional<Transcript> transcript = study.transcripts().find(id);
        if (transcript.isEmpty()) {
            return;
        }
        wanted = id;
        then = words;
        ring = ringed;
        if (reader.model().filter(m -> m.transcript().id().equals(id)).isPresent()) {
            arrive();
            return;
        }
        then = words == null ? last.seen(transcript.get()) : words;
        Texts texts = desk.texts();
        Id<Coder> me = desk.coder().id();
        desk.work(
                Words.of("reading.opening", transcript.get().name()),
                progress -> ReaderModel.of(study, texts, transcript.get(), me),
                this::show);
    }

    private void show(ReaderModel model) {
        if (!model.transcript().id().equals(wanted)) {
            return;
        }
        Study now = desk.study();
        if (!model.fits(now)) {
            load(model.transcript().id(), then, ring);
            return;
        }
        following = true; // what was chosen elsewhere is not let go because the reader shows another text
        reader.show(shown.over(model.in(now)));
        // the next move goes on from what is seen
        Optional.ofNullable(then).ifPresent(at -> reader.caret(at.start()));
        following = false;
        arrivals.forEach(Runnable::run);
        arrive();
    }

    private void arrive() {
        if (acts.getAsBoolean()) {
            desk.chosen().transcript(wanted);
            desk.chosen()
                    .quotation()
                    .filter(ref -> !ref.transcript().equals(wanted))
                    .ifPresent(other -> desk.chosen().quotation(null));
        }
        Span words = then;
        if (words != null) {
            if (ring && !words.isEmpty()) {
                reader.ring(words);
            } else {
                reader.scrollTo(words, words.isEmpty() ? 0 : 1 / 3.0);
            }
        }
        then = null;
        follow();
        tell();
    }

    /** A choice made elsewhere is shown here. */
    private void follow() {
        Optional<QuotationRef> ref = desk.chosen().quotation();
        Optional<Id<Quotation>> here = reader.chosen();
        if (ref.isPresent() && isShown(ref.get().transcript())) {
            if (here.filter(ref.get().quotation()::equals).isEmpty()) {
                following = true;
                reader.choose(ref.get().quotation());
                following = false;
            }
        } else if (here.isPresent() && acts.getAsBoolean()) {
            following = true;
            reader.unchoose();
            following = false;
        }
        tell();
    }

    private boolean isShown(Id<Transcript> id) {
        return reader.model().filter(m -> m.transcript().id().equals(id)).isPresent();
    }

    /** Which codings are drawn. */
    Filter shown() {
        return shown;
    }

    /** Draws other codings. */
    void shown(Filter other) {
        shown = other;
        reader.model().ifPresent(model -> reader.update(other.over(model)));
        tell();
    }

    /** Sets what lets the user choose which codings are drawn. */
    void onAsk(Consumer<Filtering> how) {
        asker = how;
    }

    /** Lets the user choose which codings are drawn. */
    void ask(Filtering what) {
        asker.accept(what);
    }

    /** Somebody else acts from now on. */
    void coderChanged() {
        reader.model()
                .ifPresent(model ->
                        reader.update(shown.over(model.readBy(desk.coder().id()))));
        tell();
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        reader.model().ifPresent(model -> {
            if (model.fits(after)) {
                reader.update(shown.over(model.in(after)));
            } else if (after.transcripts().has(model.transcript().id())) {
                int seen = reader.visibleSpan().start();
                reader.clear();
                if (model.transcript().id().equals(wanted)) { // else another one is on its way
                    follow(model, seen);
                }
            } else {
                leaveWhatIsGone();
            }
        });
        if (reader.model().isEmpty() && wanted == null && emptied == null) {
            after.transcripts().stream().findFirst().ifPresent(first -> load(first.id(), null, false));
        }
        tell();
    }

    /** Shows the same words in a text that was corrected. */
    private void follow(ReaderModel old, int seen) {
        Transcript now = desk.study().transcripts().get(old.transcript().id());
        String before = old.text().text();
        Texts texts = desk.texts();
        desk.work(
                Words.of("reading.opening", now.name()),
                progress -> {
                    String after = texts.of(now).text();
                    return new SpanMover(before, EditScript.between(before, after), after).move(seen);
                },
                at -> {
                    if (now.id().equals(wanted) && reader.model().isEmpty()) {
                        load(now.id(), then == null ? new Span(at, at) : then, ring);
                    }
                });
    }

    private void leaveWhatIsGone() {
        leave();
        if (acts.getAsBoolean()) {
            desk.chosen().quotation(null);
            desk.chosen().transcript(null);
        }
        if (emptied != null) {
            emptied.run();
        }
    }

    @Override
    public void selected(Span words) {
        tell();
    }

    @Override
    public void chosen(Id<Quotation> quotation) {
        if (!following) {
            takeOver.run();
        }
        reader.model()
                .ifPresent(model -> desk.chosen()
                        .quotation(new QuotationRef(model.transcript().id(), quotation)));
    }

    @Override
    public void unchosen() {
        if (!following && acts.getAsBoolean()) {
            desk.chosen().quotation(null);
        }
    }

    @Override
    public Optional<Transcript> transcript() {
        return reader.model().map(ReaderModel::transcript);
    }

    @Override
    public Span words() {
        return reader.selection();
    }

    @Override
    public Optional<Id<Quotation>> quotation() {
        return reader.chosen();
    }

    /** Is told when place, selection or what is shown is another. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Is told when another transcript is shown. */
    void onArrival(Runnable listener) {
        arrivals.add(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /** For instance “su01-robin, line 12”. */
    String shortPlace() {
        return reader.model()
                .map(model -> Words.of(
                        "reading.short",
                        model.transcript().name(),
                        model.lines()
                                .at(leftOff.place().orElse(reader.visibleSpan().start()))))
                .orElse("");
    }

    /** For instance “su01-robin · line 12 of 300 · 46 quotations, 61 codings”. */
    String place() {
        return reader.model()
                .map(model -> Words.of(
                        "reading.place",
                        model.transcript().name(),
                        model.lines().at(reader.caret()),
                        model.lines().count(),
                        model.page().size(),
                        model.page().codings()))
                .orElse("");
    }
}
