package org.sheaf.desktop.correcting;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.sheaf.correction.Amendment;
import org.sheaf.correction.Correction;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Ask;
import org.sheaf.desktop.widgets.Pick;

/** Declares what is done to a text while it is corrected. EDT only. */
public final class CorrectingActions {

    private final CorrectingModel model;
    private final EverywhereModel everywhere;
    private final Supplier<CorrectingView> view;
    private final BooleanSupplier seen;
    private final BooleanSupplier allSeen;

    private CorrectingActions(CorrectingModel model, EverywhereModel everywhere, Seen seen) {
        this.model = model;
        this.everywhere = everywhere;
        this.view = seen.view;
        this.seen = seen.text;
        this.allSeen = seen.all;
    }

    /**
     * What the window shows.
     *
     * @param view of one text, made when it is first asked for
     * @param text whether it is seen
     * @param all whether the view of all transcripts is
     */
    public record Seen(Supplier<CorrectingView> view, BooleanSupplier text, BooleanSupplier all) {}

    /**
     * Declares the actions.
     *
     * @param file asks for a corrected file and has it read
     */
    public static void declare(
            Actions actions, CorrectingModel model, EverywhereModel everywhere, Seen seen, Runnable file) {
        CorrectingActions made = new CorrectingActions(model, everywhere, seen);
        made.ends(actions);
        made.turns(actions);
        actions.declare(made.of("correct.replace", "menu R")
                .icon("search")
                .does(() -> made.view.get().find()));
        actions.declare(
                made.of("correct.nextPlace", "F8").does(() -> made.view.get().nextPlace(true)));
        actions.declare(made.of("correct.previousPlace", "shift F8")
                .does(() -> made.view.get().nextPlace(false)));
        actions.declare(
                DeclaredAction.of("correct.file").icon("import").when(seen.text).does(file));
    }

    private DeclaredAction.Declaring of(String id, String key) {
        return DeclaredAction.of(id).in(Scope.CORRECTING).keys(key).when(seen);
    }

    private void ends(Actions actions) {
        actions.declare(DeclaredAction.of("correct.apply")
                .in(Scope.CORRECTING)
                .keys("menu ENTER")
                .icon("done")
                .when(() -> seen.getAsBoolean() && model.canApply() || allSeen.getAsBoolean() && everywhere.canApply())
                .needs(this::missing)
                .does(() -> {
                    if (seen.getAsBoolean()) {
                        model.apply();
                    } else {
                        everywhere.apply();
                    }
                }));
        actions.declare(DeclaredAction.of("correct.cancel")
                .in(Scope.CORRECTING)
                .when(() -> seen.getAsBoolean() || allSeen.getAsBoolean())
                .does(() -> {
                    if (seen.getAsBoolean()) {
                        model.cancel();
                    } else {
                        everywhere.close();
                    }
                }));
        actions.declare(DeclaredAction.of("correct.back")
                .in(Scope.CORRECTING)
                .icon("undo")
                .when(() -> seen.getAsBoolean() && model.canGoBack())
                .does(model::goBack));
        actions.declare(DeclaredAction.of("correct.again")
                .in(Scope.CORRECTING)
                .icon("redo")
                .when(() -> seen.getAsBoolean() && model.canGoAhead())
                .does(model::goAhead));
    }

    private String missing() {
        boolean pending =
                seen.getAsBoolean() ? model.isPending() : everywhere.found().loses();
        return Words.of(pending ? "correct.apply.lost" : "correct.apply.nothing");
    }

