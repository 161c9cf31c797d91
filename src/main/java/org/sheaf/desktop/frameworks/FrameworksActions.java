package org.sheaf.desktop.frameworks;

import java.util.function.BooleanSupplier;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Words;

/** What can be done while frameworks are compared. EDT only. */
public final class FrameworksActions {

    private FrameworksActions() {}

    /**
     * Declares the actions.
     *
     * @param seen whether the comparison is what the window shows
     * @param files asks for codebook files and adds them
     */
    public static void declare(FrameworksModel model, Actions actions, BooleanSupplier seen, Runnable files) {
        actions.declare(DeclaredAction.of("frameworks.file").does(files));
        actions.declare(DeclaredAction.of("frameworks.next")
                .when(() -> seen.getAsBoolean() && model.chosen().isPresent())
                .does(() -> model.step(1)));
        actions.declare(DeclaredAction.of("frameworks.previous")
                .when(() -> seen.getAsBoolean() && model.chosen().isPresent())
                .does(() -> model.step(-1)));
        actions.declare(DeclaredAction.of("frameworks.decide")
                .when(() -> seen.getAsBoolean() && model.canDecide())
                .does(model::decide));
        actions.declare(DeclaredAction.of("frameworks.withdraw")
                .when(() -> seen.getAsBoolean()
                        && model.chosen().flatMap(model::ruling).isPresent())
                .does(model::withdraw));
        actions.declare(DeclaredAction.of("frameworks.apply")
                .called(() -> model.preview()
                        .filter(plan -> plan.change().isPresent())
                        .map(plan -> Words.of("frameworks.make", plan.version()))
                        .orElseGet(() -> Words.of("action.frameworks.apply")))
                .when(() -> seen.getAsBoolean() && model.canApply())
                .does(model::apply));
    }
}
