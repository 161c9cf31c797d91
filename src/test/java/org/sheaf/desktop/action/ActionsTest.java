package org.sheaf.desktop.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.Action;
import javax.swing.ImageIcon;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import org.sheaf.study.Refusal;

class ActionsTest {

    private final List<RuntimeException> refused = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final Actions actions = new Actions(icon -> new ImageIcon(), refused::add);
    private boolean possible = true;

    private DeclaredAction.Declaring undo() {
        return DeclaredAction.of("study.undo")
                .keys("ctrl Z")
                .icon("undo")
                .called(() -> "Undo “Coded ‘fears’”")
                .when(() -> possible);
    }

    @Test
    void oneSwingActionServesMenuButtonAndKey() {
        actions.declare(undo().does(() -> done.add("undo")));
        JMenuItem item = new Menus(actions).item("study.undo");
        JPanel pane = new JPanel();
        actions.install(pane, Scope.WINDOW, JComponent.WHEN_FOCUSED);
        assertThat(item.getAction()).isSameAs(actions.swing("study.undo"));
        Object bound = pane.getInputMap(JComponent.WHEN_FOCUSED).get(KeyStroke.getKeyStroke("ctrl Z"));
        assertThat(pane.getActionMap().get(bound)).isSameAs(actions.swing("study.undo"));
        item.doClick(0);
        assertThat(done).containsExactly("undo");
    }

    @Test
    void labelAndStateFollowTheStudy() {
        actions.declare(undo().does(() -> done.add("undo")));
        Action swing = actions.swing("study.undo");
        assertThat(swing.getValue(Action.NAME)).isEqualTo("Undo “Coded ‘fears’”");
        assertThat(swing.getValue(Action.SHORT_DESCRIPTION)).isEqualTo("Undo “Coded ‘fears’”  (Ctrl+Z)");
        possible = false;
        actions.refresh();
        assertThat(swing.isEnabled()).isFalse();
    }

    @Test
    void whatCannotBeDoneNowIsNotDone() {
        actions.declare(undo().does(() -> done.add("undo")));
        possible = false;
        actions.run("study.undo");
        assertThat(done).isEmpty();
    }

    @Test
    void aKeyActsAsSoonAsItsActionCanBeDone() {
        possible = false;
        actions.declare(undo().does(() -> done.add("undo")));
        Action swing = actions.swing("study.undo");
        possible = true; // the focus went elsewhere: nobody tells the action
        assertThat(swing.isEnabled()).isTrue();
    }

    @Test
    void aRefusalIsShownAndGoesNoFurther() {
        actions.declare(undo().does(() -> {
            throw new Refusal("Nothing to undo.");
        }));
        actions.swing("study.undo").actionPerformed(new ActionEvent(this, 0, ""));
        assertThat(refused).singleElement().isInstanceOf(Refusal.class);
    }

    @Test
    void twoActionsCannotClaimOneKeyWhereBothWouldAct() {
        actions.declare(undo().does(() -> {}));
        assertThatThrownBy(() -> actions.declare(DeclaredAction.of("study.redo")
                        .in(Scope.READER)
                        .keys("ctrl Z")
                        .does(() -> {})))
                .hasMessageContaining("study.undo")
                .hasMessageContaining("Ctrl+Z");
    }

    @Test
    void oneLetterMayMeanTwoThingsInTwoPlaces() {
        actions.declare(
                DeclaredAction.of("study.undo").in(Scope.READER).keys("T").does(() -> {}));
        actions.declare(
                DeclaredAction.of("study.redo").in(Scope.BOARD).keys("T").does(() -> {}));
        assertThat(actions.all()).hasSize(2);
    }

    @Test
    void keysReadAsPeopleWriteThem() {
        assertThat(Keys.text(Keys.of("ctrl shift F"))).isEqualTo("Ctrl+Shift+F");
        assertThat(Keys.text(Keys.of("DELETE"))).isEqualTo("Del");
        assertThat(Keys.text(Keys.of("alt LEFT"))).isEqualTo("Alt+←");
    }
}
