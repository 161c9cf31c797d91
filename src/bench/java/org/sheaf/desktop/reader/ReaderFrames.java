package org.sheaf.desktop.reader;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javax.swing.JFrame;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JViewport;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;
import org.sheaf.desktop.theme.Look;
import org.sheaf.desktop.theme.Tone;
import org.sheaf.desktop.theme.Type;
import org.sheaf.study.Coding;
import org.sheaf.study.Edit;
import org.sheaf.study.Quotation;
import org.sheaf.study.Study;
import org.sheaf.text.Span;

/**
 * How long the reader needs for a frame, on a transcript of 20,000 words with 2,000 quotations, beside a bare text area as
 * the baseline. Prints median and 95th percentile in milliseconds, wall clock and processor; the limit is 16.
 */
public final class ReaderFrames {

    private static final int FRAMES = 200;
    private static final int WARM = 60;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private ReaderFrames() {}

    /** Runs it on the display, and off screen where there is none. */
    public static void main(String[] arguments) throws Exception {
        SwingUtilities.invokeAndWait(() -> {
            Look.install(Tone.LIGHT, 100);
            new ReaderFrames().run();
        });
        System.exit(0);
    }

    private void run() {
        Sample sample = Sample.large(20_000, 2_000);
        ReaderModel model = sample.model();
        long start = System.nanoTime();
        Marks marks = Marks.of(model);
        print("marks of the page, first time", System.nanoTime() - start);
        Reader reader = new Reader(text -> text);
        JTextArea area = new JTextArea(model.text().text());
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setFont(Type.transcript(15));
        JScrollPane plain = new JScrollPane(area);
        boolean shown = !GraphicsEnvironment.isHeadless();
        if (shown) {
            show(reader);
            show(plain);
        } else {
            size(reader);
            size(plain);
        }
        start = System.nanoTime();
        reader.show(model);
        reader.validate();
        paint(reader, shown);
        print("show, first paint (" + marks.all().size() + " marks)", System.nanoTime() - start);
        JViewport view = (JViewport) reader.page().getParent();
        scrolls("text area (baseline)", plain.getViewport(), shown);
        scrolls("reader", view, shown);
        updates(reader, model, sample, shown);
        choices(reader, sample, shown);
        widths(model);
    }

    private static void show(java.awt.Container content) {
        JFrame frame = new JFrame();
        frame.add(content);
        frame.getContentPane().setPreferredSize(new Dimension(1100, 800));
        frame.pack();
        frame.setVisible(true);
    }

    private static void size(java.awt.Container content) {
        content.setSize(1100, 800);
        ReaderDemo.layOut(content);
        ReaderDemo.layOut(content);
    }

    private void scrolls(String what, JViewport view, boolean shown) {
        int height = Math.max(1, view.getView().getHeight() - view.getHeight());
        measure(what + ": scroll by 60", i -> {
            view.setViewPosition(new Point(0, (i * 60) % height));
            paint(view, shown);
        });
        measure(what + ": jump", i -> {
            view.setViewPosition(new Point(0, (int) ((i * 7919L * 60) % height)));
            paint(view, shown);
        });
    }

    private void updates(Reader reader, ReaderModel model, Sample sample, boolean shown) {
        ReaderModel[] now = {model};
        measure("reader: a coding, from model to paint", i -> {
            Span seen = reader.visibleSpan();
            int at = Math.min(seen.end() - 40, seen.start() + 20 + (i * 13) % 600);
            Quotation quotation = Quotation.of(
                    Sample.ME.id(),
                    new Span(at, at + 30),
                    Sample.DAY.plusSeconds(i),
                    List.of(Coding.of(sample.codes.get(i % 40).id(), Sample.DAY)));
            Study later = now[0].study()
                    .apply(List.of(new Edit.OfQuotation(model.transcript().id(), null, quotation)), i + 2);
            begin();
            now[0] = now[0].in(later);
            reader.update(now[0]);
            reader.choose(quotation.id());
            paint(reader, shown);
        });
    }

    private void choices(Reader reader, Sample sample, boolean shown) {
        measure("reader: choose and show the next quotation", i -> {
            reader.quotation(true);
            paint(reader, shown);
        });
        measure("reader: a caret step", i -> {
            reader.run(ReaderKey.RIGHT, true);
            paint(reader, shown);
        });
    }

    private void widths(ReaderModel model) {
        Advances advances = new Advances(Type.transcript(15));
        measure("layout and lanes at another width", i -> Scene.of(model, advances, 500 + i));
    }

    private long begunWall;
    private long begunProcessor;

    /** What went before does not count. */
    private void begin() {
        begunProcessor = threads.getCurrentThreadCpuTime();
        begunWall = System.nanoTime();
    }

    private void measure(String what, IntConsumer frame) {
        double[] wall = new double[FRAMES];
        double[] processor = new double[FRAMES];
        for (int i = 0; i < WARM + FRAMES; i++) {
            begin();
            frame.accept(i);
            long took = System.nanoTime() - begunWall;
            if (i >= WARM) {
                wall[i - WARM] = took / 1e6;
                processor[i - WARM] = (threads.getCurrentThreadCpuTime() - begunProcessor) / 1e6;
            }
        }
        Arrays.sort(wall);
        Arrays.sort(processor);
        System.out.printf(
                Locale.ROOT,
                "%-48s wall %6.2f / %6.2f   processor %6.2f / %6.2f%n",
                what,
                wall[FRAMES / 2],
                wall[FRAMES * 95 / 100],
                processor[FRAMES / 2],
                processor[FRAMES * 95 / 100]);
    }

    private static void print(String what, long nanos) {
        System.out.printf(Locale.ROOT, "%-48s      %6.2f%n", what, nanos / 1e6);
    }

    private BufferedImage image;

    /** Paints what is dirty on the display, and waits until it is there; else the whole component into an image. */
    private void paint(java.awt.Component component, boolean shown) {
        if (shown) {
            RepaintManager.currentManager(component).paintDirtyRegions();
            Toolkit.getDefaultToolkit().sync();
            return;
        }
        if (image == null) {
            image = new BufferedImage(1100, 800, BufferedImage.TYPE_INT_RGB);
        }
        Graphics2D g = image.createGraphics();
        g.setClip(new Rectangle(0, 0, 1100, 800));
        component.paint(g);
        g.dispose();
    }
}
