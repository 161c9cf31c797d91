package org.sheaf.desktop.themes;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.widgets.Ask;
import org.sheaf.desktop.widgets.Divided;
import org.sheaf.desktop.widgets.Flanked;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.desktop.widgets.Segments;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Study;

/** Pool, board or two of them, map, table and inspector. EDT only. */
public final class ThemesView extends JPanel implements BoardDrag.Ground {

    private static final long serialVersionUID = 1L;

    private final transient Boards boards;
    private final transient Actions actions;
    private final transient BoardDrag drag;
    private final BoardPane first;
    private final BoardPane second;
    private final AnalysisHead firstHead;
    private final AnalysisHead secondHead;
    private final Inspector inspector;
    private final PoolPane pool;
    private final ThemeTable table;
    private final JButton alone;
    private final JPanel head = Styled.ground("panel", new MigLayout());
    private final JPanel side = Styled.ground("board", new BorderLayout());
    private final CardLayout cards = new CardLayout();
    private final JPanel grounds = Styled.ground("board", cards);
    private final Segments ways = new Segments(
            Words.of("themes.ways"),
            List.of(Words.of("themes.board"), Words.of("themes.map"), Words.of("themes.table")));
    private final JButton leftHandle;
    private final JButton rightHandle;
    private final Flanked sides;
    private transient Runnable focusMap = () -> {};
    private transient Runnable said = () -> {};
    private transient List<List<Section>> drawn = List.of();
    private String saying = "";
    private boolean besideDrawn;
    private boolean stale;
    private transient @Nullable Study counted;

    /** What takes the middle. */
    public enum Way {
        BOARD,
        MAP,
        TABLE
    }

    /** The view of boards; its actions must be declared before. */
    public ThemesView(Boards boards, ThemeActions deeds, Actions actions) {
        super(new BorderLayout());
        this.boards = boards;
        this.actions = actions;
        this.drag = new BoardDrag(this);
        BoardPane.Tools tools = new BoardPane.Tools(boards, actions, drag, deeds::askPart, this::unlift);
        this.first = new BoardPane(boards.first(), tools, "", this::counted);
        this.second = new BoardPane(boards.second(), tools, ".second", this::counted);
        this.firstHead = new AnalysisHead(boards, boards.first(), actions, "");
        this.secondHead = new AnalysisHead(boards, boards.second(), actions, ".second");
        this.pool = new PoolPane(boards, actions, drag, () -> pane().figures());
        this.inspector = new Inspector(boards, actions);
        this.table = new ThemeTable(boards, actions);
        alone = AnalysisHead.button(Icons.CLOSE, "action.analysis.alone", () -> actions.run("analysis.alone"));
        grounds.add(side, Way.BOARD.name());
        grounds.add(table, Way.TABLE.name());
        head.setBorder(Styled.hairline(false, false, true, false));
        JPanel middle = Styled.ground("board", new BorderLayout());
        middle.add(head, BorderLayout.NORTH);
        middle.add(grounds, BorderLayout.CENTER);
        leftHandle = Styled.iconButton(actions.swing("pane.left"));
        rightHandle = Styled.iconButton(actions.swing("pane.right"));
        sides = new Flanked(
                new Flanked.Part(pool, new Divided.Sizes(240, 200, 400), 880),
                middle,
                new Flanked.Part(inspector, new Divided.Sizes(320, 280, 480), 1000));
        sides.onFitted(this::handles);
        add(sides, BorderLayout.CENTER);
        ways.show(0);
        ways.onChosen(way -> turn(Way.values()[way]));
        compose();
        handles();
        boards.onChange(this::refresh);
        addHierarchyListener(event -> {
            if (stale && isShowing()) {
                draw();
            }
        });
        draw();
    }

