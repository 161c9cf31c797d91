package org.sheaf.desktop.identities.vaults;

import java.awt.Rectangle;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Floater;
import org.sheaf.desktop.widgets.Styled;

/** Declares what can be done with the vault. */
public final class VaultActions {

    private final VaultModel vault;
    private final VaultPlaces places;
    private final Desk desk;
    private final Supplier<Optional<? extends JComponent>> beside;

    private VaultActions(
            VaultModel vault, VaultPlaces places, Desk desk, Supplier<Optional<? extends JComponent>> beside) {
        this.vault = vault;
        this.places = places;
        this.desk = desk;
        this.beside = beside;
    }

    /**
     * Declares the actions.
     *
     * @param beside what questions are put beside, after the view was brought to the front
     */
    public static void declare(
            VaultModel vault,
            VaultPlaces places,
            Desk desk,
            Actions actions,
            Supplier<Optional<? extends JComponent>> beside) {
        VaultActions made = new VaultActions(vault, places, desk, beside);
        actions.declare(DeclaredAction.of("vault.make")
                .when(() -> vault.state() == VaultModel.State.NONE && !vault.isBusy())
                .needs(() -> Words.of("vault.needs.none"))
                .does(() -> made.enter("vault.make")));
        actions.declare(DeclaredAction.of("vault.open")
                .icon("unlock")
                .when(() -> vault.state() == VaultModel.State.LOCKED && !vault.isBusy())
                .needs(() -> Words.of("vault.needs.locked"))
                .does(() -> made.enter("vault.open")));
        open(actions, vault, "vault.lock", vault::lock);
        open(actions, vault, "vault.share", made::share);
        open(actions, vault, "vault.renew", made::renew);
        open(actions, vault, "vault.backUp", made::backUp);
    }

    private static void open(Actions actions, VaultModel vault, String id, Runnable does) {
        actions.declare(DeclaredAction.of(id)
                .when(() -> vault.state() == VaultModel.State.OPEN && !vault.isBusy())
                .needs(() -> Words.of("vault.needs.open"))
                .does(does));
    }

    private static Rectangle part(JComponent anchor) {
        return new Rectangle(anchor.getSize());
    }

    private void enter(String title) {
        beside.get().ifPresent(anchor -> {
            Floater[] floater = new Floater[1];
            VaultEntry entry = new VaultEntry(vault, places, () -> refit(floater[0]));
            entry.onDone(() -> floater[0].close());
            floater[0] = Floater.open(
                    anchor, part(anchor), form(title, entry, () -> floater[0].close()), entry.firstField());
        });
    }

    private static void refit(@org.jspecify.annotations.Nullable Floater floater) {
        if (floater != null) {
            floater.refit();
        }
    }

    private static JPanel form(String title, VaultEntry entry, Runnable close) {
        JPanel form = Styled.clear(
                new MigLayout("insets 14 16 14 16, fillx, wrap 1, novisualpadding", "[480!, fill]", "[]10[]12[]"));
        form.add(Styled.label(Words.of(title + ".title"), "title"));
        form.add(entry, "wmin 0");
        JButton cancel = Styled.button(Words.of("widgets.cancel"), close);
        cancel.setName("vault.cancel");
        JButton onward = Styled.mainButton(Words.of("vault.onward"), entry::onward);
        onward.setName("vault.onward");
        JPanel row = Styled.clear(new MigLayout("insets 0, gap 8, fillx", "push[][]"));
        row.add(cancel);
        row.add(onward);
        form.add(row);
        return form;
    }

    private void share() {
        beside.get().ifPresent(anchor -> {
            HoldersForm form = new HoldersForm(vault);
            Floater floater = Floater.open(anchor, part(anchor), form::panel, form.firstField());
            form.onSize(floater::refit);
        });
    }

    /** The new code is shown in a form of its own; the old one is void from then on. */
    private void renew() {
        vault.renewCode(
                secret -> beside.get().ifPresent(anchor -> {
                    Floater[] floater = new Floater[1];
                    JButton done = Styled.mainButton(Words.of("vault.code.done"), () -> floater[0].close());
                    done.setName("vault.code.done");
                    done.setEnabled(false);
                    CodePart[] code = new CodePart[1];
                    code[0] = new CodePart(() -> done.setEnabled(code[0].isWritten()));
                    code[0].show(secret);
                    JPanel form = Styled.clear(new MigLayout(
                            "insets 14 16 14 16, fillx, wrap 1, novisualpadding", "[480!, fill]", "[]12[]"));
                    form.add(code[0]);
                    form.add(done, "growx 0, alignx right");
                    floater[0] = Floater.open(anchor, part(anchor), form, code[0].box());
                    floater[0].onClosed(code[0]::wipe);
                }),
                desk.notices()::complain);
    }

    private void backUp() {
        places.save(Words.of("vault.backUp.where"), vault.name())
                .ifPresent(to -> vault.backUp(
                        to,
                        () -> desk.notices().say(Words.of("vault.backedUp", String.valueOf(to.getFileName()))),
                        desk.notices()::complain));
    }
}
