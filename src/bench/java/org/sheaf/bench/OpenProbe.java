package org.sheaf.bench;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import javax.swing.SwingUtilities;
import org.sheaf.desktop.reader.Reader;
import org.sheaf.desktop.reader.ReaderModel;
import org.sheaf.desktop.theme.Look;
import org.sheaf.desktop.theme.Tone;
import org.sheaf.study.Code;
import org.sheaf.study.Transcript;
import org.sheaf.workbench.OpenStudy;

/** A program that opens a study, shows its first transcript and every code's count, says when it was ready, and ends. */
public final class OpenProbe {

    static final String USABLE = "usable ";
    static final String HEAP = "heap ";

    private OpenProbe() {}

    /** The study's folder. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        long main = System.currentTimeMillis();
        try (OpenStudy open = Prepared.open(folder)) {
            long opened = System.currentTimeMillis();
            Transcript first = open.study().transcripts().iterator().next();
            ReaderModel model = ReaderModel.of(
                    open.study(), open.texts(), first, open.coder().id());
            long counted = 0;
            for (Code code : open.study().framework().inOrder()) {
                counted += open.study().total(code.id()).passages();
            }
            SwingUtilities.invokeAndWait(() -> paint(model));
            long ready = System.currentTimeMillis();
            long start = ManagementFactory.getRuntimeMXBean().getStartTime();
            System.out.println(USABLE + (ready - start));
            System.out.println("main " + (main - start) + ", study " + (opened - main) + ", reader " + (ready - opened)
                    + ", passages " + counted);
            long afterOpening = heap();
            for (Transcript transcript : open.study().transcripts()) {
                counted += open.study().page(transcript.id()).size()
                        + open.texts().of(transcript).turns().size();
            }
            System.out.println(HEAP + afterOpening + " MB; " + heap() + " MB");
        }
    }

    private static void paint(ReaderModel model) {
        Look.install(Tone.LIGHT, 100);
        Reader reader = new Reader(text -> text);
        reader.show(model);
        reader.setSize(820, 760);
        ReaderPaint.layOut(reader);
        BufferedImage image = new BufferedImage(820, 760, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        reader.paint(g);
        g.dispose();
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
