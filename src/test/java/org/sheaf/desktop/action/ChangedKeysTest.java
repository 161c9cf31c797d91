package org.sheaf.desktop.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.swing.Action;
import javax.swing.ImageIcon;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheaf.desktop.Remembering;
import org.sheaf.study.Refusal;

class ChangedKeysTest {

    private final Remembering settings = new Remembering();
    private final JPanel reader = new JPanel();
    private Actions actions = registry();

    private Actions registry() {
        Actions made = new Actions(icon -> new ImageIcon(), RuntimeException::printStackTrace, new KeyMap(settings));
        made.declare(DeclaredAction.of("study.undo").keys("ctrl Z").does(() -> {}));
        made.declare(DeclaredAction.of("study.redo").keys("ctrl Y").does(() -> {}));
        made.declare(
                DeclaredAction.of("reader.invivo").in(Scope.READER).keys("V").does(() -> {}));
        made.declare(
                DeclaredAction.of("reader.again").in(Scope.READER).keys("R").does(() -> {}));
        made.declare(
                DeclaredAction.of("code.rename").in(Scope.FRAMEWORK).keys("F2").does(() -> {}));
        made.reserve(Scope.READER, List.of(Keys.of("UP")), "moving the caret");
        return made;
    }

    @BeforeEach
    void install() {
        actions.install(reader, Scope.READER, JComponent.WHEN_FOCUSED);
    }

    private @org.jspecify.annotations.Nullable Object bound(String key) {
        return reader.getInputMap(JComponent.WHEN_FOCUSED).get(KeyStroke.getKeyStroke(key));
    }

    @Test
    void aChangedKeyActsAndShowsEverywhere() {
        JMenuItem item = new Menus(actions).item("reader.invivo");
        actions.change("reader.invivo", List.of(Keys.of("I")));
        assertThat(bound("I")).isEqualTo("reader.invivo");
        assertThat(bound("V")).isNull();
        assertThat(item.getAccelerator()).isEqualTo(Keys.of("I"));
        assertThat(actions.swing("reader.invivo").getValue(Action.SHORT_DESCRIPTION))
                .isEqualTo("Code in vivo  (I)");
        assertThat(actions.keyText("reader.invivo")).isEqualTo("I");
        assertThat(actions.isChanged("reader.invivo")).isTrue();
    }

    @Test
    void aChangedKeyIsThereTheNextTime() {
        actions.change("reader.invivo", List.of(Keys.of("I"), Keys.of("ctrl shift I")));
        actions.change("reader.again", List.of());
        actions = registry();
        assertThat(actions.keys("reader.invivo")).containsExactly(Keys.of("I"), Keys.of("ctrl shift I"));
        assertThat(actions.keys("reader.again")).isEmpty();
    }

    @Test
    void aClashIsRefusedNamingTheOther() {
        assertThatThrownBy(() -> actions.change("reader.invivo", List.of(Keys.of("R"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("R")
                .hasMessageContaining("Code with the last code");
        assertThatThrownBy(() -> actions.change("reader.invivo", List.of(Keys.of("ctrl Z"))))
                .hasMessageContaining("Undo");
        assertThat(actions.keys("reader.invivo")).containsExactly(Keys.of("V"));
    }

    @Test
    void oneKeyMayActInTwoPlaces() {
        actions.change("reader.invivo", List.of(Keys.of("F2")));
        assertThat(actions.keys("code.rename")).containsExactly(Keys.of("F2"));
        assertThat(bound("F2")).isEqualTo("reader.invivo");
    }

    @Test
    void whatTheReaderNeedsForItselfIsRefusedNamingIt() {
        assertThat(actions.obstacle("reader.invivo", Keys.of("UP")))
                .hasValueSatisfying(why -> assertThat(why).contains("moving the caret"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TAB", "ESCAPE", "ctrl alt E", "alt shift E", "ctrl SPACE", "E", "ctrl C", "SPACE", "LEFT"})
    void keysOfTheSystemAndOfWritingAreNoKeysOfTheWindow(String key) {
        assertThat(actions.obstacle("study.undo", KeyStroke.getKeyStroke(key))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"F9", "ctrl E", "ctrl shift E", "alt E"})
    void otherKeysCanBeHad(String key) {
        assertThat(actions.obstacle("study.undo", KeyStroke.getKeyStroke(key))).isEmpty();
    }

    @Test
    void resettingOneIsRefusedWhileItsKeyIsAnothers() {
        actions.change("reader.invivo", List.of(Keys.of("I")));
        actions.change("reader.again", List.of(Keys.of("V")));
        assertThatThrownBy(() -> actions.reset("reader.invivo")).hasMessageContaining("Code with the last code");
        actions.reset("reader.again");
        actions.reset("reader.invivo");
        assertThat(bound("V")).isEqualTo("reader.invivo");
        assertThat(bound("R")).isEqualTo("reader.again");
        assertThat(settings.all).isEmpty();
    }

    @Test
    void resettingAllGivesTheUsualKeysBack() {
        actions.change("reader.invivo", List.of(Keys.of("I")));
        actions.change("study.undo", List.of());
        actions.resetAll();
        assertThat(actions.keys("reader.invivo")).containsExactly(Keys.of("V"));
        assertThat(actions.keys("study.undo")).containsExactly(Keys.of("ctrl Z"));
    }

    @Test
    void anActionThatComesLaterDoesNotTakeTheUsersKey() {
        actions.change("reader.invivo", List.of(Keys.of("M")));
        actions.declare(
                DeclaredAction.of("reader.memo").in(Scope.READER).keys("M").does(() -> {}));
        assertThat(actions.keys("reader.memo")).isEmpty();
        actions.reset("reader.invivo");
        assertThat(actions.keys("reader.memo")).containsExactly(Keys.of("M"));
    }

    @Test
    void singleLettersCanBeSwitchedOff() {
        actions.letters(false);
        assertThat(bound("V")).isNull();
        assertThat(actions.swing("reader.invivo").getValue(Action.ACCELERATOR_KEY))
                .isNull();
        assertThat(actions.keys("study.undo")).containsExactly(Keys.of("ctrl Z"));
        actions = registry();
        assertThat(actions.keys("reader.invivo")).isEmpty();
        actions.letters(true);
        assertThat(actions.keys("reader.invivo")).containsExactly(Keys.of("V"));
    }

    @Test
    void whatAComponentHadBoundToTheActionItselfFollows() {
        JPanel page = new JPanel();
        page.getInputMap().put(Keys.of("V"), "reader.invivo");
        actions.install(page, Scope.READER, JComponent.WHEN_FOCUSED);
        actions.change("reader.invivo", List.of(Keys.of("I")));
        assertThat(page.getInputMap().get(Keys.of("V"))).isNull();
    }
}
