package org.sheaf.reconcile.passages;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sheaf.correction.Amendment;
import org.sheaf.correction.Correction;
import org.sheaf.study.Change;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.Round;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.text.Span;
import org.sheaf.workbench.OpenStudy;
import org.sheaf.workbench.TemporaryStudy;

/** A real study in which Mira and Tom code one interview, compare, and decide. */
final class TwoCoders implements AutoCloseable {

    static final String TALK = "The lease runs out in March and nobody has told us anything. "
            + "My sister found the flat, she always finds things. "
            + "When the boiler broke we sat 😀 with our coats on, and the landlord sent flowers. "
            + "I would rather have a letter than a flower.";

    final OpenStudy open;
    final Id<Transcript> transcript;
    final Code fear = Code.of("Fear of losing it", null, 0, 0x0B3474);
    final Code housing = Code.of("Housing", null, 1, 0x953C45);
    final Code repairs = Code.of("Repairs", housing.id(), 0, 0x15576B);
    final Code kin = Code.of("Help from kin", null, 2, 0x55601C);
    final Code landlord = Code.of("The landlord", null, 3, 0x7A3E9D);

    TwoCoders(Path folder) {
        open = TemporaryStudy.create(folder, "Mira");
        TranscriptChange.Arrival interview =
                Fiction.interview("07 Marit", "Interviewer: How is the flat?", "Marit: " + TALK);
        transcript = interview.head().id();
        open.run(new TranscriptChange.Imported(List.of(interview), List.of()));
        open.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(fear, housing, repairs, kin, landlord)));
    }

    Study study() {
        return open.study();
    }

    Transcript head() {
        return study().transcripts().get(transcript);
    }

    String text() {
        return open.texts().of(head()).text();
    }

    Id<Coder> coder(String name) {
        return study().coders().named(name, Coder::name).orElseThrow().id();
    }

    /** The words where they first stand. */
    Span words(String words) {
        int at = text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("the words are not there: " + words);
        }
        return new Span(at, at + words.length());
    }

    Quotation mark(String coder, String words, Code... with) {
        open.actAs(coder);
        Quotation quotation = Fiction.quote(
                open.texts().of(head()),
                words,
                open.coder(),
                Arrays.stream(with).map(Code::id).toList());
        open.run(new CodingChange.Marked(transcript, head().revision(), List.of(quotation)));
        return quotation;
    }

    /** Opens a round of both coders and closes it. */
    Round round() {
        Rounds.Plan plan = new Rounds.Plan(
                Round.Purpose.CODING, new Sample.All(), List.of(coder("Mira"), coder("Tom")), null, false, true);
        open.run(new Rounds(study()).open(plan, coder("Mira"), Fiction.NOON));
        Round opened = new Rounds(study()).find(study().team().rounds().size()).orElseThrow();
        open.run(new Rounds(study()).close(opened, Fiction.NOON));
        return study().team().rounds().get(opened.id());
    }

    Comparison compare(Round round) {
        return Comparison.of(study(), round, Progress.NONE);
    }

    Disagreement only(Round round, Kind kind) {
        List<Disagreement> found = compare(round).disagreements().stream()
                .filter(d -> d.kind() == kind)
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " disagreements of this kind");
        }
        return found.get(0);
    }

    Change deciding(Round round, Disagreement about, Choice choice) {
        return new Deciding(study(), open.texts(), compare(round))
                .decide(
                        about,
                        choice,
                        new Deciding.Grounds(" overlooked ", "We talked.", coder("Mira"), Instant.EPOCH));
    }

    void decide(Round round, Disagreement about, Choice choice) {
        open.run(deciding(round, about, choice));
    }

    /** The consensus as “words: code + code”, in text order. */
    List<String> consensus() {
        List<String> told = new ArrayList<>();
        for (Quotation quotation : layer(Coder.CONSENSUS.id())) {
            told.add(quotation.span().of(text()) + ": "
                    + quotation.codings().stream()
                            .map(coding -> study().codes().get(coding.code()).name())
                            .sorted()
                            .collect(Collectors.joining(" + ")));
        }
        return told;
    }

    List<Quotation> layer(Id<Coder> coder) {
        return study().page(transcript).quotations().stream()
                .filter(quotation -> quotation.coder().equals(coder))
                .toList();
    }

    Page frozen() {
        return study().team().frozenLayers().stream().findFirst().orElseThrow().page();
    }

    /** Corrects the text: these words become others. */
    void correct(String words, String by) {
        Correction correction = Correction.of(head(), open.texts().of(head()));
        Correction amended = correction.with(new Amendment.Typed(words(words), by));
        open.run(amended.change(open.texts(), study().participants(), true));
    }

    @Override
    public void close() {
        open.close();
    }
}
