package org.sheaf.reconcile.passages;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.Edit;
import org.sheaf.study.Facts;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Method;
import org.sheaf.study.Page;
import org.sheaf.study.Quotation;
import org.sheaf.study.Round;
import org.sheaf.study.Source;
import org.sheaf.study.Study;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/**
 * Layers of several coders in one text of cells, a hundred positions each. Nothing reaches from one cell into the next, so what
 * differs in a cell is what was altered there. Codes stand in pairs, {@code code(2n + 1)} below {@code code(2n)}.
 */
final class CodedCells {

    static final int CELL = 100;

    /** What must be found: in which way, over which words, and who is silent; agreement has no kind. */
    record Truth(String kind, Span span, List<String> silent) implements Comparable<Truth> {
        Truth {
            silent = List.copyOf(new TreeSet<>(silent));
        }

        static Truth agreed(Span span) {
            return new Truth("agreed", span, List.of());
        }

        static Truth of(Kind kind, Span span, String... silent) {
            return new Truth(kind.word(), span, List.of(silent));
        }

        @Override
        public int compareTo(Truth other) {
            return toString().compareTo(other.toString());
        }
    }

    final List<Coder> coders;
    final List<Code> codes = new ArrayList<>();
    final Transcript transcript;
    final List<Quotation> quotations = new ArrayList<>();
    final List<Truth> truths = new ArrayList<>();
    final Random random;

    CodedCells(long seed, int cells, String... names) {
        random = new Random(seed);
        coders = IntStream.range(0, names.length)
                .mapToObj(i -> new Coder(Id.random(), names[i]))
                .toList();
        for (int i = 0; i < 12; i++) {
            Id<Code> parent = i % 2 == 0 ? null : codes.get(i - 1).id();
            codes.add(Code.of("code " + i, parent, i, -1));
        }
        transcript = new Transcript(
                Id.random(),
                "07 Marit",
                1,
                Facts.NONE,
                List.of(),
                cells * CELL,
                1,
                cells * 10,
                new Source("07 Marit.txt", "txt", "UTF-8", "name-colon", "0".repeat(64)));
    }

    Code code(int at) {
        return codes.get(at % codes.size());
    }

    /** A code at the top of its pair. */
    int anyTop() {
        return 2 * random.nextInt(codes.size() / 2);
    }

    /** Words somewhere in the middle of a cell, twelve to thirty positions, with twenty free on either side. */
    Span words(int cell) {
        int start = cell * CELL + 25 + random.nextInt(15);
        return new Span(start, start + 12 + random.nextInt(19));
    }

    /** The coder marks the words; without codes they are a bare quotation. */
    Quotation mark(int coder, Span span, int... with) {
        List<Coding> codings = IntStream.of(with)
                .mapToObj(at -> Coding.of(code(at).id(), Fiction.NOON))
                .toList();
        Quotation quotation = Quotation.of(coders.get(coder).id(), span, Fiction.NOON, codings);
        quotations.add(quotation);
        return quotation;
    }

    void expect(Truth truth) {
        truths.add(truth);
    }

    /** The study in memory, with a round of these coders in this order. */
    Study study() {
        List<Edit> edits = new ArrayList<>();
        coders.forEach(coder -> edits.add(Edit.add(coder)));
        codes.forEach(code -> edits.add(Edit.add(code)));
        edits.add(Edit.add(transcript));
        edits.add(Edit.add(round()));
        Study bare =
                Study.empty(StudyFacts.of("Ferry mornings", Method.CODEBOOK)).apply(edits, 1);
        return bare.apply(List.of(new Edit.OfPage(transcript.id(), Page.EMPTY, Page.of(quotations))), 2);
    }

    Round round() {
        return new Round(
                new Id<>(transcript.id().value()),
                1,
                Round.Purpose.CODING,
                List.of(transcript.id()),
                coders.stream().map(Coder::id).toList(),
                null,
                false,
                "all",
                Fiction.NOON,
                coders.get(0).id(),
                null);
    }

    private String name(Id<Coder> id) {
        return coders.stream()
                .filter(coder -> coder.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** What a comparison found, in the form of the truths, sorted. */
    List<Truth> found(Comparison comparison) {
        List<Truth> found = new ArrayList<>();
        comparison
                .agreed(transcript.id())
                .forEach(sides -> found.add(Truth.agreed(sides.get(0).hull())));
        comparison
                .disagreements()
                .forEach(d -> found.add(new Truth(
                        d.kind().word(),
                        d.span(),
                        d.silent().stream().map(this::name).toList())));
        found.sort(null);
        return found;
    }

    List<Truth> expected() {
        return truths.stream().sorted().toList();
    }
}
