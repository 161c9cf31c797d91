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
import org.sheaf.study.CodingChange;
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

/** The chosen quotation in full: its words, place, codes, coder. EDT only. */
public final class QuotationModel implements StudyListener {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private final Desk desk;
    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable Shown shown;
    private @Nullable QuotationRef asked;

    /**
     * What is shown.
     *
     * @param ref which
     * @param quotation itself
     * @param words verbatim
     * @param place for instance “Marit, lines 420–422, 00:05:54”
     * @param codes it carries, in order
     * @param coder who marked it, and when
     * @param own whether the acting coder may change it
     */
    record Shown(
            QuotationRef ref,
            Quotation quotation,
            String words,
            String place,
            List<Code> codes,
            String coder,
            boolean own) {}

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
        asked = ref;
        if (ref == null) {
            take(null);
            return;
        }
        Study study = desk.study();
        Texts texts = desk.texts();
        Coder me = desk.coder();
        desk.work(Words.of("quotations.reading"), progress -> read(study, texts, me, ref), found -> {
            if (ref.equals(asked)) {
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
        List<Code> codes = quotation.codings().stream()
                .map(Coding::code)
                .map(study.codes()::find)
                .flatMap(Optional::stream)
                .toList();
        String coder = study.coders().find(quotation.coder()).map(Coder::name).orElse("?");
        return Optional.of(new Shown(
                ref,
                quotation,
                text.words(quotation.span()).strip(),
                place(study, texts, transcript.get(), text, quotation),
                codes,
                Words.of("quotations.by", coder, moment(quotation.made())),
                quotation.coder().equals(me.id())));
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

    /** Takes one code off the quotation. */
    void uncode(Shown from, Code code) {
        desk.submit(
                new CodingChange.Changed(
                        CodingChange.Deed.UNCODED,
                        from.ref().transcript(),
                        from.quotation(),
                        from.quotation().without(code.id())),
                receipt -> desk.notices()
                        .say(Words.of("quotations.uncoded", code.name()), Words.of("widgets.undo"), desk::undo));
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
