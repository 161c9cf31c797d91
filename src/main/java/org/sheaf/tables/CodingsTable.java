package org.sheaf.tables;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Coding;
import org.sheaf.study.Id;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Target;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.text.CodePoints;
import org.sheaf.text.Span;

/**
 * All quotations and codings as a table, every coder's and the consensus as they stand: a row a coding, or a quotation
 * that has no code. Positions are Unicode code points from 0, half-open.
 */
public final class CodingsTable {

    /** The columns in order. */
    public static final List<String> COLUMNS =
            List.of("id", "transcript", "start", "end", "code", "coder", "memo", "weight", "comment");

    private CodingsTable() {}

    /** Writes everything, transcript by transcript while the rows are asked for. */
    public static Sheet write(Study study, Texts texts) {
        return write(study, texts, Progress.NONE);
    }

    /** The same, telling how many transcripts are done. */
    public static Sheet write(Study study, Texts texts, Progress progress) {
        return new Sheet("codings", COLUMNS, () -> new Rows(study, texts, progress).all());
    }

    /**
     * Reads codings: rows of one coder on one span are one quotation, an empty code is a quotation without code, an empty
     * coder is the acting one. Codes that the study does not know wait in the pool afterwards, coders that it does not know
     * join, and both are told in a warning. Nothing is ever removed.
     *
     * @throws Refusal when a column is unknown, doubled, or one of {@code transcript}, {@code start}, {@code end} missing
     */
    public static Reading read(Sheet sheet, Study study, Texts texts, Coder coder, Instant now) {
        return read(sheet, study, texts, coder, now, Progress.NONE);
    }

    /**
     * The same, telling how many transcripts are done.
     *
     * @throws java.util.concurrent.CancellationException when the user stops it
     */
    public static Reading read(Sheet sheet, Study study, Texts texts, Coder coder, Instant now, Progress progress) {
        return new CodingsReader(study, coder, now).read(sheet, texts, progress);
    }

    /** Makes the rows of one writing. */
    private static final class Rows {
        private final Study study;
        private final Texts texts;
        private final Progress progress;
        private final Memos memos;
        private final Map<Id<Code>, String> labels = new HashMap<>();
        private final Coders coders;
        private int line = 1;
        private int done;

        Rows(Study study, Texts texts, Progress progress) {
            this.study = study;
            this.texts = texts;
            this.progress = progress;
            memos = new Memos(study, Target.Kind.QUOTATION);
            coders = new Coders(study, Coder.CONSENSUS);
            Tree<Code> tree = CodeKind.tree(study);
            tree.all().forEach(code -> labels.put(code.id(), tree.label(code)));
        }

        Iterator<Sheet.Row> all() {
            return StreamSupport.stream(study.transcripts().spliterator(), false)
                    .filter(transcript -> study.counts(transcript.id()).quotations() > 0)
                    .flatMap(transcript -> of(transcript).stream())
                    .iterator();
        }

        private List<Sheet.Row> of(Transcript transcript) {
            progress.check();
            progress.report(
                    "Writing the codings of " + transcript.name(),
                    done++,
                    study.transcripts().size());
            CodePoints points = texts.of(transcript).codePoints();
            List<Sheet.Row> rows = new ArrayList<>();
            for (Quotation quotation : study.page(transcript.id()).quotations()) {
                Span span = points.fromUtf16(quotation.span());
                String memo = memos.shown(Target.on(new QuotationRef(transcript.id(), quotation.id())));
                String start = Integer.toString(span.start());
                String end = Integer.toString(span.end());
                String coder = coders.name(quotation.coder());
                String id = quotation.id().toString();
                if (quotation.codings().isEmpty()) {
                    rows.add(row(List.of(id, transcript.name(), start, end, "", coder, memo, "", "")));
                }
                for (Coding coding : quotation.codings()) {
                    Integer weight = coding.weight();
                    rows.add(row(List.of(
                            coding.id().toString(),
                            transcript.name(),
                            start,
                            end,
                            labels.getOrDefault(coding.code(), ""),
                            coder,
                            memo,
                            weight == null ? "" : weight.toString(),
                            coding.comment())));
                }
            }
            return rows;
        }

        private Sheet.Row row(List<String> cells) {
            return new Sheet.Row(++line, cells);
        }
    }
}
