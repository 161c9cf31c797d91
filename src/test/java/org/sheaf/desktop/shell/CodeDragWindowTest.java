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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coding;
import org.sheaf.study.Quotation;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/** Coding by drag, either way, and by the keys that stand for it. */
class CodeDragWindowTest {

    @TempDir
    Path folder;

    private Path study;

    @BeforeEach
    void layStudy() {
        study = Island.lay(folder);
    }

    private SheafWindow open() throws Exception {
        SheafWindow window = SheafWindow.open(folder, study);
        window.await("the reader's focus", () -> window.reader().page().isFocusOwner());
        window.settled();
        return window;
    }

    private static Span span(SheafWindow window, String words) throws Exception {
        return edt(() -> {
            String text = window.reader().model().orElseThrow().text().text();
            int at = text.indexOf(words);
            return new Span(at, at + words.length());
        });
    }

    private static Span select(SheafWindow window, String words) throws Exception {
        Span span = span(window, words);
        window.does(() -> window.reader().select(span));
        return span;
    }

    private static List<Quotation> quotations(SheafWindow window) {
        Transcript head =
                window.study().transcripts().named("Ferry", Transcript::name).orElseThrow();
        return window.study().page(head.id()).quotations();
    }

    private static List<String> codes(SheafWindow window, Quotation quotation) {
        return quotation.codings().stream()
                .map(Coding::code)
                .map(id -> window.study().codes().get(id).name())
                .toList();
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
            Span fog = select(window, "In fog we wait");
            window.hands().drag(page, at(window, fog), there(page, tree, row(window, Island.FEARS)));
            window.await("coded by drag", () -> quotations(window).size() == 1);
            assertThat(quotations(window).get(0).span()).isEqualTo(fog);
            assertThat(codes(window, quotations(window).get(0))).containsExactly(Island.FEARS);
            window.await("it is chosen", () -> window.reader().chosen().isPresent());

            window.does(() -> window.reader().select(new Span(0, 0)));
            Span money = span(window, "They talk of money");
            window.hands().drag(tree, row(window, Island.FEARS), there(tree, page, at(window, money)));
            window.await("the sentence coded", () -> quotations(window).size() == 2);
            assertThat(quotations(window)).anySatisfy(q -> {
                assertThat(q.span().contains(money)).isTrue();
                assertThat(codes(window, q)).containsExactly(Island.FEARS);
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
            select(window, "In fog we wait");
            window.hands().click(tree, row(window, Island.FEARS), 1);
            window.hands().press(KeyEvent.VK_DOWN, KeyEvent.VK_SHIFT);
            window.await("two codes", () -> tree.getSelectedIndices().length == 2);
            window.hands().press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL);
            window.await("a quotation", () -> quotations(window).size() == 1);
            assertThat(codes(window, quotations(window).get(0))).hasSize(2);
            window.await("it is chosen", () -> window.reader().chosen().isPresent());
            window.does(() -> window.desk().undo());
            window.await("one undo", () -> quotations(window).isEmpty());
        }
    }
}
