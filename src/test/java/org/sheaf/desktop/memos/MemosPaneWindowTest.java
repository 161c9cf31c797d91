package org.sheaf.desktop.memos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.swing.JList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.TestDesk;
import org.sheaf.desktop.TestWindow;
import org.sheaf.study.Fiction;
import org.sheaf.study.Target;

class MemosPaneWindowTest {

    @TempDir
    Path folder;

    @Test
    void memosAreListedOnceTheyAreSeen() throws Exception {
        try (TestDesk desk = new TestDesk(folder.resolve("a.sheaf"), "Mira")) {
            Target fears = Target.on(Target.Kind.CODE, desk.code("Fears").id());
            MemosModel model = new MemosModel(desk.desk(), Clock.fixed(Fiction.NOON, ZoneOffset.UTC));
            model.all(true);
            MemosPane pane = edt(() -> new MemosPane(model));
            JList<?> list = edt(() -> TestWindow.inside(pane, JList.class, "memos.list"));
            model.write(fears, "Who is afraid of the spring?");
            desk.until(() -> model.mine(fears).isPresent());
            assertThat(edt(() -> list.getModel().getSize())).isZero();
            try (TestWindow window = TestWindow.open(pane, list)) {
                window.await("the memo", () -> list.getModel().getSize() == 1);
            }
        }
    }
}
