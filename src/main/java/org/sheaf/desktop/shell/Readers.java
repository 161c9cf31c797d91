package org.sheaf.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.coding.Selection;
import org.sheaf.desktop.reader.Reader;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/**
 * The reader and, while two transcripts stand side by side, a second one with a place of its own. One of them acts: coding
 * takes its words, and what is chosen there is what the window speaks of. EDT only.
 */
final class Readers {

    /** Under which the transcript that stands beside is remembered. */
    private static final String BESIDE = "transcript.beside";

    private final Desk desk;
    private final Settings settings;
    private final Seat first;
    private final Seat second;
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Runnable> arrangements = new ArrayList<>();
    private Seat acting;
    private boolean two;
    private BooleanSupplier rests = () -> false;

    /**
     * One place to read at.
     *
     * @param reader shows the words
     * @param reading keeps them on the desk's study
     */
    record Seat(Reader reader, Reading reading) {}

    Readers(Desk desk, Settings settings) {
        this.desk = desk;
        this.settings = settings;
        this.first = seat(Reading.LAST);
        this.second = seat(BESIDE);
        this.acting = first;
        for (Seat seat : List.of(first, second)) {
            seat.reading.shares(() -> acting.equals(seat), () -> act(seat));
            seat.reading.onChange(() -> listeners.forEach(Runnable::run));
        }
        second.reading.onEmptied(this::closeBeside);
    }

    private Seat seat(String remembered) {
        Reader reader = new Reader(desk.outlet()::clipboard);
        return new Seat(reader, new Reading(desk, reader, settings, remembered));
    }

    /** The one that is always there. */
    Seat first() {
        return first;
    }

    /** The one that is there while two transcripts stand side by side. */
    Seat second() {
        return second;
    }

    /** Both, for what concerns each alike. */
    void each(Consumer<Seat> use) {
        use.accept(first);
        use.accept(second);
    }

    /** The reader that acts. */
    Reader reader() {
        return acting.reader;
    }

    /** The place that acts. */
    Seat acting() {
        return acting;
    }

    /** Whether two transcripts stand side by side. */
    boolean areTwo() {
        return two;
    }

    /** Lets one of both act, because the user works in it. */
    void act(Seat seat) {
        if (seat.equals(acting) || seat.equals(second) && !two) {
            return;
        }
        acting = seat;
        Optional<Id<Transcript>> read = seat.reading.transcript().map(Transcript::id);
        @Nullable
        QuotationRef chosen = read.flatMap(id -> seat.reader.chosen().map(quotation -> new QuotationRef(id, quotation)))
                .orElse(null);
        desk.chosen().quotation(chosen);
        read.ifPresent(id -> desk.chosen().transcript(id));
        arranged();
    }

    /** Opens a transcript beside the one that is read; it acts from then on. */
    void openBeside(Id<Transcript> transcript) {
        two = true;
        act(second);
        second.reading.go(transcript, null, false);
        arranged();
    }

    /** Closes the second reader; what is read in it is read no longer. */
    void closeBeside() {
        if (two) {
            second.reading.remember();
            settings.remove(BESIDE);
            act(first);
            two = false;
            second.reading.leave();
            arranged();
        }
    }

    /** Closes one of two readers; the transcript in the other is then alone. */
    void close(Seat seat) {
        Optional<Id<Transcript>> kept =
                two && seat.equals(first) ? second.reading.transcript().map(Transcript::id) : Optional.empty();
        Span seen = second.reader.visibleSpan();
        closeBeside();
        kept.ifPresent(id -> first.reading.go(id, new Span(seen.start(), seen.start()), false));
    }

    private void arranged() {
        arrangements.forEach(Runnable::run);
        listeners.forEach(Runnable::run);
    }

    /** Is told when there are two readers or one again, and when another of them acts. */
    void onArranged(Runnable listener) {
        arrangements.add(listener);
    }

    /** Opens what was read last, and what stood beside it. */
    void begin() {
        first.reading.begin();
        second.reading.lastRead().ifPresent(transcript -> {
            two = true;
            second.reading.begin();
            arranged();
        });
    }

    void remember() {
        first.reading.remember();
        if (two) {
            second.reading.remember();
        }
    }

    /** Shows a place in the reader that has its transcript, else in the one that acts. */
    void go(Id<Transcript> transcript, @Nullable Span words, boolean ringed) {
        Seat other = acting.equals(first) ? second : first;
        if (two && !reads(acting, transcript) && reads(other, transcript)) {
            act(other);
        }
        acting.reading.go(transcript, words, ringed);
    }

    private static boolean reads(Seat seat, Id<Transcript> transcript) {
        return seat.reading
                .transcript()
                .filter(read -> read.id().equals(transcript))
                .isPresent();
    }

    boolean canGoBack() {
        return acting.reading.canGoBack();
    }

    boolean canGoForward() {
        return acting.reading.canGoForward();
    }

    void goBack() {
        acting.reading.goBack();
    }

    void goForward() {
        acting.reading.goForward();
    }

    Optional<Transcript> transcript() {
        return acting.reading.transcript();
    }

    Filter shown() {
        return acting.reading.shown();
    }

    void shown(Filter other) {
        acting.reading.shown(other);
    }

    void coderChanged() {
        each(seat -> seat.reading.coderChanged());
    }

    void onArrival(Runnable listener) {
        each(seat -> seat.reading.onArrival(listener));
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    String shortPlace() {
        return acting.reading.shortPlace();
    }

    String place() {
        return acting.reading.place();
    }

    /** Sets when coding rests: nothing is selected then, as far as coding is concerned. */
    void rests(BooleanSupplier when) {
        rests = when;
    }

    /** Whether coding rests. */
    boolean isResting() {
        return rests.getAsBoolean();
    }

    /** What coding acts on. */
    Selection coding() {
        return new Selection() {
            @Override
            public Optional<Transcript> transcript() {
                return rests.getAsBoolean() ? Optional.empty() : acting.reading.transcript();
            }

            @Override
            public Span words() {
                return acting.reading.words();
            }

            @Override
            public Optional<Id<Quotation>> quotation() {
                return rests.getAsBoolean() ? Optional.empty() : acting.reading.quotation();
            }
        };
    }
}
