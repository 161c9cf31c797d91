package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JList;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.text.Span;

/** Coding by drag, either way, and by the keys that stand for it. */
class CodeDragWindowTest {

    @TempDir
    Path folder;

    private SheafWindow open() throws Exception {
        SheafWindow window = Island.open(folder);
        window.settled();
        return window;
    }

    /** Where words stand in the reader's page. */
    private static Point at(SheafWindow window, Span words) throws Exception {
        return edt(() -> {
            Rectangle box = window.reader().boundsOf(words);
            return SwingUtilities.convertPoint(
                    window.reader(),
                    new Point(box.x + 12, box.y + 12),
                    window.reader().page());
        });
    }

    private static JList<?> tree(SheafWindow window) throws Exception {
        return window.hands().named(JList.class, "framework.tree");
    }

    private static Point row(SheafWindow window, String code) throws Exception {
        JList<?> tree = tree(window);
        return edt(() -> {
            for (int i = 0; i < tree.getModel().getSize(); i++) {
                String name = tree.getAccessibleContext()
                        .getAccessibleChild(i)
                        .getAccessibleContext()
                        .getAccessibleName();
                if (name.startsWith(code)) {
                    Rectangle cell = tree.getCellBounds(i, i);
                    return new Point(cell.x + 60, cell.y + cell.height / 2);
                }
            }
            throw new AssertionError("no row " + code);
        });
    }

    private static Point there(Component from, Component to, Point at) throws Exception {
        return edt(() -> SwingUtilities.convertPoint(to, at, from));
    }

    @Test
    void wordsGoOntoACodeAndCodesOntoWords() throws Exception {
        try (SheafWindow window = open()) {
            Component page = window.reader().page();
            JList<?> tree = tree(window);
            Span fog = window.select("In fog we wait");
            window.hands().drag(page, at(window, fog), there(page, tree, row(window, Island.FEARS)));
            window.await("coded by drag", () -> window.quotations("Ferry").size() == 1);
            assertThat(window.quotations("Ferry").get(0).span()).isEqualTo(fog);
            assertThat(window.codes(window.quotations("Ferry").get(0))).containsExactly(Island.FEARS);
            window.await("it is chosen", () -> window.reader().chosen().isPresent());

            window.does(() -> window.reader().select(new Span(0, 0)));
            Span money = window.span("They talk of money");
            window.hands().drag(tree, row(window, Island.FEARS), there(tree, page, at(window, money)));
            window.await("the sentence coded", () -> window.quotations("Ferry").size() == 2);
            assertThat(window.quotations("Ferry")).anySatisfy(q -> {
                assertThat(q.span().contains(money)).isTrue();
                assertThat(window.codes(q)).containsExactly(Island.FEARS);
            });
        }
    }

    @Test
    void severalChosenCodesAreGivenByOneKeyAsOneStep() throws Exception {
        try (SheafWindow window = open()) {
            JList<?> tree = tree(window);
            Code fog = Code.of("Fog", null, 1, -1);
            window.does(() -> window.desk().submit(new CodeChange.Written(CodeChange.Deed.MADE, List.of(fog))));
            window.await("another code", () -> tree.getModel().getSize() == 2);
            window.select("In fog we wait");
            window.hands().click(tree, row(window, Island.FEARS), 1);
            window.hands().press(KeyEvent.VK_DOWN, KeyEvent.VK_SHIFT);
            window.await("two codes", () -> tree.getSelectedIndices().length == 2);
            window.hands().press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);
            window.await("a quotation", () -> window.quotations("Ferry").size() == 1);
            assertThat(window.codes(window.quotations("Ferry").get(0))).hasSize(2);
            window.await("it is chosen", () -> window.reader().chosen().isPresent());
            window.does(() -> window.desk().undo());
            window.await("one undo", () -> window.quotations("Ferry").isEmpty());
        }
    }
}
