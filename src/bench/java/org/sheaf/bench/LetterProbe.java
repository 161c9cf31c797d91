package org.sheaf.bench;

import java.awt.Robot;
import java.awt.event.KeyEvent;
import javax.swing.JFrame;
import javax.swing.JTextField;

/**
 * Types letters into a bare field of Swing: what a key costs on this display before anybody does anything with it. The
 * baseline of everything that is measured from a key to the display.
 */
public final class LetterProbe {

    static final String PAINTED = "painted ";

    private LetterProbe() {}

    /** How many letters warm up, and how many are measured. */
    public static void main(String[] arguments) throws Exception {
        WindowedProgram program = WindowedProgram.without();
        Robot robot = new Robot();
        JTextField field = WindowedProgram.edt(() -> {
            JFrame frame = new JFrame();
            JTextField made = new JTextField(40);
            frame.add(made);
            frame.pack();
            frame.setVisible(true);
            made.requestFocusInWindow();
            return made;
        });
        while (!WindowedProgram.edt(field::isFocusOwner)) {
            robot.waitForIdle();
        }
        int warm = Integer.parseInt(arguments[0]);
        int all = warm + Integer.parseInt(arguments[1]);
        for (int i = 0; i < all; i++) {
            WindowedProgram.quiet(robot);
            int before = WindowedProgram.edt(() -> field.getText().length());
            long[] pressed = new long[1];
            long there = program.painted(() -> field.getText().length() > before, () -> {
                pressed[0] = System.nanoTime();
                robot.keyPress(KeyEvent.VK_A);
                robot.keyRelease(KeyEvent.VK_A);
            });
            if (i >= warm) {
                System.out.println(PAINTED + (there - pressed[0]) / 1e6);
            }
        }
        System.exit(0);
    }
}
