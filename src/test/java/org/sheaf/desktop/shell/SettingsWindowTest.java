package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import javax.swing.AbstractButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.action.Keys;
import org.sheaf.desktop.action.Terms;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Look;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Tone;

/** The settings come into force in the open window: tone, scale, keys, words, name. */
class SettingsWindowTest {

    @TempDir
    Path folder;

    @AfterEach
    void putBack() throws Exception {
        edt(() -> {
            Words.use(Terms.USUAL);
            Look.install(Tone.LIGHT, 100);
            return null;
        });
    }

    @Test
    void toneScaleAndKeysComeIntoForceAtOnce() throws Exception {
        try (SheafWindow window = SheafWindow.open(folder, Island.lay(folder))) {
            window.hands().press(KeyEvent.VK_COMMA, KeyEvent.VK_CONTROL);
            window.press("segment.Dark");
            assertThat(edt(Palette::now)).isEqualTo(Palette.of(Tone.DARK));
            window.hands().click(window.hands().named(JCheckBox.class, "settings.contrast"));
            window.await("black", () -> Palette.now().equals(Palette.of(Tone.DARK_CONTRAST)));
            window.press("segment.150 %");
            window.await("half as large again", () -> Space.px(100) == 150);
            assertThat(edt(() -> window.screen().header().getHeight()))
                    .as("the header has grown with its words")
                    .isBetween(76, 80);
            window.hands().press(KeyEvent.VK_ESCAPE);
            window.await("the view before", () -> window.screen().shows(View.READ));
            assertThat(edt(() -> window.reader().page().getFont())).isNotNull();
            theKeyOfRecodingIsAnother(window);
        }
        try (SheafWindow window = SheafWindow.open(folder, folder.resolve("island.sheaf"))) {
            assertThat(edt(Palette::now)).as("the next day").isEqualTo(Palette.of(Tone.DARK_CONTRAST));
            assertThat(edt(() -> window.screen().actions().keyText("reader.invivo")))
                    .isEqualTo("Y");
        }
    }

    /** F1, a search, a clash that names the other action, and a key that is free. */
    private static void theKeyOfRecodingIsAnother(SheafWindow window) throws Exception {
        window.hands().press(KeyEvent.VK_F1);
        window.hands().named(Component.class, "settings.keys.search");
        window.hands().type("vivo");
        JList<?> list = window.hands().named(JList.class, "settings.keys.list");
        window.await("one action", () -> list.getModel().getSize() == 1);
        window.press("settings.keys.change");
        JComponent press = window.hands().named(JComponent.class, "settings.keys.press");
        window.await("the focus", press::isFocusOwner);
        window.hands().press(KeyEvent.VK_R);
        window.await(
                "whose key that is",
                () -> window.hands().find(Component.class, "settings.keys.said").stream()
                        .anyMatch(said ->
                                said.getAccessibleContext().getAccessibleName().contains("Code with the last code")));
        assertThat(edt(() -> window.screen().actions().keyText("reader.invivo")))
                .isEqualTo("V");
        window.hands().press(KeyEvent.VK_Y);
        window.await(
                "another key",
                () -> window.screen().actions().keyText("reader.invivo").equals("Y"));
        assertThat(edt(() -> window.reader().page().getInputMap().get(Keys.of("Y"))))
                .isEqualTo("reader.invivo");
    }

    @Test
    void theUsersOwnWordsAndName() throws Exception {
        try (SheafWindow window = SheafWindow.open(folder, Island.lay(folder))) {
            window.does(() -> window.screen().settings(org.sheaf.desktop.settings.SettingsView.Page.WORDS));
            JComboBox<?> box = window.hands().named(JComboBox.class, "settings.word.quotation");
            window.does(() -> box.setSelectedItem("segment"));
            AbstractButton now = window.hands().named(AbstractButton.class, "settings.words.now");
            window.await("the button", now::isEnabled);
            window.press("settings.words.now");
            window.await("the study again", () -> window.shell().screen() != null && !now.isShowing());
            window.awaitStudy();
            assertThat(edt(() -> window.screen()
                            .actions()
                            .declared("reader.quote")
                            .label()
                            .get()))
                    .isEqualTo("Mark as a segment");
            window.does(() -> window.screen().settings(org.sheaf.desktop.settings.SettingsView.Page.CODER));
            window.write("settings.coder.field", "Mira Holt");
            window.press("settings.coder.done");
            window.await(
                    "the other name", () -> window.screen().header().coderName().equals("Mira Holt"));
            assertThat(edt(() -> window.study().coders().stream()
                            .map(org.sheaf.study.Coder::name)
                            .toList()))
                    .contains("Mira Holt")
                    .doesNotContain("Mira");
            window.does(() -> window.desk().undo());
            window.await(
                    "the name before",
                    () -> window.screen().header().coderName().equals("Mira"));
        }
    }
}
