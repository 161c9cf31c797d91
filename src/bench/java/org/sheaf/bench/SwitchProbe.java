package org.sheaf.bench;

import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import org.sheaf.desktop.reader.Reader;
import org.sheaf.study.Id;
import org.sheaf.study.Transcript;

/**
 * Goes on to the next transcript of the list, again and again, by its key; says how long each took from the press until
 * the other text was on the display. Each is read for the first time since the study was opened.
 */
public final class SwitchProbe {

    static final String PAINTED = "painted ";
    static final String WORKED = "worked ";

    private SwitchProbe() {}

    /** The study's folder, how many steps warm the program up, and how many are measured. */
    public static void main(String[] arguments) throws Exception {
        WindowedProgram program = WindowedProgram.open(Path.of(arguments[0]));
        program.painted(WindowedProgram::isReading);
        Robot robot = new Robot();
        Reader reader = WindowedProgram.edt(WindowedProgram::reader);
        int warm = Integer.parseInt(arguments[1]);
        int all = warm + Integer.parseInt(arguments[2]);
        for (int i = 0; i < all; i++) {
            WindowedProgram.quiet(robot);
            Id<Transcript> before = WindowedProgram.edt(() -> shown(reader));
            double worked = Times.worked();
            long[] pressed = new long[1];
            long there = program.painted(
                    () -> reader.model().isPresent() && !shown(reader).equals(before), () -> {
                        pressed[0] = System.nanoTime();
                        robot.keyPress(KeyEvent.VK_CONTROL);
                        robot.keyPress(KeyEvent.VK_PAGE_DOWN);
                        robot.keyRelease(KeyEvent.VK_PAGE_DOWN);
                        robot.keyRelease(KeyEvent.VK_CONTROL);
                    });
            if (i >= warm) {
                System.out.println(PAINTED + (there - pressed[0]) / 1e6);
                System.out.println(WORKED + (Times.worked() - worked));
            }
        }
        WindowedProgram.close();
    }

    private static Id<Transcript> shown(Reader reader) {
        return reader.model().orElseThrow().transcript().id();
    }
}
