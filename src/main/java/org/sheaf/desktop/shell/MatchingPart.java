package org.sheaf.desktop.shell;

import java.awt.CardLayout;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JPanel;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.participants.matching.MatchingModel;
import org.sheaf.desktop.participants.matching.MatchingPane;

/** The preview of a table of people, as a card in the place of the view that was seen. EDT only. */
final class MatchingPart {

    private static final String CARD = "people";
    private static final List<String> TABLES = List.of("csv", "tsv", "xlsx");

    private final MatchingModel model;
    private final Later<MatchingPane> view;
    private final JPanel body;
    private final StudyActions.Doing doing;
    private boolean seen;

    /**
     * Declares the way to it.
     *
     * @param body whose card it becomes; has a {@link CardLayout}
     * @param doing shows the view that was there before
     */
    MatchingPart(Actions actions, Desk desk, Choosing choosing, JPanel body, StudyActions.Doing doing) {
        this.model = new MatchingModel(desk);
        this.view = new Later<>(() -> new MatchingPane(model));
        this.body = body;
        this.doing = doing;
        body.add(view.place(), CARD);
        model.onDone(this::ended);
        actions.declare(DeclaredAction.of("participants.import")
                .does(() -> choosing.files(Words.of("export.bring"), Words.of("choosing.tables"), TABLES).stream()
                        .findFirst()
                        .ifPresent(this::open)));
    }

    private void open(Path file) {
        doing.show(doing.view()); // whatever else stood in its place has left
        MatchingPane pane = view.get();
        ((CardLayout) body.getLayout()).show(body, CARD);
        seen = true;
        model.begin(file);
        pane.focusRows();
    }

    private void ended() {
        if (seen) {
            seen = false;
            doing.show(doing.view());
        }
    }

    /** Another view is shown in its place; what was not stored is given up. */
    void left() {
        if (seen) {
            seen = false;
            model.forget();
        }
    }

    /** Whether it is what the window shows. */
    boolean isSeen() {
        return seen;
    }
}
