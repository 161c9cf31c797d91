package org.sheaf.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.awaitility.Awaitility;
import org.sheaf.LoggedErrors;
import org.sheaf.TestDisplay;

/**
 * A window with a keyboard and a mouse. Fails at its end when anything went wrong on the EDT, or when an error was logged.
 * Not for the EDT.
 */
public final class TestWindow implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("sheaf.patience", 60));
    private static final String SHIFTED = "!@#$%^&*()_+:\"<>?~{}|";
    private static final String UNSHIFTED = "1234567890-=;',./`[]\\";

    private final List<Throwable> wrong = new CopyOnWriteArrayList<>();
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private final Robot robot;
    private final JFrame frame;

    private TestWindow(Callable<JFrame> opening) throws Exception {
        this.robot = new Robot();
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> wrong.add(thrown));
        this.frame = opening.call();
    }

    /** Opens a window around a component made on the EDT and gives {@code focused} the focus. */
    public static TestWindow open(Component content, Component focused) throws Exception {
        TestWindow window = over(() -> edt(() -> {
            JFrame made = new JFrame("Reader");
            made.add(content);
            made.getContentPane().setPreferredSize(new Dimension(900, 700));
            made.pack();
            made.setVisible(true);
            return made;
        }));
        edt(() -> focused.requestFocusInWindow());
        window.await(focused::isFocusOwner);
        return window;
    }

    /** Drives a window that is opened on the test's own thread. */
    public static TestWindow over(Callable<JFrame> opening) throws Exception {
        TestDisplay.require();
        LoggedErrors.forget();
        return new TestWindow(opening);
    }

    /** Works on the EDT. */
    public static <T> T edt(Callable<T> work) throws Exception {
        if (SwingUtilities.isEventDispatchThread()) {
            return work.call();
        }
        FutureTask<T> task = new FutureTask<>(work);
        SwingUtilities.invokeAndWait(task);
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof AssertionError why) {
                throw why;
            }
            throw failed;
        }
    }

    /** The window. */
    public JFrame frame() {
        return frame;
    }

    /** Waits until something is so, as the EDT sees it. */
    public void await(Callable<Boolean> condition) {
        await("what was awaited", condition);
    }

    /** Waits until something is so, as the EDT sees it; {@code what} is told when it never comes. */
    public void await(String what, Callable<Boolean> condition) {
        Awaitility.await(what)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> edt(condition));
    }

    /** The showing component with a name, once there is one. */
    public <T extends Component> T named(Class<T> type, String name) throws Exception {
        await(
                "a " + type.getSimpleName() + " called " + name,
                () -> find(type, name).isPresent());
        return edt(() -> find(type, name).orElseThrow());
    }

    /** Whether a component with a name shows. */
    public boolean shows(String name) throws Exception {
        return edt(() -> find(Component.class, name).isPresent());
    }

    /** The showing component with a name, if there is one now: in the window, or in a menu that had no room in it. EDT. */
    public <T extends Component> Optional<T> find(Class<T> type, String name) {
        Optional<T> found = find(frame, type, name, Component::isShowing);
        for (Window other : Window.getWindows()) {
            found = found.or(() -> find(other, type, name, Component::isShowing));
        }
        return found;
    }

    /** The component with a name inside another, whether it shows or not. EDT. */
    public static <T extends Component> T inside(Container in, Class<T> type, String name) {
        return find(in, type, name, any -> true).orElseThrow();
    }

    private static <T extends Component> Optional<T> find(
            Container in, Class<T> type, String name, Predicate<Component> wanted) {
        for (Component child : in.getComponents()) {
            if (type.isInstance(child) && name.equals(child.getName()) && wanted.test(child)) {
                return Optional.of(type.cast(child));
            }
            Optional<T> found =
                    child instanceof Container container ? find(container, type, name, wanted) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Presses a key with others held, and waits until what it does is done. */
    public void press(int key, int... held) {
        repeat(1, key, held);
    }

    /** Presses a key a number of times, stroke upon stroke, and waits until what they do is done. */
    public void repeat(int times, int key, int... held) {
        for (int i = 0; i < times; i++) {
            strike(key, held);
        }
        // Not before the release: a key held on a busy machine repeats.
        robot.waitForIdle();
    }

    private void strike(int key, int... held) {
        for (int one : held) {
            robot.keyPress(one);
        }
        robot.keyPress(key);
        robot.keyRelease(key);
        for (int i = held.length - 1; i >= 0; i--) {
            robot.keyRelease(held[i]);
        }
    }

    /** Types what stands on the keys of a US keyboard, letter upon letter, and waits until what they do is done. */
    public void type(String text) {
        text.chars().forEach(this::type);
        robot.waitForIdle();
    }

    private void type(int character) {
        int shifted = SHIFTED.indexOf(character);
        int plain = shifted < 0 ? character : UNSHIFTED.charAt(shifted);
        int key = plain == '\'' ? KeyEvent.VK_QUOTE : KeyEvent.getExtendedKeyCodeForChar(plain);
        if (shifted >= 0 || Character.isUpperCase(character)) {
            strike(key, KeyEvent.VK_SHIFT);
        } else {
            strike(key);
        }
    }

    /** Waits until the EDT has nothing left to do. */
    public void idle() {
        robot.waitForIdle();
    }

    /** Moves the pointer over a place of a component. */
    public void point(Component on, Point at) throws Exception {
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
    public void click(Component on, Point at, int times) throws Exception {
        point(on, at);
        for (int i = 0; i < times; i++) {
            robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
            robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        }
        robot.waitForIdle();
    }

    /** Clicks into the middle of a component. */
    public void click(Component on) throws Exception {
        Dimension size = edt(on::getSize);
        click(on, new Point(size.width / 2, size.height / 2), 1);
    }

    /** Clicks into the middle of a component's part. */
    public void click(Component on, Rectangle part) throws Exception {
        click(on, new Point((int) part.getCenterX(), (int) part.getCenterY()), 1);
    }

    /** Drags from one place to another. */
    public void drag(Component on, Point from, Point to) throws Exception {
        hold(on, from, to);
        letGo();
    }

    /** Drags from one place to another and holds it there. */
    public void hold(Component on, Point from, Point to) throws Exception {
        point(on, from);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.waitForIdle();
        point(on, new Point((from.x + to.x) / 2, (from.y + to.y) / 2));
        point(on, to);
    }

    /** Lets go of what is held. */
    public void letGo() {
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        robot.waitForIdle();
    }

    /** A picture of the window as it would paint itself now, whatever of it the screen has room for. */
    public BufferedImage image() throws Exception {
        robot.waitForIdle();
        return edt(() -> {
            frame.validate();
            Component root = frame.getRootPane();
            BufferedImage made = new BufferedImage(root.getWidth(), root.getHeight(), BufferedImage.TYPE_INT_RGB);
            java.awt.Graphics2D g = made.createGraphics();
            root.paint(g);
            g.dispose();
            return made;
        });
    }

    /** Writes a picture of the window. */
    public void picture(Path file) throws Exception {
        BufferedImage image = image();
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (!ImageIO.write(image, "png", file.toFile())) {
            throw new IOException("no picture can be written");
        }
    }

    /** What has gone wrong so far. */
    public List<Throwable> wrong() {
        return List.copyOf(wrong);
    }

    @Override
    public void close() throws Exception {
        edt(() -> {
            frame.dispose();
            // Else every look that is installed later dresses what is in it, as long as it is not collected.
            frame.setJMenuBar(null);
            frame.getLayeredPane().removeAll();
            return null;
        });
        Thread.setDefaultUncaughtExceptionHandler(before);
        assertThat(wrong).as("exceptions on the EDT").isEmpty();
        assertThat(LoggedErrors.sinceThen()).as("errors logged").isEmpty();
    }
}
