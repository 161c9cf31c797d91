package org.sheaf.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sheaf.search.StudyIndex;
import org.sheaf.study.Facts;
import org.sheaf.study.Id;
import org.sheaf.study.Progress;
import org.sheaf.study.Source;
import org.sheaf.study.Speaker;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.Span;
import org.sheaf.workbench.OpenStudy;

/** Text files from the disk into a study with its index, beside Lucene alone on the same text. */
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
        int runs = scale.does("import") ? scale.runs() : 1;
        Times alone = new Times();
        Times sheaf = new Times();
        Path study = bench.fresh("study.sheaf");
        for (int run = 0; run < runs; run++) {
            findings.doing("import, run " + (run + 1));
            if (scale.does("import")) {
                List<String> texts = corpus.texts();
                Path index = bench.fresh("lucene");
                alone.time(() -> LuceneAlone.index(texts, index));
                Bench.delete(index);
            }
            Bench.delete(study);
            try (OpenStudy open = Prepared.create(study);
                    StudyIndex index = StudyIndex.beside(study)) {
                sheaf.time(() -> {
                    open.run(new TranscriptChange.Imported(arrivals(), List.of()));
                    index.catchUp(open.study(), open.texts(), Progress.NONE);
                });
            }
        }
        if (scale.does("import")) {
            findings.judge(
                    "import of " + scale.transcripts() + " texts of " + scale.words() + " words, with index",
                    sheaf,
                    alone,
                    3);
        }
        return study;
    }

    private List<TranscriptChange.Arrival> arrivals() {
        List<TranscriptChange.Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < scale.transcripts(); i++) {
            arrivals.add(arrival(corpus.title(i), corpus.text(i)));
        }
        return arrivals;
    }

    static TranscriptChange.Arrival arrival(String title, String text) {
        Map<String, Integer> labels = new LinkedHashMap<>();
        List<Turn> turns = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n\n")) {
            int colon = line.indexOf(": ");
            Integer label = labels.computeIfAbsent(line.substring(0, colon), l -> labels.size());
            int end = start + line.length();
            turns.add(new Turn(label, new Span(start, end), new Span(start + colon + 2, end), -1));
            start = end + 2;
        }
        List<Speaker> speakers =
                labels.keySet().stream().map(l -> new Speaker(l, null, 1, 1)).toList();
        Source source = new Source(title + ".txt", "txt", "UTF-8", "name-colon", title);
        return new TranscriptChange.Arrival(
                new Transcript(Id.random(), title, 1, Facts.NONE, speakers, text.length(), turns.size(), 8000, source),
                new TranscriptText(text, turns));
    }
}
