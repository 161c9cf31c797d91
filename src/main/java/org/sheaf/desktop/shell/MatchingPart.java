package org.sheaf.desktop.shell;

import java.awt.CardLayout;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
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
    private @Nullable JPanel body;
    private StudyActions.@Nullable Doing doing;
    private boolean seen;

    /** Declares the way to it; {@link #in} says where it is seen. */
    MatchingPart(Actions actions, Desk desk, Choosing choosing) {
        this.model = new MatchingModel(desk);
        this.view = new Later<>(() -> new MatchingPane(model));
        model.onDone(this::ended);
        actions.declare(DeclaredAction.of("participants.import")
                .does(() -> choosing.files(Words.of("export.bring"), Words.of("choosing.tables"), TABLES).stream()
                        .findFirst()
                        .ifPresent(this::open)));
    }

    /**
     * Becomes a card.
     *
     * @param cards has a {@link CardLayout}
     * @param views shows the view that was there before
     */
    void in(JPanel cards, StudyActions.Doing views) {
        body = cards;
        doing = views;
        cards.add(view.place(), CARD);
    }

    private void open(Path file) {
        JPanel cards = Objects.requireNonNull(body);
        before(); // whatever else stood in its place has left
        MatchingPane pane = view.get();
        ((CardLayout) cards.getLayout()).show(cards, CARD);
        seen = true;
        model.begin(file);
        pane.focusRows();
    }

    private void ended() {
        if (seen) {
            seen = false;
            before();
        }
    }

    private void before() {
        StudyActions.Doing views = Objects.requireNonNull(doing);
        views.show(views.view());
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
