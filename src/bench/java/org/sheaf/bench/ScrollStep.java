package org.sheaf.bench;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import javax.swing.SwingUtilities;
import org.sheaf.desktop.reader.Reader;
import org.sheaf.desktop.reader.ReaderModel;
import org.sheaf.desktop.theme.Look;
import org.sheaf.desktop.theme.Tone;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.text.Span;
import org.sheaf.workbench.OpenStudy;

/** Scrolls a long, densely coded transcript by pages and by lines, every frame painted whole into a picture. */
final class ScrollStep {

    private static final int WIDTH = 820;
    private static final int HEIGHT = 760;
    private static final int FRAMES = 600;

    private final Scale scale;
    private final Findings findings;

    ScrollStep(Scale scale, Findings findings) {
        this.scale = scale;
        this.findings = findings;
    }

    void run(Bench bench) throws Exception {
        findings.doing("scrolling");
        Corpus corpus = new Corpus(scale.sized(1, 20_000, 150, 2_320));
        try (OpenStudy open = Prepared.create(bench.fresh("long.sheaf"))) {
            open.run(new TranscriptChange.Imported(
                    List.of(ImportStep.arrival(corpus.title(0), corpus.text(0))), List.of()));
            Prepared.addCodes(open, corpus, 150);
            Prepared.addCoders(open);
            open.run(Prepared.codings(open, corpus));
            Transcript transcript = open.study().transcripts().iterator().next();
            int quotations = open.study().page(transcript.id()).size();
            ReaderModel model = ReaderModel.of(
                    open.study(), open.texts(), transcript, open.coder().id());
            Times frames = new Times();
            SwingUtilities.invokeAndWait(() -> scroll(model, transcript.length(), frames));
            findings.judge(
                    "scrolling 20,000 words with " + quotations + " quotations, a frame painted offscreen, p95",
                    frames.quantile(0.95),
                    16);
            findings.note("the same, median", Times.words(frames.median()));
        }
    }

    private static void scroll(ReaderModel model, int length, Times frames) {
        Look.install(Tone.LIGHT, 100);
        Reader reader = new Reader(text -> text);
        reader.show(model);
        reader.setSize(WIDTH, HEIGHT);
        ReaderPaint.layOut(reader);
        Graphics2D graphics = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB).createGraphics();
        for (int frame = 0; frame < FRAMES; frame++) {
            int at = (int) ((long) length * frame / FRAMES);
            long start = System.nanoTime();
            reader.scrollTo(new Span(at, at), 0.3);
            reader.paint(graphics);
            if (frame >= FRAMES / 6) {
                frames.addNanos(System.nanoTime() - start);
            }
        }
    }
}
