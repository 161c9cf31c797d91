package org.sheaf.reconcile.agreeing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.sheaf.agreement.Continuum;
import org.sheaf.agreement.Resampling;
import org.sheaf.language.Sentences;
import org.sheaf.reconcile.passages.CodesInQuestion;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Id;
import org.sheaf.study.Page;
import org.sheaf.study.Progress;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptText;

/** What the coders marked, on lines of units: a line a transcript. */
final class Material {

    private final Study study;
    private final Texts texts;
    private final Asked asked;
    private final Columns columns;
    private final CodesInQuestion today;
    private final Sentences sentences = new Sentences();

    Material(Study study, Texts texts, Asked asked, Columns columns) {
        this.study = study;
        this.texts = texts;
        this.asked = asked;
        this.columns = columns;
        today = new CodesInQuestion(study);
    }

    /**
     * The lines of all transcripts asked for.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    List<Continuum> lines(Function<Transcript, Coded> layers, Progress progress) {
        List<Continuum> lines = new ArrayList<>(asked.transcripts().size());
        boolean byTurns = byTurns();
        for (Transcript transcript : asked.transcripts()) {
            progress.check();
            progress.report(
                    "Measuring transcripts", lines.size(), asked.transcripts().size());
            Coded coded = layers.apply(transcript);
            TranscriptText text = texts.text(transcript.id(), coded.revision());
            Ruler ruler = Ruler.of(study, transcript, text, asked.unit(), asked.universe(), sentences);
            Continuum line = line(coded.page().columns(), ruler, byTurns ? ruler.turns() : new int[0]);
            lines.add(asked.universe() == Universe.CODED ? coded(line) : line);
        }
        return lines;
    }

    /** Whether resamples draw turns: too few transcripts to draw from, and units that lie within turns. */
    private boolean byTurns() {
        UnitKind.Kind kind = asked.unit().kind();
        return asked.resamples() > 0
                && asked.transcripts().size() < Resampling.LEAST_CLUSTERS
                && kind != UnitKind.Kind.DOCUMENT
                && kind != UnitKind.Kind.OVERLAP;
    }

    private Continuum line(Page.Columns page, Ruler ruler, int[] turns) {
        int[] coderOf = page.coders().stream().mapToInt(this::coder).toArray();
        int[] codeOf = page.codes().stream().mapToInt(this::code).toArray();
        Marks marks = new Marks(page.code().length);
        for (int i = 0; i < page.starts().length; i++) {
            int coder = coderOf[page.coder()[i]];
            if (coder >= 0 && ruler.covers(page.starts()[i], page.ends()[i])) {
                int from = ruler.from(page.starts()[i]);
                int to = ruler.to(page.ends()[i]);
                for (int j = page.firstCoding()[i]; j < page.firstCoding()[i + 1]; j++) {
                    if (codeOf[page.code()[j]] >= 0) {
                        marks.add(coder, codeOf[page.code()[j]], from, to);
                    }
                }
            }
        }
        return marks.line(ruler.length(), turns);
    }

    private int coder(Id<Coder> id) {
        for (int i = 0; i < asked.coders().size(); i++) {
            if (asked.coders().get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private int code(Id<Code> id) {
        return columns.index(today.today(id));
    }

    /** The same line without what nobody coded. */
    private static Continuum coded(Continuum line) {
        int[] order = java.util.stream.IntStream.range(0, line.size())
                .boxed()
                .sorted(java.util.Comparator.comparingInt(i -> line.start()[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] from = new int[order.length];
        int[] to = new int[order.length];
        int[] before = new int[order.length + 1];
        int n = 0;
        for (int i : order) {
            if (n > 0 && line.start()[i] <= to[n - 1]) {
                to[n - 1] = Math.max(to[n - 1], line.end()[i]);
            } else {
                from[n] = line.start()[i];
                to[n++] = line.end()[i];
            }
        }
        for (int i = 0; i < n; i++) {
            before[i + 1] = before[i] + to[i] - from[i];
        }
        Kept kept = new Kept(Arrays.copyOf(from, n), Arrays.copyOf(to, n), before);
        return new Continuum(
                before[n],
                line.coder(),
                line.code(),
                Arrays.stream(line.start()).map(kept::place).toArray(),
                Arrays.stream(line.end()).map(kept::place).toArray(),
                Arrays.stream(line.cuts()).map(kept::place).distinct().toArray());
    }

    /** Stretches that are kept, and how much of them lies before each. */
    @SuppressWarnings("ArrayRecordComponent") // columns are the point; equality is not asked of them
    private record Kept(int[] from, int[] to, int[] before) {

        int place(int position) {
            int at = Arrays.binarySearch(to, position);
            int stretch = at >= 0 ? at : -at - 1;
            if (stretch == from.length) {
                return before[stretch];
            }
            return before[stretch] + Math.max(0, position - from[stretch]);
        }
    }

    /** Markings as they are met. */
    private static final class Marks {

        private final int[] coder;
        private final int[] code;
        private final int[] start;
        private final int[] end;
        private int n;

        Marks(int most) {
            coder = new int[most];
            code = new int[most];
            start = new int[most];
            end = new int[most];
        }

        void add(int who, int what, int from, int to) {
            coder[n] = who;
            code[n] = what;
            start[n] = from;
            end[n++] = to;
        }

        Continuum line(int length, int[] cuts) {
            return n == coder.length
                    ? new Continuum(length, coder, code, start, end, cuts)
                    : new Continuum(
                            length,
                            Arrays.copyOf(coder, n),
                            Arrays.copyOf(code, n),
                            Arrays.copyOf(start, n),
                            Arrays.copyOf(end, n),
                            cuts);
        }
    }
}
