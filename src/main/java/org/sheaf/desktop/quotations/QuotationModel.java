package org.sheaf.desktop.quotations;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.Voices;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Lines;
import org.sheaf.study.Place;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.text.Span;

/** The chosen quotation in full: its words, place, codes, coder. EDT only. */
public final class QuotationModel implements StudyListener {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private final Desk desk;
    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable Shown shown;
    private int asked;
    private @Nullable Deeds deeds;

    /**
     * What is shown.
     *
     * @param ref which
     * @param quotation itself
     * @param words verbatim
     * @param place for instance “Marit, lines 420–422, 00:05:54”
     * @param codes it carries, in order
     * @param others what other coders gave the same words, or some of them
     * @param coder who marked it, and when
     * @param own whether the acting coder may change it
     * @param beside the code of a quotation that touches or overlaps it and could be joined with it; empty without one
     */
    record Shown(
            QuotationRef ref,
            Quotation quotation,
            String words,
            String place,
            List<Given> codes,
            List<Others> others,
            String coder,
            boolean own,
            String beside) {}

    /**
     * A code on the quotation.
     *
     * @param code which
     * @param coding with weight and comment
     */
    record Given(Code code, Coding coding) {}

    /**
     * A code that another coder gave.
     *
     * @param code which
     * @param coder their name
     */
    record Others(Code code, String coder) {}

    /** What can be done to a code on the quotation. */
    public interface Deeds {
        /** Takes it off. */
        void uncode(QuotationRef quotation, Code code);

        /** Asks for its weight and comment. */
        void weigh(QuotationRef quotation, Code code);
    }

    /** The desk's chosen quotation, from now on kept up to date. */
    public QuotationModel(Desk desk) {
        this.desk = desk;
        desk.listen(this);
        desk.chosen().listen(this::read);
    }

    Optional<Shown> shown() {
        return Optional.ofNullable(shown);
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        read();
    }

    private void read() {
        QuotationRef ref = desk.chosen().quotation().orElse(null);
        int ask = ++asked;
        if (ref == null) {
            take(null);
            return;
        }
        Study study = desk.study();
        Texts texts = desk.texts();
        Coder me = desk.coder();
        desk.work(Words.of("quotations.reading"), progress -> read(study, texts, me, ref), found -> {
            if (ask == asked) { // an older answer would show what is no more
                take(found.orElse(null));
            }
        });
    }

    private void take(@Nullable Shown now) {
        if (!Objects.equals(now, shown)) {
            shown = now;
            listeners.forEach(Runnable::run);
        }
    }

    private static Optional<Shown> read(Study study, Texts texts, Coder me, QuotationRef ref) {
        Optional<Transcript> transcript = study.transcripts().find(ref.transcript());
        Optional<Quotation> found = study.page(ref.transcript()).find(ref.quotation());
        if (transcript.isEmpty() || found.isEmpty()) {
            return Optional.empty();
        }
        Quotation quotation = found.get();
        TranscriptText text = texts.of(transcript.get());
        String coder = study.coders().find(quotation.coder()).map(Coder::name).orElse("?");
        return Optional.of(new Shown(
                ref,
                quotation,
                text.words(quotation.span()).strip(),
                place(study, texts, transcript.get(), text, quotation),
                given(study, quotation),
                others(study, ref, quotation),
                Words.of("quotations.by", coder, moment(quotation.made())),
                quotation.coder().equals(me.id()),
                beside(study, ref, quotation)));
    }

    private static List<Given> given(Study study, Quotation quotation) {
        List<Given> given = new ArrayList<>();
        for (Coding coding : quotation.codings()) {
            study.codes().find(coding.code()).ifPresent(code -> given.add(new Given(code, coding)));
        }
        return List.copyOf(given);
    }

    private static List<Others> others(Study study, QuotationRef ref, Quotation quotation) {
        List<Others> others = new ArrayList<>();
        for (Quotation other : study.page(ref.transcript()).overlapping(quotation.span())) {
            if (!other.coder().equals(quotation.coder())) {
                String coder =
                        study.coders().find(other.coder()).map(Coder::name).orElse("?");
                given(study, other).forEach(given -> others.add(new Others(given.code(), coder)));
            }
        }
        return others.stream().distinct().toList();
    }

    /** Words that only touch lie next to each other, so the search goes one letter further on both sides. */
    private static String beside(Study study, QuotationRef ref, Quotation quotation) {
        Span near = new Span(
                Math.max(0, quotation.span().start() - 1), quotation.span().end() + 1);
        for (Quotation other : study.page(ref.transcript()).overlapping(near)) {
            if (!other.id().equals(quotation.id())
                    && other.coder().equals(quotation.coder())
                    && other.span().touches(quotation.span())) {
                for (Given given : given(study, quotation)) {
                    if (other.has(given.code().id())) {
                        return given.code().name();
                    }
                }
            }
        }
        return "";
    }

    private static String place(
            Study study, Texts texts, Transcript transcript, TranscriptText text, Quotation quotation) {
        Voices voices = new Voices(study, texts);
        List<Speaker> speakers = voices.speakers(transcript, quotation.span());
        String who = speakers.isEmpty()
                ? transcript.name()
                : voices.person(speakers.get(0))
                        .map(person -> person.name())
                        .orElse(speakers.get(0).label());
        String lines = QuoteReader.lines(Lines.of(text, study.facts().lineLength()), quotation.span());
        String time = QuoteReader.time(text, quotation.span());
        return Words.of(lines.contains("–") ? "quotations.place.lines" : "quotations.place.line", who, lines)
                + (time.isEmpty() ? "" : ", " + time);
    }

    static String moment(Instant when) {
        return DAY.format(when.atZone(ZoneId.systemDefault()));
    }

    /** Sets who takes codes off and weighs them. */
    public void onDeeds(Deeds other) {
        deeds = other;
    }

    /** Takes one code off the quotation. */
    void uncode(Shown from, Code code) {
        if (deeds != null) {
            deeds.uncode(from.ref(), code);
        }
    }

    /** Asks for weight and comment of one code on the quotation. */
    void weigh(Shown of, Code code) {
        if (deeds != null) {
            deeds.weigh(of.ref(), code);
        }
    }

    /** Lists the quotations of a code. */
    void list(Code code) {
        desk.chosen().code(code.id());
    }

    /** Shows the quotation in its transcript. */
    void show(Shown quotation) {
        desk.go(Place.at(quotation.ref().transcript(), quotation.quotation().span()));
    }

    Desk desk() {
        return desk;
    }
}
