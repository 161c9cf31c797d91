package org.sheaf.desktop.transcripts;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Ask;
import org.sheaf.desktop.widgets.Floater;
import org.sheaf.desktop.widgets.SieveForm;
import org.sheaf.desktop.widgets.SieveForm.Part;
import org.sheaf.desktop.widgets.StageSign;
import org.sheaf.study.Stage;
import org.sheaf.study.TextKind;
import org.sheaf.study.Transcript;

/** Declares what can be done to transcripts. */
public final class TranscriptActions {

    static final String[] CONTEXT = {
        "transcript.beside",
        Menus.LINE,
        "transcript.unbegun",
        "transcript.read",
        "transcript.coding",
        "transcript.done",
        Menus.LINE,
        "transcript.details",
        "transcript.rename",
        "transcript.memo",
        Menus.LINE,
        "transcript.document",
        "transcript.interview",
        Menus.LINE,
        "transcript.remove"
    };

    private final TranscriptsModel model;
    private @Nullable TranscriptsPane pane;

    private TranscriptActions(TranscriptsModel model) {
        this.model = model;
    }

    /** Declares the actions; {@link #over} says where they ask. */
    public static TranscriptActions declare(TranscriptsModel model, Actions actions) {
        TranscriptActions made = new TranscriptActions(model);
        made.declareList(actions);
        made.declareStages(actions);
        made.declareKinds(actions);
        return made;
    }

    /** The pane beside whose chosen row questions are put. */
    public void over(TranscriptsPane list) {
        pane = list;
    }

    private void declareList(Actions actions) {
        actions.declare(DeclaredAction.of("transcript.next")
                .keys("menu PAGE_DOWN")
                .when(() -> !model.rows().isEmpty())
                .does(() -> model.step(1)));
        actions.declare(DeclaredAction.of("transcript.previous")
                .keys("menu PAGE_UP")
                .when(() -> !model.rows().isEmpty())
                .does(() -> model.step(-1)));
        actions.declare(DeclaredAction.of("transcript.rename")
                .in(Scope.TRANSCRIPTS)
                .keys("F2")
                .when(() -> single().isPresent())
                .does(() -> single().ifPresent(this::askName)));
        actions.declare(DeclaredAction.of("transcript.details")
                .in(Scope.TRANSCRIPTS)
                .keys("alt ENTER")
                .when(this::isAnyChosen)
                .does(this::askDetails));
        actions.declare(DeclaredAction.of("transcript.remove")
                .in(Scope.TRANSCRIPTS)
                .keys("DELETE")
                .when(this::isAnyChosen)
                .does(() -> model.remove(model.selected())));
        actions.declare(DeclaredAction.of("transcript.filter")
                .in(Scope.TRANSCRIPTS)
                .keys("SLASH")
                .icon("filter")
                .when(() -> model.desk().study().transcripts().size() > 0)
                .does(this::askSieve));
    }

    private void declareKinds(Actions actions) {
        actions.declare(DeclaredAction.of("transcript.document")
                .when(() -> model.kinds().canRead(TextKind.DOCUMENT))
                .does(() -> model.kinds().read(TextKind.DOCUMENT)));
        actions.declare(DeclaredAction.of("transcript.interview")
                .when(() -> model.kinds().canRead(TextKind.INTERVIEW))
                .does(() -> model.kinds().read(TextKind.INTERVIEW)));
    }

    private void declareStages(Actions actions) {
        actions.declare(mark(DeclaredAction.of("transcript.unbegun"), Stage.NOT_BEGUN));
        actions.declare(mark(DeclaredAction.of("transcript.read").keys("menu shift R"), Stage.READ));
        actions.declare(mark(DeclaredAction.of("transcript.coding"), Stage.CODING));
        actions.declare(mark(DeclaredAction.of("transcript.done").keys("menu shift D"), Stage.DONE));
    }

    private DeclaredAction mark(DeclaredAction.Declaring declaring, Stage stage) {
        return declaring.when(() -> model.canMark(stage)).does(() -> model.mark(stage));
    }

    private Optional<Transcript> single() {
        List<Transcript> chosen = model.selected();
        return chosen.size() == 1 ? Optional.of(chosen.get(0)) : Optional.empty();
    }

    private boolean isAnyChosen() {
        return !model.selected().isEmpty();
    }

    private void askName(Transcript transcript) {
        with(list -> Ask.open(
                list.rows(),
                list.chosenPart(),
                new Ask.Question(
                        Words.of("transcripts.rename", transcript.name()),
                        transcript.name(),
                        Words.of("framework.rename.verb"),
                        name -> model.clash(transcript, name),
                        name -> model.rename(transcript, name))));
    }

    private void askDetails() {
        DetailsForm form = new DetailsForm(model, model.selected());
        with(list -> Floater.open(list.rows(), list.chosenPart(), form::panel, form.first()));
    }

    private void askSieve() {
        SieveForm<Sieve> form =
                new SieveForm<>("transcripts", model::sieve, model::sieve, new Part<>(Sieve::words, Sieve::words));
        if (model.kinds().areBoth()) {
            form.choice(
                    "kind",
                    List.of(TextKind.values()),
                    each -> Words.of("transcripts.kind." + each.word()),
                    new Part<>(Sieve::kind, Sieve::kind));
        }
        form.choice("group", List.copyOf(model.groups()), each -> each, new Part<>(Sieve::group, Sieve::group));
        form.choice("stage", List.of(Stage.values()), StageSign::title, new Part<>(Sieve::stage, Sieve::stage));
        form.attribute(
                model.desk().study(),
                new Part<>(Sieve::attribute, Sieve::attribute),
                new Part<>(Sieve::value, Sieve::value));
        form.order(List.of(Sieve.Order.values()), Sieve.Order::word, model.order(), model::order);
        with(list -> form.openOver(list, Sieve.ALL));
    }

    private void with(Consumer<TranscriptsPane> use) {
        TranscriptsPane list = pane;
        if (list != null) {
            use.accept(list);
        }
    }
}
