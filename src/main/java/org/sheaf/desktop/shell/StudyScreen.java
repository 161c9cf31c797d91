package org.sheaf.desktop.shell;

import java.awt.BorderLayout;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.action.UndoActions;
import org.sheaf.desktop.coding.CodingActions;
import org.sheaf.desktop.coding.RecentCodes;
import org.sheaf.desktop.reader.Reader;
import org.sheaf.desktop.search.SearchModel;
import org.sheaf.desktop.settings.SettingsView;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.widgets.FileDrop;
import org.sheaf.desktop.widgets.Flanked;
import org.sheaf.study.Coder;
import org.sheaf.study.Edit;
import org.sheaf.study.Entry;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;

/** An open study in the window: header, the views, status bar. EDT only. */
final class StudyScreen extends JPanel implements StudyListener {

    private static final long serialVersionUID = 1L;

    private final transient Studies.Opened opened;
    private final transient Desk desk;
    private final transient Clock clock;
    private final transient Actions actions;
    private final transient ScreenWindow window;
    private final transient SettingsPart settingsPart;
    private final transient CorrectingPart correcting;
    private final transient StudyParts parts;
    private final transient Readers reading;
    private final transient Going going;
    private final transient TranscriptType type;
    private final ReaderArea readerPane;
    private final transient CodingBar bar;
    private final transient ReadThrough through;
    private final ReadView read;
    private final transient Views views;
    private final Header header;
    private final FirstHints hints;
    private final StatusBar status;
    private final transient SearchModel found;
    private View view = View.READ;
    private boolean importing;

    StudyScreen(
            Studies.Opened opened,
            Desk desk,
            Services services,
            Settings settings,
            Choosing choosing,
            ScreenWindow window) {
        super(new BorderLayout());
        this.opened = opened;
        this.clock = services.clock();
        this.desk = desk;
        this.actions = new Actions(
                id -> Icons.valueOf(id.toUpperCase(java.util.Locale.ROOT).replace('-', '_'))
                        .icon(),
                desk.notices()::complain,
                window.preferences().keys());
        this.window = window;
        Settings own = new OwnSettings(settings, desk.study().facts().id());
        this.reading = new Readers(desk, own);
        RecentCodes recent = new RecentCodes(settings, desk.study());
        UndoActions.declare(actions, desk);
        Doing doing = new Doing(this, window);
        StudyActions.declare(actions, doing);
        CodingActions coding = CodingActions.declare(actions, desk, reading.coding(), recent, services.clock());
        this.parts = StudyParts.declare(desk, actions, choosing, services.clock(), own);
        ReadingActions.declare(actions, reading, coding, this::find);
        this.going = new Going(this, parts, reading);
        this.type = ReaderPart.declare(actions, desk, reading, services, settings);
        this.bar = new CodingBar(desk, reading, coding, recent).joined(parts);
        new JoinOffer(desk, reading, coding.steps(), actions);
        StudyParts.Panes panes = parts.panes(actions);
        this.readerPane = new ReaderArea(desk, reading, actions, own);
        this.through = ReadThrough.declare(actions, desk, reading);
        this.read = new ReadView(panes.with(readerPane), actions, own);
        Views.Made made = made(doing, services);
        this.views = new Views(parts, actions, read, readerPane, own, made);
        MergingPart.declare(actions, desk, services, choosing, parts::listed, views.body());
        this.correcting = new CorrectingPart(actions, desk, reading, choosing, views.body(), () -> show(View.READ));
        this.header = new Header(actions, at -> window.coders(this, at));
        this.status = new StatusBar(desk.open().tasks());
        SharingPart.declare(actions, desk, opened.team(), services, settings, status);
        this.found = new SearchModel(desk, opened.index());
        this.settingsPart = new SettingsPart(views.body(), window.preferences(), actions, this::afterSettings);
        this.hints = new FirstHints(desk, reading, actions, settings);
        compose();
    }

    private Views.Made made(Doing doing, Services services) {
        Applying deed = new Applying(opened, services, window);
        return new Views.Made(desk, services.clock(), doing, this::refreshTexts, deed);
    }

    private void compose() {
        add(header, BorderLayout.NORTH);
        readerPane.add(hints, BorderLayout.SOUTH);
        add(views.body(), BorderLayout.CENTER);
        add(status, BorderLayout.SOUTH);
        SideBySide.declare(actions, desk, reading, readerPane, parts::listed);
        actions.install(this, Scope.WINDOW, WHEN_IN_FOCUSED_WINDOW);
        setTransferHandler(new FileDrop(this::bring));
        header.show(View.READ);
        header.saved(desk.open().isSaved());
        header.coder(desk.coder().name());
        actions.refresh();
        listen();
    }

    private void searching() {
        found.onChange(this::mark);
        parts.quotations().over(opened.index(), found::query, this::show);
        SweepPart.Searching what = new SweepPart.Searching(found, opened.index(), header.search());
        SweepPart sweeps = SweepPart.declare(actions, desk, reading, what, clock);
        Runnable table = () -> actions.run("search.table");
        new SearchDrop(found, header.search(), readerPane::focusReader, sweeps::codeFound, table);
    }

    private void listen() {
        desk.listen(this);
        desk.onGo(going::go);
        desk.chosen().listen(actions::refreshSoon);
        searching();
        reading.onArrival(this::mark);
        reading.onChange(() -> {
            refreshTexts();
            actions.refreshSoon();
        });
        parts.importing().in(this::showImport, this::imported, correcting);
        correcting.onChange(this::refreshTexts);
        through.around(read::calm, parts::mark, () -> NoteForm.open(desk, clock, reading));
        KeyNeeds.follow(reading, actions, desk);
        through.onChange(() -> {
            readerPane.readThrough(through.isOn(), actions);
            show(View.READ);
        });
        reading.onArranged(() -> read.two(reading.areTwo()));
        parts.onReader(readerPane::focusReader);
        read.onFitted(this::fitted, readerPane::focusReader);
        parts.onRead(() -> {
            show(View.READ);
            read.showRight();
        });
        Indexing.follow(desk, opened.index());
        refreshTexts();
    }