    private void turns(Actions actions) {
        actions.declare(DeclaredAction.of("correct.divide")
                .in(Scope.CORRECTING)
                .keys("alt ENTER")
                .icon("split")
                .when(this::inTurn)
                .needs(() -> Words.of("correct.needsTurn"))
                .does(this::divide));
        actions.declare(DeclaredAction.of("correct.join")
                .in(Scope.CORRECTING)
                .keys("alt BACK_SPACE")
                .icon("join")
                .when(() -> inTurn() && turn() > 0)
                .needs(() -> Words.of("correct.needsTurn"))
                .does(() -> amend(new Amendment.Joined(turn()))));
        actions.declare(DeclaredAction.of("correct.speaker")
                .in(Scope.CORRECTING)
                .keys("menu L")
                .icon("person")
                .when(this::inTurn)
                .needs(() -> Words.of("correct.needsTurn"))
                .does(this::reassign));
        actions.declare(DeclaredAction.of("correct.everywhere")
                .in(Scope.CORRECTING)
                .keys("menu shift L")
                .icon("people")
                .when(() -> inTurn() && !label().isEmpty())
                .needs(() -> Words.of("correct.needsTurn"))
                .does(this::reassignEverywhere));
        actions.declare(DeclaredAction.of("correct.label")
                .in(Scope.CORRECTING)
                .keys("F2")
                .icon("pencil")
                .when(() -> inTurn() && !label().isEmpty())
                .needs(() -> Words.of("correct.needsTurn"))
                .does(this::rename));
    }

    private boolean inTurn() {
        return seen.getAsBoolean() && turn() >= 0;
    }

    private int turn() {
        return view.get().sheet().turn();
    }

    private String label() {
        Correction correction = model.correction();
        return correction.label(correction.turns().get(turn()));
    }

    /** What follows the caret becomes a turn, of whoever speaks there. */
    private void divide() {
        int at = view.get().sheet().caret();
        ask(Words.of("correct.divide.who"), "", label -> amend(new Amendment.Split(at, label)));
    }

    private void reassign() {
        int turn = turn();
        String now = label();
        ask(Words.of("correct.speaker.who"), now, label -> amend(new Amendment.Reassigned(List.of(turn), label)));
    }

    private void reassignEverywhere() {
        String now = label();
        ask(
                Words.of("correct.everywhere.who", now, turns(now)),
                now,
                label -> amend(new Amendment.Renamed(now, label)));
    }

    private long turns(String label) {
        Correction correction = model.correction();
        return correction.turns().stream()
                .map(correction::label)
                .filter(label::equals)
                .count();
    }

    /** Asks for one of the labels, or a new one; where a turn is divided, the one that does not speak there comes first. */
    private void ask(String title, String except, java.util.function.Consumer<String> chosen) {
        Correction correction = model.correction();
        String here = label();
        List<String> labels = correction.labels().stream()
                .filter(label -> !label.equals(except))
                .sorted(java.util.Comparator.comparing(here::equals))
                .toList();
        List<Pick.Choice> choices = labels.stream()
                .map(label -> new Pick.Choice(
                        label, Words.of("correct.turns", turns(label)), null, () -> chosen.accept(label)))
                .toList();
        Pick.open(view.get().labels(), view.get().label(turn()), title, choices, typed -> made(typed, chosen));
    }

    private Optional<Pick.Choice> made(String typed, java.util.function.Consumer<String> chosen) {
        String label = typed.strip();
        return label.isEmpty() || model.correction().labels().contains(label)
                ? Optional.empty()
                : Optional.of(
                        new Pick.Choice(Words.of("correct.newLabel", label), "", null, () -> chosen.accept(label)));
    }

    private void rename() {
        String now = label();
        Ask.open(
                view.get().labels(),
                view.get().label(turn()),
                new Ask.Question(
                        Words.of("correct.label.title", now, turns(now)),
                        now,
                        Words.of("correct.label.verb"),
                        this::wrong,
                        label -> amend(new Amendment.Renamed(now, label))));
    }

    private Optional<String> wrong(String label) {
        return label.isBlank() ? Optional.of(Words.of("correct.label.empty")) : Optional.empty();
    }

    private void amend(Amendment amendment) {
        model.amend(amendment);
        view.get().enter();
    }
}
