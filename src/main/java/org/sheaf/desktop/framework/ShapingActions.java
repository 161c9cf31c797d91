package org.sheaf.desktop.framework;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Ask;
import org.sheaf.study.Code;

/** Declares what gives the framework its shape besides moving and joining: order, parent codes, pool, colours. */
final class ShapingActions {

    private final FrameworkModel model;
    private final Supplier<Optional<Asking>> asking;

    /**
     * Actions on a model's chosen codes.
     *
     * @param asking beside what questions are put
     */
    ShapingActions(FrameworkModel model, Supplier<Optional<Asking>> asking) {
        this.model = model;
        this.asking = asking;
    }

    void declare(Actions actions) {
        step(actions, "code.up", "alt UP", -1);
        step(actions, "code.down", "alt DOWN", 1);
        actions.declare(DeclaredAction.of("code.group")
                .when(() -> model.chosen().isPresent())
                .does(() -> askParent(model.chosenAll())));
        actions.declare(DeclaredAction.of("code.pool")
                .when(() -> model.deeds().canPool(model.chosenAll()))
                .does(() -> model.pool(model.chosenAll())));
        actions.declare(DeclaredAction.of("code.colour")
                .when(() -> model.chosen().isPresent())
                .does(() -> askColour(model.chosenAll())));
        for (CodeOrder order : CodeOrder.values()) {
            actions.declare(DeclaredAction.of("order." + order.word())
                    .chosen(() -> model.order() == order)
                    .does(() -> model.order(order)));
        }
    }

    private void step(Actions actions, String id, String key, int by) {
        actions.declare(DeclaredAction.of(id)
                .in(Scope.FRAMEWORK)
                .keys(key)
                .when(() -> model.order() == CodeOrder.FRAMEWORK
                        && model.chosen()
                                .flatMap(code -> model.deeds().stepped(code, by))
                                .isPresent())
                .does(() -> model.chosen().ifPresent(code -> model.step(code, by))));
    }

    private void askParent(List<Code> codes) {
        List<Code> tops = model.deeds().tops(codes);
        asking.get()
                .ifPresent(at -> Ask.open(
                        at.codes(),
                        at.chosenPart(),
                        new Ask.Question(
                                Words.of("framework.group", CodeDeeds.named(tops)),
                                "",
                                Words.of("framework.group.verb"),
                                name -> model.deeds()
                                        .clash(name, null, model.deeds().parentOf(tops), false),
                                name -> model.group(name, tops))));
    }

    private void askColour(List<Code> codes) {
        asking.get()
                .ifPresent(at -> ColourPick.open(
                        at.codes(), at.chosenPart(), codes.get(0).colour(), rgb -> model.colour(codes, rgb)));
    }
}
