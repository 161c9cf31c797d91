package org.sheaf.desktop.themes;

import java.awt.BorderLayout;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Place;
import org.sheaf.study.Theme;

/** The board of one analysis with its figures, and what its cards and heads do. EDT only. */
final class BoardPane extends JPanel implements SectionView.Host {

    private static final long serialVersionUID = 1L;

    private final transient ThemesModel model;
    private final transient Tools tools;
    private final transient Counter counter;
    private final Board board;

    /**
     * What a board works with.
     *
     * @param boards which of them is spoken of
     * @param actions what can be done
     * @param drag how cards are dragged
     * @param newPart asks for a sub-theme
     * @param escaped the user gives up what is carried
     */
    record Tools(Boards boards, Actions actions, BoardDrag drag, Consumer<Theme> newPart, Runnable escaped) {}

    /** The board of a model; {@code name} tells it from the one beside it. */
    BoardPane(ThemesModel model, Tools tools, String name, Runnable counted) {
        super(new BorderLayout());
        this.model = model;
        this.tools = tools;
        this.counter = new Counter(model, (before, now) -> {
            board().count(!now.words().equals(before.words()));
            counted.run();
        });
        this.board = new Board(model, this, () -> {
            tools.boards().active(model);
            tools.actions().run("theme.new");
        });
        board.call(name);
        JScrollPane scroll = new JScrollPane(board);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        add(scroll, BorderLayout.CENTER);
        tools.actions().install(board, Scope.BOARD, WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        OnKey.within(board, "ESCAPE", this::escape);
        board.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                tools.boards().active(model);
                board.requestFocusInWindow();
                board.unmark();
            }
        });
    }

    private void escape() {
        if (board.lifted().isPresent() || !board.unmark()) {
            tools.escaped().run();
        }
    }

    ThemesModel model() {
        return model;
    }

    Board board() {
        return board;
    }

    /** Shows the model's state. */
    void refresh() {
        board.refresh();
    }

    /** Brings the figures up to date. */
    void count() {
        counter.count();
    }

    @Override
    public Figures figures() {
        return counter.figures();
    }

    /** What goes where the card with the focus goes. */
    Optional<Load> load() {
        return board.focusedCard().map(board::load);
    }

    @Override
    public void choose(Theme theme) {
        tools.boards().active(model);
        model.desk().chosen().theme(theme.id());
    }

    @Override
    public void menu(Theme theme, JComponent at, Point where) {
        choose(theme);
        new Menus(tools.actions()).popup(ThemeActions.THEME_MENU).show(at, where.x, where.y);
    }

    @Override
    public void menu(Card card, JComponent at, Point where) {
        at.requestFocusInWindow();
        SwingUtilities.invokeLater(
                () -> new Menus(tools.actions()).popup(ThemeActions.CARD_MENU).show(at, where.x, where.y));
    }

    @Override
    public void newPart(Theme theme) {
        choose(theme);
        tools.newPart().accept(theme);
    }

    /** A code opens its quotations, a quotation its place. */
    @Override
    public void open(Card card) {
        if (card instanceof Card.OfCode of) {
            model.desk().chosen().code(of.code().id());
            tools.actions().run("code.quotations");
        } else if (card instanceof Card.OfQuotation of) {
            model.desk()
                    .study()
                    .page(of.ref().transcript())
                    .find(of.ref().quotation())
                    .ifPresent(q -> model.desk().go(Place.at(of.ref().transcript(), q.span())));
        }
    }

    @Override
    public boolean isMarked(CardView view) {
        return board != null && board.isMarked(view);
    }

    @Override
    public boolean isUnfolded(Theme theme) {
        return board != null && board.isUnfolded(theme.id());
    }

    @Override
    public void fold(Theme theme) {
        choose(theme);
        board.fold(theme.id());
    }

    @Override
    public void prepare(CardView view) {
        view.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                if (SwingUtilities.isLeftMouseButton(event)) {
                    board.pressed(view, event.isShiftDown(), isToggle(event));
                }
            }

            @Override
            public void mouseClicked(MouseEvent event) {
                if (SwingUtilities.isLeftMouseButton(event) && event.getClickCount() == 1) {
                    board.clicked(view, event.isShiftDown(), isToggle(event));
                }
            }
        });
        tools.drag().source(view, () -> Optional.of(new BoardDrag.Taken(board.load(view), view.picture())));
    }

    @Override
    public void prepare(SectionHead head) {
        head.handles()
                .forEach(handle -> tools.drag()
                        .source(
                                handle,
                                () -> Optional.of(
                                        new BoardDrag.Taken(new Load.OfTheme(head.theme()), head.picture()))));
    }

    private static boolean isToggle(MouseEvent event) {
        return event.isControlDown() || event.isMetaDown();
    }

    /** Lines the board up with others. */
    static JPanel row(JComponent... boards) {
        JPanel row = Styled.ground("hairline", new java.awt.GridLayout(1, 0, 1, 0));
        for (JComponent each : boards) {
            row.add(each);
        }
        return row;
    }
}
