package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.DataFlavor;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.Ferry;
import org.sheaf.study.Analysis;
import org.sheaf.study.Code;
import org.sheaf.study.Entry;
import org.sheaf.study.Memo;
import org.sheaf.study.Quotation;
import org.sheaf.study.Target;
import org.sheaf.study.Theme;
import org.sheaf.study.ThemeChange;

/** The table of quotations and the list of memos, with keys and pointer. */
class QuotationsWindowTest {

    @TempDir
    Path folder;

    private static void key(SheafWindow window, int key, int... held) {
        window.hands().press(key, held);
    }

    private static JTable table(SheafWindow window) throws Exception {
        return window.hands().named(JTable.class, "quotations.table");
    }

    private static void rows(SheafWindow window, int rows) throws Exception {
        JTable table = table(window);
        window.await(rows + " rows", () -> table.getRowCount() == rows);
    }

    private static String cell(JTable table, int row, String column) throws Exception {
        return edt(() -> {
            for (int i = 0; i < table.getColumnCount(); i++) {
                String title = table.getTableHeader()
                        .getDefaultRenderer()
                        .getTableCellRendererComponent(table, "", false, false, -1, i)
                        .getAccessibleContext()
                        .getAccessibleName();
                if (title.equals(column)) {
                    String name = table.prepareRenderer(table.getCellRenderer(row, i), row, i)
                            .getAccessibleContext()
                            .getAccessibleName();
                    return name.substring(name.indexOf(": ") + 2);
                }
            }
            throw new AssertionError("no column " + column);
        });
    }

    private static void header(SheafWindow window, String column) throws Exception {
        JTable table = table(window);
        Rectangle head = edt(() -> {
            for (int i = 0; i < table.getColumnCount(); i++) {
                if (table.getColumnModel()
                        .getColumn(i)
                        .getHeaderValue()
                        .toString()
                        .contains(column)) {
                    return table.getTableHeader().getHeaderRect(i);
                }
            }
            throw new AssertionError("no column " + column);
        });
        window.hands().click(table.getTableHeader(), new Point(head.x + 20, head.y + head.height / 2), 1);
    }

    private static void choose(SheafWindow window, int from, int to) throws Exception {
        JTable table = table(window);
        window.does(() -> {
            table.setRowSelectionInterval(from, to);
            table.requestFocusInWindow();
        });
        window.await("the table's focus", table::isFocusOwner);
    }

    private static long starred(SheafWindow window) {
        return window.study().transcripts().stream()
                .flatMap(transcript -> window.study().page(transcript.id()).quotations().stream())
                .filter(Quotation::exemplary)
                .count();
    }

    private static String undo(SheafWindow window) {
        return window.desk().open().nextUndo().map(Entry::name).orElse("");
    }

    private static Theme uncertainty(SheafWindow window) throws Exception {
        Analysis analysis = Analysis.of("All", "", 0);
        Code fears = window.study().codes().named("Fears", Code::name).orElseThrow();
        Theme theme = Theme.of(analysis.id(), null, "Uncertainty", 0).fedBy(List.of(fears.id()));
        window.does(() ->
                window.desk().submit(new ThemeChange.Arranged("Made a theme", List.of(analysis), List.of(theme))));
        window.await("the theme", () -> window.study().themes().has(theme.id()));
        return theme;
    }

    /** Chooses by its name what a button offers. */
    private static void pick(SheafWindow window, String button, String words) throws Exception {
        window.press(button);
        JTextComponent field = window.hands().named(JTextComponent.class, "pick.field");
        window.await("the focus in the choice", field::isFocusOwner);
        window.hands().type(words);
        window.await("what was typed", () -> field.getText().equals(words));
        key(window, KeyEvent.VK_ENTER);
    }

    private static void copied(SheafWindow window, String words) {
        window.await(words, () -> {
            Clipboard clipboard = Toolkit.getDefaultToolkit().getSystemClipboard();
            return clipboard.isDataFlavorAvailable(DataFlavor.stringFlavor)
                    && words.equals(clipboard.getData(DataFlavor.stringFlavor));
        });
    }

    @Test
    void aTableIsOpenedSortedGroupedStarredCopiedAndAThemeLeavesOneOut() throws Exception {
        try (SheafWindow window = SheafWindow.open(folder, Ferry.make(folder))) {
            Theme theme = uncertainty(window);
            window.does(() -> window.desk()
                    .chosen()
                    .code(window.study()
                            .codes()
                            .named("Fears", Code::name)
                            .orElseThrow()
                            .id()));
            window.does(() -> window.screen().actions().run("quotation.table"));
            rows(window, 3);
            JTable table = table(window);
            assertThat(edt(window.hands().named(JLabel.class, "table.summary")::getText))
                    .isEqualTo("3 quotations in 2 transcripts from 3 participants");
            header(window, "PARTICIPANT");
            window.await("another order", () -> cell(table, 0, "Participant").equals("Dilys"));
            choose(window, 0, 1);
            key(window, KeyEvent.VK_E);
            window.await("two stars", () -> starred(window) == 2);
            assertThat(undo(window)).isEqualTo("Marked 2 quotations as exemplary");
            key(window, KeyEvent.VK_C, KeyEvent.VK_CONTROL);
            copied(
                    window,
                    "“The crew is kind” – Dilys, two, line 2\n\n“they will close the line” – Marit, one, line 2");
            pick(window, "table.group", "by transcript");
            rows(window, 5);
            window.does(() -> window.desk().chosen().theme(theme.id()));
            window.does(() -> window.screen().actions().run("theme.table"));
            window.await(
                    "the theme's rows",
                    () -> table.getRowCount() == 5 && window.screen().view() == View.QUOTATIONS);
            window.settled();
            choose(window, 1, 1);
            key(window, KeyEvent.VK_DELETE);
            rows(window, 3);
            assertThat(window.study().themes().get(theme.id()).leftOut()).hasSize(1);
            window.press("table.leftOut");
            rows(window, 5);
            key(window, KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
            window.await(
                    "it back in",
                    () -> window.study().themes().get(theme.id()).leftOut().isEmpty());
            key(window, KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
            window.await("no stars", () -> starred(window) == 0);
        }
    }

    @Test
    void aRowIsAnnotatedAndFoundAgainAmongTheMemosWhereItLinksOn() throws Exception {
        try (SheafWindow window = SheafWindow.open(folder, Ferry.make(folder))) {
            key(window, KeyEvent.VK_3, KeyEvent.VK_CONTROL);
            pick(window, "table.source", "hopes");
            rows(window, 2);
            choose(window, 0, 0);
            key(window, KeyEvent.VK_N, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
            JTextArea note = window.hands().named(JTextArea.class, "quotations.memo");
            window.await("the box's focus", note::isFocusOwner);
            window.hands().type("Tea again");
            key(window, KeyEvent.VK_ESCAPE);
            window.await("the memo", () -> window.study().memos().size() == 1);
            Memo memo = window.study().memos().stream().findFirst().orElseThrow();
            assertThat(memo.on().kind()).isEqualTo(Target.Kind.QUOTATION);
            key(window, KeyEvent.VK_9, KeyEvent.VK_CONTROL);
            window.write("memos.search", "tea");
            JComponent list = window.hands().named(JComponent.class, "memos.all");
            key(window, KeyEvent.VK_DOWN);
            window.await("the list's focus", list::isFocusOwner);
            pick(window, "memos.link", "crew");
            window.await(
                    "a link",
                    () -> window.study().memos().get(memo.id()).links().size() == 1);
            window.press("memos.link.Crew");
            window.await("the code", () -> window.desk().chosen().code().isPresent());
        }
    }
}
