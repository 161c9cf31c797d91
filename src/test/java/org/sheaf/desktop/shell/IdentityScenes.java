package org.sheaf.desktop.shell;

import java.nio.file.Path;
import javax.swing.JList;
import javax.swing.text.JTextComponent;
import org.sheaf.desktop.Allotment;

/** Names that are gone through, the vault, and applying. */
final class IdentityScenes {

    private final Camera camera;

    IdentityScenes(Camera camera) {
        this.camera = camera;
    }

    void take(Path folder) throws Exception {
        Path study = Allotment.make(folder);
        try (SheafWindow window = camera.sized(SheafWindow.open(folder, SheafWindow.USER, camera::prepare, study))) {
            window.does(() -> window.screen().show(View.IDENTITIES));
            JList<?> list = window.hands().named(JList.class, "identities.places");
            window.await("the places", () -> list.getModel().getSize() > 0);
            window.settled();
            for (int i = 0; i < 3; i++) {
                window.does(() -> window.screen().actions().run("identities.accept"));
                window.settled();
            }
            window.does(list::requestFocusInWindow);
            window.does(() -> window.screen().actions().run("identities.previous"));
            window.settled();
            camera.take(window, "identities");
            window.does(() -> window.screen().actions().run("identities.same"));
            window.hands().idle();
            camera.more(window, "identities-same");
            window.hands().press(java.awt.event.KeyEvent.VK_ESCAPE);
            window.does(() -> window.screen().actions().run("identities.option#2"));
            window.settled();
            camera.more(window, "identities-description");
            window.does(() -> window.screen().actions().run("identities.read"));
            window.settled();
            camera.take(window, "identities-reading");
            window.does(() -> window.screen().actions().run("identities.sample"));
            window.settled();
            camera.more(window, "identities-sample");
            window.does(() -> window.screen().actions().run("identities.read"));
            if (camera.scale() > 100) {
                window.does(() -> window.screen().actions().run("pane.right"));
                window.settled();
                camera.more(window, "identities-right");
                window.does(() -> window.screen().actions().run("pane.right"));
                window.does(() -> window.screen().actions().run("pane.left"));
                window.settled();
                camera.more(window, "identities-left");
                window.does(() -> window.screen().actions().run("pane.left"));
            }
            window.does(() -> window.screen().actions().run("identities.apply"));
            window.settled();
            String place = text(window, "vault.place").getText();
            window.does(() -> text(window, "vault.place").setText("P:/vaults/allotment.vault"));
            camera.take(window, "identities-apply");
            window.does(() -> text(window, "vault.place").setText(place));
            window.does(() -> text(window, "vault.passphrase").setText("rain on glass"));
            window.does(() -> text(window, "vault.again").setText("rain on glass"));
            window.does(() -> window.hands()
                    .find(javax.swing.AbstractButton.class, "apply.apply")
                    .orElseThrow()
                    .doClick());
            window.hands().named(JTextComponent.class, "vault.code");
            window.settled();
            camera.more(window, "identities-code");
        }
    }

    private static JTextComponent text(SheafWindow window, String name) {
        return window.hands().find(JTextComponent.class, name).orElseThrow();
    }
}
