package org.sheaf.desktop.themes;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.widgets.Ask;
import org.sheaf.desktop.widgets.Divided;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.desktop.widgets.Segments;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Analysis;
import org.sheaf.study.Place;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;
import org.sheaf.study.Theme;

/** Pool, board and inspector. EDT only. */
public final class ThemesView extends JPanel implements SectionView.Host, BoardDrag.Ground {

    private static final long serialVersionUID = 1L;
    private static final String BOARD = "board";
    private static final String MAP = "map";

    private final transient ThemesModel model;
    private final transient ThemeActions deeds;
    private final transient Actions actions;
    private final transient BoardDrag drag;
    private final Board board;
    private final Inspector inspector;
    private final PoolPane poolPane;
    private final JLabel summary = Styled.label("", "second");
    private final JButton analysis;
    private final CardLayout cards = new CardLayout();
    private final JPanel grounds = Styled.ground("board", cards);
    private final Segments ways =
            new Segments(Words.of("themes.ways"), List.of(Words.of("themes.board"), Words.of("themes.map")));
    private final transient Heard heard = new Heard();
    private transient Runnable focusMap = () -> {};
    private transient Figures figures = Figures.NONE;
    private transient List<Section> drawn = List.of();
    private boolean counting;
    private boolean again;

    /** The view of a model; its actions must be declared before. */
    public ThemesView(ThemesModel model, ThemeActions deeds, Actions actions) {
        super(new BorderLayout());
        this.model = model;
        this.deeds = deeds;
        this.actions = actions;
        this.drag = new BoardDrag(this);
        this.poolPane = new PoolPane(model, actions, drag, this::figures);
        this.board = new Board(model, this, () -> actions.run("theme.new"));
        this.inspector = new Inspector(model);
        analysis = Styled.button("", this::askAnalysis);
        analysis.setName("themes.analysis");
        analysis.setIcon(Icons.CHEVRON_DOWN.icon(12));
        analysis.setHorizontalTextPosition(javax.swing.SwingConstants.LEADING);
        analysis.putClientProperty("JButton.buttonType", "toolBarButton");
        Styled.style(analysis, "font: $Sheaf.title.font");
        JScrollPane scroll = new JScrollPane(board);
        scroll.setBorder(javax.swing.BorderFactory.createEmptyBorder());
        grounds.add(scroll, BOARD);
        JPanel middle = Styled.ground("board", new BorderLayout());
        middle.add(head(), BorderLayout.NORTH);
        middle.add(grounds, BorderLayout.CENTER);
        Divided right = new Divided(Divided.Keeps.RIGHT, new Divided.Sizes(320, 280, 480), inspector, middle);
        add(new Divided(Divided.Keeps.LEFT, new Divided.Sizes(240, 200, 400), poolPane, right), BorderLayout.CENTER);
        actions.install(board, Scope.BOARD, WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
        OnKey.within(board, "ESCAPE", this::unlift);
        model.onChange(this::refresh);
        refresh();
    }

    private JPanel head() {
        JPanel head =
                Styled.ground("panel", new MigLayout("insets 0 12 0 12, fillx", "[]12[]push[]12[]", "[40!, center]"));
        head.setBorder(Styled.hairline(false, false, true, false));
        head.add(analysis, "wmin 0");
        head.add(summary, "wmin 0");
        ways.show(0);
        ways.onChosen(way -> turn(way == 1));
        ways.setVisible(false);
        head.add(ways, "h 30!");
        JButton more = Styled.button("", () -> {});
        more.setIcon(Icons.MORE.icon());
        more.putClientProperty("JButton.buttonType", "toolBarButton");
        more.setToolTipText(Words.of("themes.analysis.more"));
        more.getAccessibleContext().setAccessibleName(Words.of("themes.analysis.more"));
        more.addActionListener(
                event -> new Menus(actions).popup(ThemeActions.ANALYSIS_MENU).show(more, 0, more.getHeight()));
        head.add(more, "w 30!, h 30!");
        return head;
    }

    /** Lets the board change places with the thematic map; {@code focus} leads the keys there. */
    public void mapped(JComponent map, Runnable focus) {
        grounds.add(map, MAP);
        focusMap = focus;
        ways.setVisible(true);
    }

    /** Turns to the map or to the board. */
    public void turn(boolean map) {
        ways.show(map ? 1 : 0);
        cards.show(grounds, map ? MAP : BOARD);
        focusBoard();
    }

    private void refresh() {
        poolPane.refresh();
        summary.setText(model.summary());
        analysis.setText(model.analysis().map(Analysis::name).orElse(Words.of("themes.analysis.none")));
        if (!model.columns().equals(drawn)) {
            drawn = model.columns();
            drag.cancel();
        }
        board.refresh();
        inspector.refresh();
        if (isShowing()) {
            count();
        }
    }

    /** Brings the figures up to date; whoever shows the view calls this. */
    public void count() {
        if (counting) {
            again = true;
            return;
        }
        counting = true;
        again = false;
        Study study = model.desk().study();
        Texts texts = model.desk().texts();
        List<Section> columns = model.columns();
        String group = model.analysis().map(Analysis::group).orElse("");
        model.desk()
                .work(
                        Words.of("themes.counting"),
                        progress -> new Counting(study, texts, group, heard).of(columns, progress),
                        counted -> {
                            counting = false;
                            show(counted);
                            if (again) {
                                count();
                            }
                        },
                        failure -> {
                            counting = false;
                            model.desk().notices().complain(failure);
                        });
    }

    private void show(Figures counted) {
        if (!counted.equals(figures)) {
            boolean otherWords = !counted.words().equals(figures.words());
            figures = counted;
            board.count(otherWords);
            inspector.figures(counted);
            poolPane.repaint();
        }
    }

    @Override
    public Figures figures() {
        return figures;
    }

    @Override
    public Board board() {
        return board;
    }

    @Override
    public JComponent pool() {
        return poolPane;
    }

    @Override
    public void carrying(@Nullable Carrying carrying, boolean copies, boolean toPool) {
        poolPane.carrying(carrying, copies, toPool);
    }

    @Override
    public void drop(Load load, Spot spot, boolean copies) {
        board.await(spot.theme(), load);
        model.drop(load, spot, copies);
    }

    @Override
    public void takeOut(Load load) {
        model.takeOut(load);
    }

    /** Space lifts the card that has the focus, and puts it down. */
    void lift() {
        Optional<Carrying> lifted = board.lifted();
        if (lifted.isPresent()) {
            Optional<Spot> spot = lifted.get().spot();
            unlift();
            spot.ifPresent(there -> drop(lifted.get().load(), there, false));
        } else {
            board.lift()
                    .ifPresent(carrying -> poolPane.say(
                            Words.of("themes.lifted", carrying.load().name())));
        }
    }

    private void unlift() {
        board.unlift();
        carrying(null, false, false);
    }

    private void askAnalysis() {
        java.util.ArrayList<Pick.Choice> choices = new java.util.ArrayList<>();
        for (Analysis each : model.analyses()) {
            choices.add(new Pick.Choice(each.name(), each.group(), null, () -> model.analysis(each.id())));
        }
        choices.add(new Pick.Choice(Words.of("action.analysis.new"), "", null, () -> actions.run("analysis.new")));
        Pick.open(analysis, new Rectangle(analysis.getSize()), Words.of("themes.analysis.which"), choices);
    }

    Optional<Card> chosenCard() {
        return board.focusedCard().map(CardView::card);
    }

    void ask(Ask.Question question) {
        Ask.open(board, board.partOf(model.chosen().orElse(null)), question);
    }

    void pick(String title, List<Pick.Choice> choices) {
        Optional<CardView> card = board.focusedCard();
        if (card.isPresent()) {
            Pick.open(card.get(), new Rectangle(card.get().getSize()), title, choices);
        } else if (poolPane.hasKeys()) {
            poolPane.pick(title, choices);
        } else {
            Pick.open(board, board.partOf(model.chosen().orElse(null)), title, choices);
        }
    }

    /** Leads the keys to the board, or to the map in its place. */
    public void focusBoard() {
        if (ways.shown() == 1) {
            focusMap.run();
        } else {
            board.focusFirst();
        }
    }

    void openCard(Card card) {
        if (board.lifted().isPresent()) {
            lift();
        } else {
            open(card);
        }
    }

    /** What is carried when the keys speak of the chosen card, or of the chosen code of the pool. */
    Optional<Load> chosenLoad() {
        Optional<CardView> card = board.focusedCard();
        if (card.isPresent()) {
            return card.map(CardView::load);
        }
        return poolPane.hasKeys() ? poolPane.chosen().map(code -> new Load.OfCode(null, code)) : Optional.empty();
    }

    @Override
    public void choose(Theme theme) {
        model.desk().chosen().theme(theme.id());
    }

    @Override
    public void menu(Theme theme, JComponent at, Point where) {
        choose(theme);
        new Menus(actions).popup(ThemeActions.THEME_MENU).show(at, where.x, where.y);
    }

    @Override
    public void menu(Card card, JComponent at, Point where) {
        at.requestFocusInWindow();
        javax.swing.SwingUtilities.invokeLater(
                () -> new Menus(actions).popup(ThemeActions.CARD_MENU).show(at, where.x, where.y));
    }

    @Override
    public void newPart(Theme theme, JComponent at) {
        deeds.askPart(theme);
    }

    /** A code opens its quotations, a quotation its place. */
    @Override
    public void open(Card card) {
        if (card instanceof Card.OfCode of) {
            model.desk().chosen().code(of.code().id());
            actions.run("code.quotations");
        } else if (card instanceof Card.OfQuotation of) {
            model.desk()
                    .study()
                    .page(of.ref().transcript())
                    .find(of.ref().quotation())
                    .ifPresent(q -> model.desk().go(Place.at(of.ref().transcript(), q.span())));
        }
    }

    @Override
    public void prepare(CardView view) {
        drag.source(view, () -> Optional.of(new BoardDrag.Taken(view.load(), view.picture())));
    }
}
