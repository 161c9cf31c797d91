package org.sheaf.desktop.shell;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.framework.DefinitionForm;
import org.sheaf.desktop.framework.FrameworkActions;
import org.sheaf.desktop.framework.FrameworkModel;
import org.sheaf.desktop.framework.FrameworkPane;
import org.sheaf.desktop.framework.FrameworkView;
import org.sheaf.desktop.framework.PoolPane;
import org.sheaf.desktop.framework.QuotationsOfCode;
import org.sheaf.desktop.framework.SplitModel;
import org.sheaf.desktop.framework.alike.AlikeModel;
import org.sheaf.desktop.framework.alike.AlikePane;
import org.sheaf.desktop.framework.versions.VersionsActions;
import org.sheaf.desktop.framework.versions.VersionsModel;
import org.sheaf.desktop.framework.versions.VersionsPane;
import org.sheaf.desktop.widgets.Divided;
import org.sheaf.study.Study;

/** The coding framework in the window: the tree beside the reader, and the view of its own. EDT only. */
final class FrameworkPart {

    private final Desk desk;
    private final Settings own;
    private final FrameworkModel model;
    private final FrameworkActions asking;
    private final SplitModel splitting;
    private final AlikeModel alike;
    private final VersionsModel versions;
    private final VersionsActions versionDeeds;
    private @Nullable FrameworkView view;
    private @Nullable PoolPane pool;
    private @Nullable QuotationsOfCode quotations;

    private FrameworkPart(Desk desk, Actions actions, Settings own, Clock clock) {
        this.desk = desk;
        this.own = own;
        model = new FrameworkModel(desk);
        asking = FrameworkActions.declare(model, actions);
        splitting = new SplitModel(model);
        alike = new AlikeModel(model, own);
        versions = new VersionsModel(desk, clock);
        QuotationsOfCode.declare(
                splitting, actions, () -> Optional.ofNullable(quotations).ifPresent(QuotationsOfCode::askInto));
        AlikePane.declare(alike, actions);
        versionDeeds = VersionsActions.declare(versions, actions);
        declare(actions);
    }

    /**
     * Declares what can be done to the framework.
     *
     * @param own settings of the study
     */
    static FrameworkPart declare(Desk desk, Actions actions, Settings own, Clock clock) {
        return new FrameworkPart(desk, actions, own, clock);
    }

    private void declare(Actions actions) {
        actions.declare(DeclaredAction.of("code.memo")
                .icon("memo")
                .when(() -> model.chosen().isPresent())
                .does(() -> {
                    desk.chosen().quotation(null);
                    actions.run("memo.new");
                }));
        actions.declare(DeclaredAction.of("code.split")
                .icon("split")
                .when(() -> model.chosen().isPresent())
                .does(() -> show(actions, FrameworkView::showQuotations)));
        actions.declare(DeclaredAction.of("code.alike").does(() -> show(actions, FrameworkView::showAlike)));
        actions.declare(DeclaredAction.of("framework.versions").does(() -> show(actions, FrameworkView::showVersions)));
    }

    private void show(Actions actions, Consumer<FrameworkView> part) {
        actions.run("view.framework");
        FrameworkView shown = view;
        if (shown != null) {
            part.accept(shown);
        }
    }

    FrameworkModel model() {
        return model;
    }

    FrameworkActions asking() {
        return asking;
    }

    /** A tree; its questions are put beside it once it has the focus. */
    FrameworkPane pane(Actions actions, boolean wide) {
        FrameworkPane made = new FrameworkPane(model, actions, wide);
        asking.follow(made);
        return made;
    }

    DefinitionForm form(Actions actions) {
        return new DefinitionForm(model, actions);
    }

    /** The view of its own around its tree. */
    FrameworkView view(FrameworkPane tree, Actions actions) {
        PoolPane open = new PoolPane(model, actions);
        asking.follow(open);
        QuotationsOfCode list = new QuotationsOfCode(splitting, actions);
        VersionsPane versionsPane = new VersionsPane(versions, actions);
        versionDeeds.over(versionsPane);
        FrameworkView made = new FrameworkView(
                model,
                splitting,
                new FrameworkView.Parts(tree, open, form(actions), list, new AlikePane(alike, actions), versionsPane));
        remembered(made.sides(), "layout.framework");
        remembered(made.lists(), "layout.pool");
        view = made;
        pool = open;
        quotations = list;
        return made;
    }

    private void remembered(Divided part, String key) {
        part.nameLine(key);
        part.size100(own.number(key, part.size100()));
        part.onMoved(() -> own.put(key, String.valueOf(part.size100())));
    }

    /** Shows the chosen code's quotations, when the view is the one that is seen. */
    boolean showQuotations() {
        FrameworkView shown = view;
        if (shown == null || !shown.isShowing()) {
            return false;
        }
        shown.showQuotations();
        return true;
    }

    /** What F6 leads to, besides the tree. */
    List<JComponent> focusables() {
        List<JComponent> all = new ArrayList<>();
        Optional.ofNullable(pool)
                .map(PoolPane::codes)
                .filter(JComponent::isShowing)
                .ifPresent(all::add);
        Optional.ofNullable(quotations)
                .map(QuotationsOfCode::rows)
                .filter(JComponent::isShowing)
                .ifPresent(all::add);
        return all;
    }

    /** How a study is analysed, and the newest version of its framework, for instance “Codebook analysis · Framework v3”. */
    static String standing(Study study) {
        String method = Words.of("new.method." + study.facts().method().word());
        return VersionsModel.newest(study)
                .map(version -> Words.of("status.framework", method, version.number()))
                .orElse(method);
    }
}
