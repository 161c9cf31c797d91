package org.sheaf.desktop.shell;

import java.time.Clock;
import java.util.function.Supplier;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.overview.OverviewModel;
import org.sheaf.desktop.overview.OverviewView;

/** The study at a glance, as a part of the screen. EDT only. */
final class OverviewPart {

    private final OverviewModel model;
    private final Later<OverviewView> view;

    private OverviewPart(OverviewModel model, Later<OverviewView> view) {
        this.model = model;
        this.view = view;
    }

    /** Declares the way to it; {@code doing} shows views. */
    static OverviewPart declare(Actions actions, Desk desk, Clock clock, StudyActions.Doing doing) {
        OverviewModel model = new OverviewModel(desk, clock.getZone());
        Supplier<View> seen = doing::view;
        actions.declare(DeclaredAction.of("view.overview")
                .keys("menu shift O")
                .icon("table")
                .chosen(() -> seen.get() == View.OVERVIEW)
                .does(() -> doing.show(View.OVERVIEW)));
        return new OverviewPart(model, new Later<>(() -> new OverviewView(model, actions)));
    }

    Later<OverviewView> view() {
        return view;
    }

    /** Another view is seen, or this one. */
    void seen(View now) {
        model.seen(now == View.OVERVIEW);
    }

    /** Somebody else acts from now on. */
    void coderChanged() {
        model.coderChanged();
    }
}
