package org.sheaf.desktop.shell;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JTextField;
import org.sheaf.store.team.server.Login;
import org.sheaf.store.team.server.Postgres;

/** The team's server: shared, joined, signed in to, who is in the team, left. */
final class SharingScenes {

    private final Camera camera;
    private final Postgres.Base base = Postgres.shared().base();
    private final Login lead = base.lead("ines");
    private final Login other = base.login("tom");

    SharingScenes(Camera camera) {
        this.camera = camera;
    }

    void take(Path folder) throws Exception {
        try (SheafWindow window = camera.sample(folder)) {
            run(window, "team.share");
            put(window, "sharing.address", "db.example.org/team");
            put(window, "sharing.login", "ines");
            put(window, "sharing.password", "a password");
            camera.take(window, "share");
            fill(window, lead, "not this one");
            window.press("sharing.share.done");
            window.hands().named(JButton.class, "sharing.share.done");
            window.settled();
            camera.more(window, "share-refused");
            fill(window, lead, String.valueOf(lead.password()));
            window.press("sharing.share.done");
            window.await("the server", () -> sign(window).equals("Up to date"));
            members(window);
            camera.more(window, "team-up-to-date");
            for (String question : new String[] {"leave", "takeBack"}) {
                run(window, "team." + question);
                window.hands().idle();
                camera.more(window, "team-" + question);
                window.hands().press(KeyEvent.VK_ESCAPE);
            }
        }
        if (camera.takesAll()) {
            joined(folder.resolve("tom"));
            signedOut(folder);
        }
    }

    private void members(SheafWindow window) throws Exception {
        run(window, "team.members");
        put(window, "members.login", other.name());
        put(window, "members.coder", "Tom Alder");
        window.press("members.add");
        window.await("the member", () -> window.hands().shows("members.drop." + other.name()));
        window.settled();
        camera.more(window, "team-members");
        window.hands().press(KeyEvent.VK_ESCAPE);
    }

    private void joined(Path home) throws Exception {
        Files.createDirectories(home);
        try (SheafWindow window = camera.start(home)) {
            window.press("start.join");
            window.hands().named(JTextField.class, "sharing.address");
            camera.more(window, "join");
            fill(window, other, String.valueOf(other.password()));
            window.press("join.act");
            window.hands().named(JComboBox.class, "join.which");
            camera.more(window, "join-found");
        }
    }

    private void signedOut(Path folder) throws Exception {
        try (SheafWindow window =
                SheafWindow.open(folder, Camera.CODER, camera::prepare, folder.resolve("hat-service.sheaf"))) {
            camera.sized(window);
            window.await("that nobody is signed in", () -> sign(window).equals("Sign in"));
            window.press("status.team");
            window.hands().named(JTextField.class, "sharing.password");
            camera.more(window, "sign-in");
        }
    }

    private static void run(SheafWindow window, String action) throws Exception {
        window.does(() -> window.screen().actions().run(action));
    }

    private static void put(SheafWindow window, String field, String words) throws Exception {
        JTextField found = window.hands().named(JTextField.class, field);
        window.does(() -> found.setText(words));
    }

    private static void fill(SheafWindow window, Login login, String password) throws Exception {
        put(window, "sharing.address", login.address());
        put(window, "sharing.login", login.name());
        put(window, "sharing.password", password);
    }

    private static String sign(SheafWindow window) {
        Optional<JButton> sign = window.hands().find(JButton.class, "status.team");
        return sign.filter(JButton::isShowing).map(JButton::getText).orElse("");
    }
}
