package org.sheaf.desktop.shell;

import java.awt.BorderLayout;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLayeredPane;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.action.TypedKeys;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.start.Recent;
import org.sheaf.desktop.start.RecentStudies;
import org.sheaf.desktop.theme.Look;
import org.sheaf.desktop.widgets.Toast;
import org.sheaf.study.Coder;
import org.sheaf.study.Study;
import org.sheaf.study.StudyChange;
import org.sheaf.study.TextCount;

/** The frame: the first screen or an open study, and the way from one to the other. EDT only. */
final class StudyWindow implements ScreenWindow {

    private static final int BACKUP_AFTER_MILLIS = 15_000;

    private final Services services;
    private final Settings settings;
    private final Runnable closed;
    private final JFrame frame = new JFrame(Words.of("window.title"));
    private final Toast toast = new Toast();
    private final Complaints complaints;
    private final Choosing choosing;
    private final RecentStudies recents;
    private final Preferences preferences;
    private @Nullable StartScreen start;
    private @Nullable StudyScreen screen;
    private Consumer<StudyScreen> arriving = made -> {};

    StudyWindow(Services services, Settings settings, @Nullable Choosing choosing, Runnable closed) {
        this.services = services;
        this.settings = settings;
        this.closed = closed;
        this.choosing = choosing == null ? new SystemChoosing(frame) : choosing;
        this.preferences = new Preferences(settings, this);
        this.recents = new RecentStudies(settings);
        this.complaints = new Complaints(toast, this::copy, services.clock());
        frame.setName("sheaf");
        frame.getRootPane().putClientProperty("JRootPane.titleBarShowIcon", false);
        frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                Optional.ofNullable(StudyWindow.this.screen)
                        .ifPresentOrElse(open -> open.unlessHeld(StudyWindow.this::quit), StudyWindow.this::quit);
            }
        });
        frame.getLayeredPane().add(toast, JLayeredPane.MODAL_LAYER);
        toast.over(() ->
                Optional.ofNullable(screen).map(shown -> shown.views().ground().orElse(shown.reader())));
        frame.getLayeredPane().addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                toast.place();
            }
        });
        TypedKeys.watch(frame);
        frame.setMinimumSize(WindowSize.least());
        WindowSize.set(frame, settings);
        frame.setLocationByPlatform(true);
    }

    JFrame frame() {
        return frame;
    }

    @Nullable
    StudyScreen screen() {
        return screen;
    }

    /** Begins to open a study, before there is a window to show it: both take their time, and neither needs the other. */
    static @Nullable CompletableFuture<Studies.Opened> opening(Services services, Request request) {
        Path study = request.study();
        if (study == null) {
            return null;
        }
        Studies.Entrance entrance =
                new Studies.Entrance(request.coder(), request.passphrase(), false, SwingUtilities::invokeLater);
        return CompletableFuture.supplyAsync(() -> services.studies().open(study, entrance), services.background());
    }

    /** Shows the window: the first screen, or that a study is being opened, and then this. */
    void begin(Request request, @Nullable CompletableFuture<Studies.Opened> opening) {
        if (opening == null) {
            showStart();
        } else {
            put(StartScreen.waiting(Objects.requireNonNull(request.study())));
            enter(opening, List.of(), this::complainAtStart);
        }
        frame.setVisible(true);
    }

    private void complainAtStart(Throwable failure) {
        showStart();
        complaints.complain(failure);
    }

    private StartScreen start() {
        StartScreen made = start;
        if (made == null) {
            made = new StartScreen(services, recents, choosing, complaints, this);
            start = made;
        }
        return made;
    }

    /** Makes the first screen, then an open study's, in the window as it is: one that is never shown. */
    void rehearse(Studies.Opened opened, Runnable draw) {
        showStart();
        draw.run();
        show(opened);
        draw.run();
    }

    private void showStart() {
        frame.setTitle(Words.of("window.title"));
        frame.setJMenuBar(null);
        put(start().component());
        start().look();
    }

    /** Shows what the first screen asks, in place of an open study's, and leads the keys to it. */
    void showStart(JComponent first) {
        if (screen != null) {
            leave();
            frame.setJMenuBar(null);
            put(start().component());
        }
        first.requestFocusInWindow();
    }

    private void put(JComponent content) {
        Look.dress(content);
        frame.getContentPane().removeAll();
        frame.getContentPane().add(content, BorderLayout.CENTER);
        frame.revalidate();
        frame.repaint();
    }

    /** Opens a study off the EDT; whoever was open is closed when the new one is there. */
    void open(Path folder, Studies.Entrance entrance) {
        enter(() -> services.studies().open(folder, entrance), List.of(), complaints::complain);
    }

    /** Lets a study be made or opened in the background and shows it, with files to bring in. */
    void enter(Supplier<Studies.Opened> opening, List<Path> files, Consumer<Throwable> failed) {
        enter(CompletableFuture.supplyAsync(opening, services.background()), files, failed);
    }

    private void enter(CompletableFuture<Studies.Opened> opening, List<Path> files, Consumer<Throwable> failed) {
        busy(true);
        opening.handleAsync(
                        (opened, failure) -> {
                            busy(false);
                            if (opened != null) {
                                show(opened);
                                bring(files);
                            } else if (failure != null) {
                                failed.accept(
                                        failure instanceof CompletionException && failure.getCause() != null
                                                ? failure.getCause()
                                                : failure);
                            }
                            return true;
                        },
                        SwingUtilities::invokeLater)
                .exceptionally(failure -> {
                    SwingUtilities.invokeLater(() -> complaints.complain(failure));
                    return false;
                });
    }

    /** While a study is being opened the pointer says so. */
    private void busy(boolean yes) {
        if (start != null) {
            start.busy(yes);
        }
    }

    private void bring(List<Path> files) {
        StudyScreen open = screen;
        if (open != null && !files.isEmpty()) {
            open.bring(files);
        }
    }

    private void show(Studies.Opened opened) {
        leave();
        Desk desk = Beside.guarded(opened, services, complaints);
        desk.listen((before, after, entry, edits) -> toast.outdate(Words.of("widgets.undo")));
        StudyScreen made = new StudyScreen(opened, desk, services, settings, choosing, this);
        screen = made;
        Study study = desk.study();
        frame.setTitle(Words.of("window.study", study.facts().title()));
        frame.setJMenuBar(made.menuBar(new RecentMenu(recents, folder -> made.unlessHeld(() -> start().open(folder)))));
        put(made);
        recents.opened(new Recent(
                opened.study().folder(), study.facts().title(), about(study), Instant.now(services.clock()), ""));
        made.begin();
        Consumer<StudyScreen> next = arriving;
        arriving = other -> {};
        next.accept(made);
        backUpLater(made);
    }

    /** A backup takes the disk and a processor, so it waits until the study has been looked at for a while. */
    private void backUpLater(StudyScreen of) {
        Timer timer = new Timer(BACKUP_AFTER_MILLIS, due -> {
            if (screen == of) {
                services.background().execute(() -> of.opened().study().backUpIfDue());
            }
        });
        timer.setRepeats(false);
        timer.start();
    }

    private static String about(Study study) {
        return Words.of(
                "window.about",
                Words.of("new.method." + study.facts().method().word()),
                Words.texts(TextCount.of(study.transcripts())));
    }

    /** Closes the open study, if there is one, in the background. */
    private void leave() {
        StudyScreen open = screen;
        if (open == null) {
            return;
        }
        screen = null;
        open.remember();
        toast.dismiss();
        noteLeft(open);
        services.background().execute(open.opened()::close);
    }

    private void noteLeft(StudyScreen open) {
        Study study = open.opened().study().study();
        recents.left(open.opened().study().folder(), study.facts().title(), about(study), open.leftAt());
    }

    @Override
    public void newStudy() {
        closeStudy();
        start().makeStudy();
    }

    @Override
    public void joinStudy() {
        closeStudy();
        start().joinStudy();
    }

    @Override
    public void openStudy() {
        start().openStudy();
    }

    @Override
    public void closeStudy() {
        leave();
        showStart();
    }

    @Override
    public void quit() {
        StudyScreen open = screen;
        settings.put("window.width", String.valueOf(frame.getWidth()));
        settings.put("window.height", String.valueOf(frame.getHeight()));
        frame.setVisible(false);
        if (open != null) {
            screen = null;
            open.remember();
            noteLeft(open);
        }
        services.background().execute(() -> {
            try {
                if (open != null) {
                    open.opened().close();
                }
            } finally {
                SwingUtilities.invokeLater(frame::dispose);
                closed.run();
            }
        });
    }

    @Override
    public void tone() {
        preferences.flip();
    }

    @Override
    public boolean isDark() {
        return preferences.isDark();
    }

    @Override
    public Preferences preferences() {
        return preferences;
    }

    /** After another scale the window may be smaller than it must be. */
    void fit() {
        frame.setMinimumSize(WindowSize.least());
        toast.place();
    }

    /** Works in the background, without a study, and goes on with the result here. */
    <T> void work(Supplier<T> work, Consumer<T> then) {
        services.background().execute(() -> {
            T result = work.get();
            SwingUtilities.invokeLater(() -> then.accept(result));
        });
    }

    String userName() {
        return services.userName();
    }

    @Override
    public void applied(Applied applied) {
        arriving = made -> made.views().identities().applied(applied, made::show);
        Optional.ofNullable(screen)
                .ifPresent(open -> open.views().identities().vault().release());
        reopen();
    }

    /** Makes all that has words anew; an open study is closed and opened again for it. */
    void makeAnew() {
        start = null;
        reopen();
    }

    private void reopen() {
        StudyScreen open = screen;
        leave();
        showStart();
        if (open != null) {
            start().open(open.opened().study().folder());
        }
    }

    /** Gives the coder who acts in the open study another name; all that was done stays that coder's. */
    void renameCoder(StudyScreen of, String name) {
        of.desk().submit(new StudyChange.CoderNamed(new Coder(of.desk().coder().id(), name)));
    }

    @Override
    public void coderRenamed(StudyScreen of) {
        String name = of.desk().coder().name();
        services.background()
                .execute(() -> services.studies().coderActed(of.desk().open(), name));
    }

    @Override
    public void coders(StudyScreen of, JComponent at) {
        new CoderMenu(of, services.studies()).show(at);
    }

    private void copy(String text) {
        StringSelection words = new StringSelection(services.outlet().clipboard(text));
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(words, null);
    }
}
