package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.Ferry;
import org.sheaf.study.Analysis;
import org.sheaf.study.Code;
import org.sheaf.study.Entry;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Quotation;
import org.sheaf.study.Target;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;

/** Themes, exemplary quotations, memos, people and the table in Word, with keys and pointer. */
class SecondLevelWindowTest {

    @TempDir
    Path folder;

    private SheafWindow open() throws Exception {
        return SheafWindow.open(folder, Ferry.make(folder));
    }

    static void key(SheafWindow window, int key, int... held) {
        window.hands().press(key, held);
    }

    static void themes(SheafWindow window) throws Exception {
        key(window, KeyEvent.VK_4, KeyEvent.VK_CONTROL);
        window.hands().named(JComponent.class, "themes.board");
    }

    static void makeTheme(SheafWindow window, String name) throws Exception {
        JComponent board = window.hands().named(JComponent.class, "themes.board");
        window.await(
                "a board that stands",
                () -> board.isValid() && board.getComponent(0).getWidth() > 0);
        window.press("themes.new");
        window.write("ask.field", name);
        key(window, KeyEvent.VK_ENTER);
        there(window, "theme", name);
    }

    static Theme theme(SheafWindow window, String name) {
        return window.study().themes().stream()
                .filter(theme -> theme.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Id<Code> code(SheafWindow window, String name) {
        return window.study().codes().named(name, Code::name).orElseThrow().id();
    }

    static String undo(SheafWindow window) {
        return window.desk().open().nextUndo().map(Entry::name).orElse("");
    }

    /** A part of the board whose accessible name, or that of a child, begins with words. */
    static Optional<Component> card(SheafWindow window, String name, String words) {
        return search(window.frame(), name, words);
    }

    private static Optional<Component> search(Container in, String name, String words) {
        for (Component child : in.getComponents()) {
            Optional<Component> below =
                    child instanceof Container inner ? search(inner, name, words) : Optional.empty();
            if (below.isPresent()) {
                return below;
            }
            boolean called = name.equals(child.getName()) && child.isShowing();
            if (called && (begins(child, words) || child instanceof Container c && headBegins(c, words))) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private static boolean headBegins(Container section, String words) {
        return section.getComponentCount() > 0 && begins(section.getComponent(0), words);
    }

    private static boolean begins(Component component, String words) {
        String name = component.getAccessibleContext().getAccessibleName();
        return name != null && name.startsWith(words);
    }

    static Component there(SheafWindow window, String name, String words) throws Exception {
        window.await(
                words + " on the board",
                () -> card(window, name, words)
                        .filter(part -> part.getWidth() > 0)
                        .isPresent());
        return edt(() -> card(window, name, words).orElseThrow());
    }

    /** Carries a code of the pool, by its place there, onto a theme. */
    private static void drag(SheafWindow window, Component from, Point at, Component onto) throws Exception {
        Point to = edt(() -> SwingUtilities.convertPoint(onto, new Point(60, 20), from));
        window.hands().drag(from, at, to);
    }

    static void fromPool(SheafWindow window, String code, String theme) throws Exception {
        JList<?> pool = window.hands().named(JList.class, "themes.pool");
        Point at = edt(() -> {
            for (int i = 0; i < pool.getModel().getSize(); i++) {
                if (((Code) pool.getModel().getElementAt(i)).name().equals(code)) {
                    java.awt.Rectangle cell = pool.getCellBounds(i, i);
                    return new Point(60, (int) cell.getCenterY());
                }
            }
            throw new AssertionError(code + " is not in the pool");
        });
        drag(window, pool, at, there(window, "theme", theme));
        window.await(code + " in " + theme, () -> theme(window, theme).codes().contains(code(window, code)));
    }

    @Test
    void codesAreDraggedIntoThemesAndTheTableOpensInWord() throws Exception {
        try (SheafWindow window = open()) {
            themes(window);
            makeTheme(window, "Waiting");
            fromPool(window, "Fears", "Waiting");
            assertThat(undo(window)).isEqualTo("Put ‘Fears’ into ‘Waiting’");
            awaitWho(window, "3 of 3 participants");
            Analysis analysis = window.study().analyses().stream().findFirst().orElseThrow();
            window.does(() -> window.desk()
                    .submit(new ThemeChange.Arranged(
                            "The passengers alone",
                            List.of(analysis.named(analysis.name(), "passengers")),
                            List.of())));
            awaitWho(window, "2 of 2 participants");
            window.does(() -> window.desk().undo());
            awaitWho(window, "3 of 3 participants");
            window.hands().click(there(window, "theme", "Waiting"), new Point(40, 20), 1);
            window.write("themes.concept", "Not being told is worse than the cold.");
            key(window, KeyEvent.VK_TAB);
            window.await("the concept", () -> theme(window, "Waiting").concept().startsWith("Not being told"));
            Path file = folder.resolve("themes.docx");
            window.choose(file);
            key(window, KeyEvent.VK_5, KeyEvent.VK_CONTROL);
            window.press("button.report.docx");
            window.await("the file", () -> Files.exists(file));
            assertThat(words(file)).contains("Waiting", Ferry.FEAR, Ferry.DOUBT, "Marit", "Osric");
        }
    }

    /** The figures of the theme, counted anew without a step of one's own on the board. */
    private static void awaitWho(SheafWindow window, String words) throws Exception {
        window.await(
                words,
                () -> window.hands().find(JLabel.class, "theme.who").stream()
                        .anyMatch(who -> who.isVisible() && who.getText().equals(words)));
    }

    private static String words(Path file) throws Exception {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }

    @Test
    void aCardIsCarriedWithTheKeysAndGivenBackByEsc() throws Exception {
        try (SheafWindow window = open()) {
            themes(window);
            makeTheme(window, "Waiting");
            makeTheme(window, "Being told");
            fromPool(window, "Fears", "Waiting");
            Component fears = there(window, "card", "Fears");
            window.await("the focus on the card", fears::isFocusOwner);
            key(window, KeyEvent.VK_SPACE);
            key(window, KeyEvent.VK_RIGHT);
            key(window, KeyEvent.VK_ESCAPE);
            key(window, KeyEvent.VK_SPACE);
            key(window, KeyEvent.VK_RIGHT);
            assertThat(theme(window, "Waiting").codes()).hasSize(1);
            key(window, KeyEvent.VK_SPACE);
            window.await(
                    "the code there", () -> theme(window, "Being told").codes().size() == 1);
            assertThat(theme(window, "Waiting").codes()).isEmpty();
            window.await(
                    "the focus with it",
                    () -> card(window, "card", "Fears").orElseThrow().isFocusOwner());
            key(window, KeyEvent.VK_T, KeyEvent.VK_SHIFT);
            window.write("pick.field", "wait");
            key(window, KeyEvent.VK_ENTER);
            window.await("both", () -> theme(window, "Waiting").codes().size() == 1);
            assertThat(theme(window, "Being told").codes()).hasSize(1);
        }
    }

    @Test
    void deleteTakesACardBackToThePoolAndUndoBringsItAgain() throws Exception {
        try (SheafWindow window = open()) {
            themes(window);
            makeTheme(window, "Waiting");
            fromPool(window, "Crew", "Waiting");
            Component crew = there(window, "card", "Crew");
            window.await("the focus on the card", crew::isFocusOwner);
            key(window, KeyEvent.VK_DELETE);
            window.await("no card", () -> theme(window, "Waiting").codes().isEmpty());
            key(window, KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
            window.await(
                    "the card again", () -> theme(window, "Waiting").codes().size() == 1);
            drag(
                    window,
                    there(window, "card", "Crew"),
                    new Point(30, 15),
                    window.hands().named(JList.class, "themes.pool"));
            window.await(
                    "back in the pool", () -> theme(window, "Waiting").codes().isEmpty());
        }
    }

    private static void chooseCode(SheafWindow window, String name) throws Exception {
        JList<?> tree = window.hands().named(JList.class, "framework.tree");
        java.awt.Rectangle cell = edt(() -> {
            int index = List.of("Fears", "Hopes", "Crew").indexOf(name);
            return tree.getCellBounds(index, index);
        });
        window.hands().click(tree, new Point(60, (int) cell.getCenterY()), 1);
        window.await(
                name + " chosen",
                () -> window.desk()
                        .chosen()
                        .code()
                        .filter(code(window, name)::equals)
                        .isPresent());
    }

    @Test
    void aQuotationIsMarkedAsExemplaryInItsList() throws Exception {
        try (SheafWindow window = open()) {
            chooseCode(window, "Fears");
            key(window, KeyEvent.VK_ENTER);
            JList<?> list = window.hands().named(JList.class, "quotations.list");
            window.await("the quotations", () -> list.getModel().getSize() == 3 && list.isFocusOwner());
            window.await("one is chosen", () -> list.getSelectedIndex() >= 0);
            key(window, KeyEvent.VK_E);
            window.await(
                    "a star",
                    () -> window.study().transcripts().stream()
                            .flatMap(t -> window.study().page(t.id()).quotations().stream())
                            .anyMatch(Quotation::exemplary));
        }
    }

    @Test
    void aMemoOnACodeIsFoundAmongAllMemos() throws Exception {
        try (SheafWindow window = open()) {
            chooseCode(window, "Fears");
            key(window, KeyEvent.VK_N, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
            JTextArea box = window.hands().named(JTextArea.class, "memos.text");
            window.await("the focus", box::isFocusOwner);
            window.hands().type("Money, or being left out?");
            key(window, KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);
            window.await("the memo", () -> window.study().memos().size() == 1);
            Memo memo = window.study().memos().stream().findFirst().orElseThrow();
            assertThat(memo.on()).isEqualTo(Target.on(Target.Kind.CODE, code(window, "Fears")));
            assertThat(memo.text()).isEqualTo("Money, or being left out?");
            JList<?> list = window.hands().named(JList.class, "memos.list");
            window.await("it is listed", () -> list.getModel().getSize() == 1);
        }
    }

    @Test
    void aPersonGetsAnotherName() throws Exception {
        try (SheafWindow window = open()) {
            JList<?> transcripts = window.hands().named(JList.class, "transcripts.list");
            edt(() -> {
                ((JTabbedPane) SwingUtilities.getAncestorOfClass(JTabbedPane.class, transcripts)).setSelectedIndex(1);
                return null;
            });
            JList<?> list = window.hands().named(JList.class, "participants.list");
            window.hands().click(list, edt(() -> list.getCellBounds(1, 1)));
            edt(() -> {
                window.screen().actions().run("participant.rename");
                return null;
            });
            window.write("ask.field", "Osric");
            key(window, KeyEvent.VK_ENTER);
            assertThat(window.hands().shows("ask.field"))
                    .as("the name is taken")
                    .isTrue();
            window.write("ask.field", "Birgit");
            key(window, KeyEvent.VK_ENTER);
            window.await(
                    "the name",
                    () -> window.study().participants().stream()
                            .anyMatch(person -> person.name().equals("Birgit")));
        }
    }
}
