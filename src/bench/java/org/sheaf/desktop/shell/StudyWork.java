package org.sheaf.desktop.shell;

import static org.sheaf.desktop.TestWindow.edt;

import java.awt.Point;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JTextArea;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Theme;

/** The part of the hour that is spent around the reader: finding, ordering codes, themes, memos. */
final class StudyWork {

    private final Hour hour;
    private final SheafWindow window;
    private final int round;

    StudyWork(Hour hour, int round) {
        this.hour = hour;
        this.window = hour.window();
        this.round = round;
    }

    void searches() throws Exception {
        hour.step("searching", () -> {
            String words = window.reader().model().orElseThrow().text().text();
            String word = words.replaceAll("[^a-z ]", " ").trim().split(" +")[40 + round];
            window.write("header.search", word);
            window.await("results", () -> window.hands().shows("search.list"));
            hour.settle();
            empty("header.search");
            window.hands().press(KeyEvent.VK_ESCAPE);
        });
    }

    void filters() throws Exception {
        hour.step("filtering the framework", () -> {
            window.write("framework.filter", "ma");
            window.hands().idle();
            empty("framework.filter");
        });
    }

    private void empty(String field) throws Exception {
        JTextComponent text = window.hands().named(JTextComponent.class, field);
        window.does(() -> text.setText(""));
        window.hands().idle();
    }

    /** Two codes that stand alone at the top, one after the other from the end. */
    private List<Code> loose() throws Exception {
        return edt(() -> window.study().codes().stream()
                .filter(code -> window.study().framework().children(code.id()).isEmpty())
                .skip(2L * round)
                .limit(2)
                .toList());
    }

    void reorders() throws Exception {
        hour.step("moving and joining codes", () -> {
            Code under = window.study().framework().roots().get(0);
            Code moved = loose().get(1);
            window.does(() -> window.desk().chosen().code(moved.id()));
            window.does(() -> window.screen().actions().run("code.cut"));
            window.does(() -> window.desk().chosen().code(under.id()));
            if (!under.id().equals(moved.parent())) {
                hour.made(
                        "Moved",
                        () -> window.does(() -> window.screen().actions().run("code.paste")));
            }
            List<Code> two = loose();
            hour.made(
                    "Merged",
                    () -> window.does(() -> window.desk()
                            .submit(new CodeChange.Merged(
                                    List.of(two.get(0).id()), two.get(1).id()))));
            hour.made("Undid", () -> window.does(() -> window.desk().undo()));
        });
    }

    void looksAtEveryView() throws Exception {
        for (View view : View.values()) {
            hour.step("the view “" + view.name().toLowerCase(java.util.Locale.ROOT) + "”", () -> {
                window.does(() -> window.screen().show(view));
                hour.settle();
            });
        }
    }

    void gathers() throws Exception {
        window.does(() -> window.screen().show(View.THEMES));
        hour.step("carrying a code to a theme on the board", () -> {
            JList<?> pool = window.hands().named(JList.class, "themes.pool");
            Theme theme = window.study().themes().stream().findFirst().orElseThrow();
            window.does(() -> window.screen().show(View.THEMES));
            hour.settle();
            JComponent section = window.hands().named(JComponent.class, "theme");
            Point from = edt(() -> {
                pool.ensureIndexIsVisible(0);
                return new Point(60, (int) pool.getCellBounds(0, 0).getCenterY());
            });
            Point to = edt(() -> SwingUtilities.convertPoint(section, new Point(60, 20), pool));
            hour.made(theme.name().isEmpty() ? "" : "Put", () -> window.hands().drag(pool, from, to));
        });
        window.does(() -> window.screen().show(View.READ));
    }

    void writesAMemo() throws Exception {
        hour.step("writing a memo", () -> {
            window.does(() -> window.screen().actions().run("memo.new"));
            JTextArea box = window.hands().named(JTextArea.class, "memos.text");
            window.await("the focus", box::isFocusOwner);
            window.hands().type("They speak of money first.");
            hour.made("", () -> window.hands().press(KeyEvent.VK_ENTER, KeyEvent.VK_CONTROL));
            window.does(() -> window.reader().page().requestFocusInWindow());
        });
    }
}
