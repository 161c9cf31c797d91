package org.sheaf.desktop.reader;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.study.Block;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.Definition;
import org.sheaf.study.Edit;
import org.sheaf.study.Facts;
import org.sheaf.study.Framework;
import org.sheaf.study.Id;
import org.sheaf.study.Lines;
import org.sheaf.study.Method;
import org.sheaf.study.Page;
import org.sheaf.study.Participant;
import org.sheaf.study.Quotation;
import org.sheaf.study.Role;
import org.sheaf.study.Source;
import org.sheaf.study.Speaker;
import org.sheaf.study.Study;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.Span;

/** Builds models for tests from speeches, without a store. */
final class Sample {

    static final Coder ME = new Coder(Id.random(), "Noor");
    static final Coder OTHER = new Coder(Id.random(), "Tilda");
    static final Instant DAY = Instant.parse("2026-03-01T10:00:00Z");

    final List<Coder> coders = new ArrayList<>(List.of(ME, OTHER));
    final List<Code> codes = new ArrayList<>();
    final List<Quotation> quotations = new ArrayList<>();
    final TranscriptText text;
    private final Participant asking = Participant.of("Interviewer", Role.INTERVIEWER, "");
    private final Participant telling = Participant.of("Robin", Role.PARTICIPANT, "");
    private final Transcript transcript;
    private int minute;

    /** Speeches in turn, the interviewer's first. */
    Sample(String... speeches) {
        StringBuilder all = new StringBuilder();
        List<Turn> turns = new ArrayList<>();
        for (int i = 0; i < speeches.length; i++) {
            int start = all.length();
            all.append(i % 2 == 0 ? "I: " : "Robin: ");
            int speech = all.length();
            all.append(speeches[i]);
            turns.add(new Turn(
                    i % 2, new Span(start, all.length()), new Span(speech, all.length()), 300_000L + i * 7_000L));
            all.append("\n\n");
        }
        text = new TranscriptText(all.toString(), turns);
        transcript = new Transcript(
                Id.random(),
                "07 Robin",
                1,
                Facts.NONE,
                List.of(
                        new Speaker("I", asking.id(), speeches.length / 2, 10),
                        new Speaker("Robin", telling.id(), speeches.length / 2, 10)),
                all.length(),
                turns.size(),
                100,
                new Source("07 Robin.txt", "txt", "UTF-8", "labels", ""));
    }

    Code code(String name) {
        Code code = Code.open(name, CodeColours.nth(codes.size()))
                .defined(Definition.brief("What is meant by " + name + "."));
        codes.add(code);
        return code;
    }

    Span span(String words) {
        int start = text.text().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException(words);
        }
        return new Span(start, start + words.length());
    }

    Quotation mark(Coder coder, Span span, Code... with) {
        Instant made = DAY.plusSeconds(60L * minute++);
        List<Coding> codings = new ArrayList<>();
        for (Code code : with) {
            codings.add(Coding.of(code.id(), made));
        }
        Quotation quotation = Quotation.of(coder.id(), span, made, codings);
        quotations.add(quotation);
        return quotation;
    }

    Quotation mark(String words, Code... with) {
        return mark(ME, span(words), with);
    }

    ReaderModel model() {
        return model(StudyFacts.USUAL_LINE_LENGTH);
    }

    ReaderModel model(int lineLength) {
        StudyFacts facts = new StudyFacts(Id.random(), "Mornings", Method.CODEBOOK, lineLength);
        List<Edit> edits = new ArrayList<>();
        coders.forEach(coder -> edits.add(Edit.add(coder)));
        codes.forEach(code -> edits.add(Edit.add(code)));
        edits.add(Edit.add(asking));
        edits.add(Edit.add(telling));
        edits.add(Edit.add(transcript));
        edits.add(new Edit.OfPage(transcript.id(), Page.EMPTY, Page.of(quotations)));
        Study study = Study.empty(facts).apply(edits, 1);
        return new ReaderModel(
                study,
                transcript,
                text,
                Block.of(text),
                Lines.of(text, lineLength),
                study.page(transcript.id()),
                ME.id(),
                Shown.ALL);
    }

    /** A later model with one quotation more. */
    static ReaderModel plus(ReaderModel model, Quotation quotation) {
        Study later = model.study()
                .apply(List.of(new Edit.OfQuotation(model.transcript().id(), null, quotation)), 2);
        return model.in(later);
    }

    /** A later model without a quotation. */
    static ReaderModel without(ReaderModel model, Quotation quotation) {
        Map<Id<Quotation>, Quotation> gone = new java.util.HashMap<>();
        gone.put(quotation.id(), null);
        return new ReaderModel(
                model.study(),
                model.transcript(),
                model.text(),
                model.blocks(),
                model.lines(),
                model.page().with(gone),
                model.me(),
                model.shown());
    }

    /** A transcript of many words with many overlapping quotations of a mean length of 320 characters. */
    static Sample large(int words, int quotations) {
        Random random = new Random(7);
        String[] stock = ("well the bus comes at nine and then you wait until they open which is a long time when it "
                        + "rains so mostly people stand under the bridge and talk about nothing much really")
                .split(" ");
        List<String> speeches = new ArrayList<>();
        int left = words;
        while (left > 0) {
            int n = Math.min(left, speeches.size() % 2 == 0 ? 8 + random.nextInt(10) : 40 + random.nextInt(90));
            StringBuilder speech = new StringBuilder();
            for (int i = 0; i < n; i++) {
                speech.append(i == 0 ? "" : i % 11 == 0 ? ". " : " ").append(stock[random.nextInt(stock.length)]);
            }
            speeches.add(speech.append('.').toString());
            left -= n;
        }
        Sample sample = new Sample(speeches.toArray(String[]::new));
        for (int i = 0; i < 40; i++) {
            sample.code("Code number " + i);
        }
        int length = sample.text.text().length();
        for (int i = 0; i < quotations; i++) {
            int start = random.nextInt(length - 700);
            Coder coder = random.nextInt(3) == 0 ? OTHER : ME;
            sample.mark(
                    coder,
                    new Span(start, start + 20 + random.nextInt(600)),
                    sample.codes.get(random.nextInt(sample.codes.size())));
        }
        return sample;
    }

    /** The path of a code, as the framework writes it. */
    static String path(ReaderModel model, Code code) {
        return Framework.of(List.of(code)).path(code);
    }
}
