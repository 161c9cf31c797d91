package org.sheaf.desktop.shell;

import java.awt.Point;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JList;
import javax.swing.JTable;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.StudyChange;
import org.sheaf.study.Target;
import org.sheaf.study.Theme;

/** The table of quotations, their cards, memos. */
final class QuotationScenes {

    private final Camera camera;

    QuotationScenes(Camera camera) {
        this.camera = camera;
    }

    void take(Path folder) throws Exception {
        try (SheafWindow window = camera.sample(folder)) {
            window.does(() -> window.screen().show(View.QUOTATIONS));
            camera.more(window, "quotations-empty");
            table(window);
            if (camera.takesAll()) {
                cards(window);
            }
            memos(window);
        }
    }

    private void table(SheafWindow window) throws Exception {
        Theme theme = window.study().themes().iterator().next();
        window.does(() -> window.desk().chosen().theme(theme.id()));
        window.does(() -> window.screen().actions().run("quotation.table"));
        JTable table = window.hands().named(JTable.class, "quotations.table");
        window.await("rows", () -> table.getRowCount() > 4);
        window.does(() -> table.setRowSelectionInterval(1, 2));
        window.does(() -> window.screen().actions().run("quotation.star"));
        camera.take(window, "quotations");
        window.does(() -> table.setRowSelectionInterval(0, 0));
        window.does(() -> window.screen().actions().run("quotation.leaveOut"));
        window.settled();
        window.press("table.leftOut");
        window.press("table.group");
        window.hands().type("by part");
        window.hands().press(java.awt.event.KeyEvent.VK_ENTER);
        window.press("table.filter");
        window.hands().type("participants only");
        window.hands().press(java.awt.event.KeyEvent.VK_ENTER);
        window.does(() -> table.setRowSelectionInterval(1, 1));
        window.does(() -> window.screen().actions().run("table.unfold"));
        camera.more(window, "quotations-grouped");
    }

    private void cards(SheafWindow window) throws Exception {
        Code code = window.study().codes().named("Doubt in oneself", Code::name).orElseThrow();
        window.does(() -> {
            window.screen().show(View.READ);
            window.desk().chosen().code(code.id());
            window.screen().readView().showRight();
        });
        JList<?> list = window.hands().named(JList.class, "quotations.list");
        window.await("cards", () -> list.getModel().getSize() > 1);
        window.hands().point(list, new Point(80, list.getFixedCellHeight() + 20));
        camera.more(window, "cards");
    }

    private void memos(SheafWindow window) throws Exception {
        Code code = window.study().codes().named("Doubt in oneself", Code::name).orElseThrow();
        Theme theme = window.study().themes().iterator().next();
        window.does(() -> window.desk()
                .submit(new StudyChange.MemosWritten(List.of(new Memo(
                        Id.random(),
                        Target.on(Target.Kind.CODE, code.id()),
                        "reflexive",
                        window.desk().coder().id(),
                        SheafWindow.CLOCK.instant(),
                        "I hear my own doubt in this. Ask the others whether they read it as shame before it is defined.",
                        List.of(Target.on(Target.Kind.THEME, theme.id())))))));
        window.settled();
        window.does(() -> window.screen().show(View.MEMOS));
        camera.take(window, "memos");
    }
}