    /** One board with its head, or two in halves of the same width. */
    private void compose() {
        besideDrawn = boards.isBeside();
        side.removeAll();
        side.add(besideDrawn ? BoardPane.row(first, second) : first, BorderLayout.CENTER);
        head.removeAll();
        head.setLayout(new MigLayout("insets 0 0 0 6, gap 0, fillx, novisualpadding, hidemode 3", "", "[40!, center]"));
        head.add(leftHandle, "w 30!, h 30!, gapleft 8");
        head.add(firstHead, besideDrawn ? "w 50%!, growy" : "growx, pushx, wmin 0, growy");
        if (besideDrawn) {
            head.add(secondHead, "growx, pushx, wmin 0, growy");
            head.add(alone, "w 30!, h 30!");
        }
        head.add(ways, "h 30!, gapleft 6, wmin pref");
        JButton more = AnalysisHead.button(Icons.MORE, "themes.analysis.more", () -> {});
        more.addActionListener(
                event -> new Menus(actions).popup(AnalysisActions.MENU).show(more, 0, more.getHeight()));
        head.add(more, "w 30!, h 30!, gapleft 4");
        head.add(rightHandle, "w 30!, h 30!, gapleft 4");
        head.revalidate();
        side.revalidate();
        repaint();
    }

    /** What leads to a side that is not there. */
    private void handles() {
        leftHandle.setVisible(!sides.isLeftShown());
        rightHandle.setVisible(!sides.isRightShown());
        actions.refreshSoon();
    }

    /** The pool, the boards and the inspector. */
    public Flanked sides() {
        return sides;
    }

    /** Lets the board change places with the thematic map; {@code focus} leads the keys there. */
    public void mapped(JComponent map, Runnable focus) {
        grounds.add(map, Way.MAP.name());
        focusMap = focus;
    }

    /** Turns to the board, the map or the table. */
    public void turn(Way way) {
        ways.show(List.of(Way.values()).indexOf(way));
        cards.show(grounds, way.name());
        table.seen(way == Way.TABLE);
        focusBoard();
        actions.refreshSoon();
        said.run();
    }

    private Way way() {
        return Way.values()[Math.max(0, ways.shown())];
    }

    private BoardPane pane() {
        return boards.isBeside() && boards.active() == boards.second() ? second : first;
    }

    private List<BoardPane> panes() {
        return boards.isBeside() ? List.of(first, second) : List.of(first);
    }

    /** What nobody sees is drawn when it is shown. */
    private void refresh() {
        if (isShowing()) {
            draw();
        } else {
            stale = true;
        }
    }

    private void draw() {
        stale = false;
        if (besideDrawn != boards.isBeside()) {
            compose();
        }
        List<List<Section>> now =
                panes().stream().map(pane -> pane.model().columns()).toList();
        if (!now.equals(drawn)) {
            drawn = now;
            drag.cancel();
            count();
        } else if (!boards.desk().study().equals(counted)) {
            count(); // codings, groups or people, which no card shows
        }
        pool.refresh();
        firstHead.refresh();
        secondHead.refresh();
        panes().forEach(BoardPane::refresh);
        inspector.refresh(pane().figures());
        table.refresh(first.figures());
        said.run();
    }

    /** Brings the figures up to date; whoever shows the view calls this. */
    public void count() {
        if (isShowing()) {
            counted = boards.desk().study();
            panes().forEach(BoardPane::count);
            pool.read();
        }
    }

    private void counted() {
        inspector.refresh(pane().figures());
        table.refresh(first.figures());
        pool.repaint();
    }

    /** What stands in the status bar at the left: what goes on with a card, or which keys help. */
    public String saying() {
        return saying.isEmpty() ? Words.of("themes.keys." + way().name().toLowerCase(java.util.Locale.ROOT)) : saying;
    }

    /** What stands in the status bar at the right. */
    public String standing() {
        return Words.of("themes.standing", boards.active().placed());
    }

    /** Is told when the status bar should say something else. */
    public void onSaying(Runnable listener) {
        said = listener;
    }

    private void say(String sentence) {
        if (!sentence.equals(saying)) {
            saying = sentence;
            said.run();
        }
    }

    @Override
    public List<Board> boards() {
        return panes().stream().map(BoardPane::board).toList();
    }

    @Override
    public JComponent pool() {
        return pool;
    }

