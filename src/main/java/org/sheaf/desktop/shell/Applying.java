package org.sheaf.desktop.shell;

import java.util.HexFormat;
import javax.swing.SwingUtilities;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.identities.applying.ApplyDeed;
import org.sheaf.identity.register.Book;
import org.sheaf.identity.register.Register;
import org.sheaf.identity.vault.Vault;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.VaultMark;
import org.sheaf.workbench.OpenStudy;

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
                ScreenWindow.Applied done = applied(vault, register, heard(hearing));
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

    /** Works out what comes of it; until then the study goes on, and whatever fails is said where it was begun. */
    private ScreenWindow.Applied applied(Vault vault, Register register, Progress progress) {
        OpenStudy study = opened.study();
        VaultMark mark = new VaultMark(vault.id(), HexFormat.of().formatHex(vault.trayKey()));
        var deed = new org.sheaf.identity.applying.Applying.Deed(
                study.coder().name(), services.clock().instant(), mark);
        var applied = org.sheaf.identity.applying.Applying.of(study.study(), study.texts(), register, deed, progress);
        Book book = new Book(vault);
        book.keep(applied.raws());
        return close(vault, book, applied, progress);
    }

    /** Closes the epoch. From here on the study is opened again whatever happens, for its index is closed. */
    private ScreenWindow.Applied close(
            Vault vault, Book book, org.sheaf.identity.applying.Applying.Applied applied, Progress progress) {
        OpenStudy study = opened.study();
        study.tasks().close();
        opened.index().close();
        try {
            study.closeEpoch(applied.change(), book.sealer(applied.register(), applied.log()), progress);
        } catch (Refusal refused) {
            return new ScreenWindow.Applied(refused.why(), vault, book.register());
        }
        String where = String.valueOf(vault.path().getFileName());
        String told = Words.of("apply.done", applied.change().title(), where);
        String notes = String.join(" ", applied.notes());
        return new ScreenWindow.Applied(notes.isEmpty() ? told : told + " " + notes, vault, applied.register());
    }
}
