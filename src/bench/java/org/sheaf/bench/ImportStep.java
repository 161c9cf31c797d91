package org.sheaf.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sheaf.intake.Admission;
import org.sheaf.intake.Intake;
import org.sheaf.intake.Options;
import org.sheaf.intake.ReadFile;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.search.StudyIndex;
import org.sheaf.study.Progress;
import org.sheaf.workbench.OpenStudy;

/** Text files from the disk into a study with its index, beside Lucene alone on the same texts in memory. */
final class ImportStep {

    private final Scale scale;
    private final Corpus corpus;
    private final Bench bench;
    private final Findings findings;

    ImportStep(Scale scale, Corpus corpus, Bench bench, Findings findings) {
        this.scale = scale;
        this.corpus = corpus;
        this.bench = bench;
        this.findings = findings;
    }

    /** Measures, and gives a closed study with all transcripts. */
    Path run() throws Exception {
        List<Path> files = corpus.writeTexts(bench.fresh("texts"));
        boolean judged = scale.does("import");
        int runs = judged ? scale.runs() : 1;
        Times alone = new Times();
        Times sheaf = new Times();
        Path study = bench.fresh("study.sheaf");
        for (int run = 0; run < runs; run++) {
            findings.doing("import, run " + (run + 1));
            if (judged) {
                List<String> texts = corpus.texts();
                Path index = bench.fresh("lucene");
                alone.time(() -> LuceneAlone.index(texts, index));
                Bench.delete(index);
            }
            Bench.delete(study);
            try (OpenStudy open = Prepared.create(study);
                    StudyIndex index = StudyIndex.beside(study)) {
                sheaf.time(() -> bringIn(files, open, index));
            }
        }
        if (judged) {
            findings.judge(
                    "import " + scale.transcripts() + " text files of " + scale.words() + " words, with their index",
                    sheaf,
                    alone,
                    3);
        }
        return study;
    }

    /** As the program does it: everything it makes of a file, and the index caught up. */
    private static void bringIn(List<Path> files, OpenStudy open, StudyIndex index) {
        List<ReadTranscript> read = new ArrayList<>();
        for (ReadFile file : Intake.read(files, Options.DEFAULT, Progress.NONE)) {
            read.add((ReadTranscript) file);
        }
        open.run(Admission.of(open.study(), read, "", Map.of()).change());
        index.catchUp(open.study(), open.texts(), Progress.NONE);
    }
}
