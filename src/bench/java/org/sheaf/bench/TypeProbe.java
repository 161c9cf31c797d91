package org.sheaf.bench;

import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JTextField;
import org.sheaf.desktop.reader.Reader;
import org.sheaf.text.Span;

/**
 * Types names of codes into the code bar; says how long each letter took from the press of its key until the list below
 * was on the display.
 */
public final class TypeProbe {

    static final String PAINTED = "painted ";
    static final String WORKED = "worked ";

    private final WindowedProgram program;
    private final Robot robot = new Robot();

    private TypeProbe(WindowedProgram program) throws Exception {
        this.program = program;
    }

    /** The study's folder, how many letters warm the program up, and how many are measured; then words to type. */
    public static void main(String[] arguments) throws Exception {
        WindowedProgram program = WindowedProgram.open(Path.of(arguments[0]));
        program.painted(WindowedProgram::isReading);
        new TypeProbe(program)
                .type(
                        Integer.parseInt(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        List.of(arguments).subList(3, arguments.length));
        WindowedProgram.close();
    }

    private void type(int warm, int measured, List<String> words) throws Exception {
        JTextField field = bar();
        int letters = 0;
        for (int word = 0; letters < warm + measured; word++) {
            WindowedProgram.edt(() -> {
                field.setText("");
                return true;
            });
            for (char letter : words.get(word % words.size()).toCharArray()) {
                WindowedProgram.quiet(robot);
                double worked = Times.worked();
                double millis = letter(field, letter);
                if (letters++ >= warm) {
                    System.out.println(PAINTED + millis);
                    System.out.println(WORKED + (Times.worked() - worked));
                }
            }
        }
    }

    private JTextField bar() throws Exception {
        Reader reader = WindowedProgram.edt(WindowedProgram::reader);
        WindowedProgram.edt(() -> {
            reader.page().requestFocusInWindow();
            reader.select(new Span(40, 160));
            return true;
        });
        while (!WindowedProgram.edt(reader.page()::isFocusOwner)) {
            robot.waitForIdle();
        }
        robot.keyPress(KeyEvent.VK_ENTER);
        robot.keyRelease(KeyEvent.VK_ENTER);
        while (!WindowedProgram.edt(() -> WindowedProgram.named(JTextField.class, "codebar.field")
                .filter(JTextField::isFocusOwner)
                .isPresent())) {
            robot.waitForIdle();
        }
        return WindowedProgram.edt(
                () -> WindowedProgram.named(JTextField.class, "codebar.field").orElseThrow());
    }

    private double letter(JTextField field, char letter) throws Exception {
        int before = WindowedProgram.edt(() -> field.getText().length());
        int key = KeyEvent.getExtendedKeyCodeForChar(letter);
        long[] pressed = new long[1];
        long there = program.painted(() -> field.getText().length() > before, () -> {
            pressed[0] = System.nanoTime();
            robot.keyPress(key);
            robot.keyRelease(key);
        });
        return (there - pressed[0]) / 1e6;
    }
}
