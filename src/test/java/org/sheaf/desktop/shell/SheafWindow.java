package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.Component;
import java.awt.Dimension;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.swing.AbstractButton;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;
import org.sheaf.TestDisplay;
import org.sheaf.app.Machine;
import org.sheaf.desktop.TestWindow;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.reader.Reader;
import org.sheaf.desktop.widgets.Toast;
import org.sheaf.study.Quotation;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/**
 * The whole program in its window on a machine that is a folder, with real keys and a real pointer. Files are chosen by
 * {@link Answers}. Fails at its end when anything went wrong on the EDT, or when an error was logged. Not for the EDT.
 */
public final class SheafWindow implements AutoCloseable {

    /** Who sits at the machine. */
    static final String USER = "Mira";

    /** When everything happens. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T14:32:00Z"), ZoneOffset.UTC);

    private final Machine machine;
    private final Answers answers;
    private final Desktop desktop;
    private final TestWindow window;

    private SheafWindow(Machine machine, Answers answers, Desktop desktop, TestWindow window) {
        this.machine = machine;
        this.answers = answers;
        this.desktop = desktop;
        this.window = window;
    }

    /** Starts the program with its first screen. */
    public static SheafWindow start(Path folder) throws Exception {
        return start(folder, USER, machine -> {}, null);
    }

    /** Starts the program on a study and waits until it is there. */
    public static SheafWindow open(Path folder, Path study) throws Exception {
        return open(folder, USER, machine -> {}, study);
    }

    /** The same by another user, on a machine that is prepared first. */
    static SheafWindow open(Path folder, String user, Consumer<Services> prepared, Path study) throws Exception {
        SheafWindow window = start(folder, user, prepared, study);
        window.awaitStudy();
        return window;
    }

    /** Starts the program on a machine that is prepared first. */
    static SheafWindow start(Path folder, String user, Consumer<Services> prepared, @Nullable Path study)
            throws Exception {
        TestDisplay.require();
        Machine machine = new Machine(folder, user, CLOCK);
        prepared.accept(machine.services());
        Answers answers = new Answers();
        AtomicReference<Desktop> launched = new AtomicReference<>();
        TestWindow window = TestWindow.over(() -> {
            launched.set(Desktop.launch(machine.services(), new Request(study, null, null), answers));
            return launched.get().window().orElseThrow().frame();
        });
        window.await("the window", () -> window.frame().isShowing());
        return new SheafWindow(machine, answers, launched.get(), window);
    }

    /** Waits until a study is open and, where it has a transcript, until that is read. */
    public void awaitStudy() {
        window.await("an open study", () -> shell().screen() != null);
        window.await("the first transcript", () -> {
            StudyScreen screen = screen();
            return screen.desk().study().transcripts().size() == 0
                    || screen.reader().model().isPresent();
        });
    }

    /** The frame's owner. */
    StudyWindow shell() {
        return desktop.window().orElseThrow();
    }

    /** What the program was built with. */
    Services services() {
        return machine.services();
    }

    /** Waits until no work goes on in the background and the EDT has nothing left to do. */
    void settled() {
        window.await(
                "the end of all work",
                () -> screen().desk().open().tasks().running().isEmpty());
        window.idle();
        window.await(
                "the end of all work",
                () -> screen().desk().open().tasks().running().isEmpty());
    }

    /** The open study's screen. */
    StudyScreen screen() {
        StudyScreen screen = shell().screen();
        if (screen == null) {
            throw new AssertionError("no study is open");
        }
        return screen;
    }

    /** The keyboard and the mouse. */
    public TestWindow hands() {
        return window;
    }

    /** The window. */
    public JFrame frame() {
        return window.frame();
    }

    /** The open study's desk. */
    public Desk desk() {
        return screen().desk();
    }

    /** The open study as it is now. */
    public Study study() {
        return desk().study();
    }

    /** The reader of the open study. */
    public Reader reader() {
        return screen().reader();
    }

