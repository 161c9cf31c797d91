package org.sheaf.desktop.shell;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.identities.vaults.VaultModel;
import org.sheaf.desktop.importing.Guarding;
import org.sheaf.identity.admitting.VaultIntake;
import org.sheaf.identity.vault.SealedFiles;
import org.sheaf.identity.vault.Vault;
import org.sheaf.intake.Admission;
import org.sheaf.intake.Intake;
import org.sheaf.intake.Options;
import org.sheaf.intake.ReadFile;
import org.sheaf.study.Refusal;
import org.sheaf.study.VaultMark;

/**
 * What comes into a study to which identities were applied: masked while the vault is open, sealed for it while it is not. EDT,
 * but where said.
 */
final class GuardedImports implements Guarding {

    private final Desk desk;
    private final VaultModel vault;
    private @Nullable VaultIntake intake;
    private @Nullable Vault of;

    GuardedImports(Desk desk, VaultModel vault) {
        this.desk = desk;
        this.vault = vault;
    }

    private @Nullable VaultMark mark() {
        VaultMark mark = desk.study().facts().vault();
        return mark == null || mark.isDestroyed() ? null : mark;
    }

    /** Whether what comes in now would have to be sealed. */
    boolean seals() {
        return mark() != null && vault.vault().isEmpty();
    }

    /** Seals files for the vault in the background: without it nobody can tell what in them is somebody's real name. */
    void seal(List<Path> files) {
        VaultMark mark = mark();
        if (mark == null) {
            return;
        }
        Path folder = desk.open().folder();
        desk.work(
                Words.of("vault.sealing"),
                progress -> {
                    SealedFiles sealed = new SealedFiles(folder);
                    List<Path> all = Intake.documents(files, Options.DEFAULT);
                    all.forEach(file -> sealed.add(file, HexFormat.of().parseHex(mark.trayKey())));
                    return all.size();
                },
                count -> desk.notices().say(Words.of("vault.sealed", count)));
    }

    /** The files that were sealed while the vault was not open, as soon as it is; {@code then} is not told of none. */
    void waiting(Consumer<List<Path>> then) {
        if (mark() != null && vault.vault().isPresent()) {
            desk.work(Words.of("vault.unsealing"), progress -> prepared().sealed(), files -> {
                if (!files.isEmpty()) {
                    then.accept(files);
                }
            });
        }
    }

    /** Not on the EDT. */
    private synchronized VaultIntake prepared() {
        Vault open = vault.vault().orElseThrow(() -> new Refusal(Words.of("vault.needed")));
        VaultIntake ready = intake;
        if (ready == null || of != open) {
            ready = new VaultIntake(desk.study(), desk.texts(), desk.open().folder(), open);
            intake = ready;
            of = open;
        }
        return ready;
    }

    @Override
    public synchronized ReadFile masked(ReadFile file) {
        return mark() == null ? file : prepared().masked(file);
    }

    @Override
    public void keep(Admission admission, Runnable then) {
        if (mark() == null) {
            then.run();
            return;
        }
        String who = desk.coder().name();
        java.time.Instant now = java.time.Instant.now();
        vault.hold(true);
        desk.work(
                Words.of("vault.keeping"),
                progress -> {
                    prepared().keep(admission, who, now);
                    return who;
                },
                done -> {
                    vault.hold(false);
                    then.run();
                },
                why -> {
                    vault.hold(false);
                    desk.notices().complain(why);
                },
                () -> vault.hold(false));
    }

    @Override
    public void stored(Admission admission) {
        VaultIntake kept = intake;
        intake = null;
        if (kept != null) {
            desk.work(
                    Words.of("vault.keeping"),
                    progress -> {
                        kept.done(admission);
                        kept.close();
                        return kept;
                    },
                    done -> {});
        }
    }
}
