package org.sheaf.desktop.transcripts;

import java.util.ArrayList;
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
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.study.Transcript;

/** Declares what can be done to transcripts. */
public final class TranscriptActions {

    static final String[] CONTEXT = {
        "transcript.rename", "transcript.group", "transcript.memo", Menus.LINE, "transcript.remove"
    };

    private final TranscriptsModel model;
    private @Nullable TranscriptsPane pane;

    private TranscriptActions(TranscriptsModel model) {
        this.model = model;
    }

    /** Declares the actions; {@link #over} says where they ask. */
    public static TranscriptActions declare(TranscriptsModel model, Actions actions) {
        TranscriptActions made = new TranscriptActions(model);
        made.declare(actions);
        return made;
    }

    /** The pane beside whose chosen row questions are put. */
    public void over(TranscriptsPane list) {
        pane = list;
    }

    private void declare(Actions actions) {
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
                .when(() -> chosen().isPresent())
                .does(() -> chosen().ifPresent(this::askName)));
        actions.declare(DeclaredAction.of("transcript.group")
                .when(() -> chosen().isPresent())
                .does(() -> chosen().ifPresent(this::askGroup)));
        actions.declare(DeclaredAction.of("transcript.remove")
                .in(Scope.TRANSCRIPTS)
                .keys("DELETE")
                .when(() -> chosen().isPresent())
                .does(() -> chosen().ifPresent(model::remove)));
        actions.declare(DeclaredAction.of("transcript.filter")
                .icon("filter")
                .when(() -> !model.groups().isEmpty())
                .does(this::askWhichGroup));
    }

    private Optional<Transcript> chosen() {
        return model.chosen();
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

    private void askGroup(Transcript transcript) {
        with(list -> Ask.open(
                list.rows(),
                list.chosenPart(),
                new Ask.Question(
                        Words.of("transcripts.group", transcript.name()),
                        transcript.facts().group(),
                        Words.of("transcripts.group.verb"),
                        name -> Optional.empty(),
                        name -> model.group(transcript, name))));
    }

    private void askWhichGroup() {
        List<Pick.Choice> choices = new ArrayList<>();
        choices.add(new Pick.Choice(Words.of("transcripts.all"), "", null, () -> model.show(null)));
        choices.addAll(Pick.choices(List.copyOf(model.groups()), name -> name, model::show));
        with(list -> Pick.open(list.rows(), list.rows().getVisibleRect(), Words.of("transcripts.which"), choices));
    }

    private void with(Consumer<TranscriptsPane> use) {
        TranscriptsPane list = pane;
        if (list != null) {
            use.accept(list);
        }
    }
}
