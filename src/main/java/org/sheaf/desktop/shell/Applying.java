package org.sheaf.desktop.shell;

import javax.swing.SwingUtilities;
import org.sheaf.desktop.identities.applying.ApplyDeed;
import org.sheaf.identity.register.Register;
import org.sheaf.identity.vault.Vault;
import org.sheaf.study.Progress;

/** Applies what was decided about names, off the EDT, and lets the window open the study again. EDT only. */
final class Applying implements ApplyDeed {

    private final Studies.Opened opened;
    private final Services services;
    private final ScreenWindow window;

    Applying(Studies.Opened opened, Services services, ScreenWindow window) {
        this.opened = opened;
        this.services = services;
        this.window = window;
    }

    @Override
    public void begin(Vault vault, Register register, Hearing hearing) {
        services.background().execute(() -> {
            try {
                ScreenWindow.Applied done = apply(vault, register, heard(hearing));
                SwingUtilities.invokeLater(() -> window.applied(done));
            } catch (RuntimeException failed) {
                SwingUtilities.invokeLater(() -> hearing.failed(failed));
            }
        });
    }

    private static Progress heard(Hearing hearing) {
        return new Progress() {
            @Override
            public void report(String what, long done, long total) {
                SwingUtilities.invokeLater(() -> hearing.progress(what, done, total));
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }

    private ScreenWindow.Applied apply(Vault vault, Register register, Progress progress) {
        throw new org.sheaf.study.Refusal("The walk is on its way: " + opened + register + progress + vault);
    }
}
