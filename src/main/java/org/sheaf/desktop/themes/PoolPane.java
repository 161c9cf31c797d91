package org.sheaf.desktop.themes;

import java.awt.BorderLayout;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.border.Border;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Cells;
import org.sheaf.desktop.widgets.ContextMenu;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.SearchField;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Code;
import org.sheaf.study.Id;

/** The codes that feed no theme yet, beside the board; a card may be put back here. EDT only. */
final class PoolPane extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient ThemesModel model;
    private final transient Supplier<Figures> figures;
    private final SideList<Code> pool;
    private final JLabel count = Styled.label("", "second");
    private final Prose hint = new Prose(Words.of("themes.pool.hint"), Type.SECOND, Palette::second);

    PoolPane(ThemesModel model, Actions actions, BoardDrag drag, Supplier<Figures> figures) {
        super(new BorderLayout());
        this.model = model;
        this.figures = figures;
        this.pool = new SideList<>(36, Code::id, new PoolPainter());
        Styled.style(this, "background: $Sheaf.panel");
        setBorder(outline(false));
        JPanel head = Styled.clear(new MigLayout("insets 8 14 6 14, fillx", "[]push[]", "[20!]8[]"));
        head.add(Styled.label(Words.of("themes.pool"), "title"));
        head.add(count, "wrap");
        SearchField filter = new SearchField(Words.of("themes.pool.filter"), "");
        filter.onText(model::filter);
        head.add(filter, "span 2, growx, h 30!");
        add(head, BorderLayout.NORTH);
        list(actions, drag);
        add(Styled.scrolled(pool), BorderLayout.CENTER);
        JPanel foot = Styled.clear(new MigLayout("insets 8 14 10 14, fillx", "[grow, fill]"));
        foot.add(hint.foresee(208), "wmin 0");
        add(foot, BorderLayout.SOUTH);
    }

    private void list(Actions actions, BoardDrag drag) {
        pool.setName("themes.pool");
        pool.getAccessibleContext().setAccessibleName(Words.of("themes.pool"));
        drag.source(pool, this::taken);
        if (!java.awt.GraphicsEnvironment.isHeadless()) {
            pool.setTransferHandler(new javax.swing.TransferHandler(null));
            pool.setDragEnabled(true); // else dragging would choose row after row
        }
        pool.onChosen(code -> model.desk().chosen().code(code.id()));
        pool.addMouseListener(new ContextMenu(pool, () -> new Menus(actions).popup("theme.place")));
        actions.install(pool, Scope.BOARD, WHEN_FOCUSED);
    }

    /** In the accent while a card may be put back; as wide when it may not, so that nothing moves. */
    private static Border outline(boolean target) {
        return target ? BorderFactory.createLineBorder(Palette.now().accent(), Space.px(2)) : Styled.inset(2, 2, 2, 2);
    }

    private Optional<BoardDrag.Taken> taken() {
        return pool.chosen().map(code -> {
            CardView view = new CardView(new Card.OfCode(new Id<>(new java.util.UUID(0, 0)), code, 1), figures);
            view.setSize(Math.min(pool.getWidth(), Space.px(Board.COLUMN)), Space.px(Space.CARD));
            return new BoardDrag.Taken(new Load.OfCode(null, code), view.picture());
        });
    }

    void refresh() {
        pool.show(model.pool());
        count.setText(String.valueOf(model.unplacedCount()));
    }

    /** Says what is going on with a card. */
    void carrying(@Nullable Carrying carrying, boolean copies, boolean toPool) {
        setBorder(outline(toPool));
        if (carrying == null) {
            say(Words.of("themes.pool.hint"));
            return;
        }
        String name = carrying.load().name();
        String theme = carrying.over().map(view -> view.theme().name()).orElse("");
        if (toPool) {
            say(Words.of("themes.carrying.out", name));
        } else if (theme.isEmpty()) {
            say(Words.of("themes.carrying", name));
        } else {
            say(Words.of(copies ? "themes.carrying.also" : "themes.carrying.into", name, theme));
        }
    }

    void say(String sentence) {
        hint.setText(sentence);
    }

    /** Whether keys speak of the pool. */
    boolean hasKeys() {
        return pool.isFocusOwner();
    }

    Optional<Code> chosen() {
        return pool.chosen();
    }

    /** Offers choices at the chosen code. */
    void pick(String title, List<Pick.Choice> choices) {
        int index = Math.max(0, pool.getSelectedIndex());
        Pick.open(pool, pool.getCellBounds(index, index), title, choices);
    }

    /** A code of the pool as a card. */
    private final class PoolPainter implements RowPainter<Code> {
        @Override
        public void paint(Graphics2D g, Code code, RowState state) {
            Cells cells = new Cells(g, state, 18, 14);
            cells.figure(figures.get().of(code), 58);
            cells.swatch(CodeColours.shown(code.colour(), Palette.now()));
            cells.name(code.name(), state.chosen());
            g.setColor(Palette.now().hairline());
            int inset = Space.px(16);
            if (!state.chosen() && !state.hovered()) {
                g.fillRect(inset, state.height() - 1, state.width() - 2 * inset, 1);
            }
        }

        @Override
        public String words(Code code) {
            return figures.get().told(code);
        }

        @Override
        public String tip(Code code) {
            return words(code);
        }
    }
}