    private void fitted() {
        readerPane.sides(read.isLeftShown(), read.isRightShown());
        actions.refresh();
    }

    /** What the last query found in the transcript that is read is outlined there, so that F3 leads from hit to hit. */
    private void mark() {
        reading.each(seat -> seat.reading()
                .transcript()
                .ifPresent(transcript -> seat.reader().marks(found.marks(transcript.id()))));
    }

    /** Opens where one left off. */
    void begin() {
        reading.begin();
        hints.begin();
        readerPane.focusReader();
    }

    JMenuBar menuBar(JMenu recent) {
        return StudyMenus.bar(actions, recent);
    }

    Desk desk() {
        return desk;
    }

    Actions actions() {
        return actions;
    }

    Studies.Opened opened() {
        return opened;
    }

    View view() {
        return view;
    }

    ReadView readView() {
        return read;
    }

    Header header() {
        return header;
    }

    Reader reader() {
        return reading.reader();
    }

    Readers readers() {
        return reading;
    }

    StudyParts parts() {
        return parts;
    }

    CodingBar coding() {
        return bar;
    }

    /** The sides of the view that is seen, null where they are the reader's. */
    @Nullable
    Flanked sides() {
        return views == null ? null : views.sides(view);
    }

    void show(View other) {
        if (other != View.READ) {
            through.leave();
        }
        importing = false;
        settingsPart.left();
        view = other;
        views.show(other);
        correcting.over(other == View.READ);
        header.show(other);
        focusView();
        refreshTexts();
        actions.refresh();
    }

    private void focusView() {
        if (!correcting.focused()) {
            views.focus(view);
        }
    }

    /** Leaves the study, unless a correction would be lost with it. */
    void unlessHeld(Runnable leaving) {
        if (!correcting.holds()) {
            leaving.run();
        }
    }

    /** Shows the preview of files that may become transcripts. */
    void bring(List<Path> files) {
        showImport();
        parts.importing().bring(files);
    }

    private void showImport() {
        importing = true;
        correcting.left();
        settingsPart.left();
        header.show(View.READ);
        views.showImport();
    }

    /** Shows a page of the settings in place of the view. */
    void settings(SettingsView.Page page) {
        header.show(null);
        correcting.left();
        settingsPart.open(page);
    }

    private void afterSettings() {
        if (importing) {
            header.show(View.READ);
            views.showImport();
        } else {
            show(view);
        }
    }

    /** Whether a view is seen, and nothing in its place. */
    boolean shows(View wanted) {
        return view == wanted && !importing && !settingsPart.isOpen() && !correcting.isSeen() && !views.showsTable();
    }

    Views views() {
        return views;
    }

    /** Leads to places of the study. */
    Going going() {
        return going;
    }

    /** Sets transcripts in the type that the settings say. */
    void retype() {
        type.set();
    }

    private void imported() {
        if (importing) {
            show(View.READ);
        }
    }

    private void find() {
        if (view != View.READ) {
            show(View.READ);
        }
        if (!correcting.found()) {
            readerPane.find();
        }
    }

    /** Somebody else acts from now on. */
    void coderChanged() {
        Coder coder = desk.coder();
        header.coder(coder.name());
        reading.coderChanged();
        parts.coderChanged();
        views.coderChanged();
        actions.refresh();
    }

    @Override
    public void changed(Study before, Study after, Entry entry, List<Edit> edits) {
        actions.refreshSoon();
        refreshTexts();
        if (!header.coderName().equals(desk.coder().name())) {
            header.coder(desk.coder().name());
            window.coderRenamed(this);
        }
    }

    @Override
    public void saved(boolean everything) {
        header.saved(everything);
    }

    private void refreshTexts() {
        View shown = importing ? View.READ : view;
        String place = correcting.isSeen() ? correcting.place() : reading.place();
        status.place(views.saying(shown).orElse(place));
        status.right(views.standing(shown).orElseGet(() -> FrameworkPart.standing(desk.study())));
    }

    /** For instance “07 Marit, line 420”, for the list of recent studies. */
    String leftAt() {
        return reading.shortPlace();
    }

    /** Remembers place and layout, and locks the vault; called before the study is closed. */
    void remember() {
        reading.remember();
        views.identities().vault().closed();
    }

    /** What F6 leads to, in order: the search and the panes of the view. */
    List<JComponent> panes() {
        List<JComponent> all = parts.focusables(header.search(), readerPane.pages());
        all.addAll(views.focusables(view));
        return all;
    }

    /** Leads the keys to the next or the last pane; a view of one piece takes turns with the search. */
    void nextPane(boolean forward) {
        PaneTour.go(panes(), header.search(), this::focusView, forward);
    }

    /** Opens the memos and begins one on what is chosen: in the table beside its row, in the list of memos there. */
    void memo() {
        if (through.isOn()) {
            through.note();
            return;
        }
        if (view == View.MEMOS) {
            views.memos().begin();
            return;
        }
        if (view == View.QUOTATIONS && parts.quotations().annotated(actions)) {
            return;
        }
        if (view != View.READ) {
            show(View.READ);
        }
        read.showDetail(2);
        parts.beginMemo();
    }
}
