package org.sheaf.bench;

import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import org.sheaf.desktop.reader.Reader;
import org.sheaf.text.Span;

/**
 * Codes words in the program's window, again and again, by the key of a code used lately; says how long each took from the
 * key's press until the frame that shows the new coding was on the display.
 */
public final class ApplyProbe {

    static final String PAINTED = "painted ";
    static final String WORKED = "worked ";
    /** The key of the last of the codes used lately: that code then comes first, so each press means another. */
    private static final int KEY = KeyEvent.VK_9;

    private final WindowedProgram program;
    private final Robot robot;
    private final Reader reader;

    private ApplyProbe(WindowedProgram program) throws Exception {
        this.program = program;
        program.painted(WindowedProgram::isReading);
        this.robot = new Robot();
        this.reader = WindowedProgram.edt(WindowedProgram::reader);
    }

    /** The study's folder, how many codings warm the program up, and how many are measured. */
    public static void main(String[] arguments) throws Exception {
        ApplyProbe probe = new ApplyProbe(WindowedProgram.open(Path.of(arguments[0])));
        int warm = Integer.parseInt(arguments[1]);
        int all = warm + Integer.parseInt(arguments[2]);
        for (int i = 0; i < all; i++) {
            double before = Times.worked();
            double millis = probe.code(i);
            if (i >= warm) {
                System.out.println(PAINTED + millis);
                System.out.println(WORKED + (Times.worked() - before));
            }
        }
        WindowedProgram.close();
    }

    private double code(int number) throws Exception {
        int length = WindowedProgram.edt(
                () -> reader.model().orElseThrow().text().text().length());
        int start = 40 + 97 * number % (length - 400);
        int before = WindowedProgram.edt(() -> {
            reader.page().requestFocusInWindow();
            reader.select(new Span(start, start + 120));
            return codings();
        });
        while (!WindowedProgram.edt(reader.page()::isFocusOwner)) {
            robot.waitForIdle();
        }
        WindowedProgram.edt(() -> true);
        long[] pressed = new long[1];
        long shown = program.painted(() -> codings() > before, () -> {
            pressed[0] = System.nanoTime();
            robot.keyPress(KEY);
            robot.keyRelease(KEY);
        });
        return (shown - pressed[0]) / 1e6;
    }

    private int codings() {
        return reader.model().orElseThrow().page().codings();
    }
}
