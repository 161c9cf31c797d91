package org.sheaf.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/**
 * Lucene with nothing around it: a document a turn, its words with positions and the title it belongs to, one thread, into
 * a folder on disk. The baseline of the import, and the calibration of everything judged in seconds.
 */
final class LuceneAlone {

    /**
     * What indexing a million words takes on two idle cores of the machine the limits were first judged on: the
     * processor time of one thread, best of many.
     */
    private static final double MILLIS_A_MILLION_WORDS = 1000;

    private LuceneAlone() {}

    /** Indexes the texts. */
    static void index(List<String> texts, Path folder) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (int i = 0; i < texts.size(); i++) {
                for (String turn : texts.get(i).split("\n\n")) {
                    Document document = new Document();
                    document.add(new StringField("transcript", Integer.toString(i), Field.Store.YES));
                    document.add(new TextField("speech", turn, Field.Store.NO));
                    writer.addDocument(document);
                }
            }
            writer.commit();
        }
    }

    /** How many times slower than two idle cores the machine is now: the median of several runs over the reference. */
    static double slowness(Scale scale, Findings findings, Bench bench) throws Exception {
        int interviews = Math.max(1, scale.times(800_000) / scale.words());
        findings.doing("calibrating");
        List<String> texts = new Corpus(scale.sized(interviews, scale.words(), 1, 0)).texts();
        double millions = interviews * (double) scale.words() / 1e6;
        Times wall = new Times();
        Times processor = new Times();
        for (int run = 0; run < scale.times(9); run++) {
            Path folder = bench.fresh("calibration");
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long start = System.nanoTime();
            index(texts, folder);
            if (run >= scale.times(9) / 2) { // the first ones warm the compiler up
                wall.addNanos(System.nanoTime() - start);
                processor.addNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
            }
        }
        double slowness = wall.median() / millions / MILLIS_A_MILLION_WORDS;
        findings.note(
                "calibration: bare Lucene indexing of a million words",
                Times.words(wall.median() / millions) + " (processor " + Times.words(processor.median() / millions)
                        + ", reference " + Times.words(MILLIS_A_MILLION_WORDS) + "): factor "
                        + String.format(java.util.Locale.ROOT, "%.2f", slowness));
        return slowness;
    }
}
