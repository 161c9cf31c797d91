package org.sheaf.desktop.guide;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Floater;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.study.Asking;
import org.sheaf.study.Question;

/** Declares what can be decided about the turns that ask questions of the guide. */
public final class GuideActions {

    /** Questions that a digit names. */
    public static final int DIGITS = 9;

    static final String[] CONTEXT = {
        "guide.confirm",
        "guide.reject",
        "guide.assign",
        "guide.also",
        "guide.forget",
        Menus.LINE,
        "guide.read",
        "guide.next"
    };

    private final GuideModel model;
    private final Runnable show;
    private @Nullable GuideView view;

    private GuideActions(GuideModel model, Runnable show) {
        this.model = model;
        this.show = show;
    }

    /** Declares the actions; {@code show} brings the view to the front, in which they ask. */
    public static GuideActions declare(GuideModel model, Actions actions, Runnable show) {
        GuideActions made = new GuideActions(model, show);
        made.declare(actions);
        return made;
    }

    /** The view in which questions are put. */
    void over(GuideView shown) {
        view = shown;
    }

    private void declare(Actions actions) {
        actions.declare(DeclaredAction.of("guide.next")
                .in(Scope.GUIDE)
                .keys("N")
                .when(() -> model.open() > 0)
                .needs(() -> Words.of("guide.none.open"))
                .does(model::next));
        actions.declare(DeclaredAction.of("guide.confirm")
                .in(Scope.GUIDE)
                .keys("ENTER")
                .when(() -> model.turn().filter(TurnRow::isOpen).isPresent())
                .does(model::confirm));
        actions.declare(DeclaredAction.of("guide.reject")
                .in(Scope.GUIDE)
                .keys("DELETE", "BACK_SPACE")
                .when(() -> model.turn()
                        .filter(row -> row.isOpen() || !row.asks().isEmpty())
                        .isPresent())
                .does(model::turnDown));
        assigning(actions);
        actions.declare(DeclaredAction.of("guide.read")
                .in(Scope.GUIDE)
                .keys("O")
                .when(() -> model.turn().isPresent())
                .does(model::read));
        actions.declare(DeclaredAction.of("guide.evident")
                .called(() -> Words.of("guide.evident", model.evident().size()))
                .when(() -> !model.evident().isEmpty())
                .does(model::confirmEvident));
        actions.declare(DeclaredAction.of("guide.edit").icon("pencil").does(this::edit));
    }

    /** Giving the chosen turn to a question, and taking it away. */
    private void assigning(Actions actions) {
        actions.declare(DeclaredAction.of("guide.assign")
                .in(Scope.GUIDE)
                .keys("A")
                .when(() -> model.turn().isPresent())
                .does(this::askWhich));
        actions.declare(DeclaredAction.of("guide.also")
                .in(Scope.GUIDE)
                .keys("shift A")
                .when(() -> model.turn().filter(row -> !row.asks().isEmpty()).isPresent())
                .does(this::askAlso));
        actions.declare(DeclaredAction.of("guide.forget")
                .in(Scope.GUIDE)
                .keys("U")
                .when(() -> model.turn().filter(row -> !row.asks().isEmpty()).isPresent())
                .does(model::forget));
        IntStream.rangeClosed(1, DIGITS)
                .forEach(number -> actions.declare(DeclaredAction.of("guide.question")
                        .numbered(number)
                        .in(Scope.GUIDE)
                        .keys(String.valueOf(number))
                        .called(() -> Words.of("guide.assign.number", number))
                        .when(() -> model.turn().isPresent()
                                && model.desk().study().questions().size() >= number)
                        .does(() -> model.assign(model.desk().study().guide().get(number - 1), Asking.THE_QUESTION))));
    }

    private void askWhich() {
        List<Pick.Choice> choices = new ArrayList<>();
        for (Question question : model.desk().study().guide()) {
            choices.add(new Pick.Choice(
                    Words.of("guide.answers.title", question.number(), question.text()),
                    question.section(),
                    null,
                    () -> model.assign(question, Asking.THE_QUESTION)));
            for (int i = 0; i < question.prompts().size(); i++) {
                int prompt = i;
                choices.add(new Pick.Choice(
                        Words.of(
                                "guide.assign.prompt",
                                question.number(),
                                question.prompts().get(i)),
                        "",
                        null,
                        () -> model.assign(question, prompt)));
            }
        }
        pick("guide.assign.which", choices);
    }

    private void askAlso() {
        List<Question> asked = model.turn().map(TurnRow::asks).orElse(List.of());
        Stream<Question> others = model.desk().study().guide().stream().filter(question -> !asked.contains(question));
        pick(
                "guide.also.which",
                Pick.choices(
                        others.toList(),
                        q -> Words.of("guide.answers.title", q.number(), q.text()),
                        model::assignAlso));
    }

    private void pick(String title, List<Pick.Choice> choices) {
        GuideView shown = view;
        if (shown != null) {
            Pick.open(shown.rows(), shown.chosenPart(), Words.of(title), choices);
        }
    }

    private void edit() {
        show.run();
        GuideView shown = view;
        if (shown != null) {
            GuideForm form = new GuideForm(model);
            Floater.open(shown, new Rectangle(0, 0, 1, 1), form::panel, form.first());
        }
    }
}
