package org.sheaf.desktop.framework.versions;

import java.util.Optional;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.CodedAgainst;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;

/** What can be done with the versions of a framework; some of it in a pane, once there is one. EDT only. */
public final class VersionsActions {

    private final VersionsModel model;
    private final Actions actions;
    private @Nullable VersionsPane pane;

    private VersionsActions(VersionsModel model, Actions actions) {
        this.model = model;
        this.actions = actions;
    }

    /** Declares the actions; {@link #over} says in which pane they work. */
    public static VersionsActions declare(VersionsModel model, Actions actions) {
        VersionsActions made = new VersionsActions(model, actions);
        actions.declare(DeclaredAction.of("framework.freeze").icon("lock").does(made::freeze));
        actions.declare(DeclaredAction.of("framework.looked")
                .chosen(() -> made.pane().filter(VersionsPane::showsAgain).isPresent())
                .when(made::isShowing)
                .does(() -> made.pane().ifPresent(VersionsPane::turn)));
        actions.declare(DeclaredAction.of("framework.open")
                .when(() -> made.chosen().isPresent())
                .does(() -> made.chosen().ifPresent(model::open)));
        actions.declare(DeclaredAction.of("framework.mark")
                .when(() -> made.chosen().filter(model::canMark).isPresent())
                .does(() -> made.chosen().ifPresent(model::mark)));
        return made;
    }

    /** Sets where they work. */
    public void over(VersionsPane seen) {
        pane = seen;
    }

    private void freeze() {
        actions.run("framework.versions");
        SwingUtilities.invokeLater(() -> pane().ifPresent(VersionsPane::askNote)); // once it is laid out
    }

    private boolean isShowing() {
        return pane().filter(VersionsPane::isShowing).isPresent()
                && !model.versions().isEmpty();
    }

    private Optional<CodedAgainst> chosen() {
        return pane().flatMap(VersionsPane::chosenAgain);
    }

    private Optional<VersionsPane> pane() {
        return Optional.ofNullable(pane);
    }
}
