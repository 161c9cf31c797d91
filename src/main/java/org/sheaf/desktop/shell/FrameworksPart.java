package org.sheaf.desktop.shell;

import java.awt.CardLayout;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.swing.JMenu;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.frameworks.FrameworksActions;
import org.sheaf.desktop.frameworks.FrameworksModel;
import org.sheaf.desktop.frameworks.FrameworksPane;
import org.sheaf.tables.CodebookFile;

/** Several coding frameworks that are brought into one, as a card in the place of the view that was seen. EDT only. */
final class FrameworksPart {

    private static final String CARD = "frameworks";

    private final FrameworksModel model;
    private final Later<FrameworksPane> view;
    private final JPanel cards;
    private final StudyActions.Doing views;
    private boolean seen;

    private FrameworksPart(FrameworksModel model, Actions actions, JPanel cards, StudyActions.Doing views) {
        this.model = model;
        this.cards = cards;
        this.views = views;
        this.view = new Later<>(() -> new FrameworksPane(model, actions));
        cards.add(view.place(), CARD);
    }

    /**
     * Declares the way to it.
     *
     * @param cards has a {@link CardLayout}
     * @param made shows the view that was there before
     */
    static FrameworksPart declare(Actions actions, Desk desk, Choosing choosing, JPanel cards, Views.Made made) {
        Clock clock = made.clock();
        FrameworksModel model = new FrameworksModel(desk, clock);
        FrameworksPart part = new FrameworksPart(model, actions, cards, made.doing());
        actions.declare(DeclaredAction.of("framework.reconcile").does(part::open));
        FrameworksActions.declare(model, actions, part::isSeen, () -> {
            List<Path> files =
                    choosing.files(Words.of("frameworks.files"), Words.of("choosing.codebooks"), CodebookFile.ENDINGS);
            if (!files.isEmpty()) {
                part.open();
                model.add(files);
            }
        });
        return part;
    }

    private void open() {
        if (!seen) {
            views.show(views.view()); // whatever else stood in its place has left
        }
        FrameworksPane pane = view.get();
        ((CardLayout) cards.getLayout()).show(cards, CARD);
        seen = true;
        model.begin();
        SwingUtilities.invokeLater(pane::focusList);
    }

    /** Another view is shown in its place; what was decided stays until it is carried out. */
    void left() {
        seen = false;
    }

    /** What can be done there. */
    static JMenu menu(Menus menus) {
        return menus.menu(
                "frameworks",
                "framework.reconcile",
                "frameworks.file",
                Menus.LINE,
                "frameworks.next",
                "frameworks.previous",
                "frameworks.decide",
                "frameworks.withdraw",
                Menus.LINE,
                "frameworks.apply");
    }

    /** Whether it is what the window shows. */
    boolean isSeen() {
        return seen;
    }
}
