package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sheaf.desktop.TestWindow.edt;

import java.nio.file.Path;
import javax.swing.JButton;
import javax.swing.JPasswordField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.Ferry;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.store.team.server.Login;
import org.sheaf.store.team.server.Postgres;

/** A study is shared, joined, worked in by two and taken back, all in windows, on a real server. */
class SharingWindowTest {

    private final Postgres.Base base = Postgres.shared().base();
    private final Login ann = base.lead("ann");

    @TempDir
    Path folder;

    private static String sign(SheafWindow window) throws Exception {
        return edt(() -> window.hands()
                .find(JButton.class, "status.team")
                .filter(JButton::isShowing)
                .map(JButton::getText)
                .orElse(""));
    }

    private static void fill(SheafWindow window, Login login, String password) throws Exception {
        window.write("sharing.address", login.address());
        window.write("sharing.login", login.name());
        JPasswordField field = window.hands().named(JPasswordField.class, "sharing.password");
        window.does(() -> field.setText(password));
    }

    /** What the open form says in red. */
    private static String fault(SheafWindow window) {
        return window.hands()
                .find(Prose.class, "sharing.fault")
                .filter(Prose::isShowing)
                .map(Prose::text)
                .orElse("");
    }

    private static void share(SheafWindow window, Login login) throws Exception {
        window.does(() -> window.screen().actions().run("team.share"));
        fill(window, login, String.valueOf(login.password()));
        window.press("sharing.share.done");
        window.await("the server", () -> sign(window).equals("Up to date"));
    }

    @Test
    void aWrongPasswordIsSaidInTheFormWhichStays() throws Exception {
        try (SheafWindow window = SheafWindow.open(folder, Ferry.make(folder))) {
            window.does(() -> window.screen().actions().run("team.share"));
            fill(window, ann, "not this one");
            window.press("sharing.share.done");
            window.await("why", () -> fault(window).contains("the login or its password is not right"));
            assertThat(sign(window)).isEmpty();
            fill(window, ann, String.valueOf(ann.password()));
            window.press("sharing.share.done");
            window.await("the server", () -> sign(window).equals("Up to date"));
        }
    }
}
