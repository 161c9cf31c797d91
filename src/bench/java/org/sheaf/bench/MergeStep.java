package org.sheaf.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sheaf.store.team.FolderCopies;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Copies;
import org.sheaf.study.Id;
import org.sheaf.study.Progress;
import org.sheaf.study.Quotation;
import org.sheaf.study.Transcript;
import org.sheaf.workbench.OpenStudy;

/**
 * Two copies of the coded study, in each of which as much again as half of it was coded in all transcripts and a code was
 * merged, become one: the copy opened, compared and stored as one step with its history.
 */
final class MergeStep {

    private static final double LIMIT = 10_000;

    private final Scale scale;
    private final Corpus corpus;
    private final Bench bench;
    private final Findings findings;

    MergeStep(Scale scale, Corpus corpus, Bench bench, Findings findings) {
        this.scale = scale;
        this.corpus = corpus;
        this.bench = bench;
        this.findings = findings;
    }

    void run(Path coded) throws Exception {
        Path ours = workedIn(coded, 0);
        Path theirs = workedIn(coded, 1);
        Times times = new Times();
        for (int run = 0; run < scale.runs(); run++) {
            findings.doing("merge, run " + (run + 1));
            Path into = bench.copy(ours);
            try (OpenStudy open = Prepared.open(into)) {
                times.time(() -> merge(open, theirs));
            }
            Bench.delete(into);
        }
        findings.judge(
                "merge two copies of a study of " + scale.codings() + " codings, half as many new in each",
                times.median(),
                LIMIT);
    }

    private static void merge(OpenStudy open, Path theirs) {
        Copies.Here here = new Copies.Here(open.study(), open.texts(), open.journal(), open.folder());
        Copies.Other other = new Copies.Other(theirs, null);
        Copies.Preview preview =
                new FolderCopies().compare(here, other, open.coder().id(), Instant.now(), Progress.NONE);
        open.run(preview.change().orElseThrow());
    }

    /** A copy with every other quotation of the corpus once more, from the given one on. */
    private Path workedIn(Path coded, int from) throws Exception {
        Path copy = bench.copy(coded);
        try (OpenStudy open = Prepared.open(copy)) {
            Map<Id<Transcript>, List<Quotation>> half = new HashMap<>();
            Prepared.codings(open, corpus)
                    .quotations()
                    .forEach((transcript, all) -> half.put(transcript, every(all, from)));
            open.run(new CodingChange.Imported(half));
            List<Id<Code>> codes = open.study().codes().stream()
                    .map(Code::id)
                    .skip(open.study().codes().size() - 4L + 2L * from)
                    .toList();
            open.run(new CodeChange.Merged(List.of(codes.get(0)), codes.get(1)));
        }
        return copy;
    }

    private static List<Quotation> every(List<Quotation> all, int from) {
        return IntStream.range(0, all.size())
                .filter(i -> i % 2 == from)
                .mapToObj(all::get)
                .toList();
    }
}
