package org.sheaf.desktop.shell;

import java.awt.CardLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Notices;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.settings.SettingsView;
import org.sheaf.desktop.start.NewStudy;
import org.sheaf.desktop.start.NewStudyForm;
import org.sheaf.desktop.start.RecentStudies;
import org.sheaf.desktop.start.StartDeeds;
import org.sheaf.desktop.start.StartModel;
import org.sheaf.desktop.start.StartPane;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Progress;
import org.sheaf.study.StudyFacts;

/** The first screen, with the form for a new study and the question for a passphrase in its place. EDT only. */
final class StartScreen implements StartDeeds {

    private final Services services;
    private final Choosing choosing;
    private final Notices notices;
    private final StudyWindow window;
    private final StartModel model;
    private final SettingsPart settings;
    private final CardLayout cards = new CardLayout();
    private final JPanel body = Styled.ground("paper", cards);
    private @Nullable NewStudyForm form;

    StartScreen(Services services, RecentStudies recents, Choosing choosing, Notices notices, StudyWindow window) {
        this.services = services;
        this.choosing = choosing;
        this.notices = notices;
        this.window = window;
        this.model =
                new StartModel(recents, this, services.background(), SwingUtilities::invokeLater, services.clock());
        StartPane pane = new StartPane(model, services.version());
        Actions actions = new Actions(
                id -> Icons.valueOf(id.toUpperCase(java.util.Locale.ROOT)).icon(),
                notices::complain,
                window.preferences().keys());
        this.settings = new SettingsPart(body, window.preferences(), actions, this::look);
        actions.declare(DeclaredAction.of("study.new").keys("menu N").does(this::makeStudy));
        actions.declare(DeclaredAction.of("study.open").keys("menu O").does(this::openStudy));
        actions.declare(DeclaredAction.of("study.join").does(this::joinStudy));
        actions.declare(DeclaredAction.of("study.quit").keys("menu Q").does(window::quit));
        actions.declare(DeclaredAction.of("view.dark").does(window::tone));
        actions.declare(DeclaredAction.of("window.settings").keys("menu COMMA").does(this::settings));
        actions.declare(DeclaredAction.of("help.keys").keys("F1").does(() -> settings.open(SettingsView.Page.KEYS)));
        pane.install(actions);
        body.add(pane, "start");
        cards.show(body, "start");
    }

    JComponent component() {
        return body;
    }

    /** Looks at the recent studies anew. */
    void look() {
        cards.show(body, "start");
        model.look();
    }

    /** While a study is being opened the pointer says so. */
    void busy(boolean yes) {
        body.setCursor(java.awt.Cursor.getPredefinedCursor(
                yes ? java.awt.Cursor.WAIT_CURSOR : java.awt.Cursor.DEFAULT_CURSOR));
        NewStudyForm asked = form;
        if (asked != null) {
            asked.busy(yes);
        }
    }

    @Override
    public boolean find(String title) {
        Optional<Path> folder = choosing.folder(Words.of("start.find.title", title));
        folder.ifPresent(this::open);
        return folder.isPresent();
    }

    @Override
    public void settings() {
        settings.open(SettingsView.Page.APPEARANCE);
    }

    @Override
    public void makeStudy() {
        makeStudy(List.of());
    }

    private void makeStudy(List<Path> files) {
        NewStudyForm made = new NewStudyForm(
                new NewPlaces(window.preferences().settings(), services.home(), choosing),
                window.preferences().settings().get(Preferences.CODER).orElse(services.userName()),
                wish -> make(wish, files),
                this::look);
        form = made;
        page(made, "new");
        made.focusFirst();
    }

    @Override
    public void joinStudy() {
        JoinPart join = new JoinPart(services, window, choosing, notices, this::look);
        page(join.form(), "join");
        join.focusFirst();
    }

    /** Shows a form in the middle of a page of its own. */
    private void page(JComponent form, String name) {
        JPanel middle = Styled.ground("paper", new MigLayout("fill", "[center]", "[center]"));
        middle.add(form, "w 0:640:640");
        body.add(Styled.scrolled(middle), name);
        cards.show(body, name);
    }