    @Override
    public void carrying(Carrying carrying, BoardDrag.Intent intent) {
        pool.carrying(carrying, intent.toPool());
        say(DragWords.over(carrying, intent));
    }

    @Override
    public void carrying(Load.OfTheme load, Board board, @Nullable ThemePlace place) {
        say(DragWords.over(load, board.model(), place));
    }

    @Override
    public void carried() {
        pool.carrying(null, false);
        say("");
    }

    @Override
    public void drop(Board board, Load load, Spot spot, boolean copies) {
        board.await(spot.theme(), load);
        boards.active().drop(load, spot, copies);
    }

    @Override
    public void drop(Board board, Load.OfTheme load, ThemePlace place) {
        boards.active(board.model());
        board.model().drop(load, place);
    }

    @Override
    public void begin(Board board, Load load, boolean copies) {
        boards.active(board.model());
        new ThemeQuestions(boards, asking -> asking.accept(this)).newTheme(load, copies);
    }

    @Override
    public void takeOut(Load load) {
        boards.active().takeOut(load);
    }

    /** Space lifts what is chosen, and puts it down. */
    void lift() {
        Board board = pane().board();
        Optional<Carrying> lifted = board.lifted();
        if (lifted.isPresent()) {
            Optional<Spot> spot = lifted.get().spot();
            board.unlift();
            carried();
            spot.ifPresent(there -> drop(board, lifted.get().load(), there, false));
        } else {
            Optional<Carrying> begun = pool.hasKeys() ? pool.load().flatMap(board::lift) : board.lift();
            begun.ifPresent(
                    carrying -> say(Words.of("themes.lifted", carrying.load().name())));
        }
    }

    /** Whether something is carried with the keys. */
    boolean isLifted() {
        return pane().board().lifted().isPresent();
    }

    private void unlift() {
        Optional<Carrying> lifted = pane().board().lifted();
        pane().board().unlift();
        carried();
        if (lifted.isPresent() && lifted.get().load().from() == null) {
            pool.focusList();
        }
    }

    Optional<CardView> chosenCard() {
        return pane().board().focusedCard();
    }

    /** Questions are put beside the theme on the board, and where that is not seen beside the analysis. */
    void ask(Ask.Question question) {
        if (way() == Way.BOARD) {
            Ask.open(pane().board(), part(), question);
        } else {
            activeHead().put(question);
        }
    }

    private Rectangle part() {
        return pane().board().partOf(boards.chosen().orElse(null));
    }

    void pick(String title, List<Pick.Choice> choices) {
        Optional<CardView> card = chosenCard();
        if (card.isPresent()) {
            Pick.open(card.get(), new Rectangle(card.get().getSize()), title, choices);
        } else if (pool.hasKeys()) {
            pool.pick(title, choices);
        } else if (way() == Way.BOARD) {
            Pick.open(pane().board(), part(), title, choices);
        } else {
            activeHead().offer(title, choices);
        }
    }

    /** Leads the keys to the board, or to what stands in its place. */
    public void focusBoard() {
        switch (way()) {
            case BOARD -> pane().board().focusFirst();
            case MAP -> focusMap.run();
            case TABLE -> table.focusTable();
        }
    }

    void openCard() {
        if (isLifted()) {
            lift();
        } else {
            chosenCard().ifPresent(view -> pane().open(view.card()));
        }
    }

    void mark() {
        chosenCard().ifPresent(pane().board()::toggle);
    }

    /** What is carried when the keys speak of the chosen cards, or of what is chosen in the pool. */
    Optional<Load> chosenLoad() {
        Optional<Load> card = pane().load();
        return card.isPresent() || !pool.hasKeys() ? card : pool.load();
    }

    /** Whether the keys speak of a theme's head. */
    boolean isOnHead() {
        return pane().board().focusedHead();
    }

    /** Copies the table, wherever it is called for from. */
    void copyTable() {
        table.copy();
    }

    /** The head of the analysis that is spoken of. */
    AnalysisHead activeHead() {
        return pane() == second ? secondHead : firstHead;
    }
}
