package org.sheaf.bench;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.SynchronousQueue;
import javax.swing.SwingUtilities;
import org.sheaf.desktop.reader.Reader;
import org.sheaf.desktop.reader.ReaderModel;
import org.sheaf.desktop.theme.Look;
import org.sheaf.desktop.theme.Tone;
import org.sheaf.store.Opening;
import org.sheaf.store.StudyFolder;
import org.sheaf.study.Code;
import org.sheaf.study.Coding;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Quotation;
import org.sheaf.study.StudyListener;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;
import org.sheaf.workbench.OpenStudy;

/** Applies codes one after another: until the snapshot is told, and until the reader that shows the words has painted. */
final class ApplyStep {

    private static final int WARM = 200;
    private static final int MEASURED = 400;

    private final Findings findings;

    ApplyStep(Findings findings) {
        this.findings = findings;
    }

    /** When a code was asked for, told, and painted, in nanoseconds. */
    private record Moments(long asked, long told, long painted) {}

    void run(Path study) throws Exception {
        findings.doing("applying codes");
        Times told = new Times();
        Times painted = new Times();
        try (OpenStudy open = OpenStudy.over(
                StudyFolder.open(study, Opening.by(Prepared.CODER)), Prepared.CODER, SwingUtilities::invokeLater)) {
            Transcript transcript = open.study().transcripts().iterator().next();
            Window window = new Window(open, transcript);
            List<Code> codes = List.copyOf(open.study().codes().all());
            for (int i = 0; i < WARM + MEASURED; i++) {
                int start = 40 + 97 * i % (transcript.length() - 400);
                Moments moments = window.apply(codes.get(i % codes.size()), new Span(start, start + 120));
                if (i >= WARM) {
                    told.addNanos(moments.told() - moments.asked());
                    painted.addNanos(moments.painted() - moments.asked());
                }
            }
        }
        findings.note(
                "applying a code, until the new snapshot is told",
                Times.words(told.median()) + " median, " + Times.words(told.quantile(0.95)) + " p95");
        findings.judge("applying a code, from the key to the painted reader, median", painted.median(), 16);
        findings.note("the same, p95", Times.words(painted.quantile(0.95)));
    }

    /** A reader that follows the study, painted into a picture. */
    private static final class Window implements StudyListener {

        private final OpenStudy open;
        private final Transcript transcript;
        private final SynchronousQueue<Moments> done = new SynchronousQueue<>();
        private final BufferedImage screen = new BufferedImage(820, 760, BufferedImage.TYPE_INT_RGB);
        private final Graphics2D graphics = screen.createGraphics();
        private Reader reader;
        private long asked;

        Window(OpenStudy open, Transcript transcript) throws Exception {
            this.open = open;
            this.transcript = transcript;
            SwingUtilities.invokeAndWait(() -> {
                Look.install(Tone.LIGHT, 100);
                reader = new Reader(text -> text);
                reader.show(ReaderModel.of(
                        open.study(), open.texts(), transcript, open.coder().id()));
                reader.setSize(820, 760);
                ReaderPaint.layOut(reader);
                reader.paint(graphics);
            });
            open.listen(this);
        }

        Moments apply(Code code, Span words) throws Exception {
            SwingUtilities.invokeLater(() -> {
                reader.scrollTo(words, 0.5);
                asked = System.nanoTime();
                Instant now = Instant.now();
                Quotation quotation = Quotation.of(open.coder().id(), words, now, List.of(Coding.of(code.id(), now)));
                open.submit(new CodingChange.Marked(transcript.id(), transcript.revision(), List.of(quotation)));
            });
            return done.take();
        }

        @Override
        public void changed(
                org.sheaf.study.Study before,
                org.sheaf.study.Study after,
                org.sheaf.study.Entry entry,
                List<org.sheaf.study.Edit> edits) {
            long told = System.nanoTime();
            reader.update(reader.model().orElseThrow().in(after));
            reader.paint(graphics);
            Moments moments = new Moments(asked, told, System.nanoTime());
            try {
                done.put(moments);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
