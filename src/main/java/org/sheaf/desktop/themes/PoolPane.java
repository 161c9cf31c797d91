package org.sheaf.desktop.themes;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.border.Border;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.ContextMenu;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.SearchField;
import org.sheaf.desktop.widgets.Segments;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Theme;

/**
 * What may be put on the board: the codes that feed no theme yet, or single quotations. A card may be put back here. EDT
 * only.
 */
final class PoolPane extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final Id<Theme> NOWHERE = new Id<>(new java.util.UUID(0, 0));
    private static final String CODES = "codes";
    private static final String QUOTATIONS = "quotations";
    private static final String NONE = "none";

    private final transient Boards boards;
    private final transient Supplier<Figures> figures;
    private final transient PoolQuotes quotes;
    private final SideList<Code> codes;
    private final SideList<PoolQuotes.Found> quotations;
    private final SearchField filter = new SearchField(Words.of("themes.pool.filter"), "");
    private final Segments kinds =
            new Segments(Words.of("themes.pool.kinds"), List.of(Words.of("themes.codes"), Words.of("themes.quotes")));
    private final JButton source = Styled.link("", this::askSource);
    private final JLabel count = Styled.label("", "second");
    private final CardLayout cards = new CardLayout();
    private final JPanel lists = Styled.clear(cards);
    private final EmptyState none = new EmptyState(Words.of("themes.pool.none"), null);
    private final Prose hint = new Prose(Words.of("themes.pool.hint"), Type.SECOND, Palette::second);

    PoolPane(Boards boards, Actions actions, BoardDrag drag, Supplier<Figures> figures) {
        super(new BorderLayout());
        this.boards = boards;
        this.figures = figures;
        this.quotes = new PoolQuotes(boards.desk(), this::refresh);
        this.codes = new SideList<>(39, Code::id, new PoolCards.OfCodes(figures)).asCards();
        this.quotations = new SideList<>(70, PoolQuotes.Found::ref, new PoolCards.OfQuotations()).asCards();
        Styled.style(this, "background: $Sheaf.panel");
        setBorder(outline(false));
        filter.setName("themes.filter");
        filter.onText(words -> {
            boards.first().filter(words);
            boards.second().filter(words);
            refresh();
        });
        OnKey.of(filter, "DOWN", this::intoList);
        OnKey.of(filter, "ENTER", this::intoList);
        list(codes, "themes.pool", Words.of("themes.pool"), actions);
        list(quotations, "themes.pool.quotations", Words.of("themes.quotes"), actions);
        codes.onChosen(code -> boards.desk().chosen().code(code.id()));
        drag.source(codes, () -> taken(codes.chosen().map(code -> new Card.OfCode(NOWHERE, code, 1))));
        drag.source(
                quotations,
                () -> taken(quotations.chosen().map(found -> new Card.OfQuotation(NOWHERE, found.ref(), false))));
        add(head(), BorderLayout.NORTH);
        lists.add(Styled.scrolled(codes), CODES);
        lists.add(Styled.scrolled(quotations), QUOTATIONS);
        lists.add(none, NONE);
        add(lists, BorderLayout.CENTER);
        JPanel foot = Styled.clear(new MigLayout("insets 8 14 10 14, fillx", "[grow, fill]"));
        foot.add(hint.foresee(208), "wmin 0");
        add(foot, BorderLayout.SOUTH);
    }

    /** From the field that finds to the first of what was found. */
    private void intoList() {
        SideList<?> seen = codes.isShowing() ? codes : quotations;
        if (seen.isShowing() && seen.getModel().getSize() > 0) {
            seen.requestFocusInWindow();
            seen.setSelectedIndex(Math.max(0, seen.getSelectedIndex()));
        }
    }

    private JPanel head() {
        JPanel head = Styled.clear(new MigLayout("insets 8 12 6 12, fillx, hidemode 3", "[]push[]", "[20!]8[]8[]4[]"));
        head.add(Styled.label(Words.of("themes.pool"), "title"));
        head.add(count, "wrap");
        head.add(filter, "span 2, growx, h 30!, wrap");
        kinds.show(0);
        kinds.onChosen(kind -> turn(kind == 1));
        head.add(kinds, "span 2, growx, h 30!, wrap");
        source.setName("themes.pool.source");
        source.setIcon(Icons.CHEVRON_DOWN.icon(12));
        source.setHorizontalTextPosition(SwingConstants.LEADING);
        source.setHorizontalAlignment(SwingConstants.LEADING);
        source.setVisible(false);
        head.add(source, "span 2, growx 0, wmin 0, wmax 200");
        return head;
    }

    private void list(SideList<?> list, String name, String told, Actions actions) {
        list.setName(name);
        list.getAccessibleContext().setAccessibleName(told);
        list.allowSeveral();
        if (!java.awt.GraphicsEnvironment.isHeadless()) {
            list.setTransferHandler(new javax.swing.TransferHandler(null));
            list.setDragEnabled(true); // else dragging would choose row after row
        }
        list.addMouseListener(
                new ContextMenu(list, () -> new Menus(actions).popup("theme.place", "theme.placeAlso", "theme.lift")));
        actions.install(list, Scope.BOARD, WHEN_FOCUSED);
    }

    /** Turns to single quotations, or back to codes. */
    void turn(boolean toQuotations) {
        kinds.show(toQuotations ? 1 : 0);
        source.setVisible(toQuotations);
        if (toQuotations) {
            quotes.read();
        }
        refresh();
    }

    private boolean isOfQuotations() {
        return kinds.shown() == 1;
    }

    private void askSource() {
        List<Pick.Choice> choices = new ArrayList<>();
        choices.add(new Pick.Choice(Words.of("themes.pool.exemplary"), "", null, () -> quotes.of(null)));
        for (Code code : boards.desk().study().framework().inOrder()) {
            choices.add(new Pick.Choice(
                    code.name(), "", CodeColours.shown(code.colour(), Palette.now()), () -> quotes.of(code.id())));
        }
        Pick.open(source, new Rectangle(source.getSize()), Words.of("themes.pool.source"), choices);
    }

    /** Reads single quotations anew where they are seen. */
    void read() {
        if (isOfQuotations()) {
            quotes.read();
        }
    }

    /** In the accent while a card may be put back; as wide when it may not, so that nothing moves. */
    private static Border outline(boolean target) {
        return target ? BorderFactory.createLineBorder(Palette.now().accent(), Space.px(2)) : Styled.inset(2, 2, 2, 2);
    }

    private Optional<BoardDrag.Taken> taken(Optional<? extends Card> grasped) {
        return grasped.map(card -> {
            CardView view = new CardView(card, () -> figures.get().with(cited(card)), other -> false);
            view.setSize(Space.px(Board.COLUMN - 24), view.getPreferredSize().height);
            return new BoardDrag.Taken(load().orElseThrow(), view.picture());
        });
    }

    private Map<QuotationRef, Figures.Cited> cited(Card card) {
        return card instanceof Card.OfQuotation of
                ? quotations
                        .chosen()
                        .map(found -> Map.of(of.ref(), found.cited()))
                        .orElse(Map.of())
                : Map.of();
    }

    void refresh() {
        ThemesModel model = boards.active();
        codes.show(model.pool());
        Set<QuotationRef> placed = new HashSet<>();
        model.columns().forEach(column -> gather(column, placed));
        quotations.show(quotes.shown(filter.getText(), placed));
        boolean nothing = isOfQuotations() && quotations.shown().isEmpty();
        cards.show(lists, nothing ? NONE : isOfQuotations() ? QUOTATIONS : CODES);
        count.setText(String.valueOf(isOfQuotations() ? quotations.shown().size() : model.unplacedCount()));
        Id<Code> code = quotes.code();
        source.setText(
                code == null
                        ? Words.of("themes.pool.exemplary")
                        : boards.desk()
                                .study()
                                .codes()
                                .find(code)
                                .map(Code::name)
                                .orElse(""));
    }

    private static void gather(Section section, Set<QuotationRef> into) {
        section.cards().forEach(card -> {
            if (card instanceof Card.OfQuotation of) {
                into.add(of.ref());
            }
        });
        section.parts().forEach(part -> gather(part, into));
    }

    /** Says what is going on with a card. */
    void carrying(@Nullable Carrying carrying, boolean toPool) {
        setBorder(outline(toPool));
        hint.setText(carrying == null ? Words.of("themes.pool.hint") : Words.of("themes.pool.carrying"));
    }

    /** Whether keys speak of the pool. */
    boolean hasKeys() {
        return codes.isFocusOwner() || quotations.isFocusOwner();
    }

    /** Leads the keys here. */
    void focusList() {
        (isOfQuotations() ? quotations : codes).requestFocusInWindow();
    }

    /** What is chosen here. */
    Optional<Load> load() {
        List<Load> all = isOfQuotations()
                ? quotations.chosenAll().stream()
                        .map(each -> (Load) new Load.OfQuotation(
                                null, each.ref(), false, each.cited().words()))
                        .toList()
                : codes.chosenAll().stream()
                        .map(code -> (Load) new Load.OfCode(null, code))
                        .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(Load.of(all));
    }

    /** Offers choices at what is chosen. */
    void pick(String title, List<Pick.Choice> choices) {
        SideList<?> list = isOfQuotations() ? quotations : codes;
        int index = Math.max(0, list.getSelectedIndex());
        Rectangle cell = list.getCellBounds(index, index);
        Pick.open(list, cell == null ? new Rectangle() : cell, title, choices);
    }
}
