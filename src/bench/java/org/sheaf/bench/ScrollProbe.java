package org.sheaf.bench;

import java.awt.Point;
import java.awt.Toolkit;
import java.nio.file.Path;
import javax.swing.JViewport;
import javax.swing.RepaintManager;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.reader.Reader;

/** Scrolls the transcript in the program's window, by lines and by jumps, and says how long each frame took. */
public final class ScrollProbe {

    static final String STEP = "step ";
    static final String JUMP = "jump ";
    /** What one notch of a wheel moves. */
    private static final int NOTCH = 60;

    private ScrollProbe() {}

    /** The study's folder, how many frames warm the program up, and how many are measured. */
    public static void main(String[] arguments) throws Exception {
        WindowedProgram program = WindowedProgram.open(Path.of(arguments[0]));
        program.painted(WindowedProgram::isReading);
        Reader reader = WindowedProgram.edt(WindowedProgram::reader);
        JViewport view = (JViewport) SwingUtilities.getAncestorOfClass(JViewport.class, reader.page());
        int warm = Integer.parseInt(arguments[1]);
        int all = warm + Integer.parseInt(arguments[2]);
        for (int i = 0; i < all; i++) {
            frame(view, NOTCH * i, i < warm ? null : STEP);
        }
        for (int i = 0; i < all; i++) {
            frame(view, (int) (7919L * NOTCH * i % Integer.MAX_VALUE), i < warm ? null : JUMP);
        }
        WindowedProgram.close();
    }

    /** From the new position until the frame is on the display; each is an event of its own, as a user's are. */
    private static void frame(JViewport view, int y, @Nullable String told) throws Exception {
        long took = WindowedProgram.edt(() -> {
            int room = Math.max(1, view.getView().getHeight() - view.getHeight());
            long start = System.nanoTime();
            view.setViewPosition(new Point(0, y % room));
            RepaintManager.currentManager(view).paintDirtyRegions();
            Toolkit.getDefaultToolkit().sync();
            return System.nanoTime() - start;
        });
        if (told != null) {
            System.out.println(told + took / 1e6);
        }
    }
}