    /** Waits until the keys are the reader's. */
    void awaitReader() {
        window.await("the reader's focus", () -> reader().page().isFocusOwner());
    }

    /** Where words first stand in the transcript that is read. */
    Span span(String words) throws Exception {
        return edt(() -> {
            int at = reader().model().orElseThrow().text().text().indexOf(words);
            assertThat(at).as(words).isNotNegative();
            return new Span(at, at + words.length());
        });
    }

    /** Selects words in the transcript that is read. */
    Span select(String words) throws Exception {
        Span span = span(words);
        does(() -> reader().select(span));
        return span;
    }

    /** The quotations of a transcript, by its name. */
    List<Quotation> quotations(String transcript) {
        Transcript head =
                study().transcripts().named(transcript, Transcript::name).orElseThrow();
        return study().page(head.id()).quotations();
    }

    /** The names of the codes in a transcript, by its name, as often as they stand there. */
    List<String> codes(String transcript) {
        return quotations(transcript).stream()
                .flatMap(quotation -> codes(quotation).stream())
                .toList();
    }

    /** The names of a quotation's codes. */
    List<String> codes(Quotation quotation) {
        return quotation.codings().stream()
                .map(coding -> study().codes().get(coding.code()).name())
                .toList();
    }

    /** Lays down which files the next question for files gets. */
    public void choose(Path... files) {
        answers.next(files);
    }

    /** Does something on the EDT. */
    public void does(Runnable work) throws Exception {
        edt(() -> {
            work.run();
            return null;
        });
    }

    /** Waits until something is so, as the EDT sees it. */
    public void await(String what, Callable<Boolean> condition) {
        window.await(what, condition);
    }

    /** Presses a button by its name. */
    public void press(String button) throws Exception {
        window.click(window.named(AbstractButton.class, button));
    }

    /** Writes into a field by its name, in place of what stood there. */
    public void write(String field, String words) throws Exception {
        JTextComponent text = window.named(JTextComponent.class, field);
        window.click(text);
        window.await("the focus in " + field, text::isFocusOwner);
        edt(() -> {
            text.selectAll();
            return null;
        });
        window.type(words);
        window.await(words + " in " + field, () -> text.getText().equals(words));
    }

    /** Chooses from the menu bar, with the pointer; names as {@code study}, {@code export}, {@code report.themes}. */
    public void menu(String... path) throws Exception {
        for (int i = 0; i < path.length - 1; i++) {
            JMenu menu = window.named(JMenu.class, "menu." + path[i]);
            if (i == 0) {
                window.click(menu);
            } else {
                window.point(menu, new java.awt.Point(10, 10));
            }
            window.await("the menu " + path[i], () -> menu.getPopupMenu().isShowing());
        }
        window.click(window.named(JMenuItem.class, "item." + path[path.length - 1]));
    }

    /** What the toast says, empty without one. */
    public String told() throws Exception {
        return edt(() -> told(frame().getLayeredPane().getComponents()));
    }

    private static String told(Component[] layers) {
        for (Component layer : layers) {
            if (layer instanceof Toast toast) {
                return toast.shown();
            }
        }
        return "";
    }

    /** Gives the window another size, in pixels. */
    public void resize(int width, int height) {
        window.await("another size", () -> {
            frame().setMinimumSize(new Dimension(100, 100));
            frame().setSize(width, height);
            frame().validate();
            return frame().getWidth() == width && frame().getHeight() == height;
        });
    }

    /** Takes a picture of the window. */
    public void picture(Path file) throws Exception {
        window.picture(file);
    }

    /** Closes the study and the program as a user does, and waits until everything is on the disk. */
    public void quit() throws Exception {
        edt(() -> {
            shell().quit();
            return null;
        });
        desktop.untilClosed();
    }

    @Override
    public void close() throws Exception {
        if (edt(() -> frame().isVisible())) {
            quit();
        }
        machine.close();
        window.close();
    }
}
