package org.sheaf.desktop.thememap;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.Styled;

/** The thematic map with what can be done with it. EDT only. */
public final class MapView extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final String MAP = "map";
    private static final String EMPTY = "empty";

    private final MapCanvas canvas;
    private final transient MapModel model;
    private final CardLayout cards = new CardLayout();
    private final JPanel body = Styled.ground("paper", cards);

    /** The view of a model; {@link MapActions} must be declared before. */
    public MapView(MapModel model, Actions actions) {
        super(new BorderLayout());
        this.model = model;
        canvas = new MapCanvas(model);
        actions.install(canvas, Scope.BOARD, WHEN_FOCUSED);
        JScrollPane scroll = new JScrollPane(canvas);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(Space.px(Space.LIST_ROW));
        scroll.getHorizontalScrollBar().setUnitIncrement(Space.px(Space.LIST_ROW));
        JPanel empty = Styled.clear(new MigLayout("insets 0, fill", "[grow, center]", "[grow, center]"));
        empty.add(new EmptyState(Words.of("map.empty"), actions.swing("theme.new")), "w 360!");
        body.add(scroll, MAP);
        body.add(empty, EMPTY);
        add(bar(actions), BorderLayout.NORTH);
        add(body, BorderLayout.CENTER);
        model.onChange(this::refresh);
        refresh();
    }

    private JPanel bar(Actions actions) {
        JPanel bar = Styled.ground(
                "panel", new MigLayout("insets 0 12 0 12, fillx", "[]push[]2[]2[]12[]6[]6[]6[]", "[40!, center]"));
        bar.setBorder(Styled.hairline(false, false, true, false));
        bar.add(Styled.label(Words.of("map.hint"), "second"), "wmin 0");
        for (String id : new String[] {"map.smaller", "map.larger"}) {
            JButton button = Styled.iconButton(actions.swing(id));
            bar.add(button, "w 30!, h 30!");
        }
        JButton whole = new JButton(actions.swing("map.whole"));
        whole.setName("button.map.whole");
        bar.add(whole, "h 30!");
        for (String id : new String[] {"map.arrange", "map.copy", "map.png", "map.svg"}) {
            JButton button = new JButton(actions.swing(id));
            button.setIcon(null);
            button.setName("button." + id);
            bar.add(button, "h 30!");
        }
        return bar;
    }

    private void refresh() {
        cards.show(body, model.isDrawn() ? MAP : EMPTY);
    }

    /** Leads the keys to the map. */
    public void focusMap() {
        canvas.requestFocusInWindow();
    }
}
