package org.sheaf.desktop.shell;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.identities.IdentitiesActions;
import org.sheaf.desktop.identities.IdentitiesModel;
import org.sheaf.desktop.identities.IdentitiesView;
import org.sheaf.desktop.identities.ReadingModel;
import org.sheaf.desktop.identities.applying.ApplyDeed;
import org.sheaf.desktop.identities.vaults.VaultActions;
import org.sheaf.desktop.identities.vaults.VaultModel;
import org.sheaf.desktop.identities.vaults.VaultPlaces;
import org.sheaf.identity.scanning.Scanner;

/** Names that could tell who somebody is, and the vault, as a part of the screen. EDT only. */
final class IdentitiesPart {

    private static final List<String> ENDINGS = List.of("vault");

    private final IdentitiesModel model;
    private final VaultModel vault;
    private final Later<IdentitiesView> view;

    private IdentitiesPart(IdentitiesModel model, VaultModel vault, Later<IdentitiesView> view) {
        this.model = model;
        this.vault = vault;
        this.view = view;
    }

    /**
     * Declares the way to it.
     *
     * @param made what views are made with
     * @param own what this machine remembers of the study
     * @param deed applies what was decided
     */
    static IdentitiesPart declare(Actions actions, Views.Made made, Choosing choosing, Settings own, ApplyDeed deed) {
        StudyActions.Doing doing = made.doing();
        VaultModel vault = new VaultModel(made.desk(), own, made.clock());
        Scanner scanner = Scanner.asInstalled();
        IdentitiesModel model =
                new IdentitiesModel(made.desk(), scanner::scan, vault, made.clock(), new SecureRandom());
        Runnable show = () -> doing.show(View.IDENTITIES);
        ReadingModel reading = new ReadingModel(model, own, made.clock(), new SecureRandom());
        IdentitiesActions deeds = IdentitiesActions.declare(model, reading, actions, show);
        VaultPlaces places = places(choosing);
        IdentitiesPart part = new IdentitiesPart(model, vault, new Later<>(() -> {
            IdentitiesView view =
                    new IdentitiesView(model, deeds, actions, new IdentitiesView.Parts(reading, places, deed));
            view.onSaying(made.said());
            return view;
        }));
        actions.declare(DeclaredAction.of("view.identities")
                .keys("menu 8")
                .chosen(() -> doing.view() == View.IDENTITIES)
                .does(show));
        VaultActions.declare(vault, places, made.desk(), actions, () -> {
            show.run();
            return part.view.made().map(IdentitiesView::ground);
        });
        return part;
    }

    private static VaultPlaces places(Choosing choosing) {
        return new VaultPlaces() {
            @Override
            public Optional<Path> save(String title, String suggested) {
                return choosing.save(title, suggested, ENDINGS);
            }

            @Override
            public Optional<Path> find(String title) {
                return choosing.files(title, Words.of("vault.files"), ENDINGS).stream()
                        .findFirst();
            }
        };
    }

    Later<IdentitiesView> view() {
        return view;
    }

    /** Keeps real names out of what comes in, and brings in what was sealed once the vault is open. */
    void guard(ImportPart importing, Desk desk) {
        importing.guardedBy(new GuardedImports(desk, vault));
        vault.onOpened(importing::unsealed);
    }

    VaultModel vault() {
        return vault;
    }

    IdentitiesModel model() {
        return model;
    }

    /** The study was opened again after names were replaced in it: the view is shown again, with the vault. */
    void applied(ScreenWindow.Applied applied, Consumer<View> show) {
        vault.take(applied.vault(), applied.register());
        show.accept(View.IDENTITIES);
        model.say(applied.told());
    }

    /** Another view is seen, or this one. */
    void seen(View now) {
        model.seen(now == View.IDENTITIES);
    }
}