    private void make(NewStudy wish, List<Path> files) {
        StudyFacts facts = StudyFacts.of(wish.title(), wish.method());
        Studies.Entrance entrance =
                new Studies.Entrance(wish.coder(), wish.passphrase(), false, SwingUtilities::invokeLater);
        window.enter(
                () -> {
                    try {
                        return services.studies().create(wish.folder(), facts, entrance);
                    } finally {
                        wipe(wish.passphrase());
                    }
                },
                files,
                failure -> {
                    NewStudyForm asked = form;
                    if (asked != null && failure instanceof org.sheaf.study.Refusal refusal) {
                        asked.complain(refusal.why());
                    } else {
                        notices.complain(failure);
                    }
                });
    }

    private static void wipe(char @Nullable [] secret) {
        if (secret != null) {
            Arrays.fill(secret, '0');
        }
    }

    @Override
    public void openStudy() {
        choosing.folder(Words.of("start.choose")).ifPresent(this::open);
    }

    @Override
    public void openSample() {
        Path folder = services.home().resolve("hat-service.sheaf");
        window.enter(
                () -> {
                    services.studies().sample(folder, Progress.NONE);
                    return services.studies()
                            .open(folder, new Studies.Entrance(null, null, false, SwingUtilities::invokeLater));
                },
                List.of(),
                notices::complain);
    }

    @Override
    public void open(Path folder) {
        services.background().execute(() -> {
            boolean encrypted = services.studies().look(folder).encrypted();
            SwingUtilities.invokeLater(() -> {
                if (encrypted) {
                    askPassphrase(folder);
                } else {
                    window.open(folder, new Studies.Entrance(null, null, false, SwingUtilities::invokeLater));
                }
            });
        });
    }

    /** What is seen while a study is being opened. */
    static JComponent waiting(Path folder) {
        JPanel ground = Styled.ground("paper", new MigLayout("fill", "[center]", "[center]"));
        ground.add(Styled.label(Words.of("window.opening", String.valueOf(folder.getFileName())), "second"));
        return ground;
    }

    private void askPassphrase(Path folder) {
        JPanel middle = Styled.ground("paper", new MigLayout("fill", "[center]", "[center]"));
        JPanel panel = Styled.clear(new MigLayout("insets 24, wrap 1, fillx", "[grow, fill]", "[]8[]12[]4[]16[]"));
        JPasswordField field = new JPasswordField();
        field.setName("start.passphrase");
        field.getAccessibleContext().setAccessibleName(Words.of("new.passphrase"));
        Prose fault = new Prose("", Type.SECOND, Palette::bad, 3);
        panel.add(Styled.label(Words.of("start.locked", String.valueOf(folder.getFileName())), "pageTitle"), "wmin 0");
        panel.add(new Prose(Words.of("start.locked.about"), Type.BODY, Palette::second), "wmin 0");
        panel.add(field, "h 30!");
        panel.add(fault, "hmin 18, wmin 0");
        Runnable enter = () -> unlock(folder, field, fault);
        JButton cancel = Styled.button(Words.of("widgets.cancel"), this::look);
        panel.add(cancel, "split 2, growx 0, alignx right, gapleft push");
        panel.add(Styled.mainButton(Words.of("start.unlock"), enter), "growx 0");
        OnKey.of(field, "ENTER", enter);
        OnKey.within(panel, "ESCAPE", this::look);
        middle.add(panel, "w 460!");
        body.add(middle, "passphrase");
        cards.show(body, "passphrase");
        window.showStart(field);
    }

    private void unlock(Path folder, JPasswordField field, Prose fault) {
        char[] secret = field.getPassword();
        field.setText("");
        window.enter(
                () -> {
                    try {
                        return services.studies()
                                .open(folder, new Studies.Entrance(null, secret, false, SwingUtilities::invokeLater));
                    } finally {
                        wipe(secret);
                    }
                },
                List.of(),
                failure -> fault.setText(String.valueOf(failure.getMessage())));
    }

    /** A dropped study is opened; dropped transcripts begin a new one. */
    @Override
    public void dropped(List<Path> files) {
        if (files.size() == 1
                && Files.isDirectory(files.get(0))
                && services.studies().look(files.get(0)).there()) {
            open(files.get(0));
        } else {
            makeStudy(files);
        }
    }

    @Override
    public Standing look(Path folder) {
        Studies.Outside outside = services.studies().look(folder);
        String holder = outside.holder();
        return new Standing(outside.there(), outside.encrypted(), holder == null ? "" : holder);
    }
}
