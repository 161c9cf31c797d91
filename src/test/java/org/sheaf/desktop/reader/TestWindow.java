package org.sheaf.desktop.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.awaitility.Awaitility;
import org.sheaf.TestDisplay;

/** A window with a component in it, a keyboard and a mouse. Fails at its end when anything went wrong on the EDT. */
final class TestWindow implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final List<Throwable> wrong = new CopyOnWriteArrayList<>();
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private final Robot robot;
    private final JFrame frame;

    private TestWindow(Robot robot, JFrame frame) {
        this.robot = robot;
        this.frame = frame;
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> wrong.add(thrown));
    }

    /** Opens a window around a component made on the EDT and gives {@code focused} the focus. */
    static TestWindow open(Component content, Component focused) throws Exception {
        TestDisplay.require();
        Robot robot = new Robot();
        JFrame frame = edt(() -> {
            JFrame made = new JFrame("Reader");
            made.add(content);
            made.getContentPane().setPreferredSize(new Dimension(900, 700));
            made.pack();
            made.setVisible(true);
            return made;
        });
        TestWindow window = new TestWindow(robot, frame);
        edt(() -> focused.requestFocusInWindow());
        window.await(focused::isFocusOwner);
        return window;
    }

    static <T> T edt(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        SwingUtilities.invokeAndWait(task);
        return task.get();
    }

    /** Waits until something is so, as the EDT sees it. */
    void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).until(() -> edt(condition));
    }

    /** Presses a key with others held. */
    void press(int key, int... held) {
        for (int one : held) {
            robot.keyPress(one);
        }
        robot.keyPress(key);
        robot.keyRelease(key);
        for (int i = held.length - 1; i >= 0; i--) {
            robot.keyRelease(held[i]);
        }
        // Not before the release: a key held on a busy machine repeats.
        robot.waitForIdle();
    }

    /** Types small letters. */
    void type(String letters) {
        letters.chars().map(Character::toUpperCase).forEach(this::press);
    }

    /** Moves the pointer over a place of a component. */
    void point(Component on, Point at) throws Exception {
        Point screen = edt(() -> {
            Point p = new Point(at);
            SwingUtilities.convertPointToScreen(p, on);
            return p;
        });
        robot.mouseMove(screen.x - 1, screen.y);
        robot.mouseMove(screen.x, screen.y);
        robot.waitForIdle();
    }

    /** Clicks there, a number of times. */
    void click(Component on, Point at, int times) throws Exception {
        point(on, at);
        for (int i = 0; i < times; i++) {
            robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        }
        robot.waitForIdle();
    }

    /** Drags from one place to another. */
    void drag(Component on, Point from, Point to) throws Exception {
        point(on, from);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.waitForIdle();
        point(on, new Point((from.x + to.x) / 2, (from.y + to.y) / 2));
        point(on, to);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    @Override
    public void close() throws Exception {
        edt(() -> {
            frame.dispose();
            return null;
        });
        Thread.setDefaultUncaughtExceptionHandler(before);
        assertThat(wrong).as("exceptions on the EDT").isEmpty();
    }
}
