package org.sheaf.desktop.participants;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Menus;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Ask;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.study.Participant;
import org.sheaf.study.Role;
import org.sheaf.study.Value;

/** Declares what can be said about people. */
public final class ParticipantActions {

    static final String[] CONTEXT = {
        "participant.rename",
        "participant.role",
        "participant.attribute",
        "participant.join",
        Menus.LINE,
        "participants.import"
    };

    private final ParticipantsModel model;
    private @Nullable ParticipantsPane pane;

    private ParticipantActions(ParticipantsModel model) {
        this.model = model;
    }

    /** Declares the actions; {@link #over} says where they ask. */
    public static ParticipantActions declare(ParticipantsModel model, Actions actions) {
        ParticipantActions made = new ParticipantActions(model);
        made.declare(actions);
        return made;
    }

    /** The pane beside whose chosen row questions are put. */
    public void over(ParticipantsPane list) {
        pane = list;
    }

    private void declare(Actions actions) {
        actions.declare(DeclaredAction.of("participant.rename")
                .when(() -> model.chosen().isPresent())
                .does(() -> model.chosen().ifPresent(this::askName)));
        actions.declare(DeclaredAction.of("participant.role")
                .when(() -> model.chosen().isPresent())
                .does(() -> model.chosen().ifPresent(this::askRole)));
        actions.declare(DeclaredAction.of("participant.attribute")
                .when(() -> model.chosen().isPresent())
                .does(() -> model.chosen().ifPresent(this::askAttribute)));
        actions.declare(DeclaredAction.of("participant.join")
                .when(() -> model.chosen().isPresent() && model.rows().size() > 1)
                .does(() -> model.chosen().ifPresent(this::askWho)));
    }

    private void askName(Participant person) {
        ask(new Ask.Question(
                Words.of("participants.rename", person.name()),
                person.name(),
                Words.of("framework.rename.verb"),
                name -> model.clash(person, name),
                name -> model.rename(person, name)));
    }

    private void askRole(Participant person) {
        List<Pick.Choice> choices = new ArrayList<>();
        for (Role role : Role.values()) {
            choices.add(new Pick.Choice(
                    Words.of("participants.role." + role.word()), "", null, () -> model.role(person, role)));
        }
        with(list -> Pick.open(list.rows(), list.chosenPart(), Words.of("participants.whichrole"), choices));
    }

    /** Attributes known of anybody can be set for this person, and new ones named. */
    private void askAttribute(Participant person) {
        Set<String> names = new LinkedHashSet<>();
        model.desk()
                .study()
                .participants()
                .forEach(each -> names.addAll(each.attributes().keySet()));
        List<Pick.Choice> choices = new ArrayList<>();
        for (String name : names) {
            Value value = person.attributes().get(name);
            choices.add(new Pick.Choice(name, value == null ? "" : value.text(), null, () -> askValue(person, name)));
        }
        choices.add(new Pick.Choice(Words.of("participants.attribute.new"), "", null, () -> askNewAttribute(person)));
        with(list -> Pick.open(list.rows(), list.chosenPart(), Words.of("participants.attribute.which"), choices));
    }

    private void askNewAttribute(Participant person) {
        ask(new Ask.Question(
                Words.of("participants.attribute.name"),
                "",
                Words.of("participants.attribute.next"),
                name -> name.isBlank() ? Optional.of(Words.of("participants.attribute.missing")) : Optional.empty(),
                name -> askValue(person, name)));
    }

    private void askValue(Participant person, String name) {
        Value value = person.attributes().get(name);
        ask(new Ask.Question(
                Words.of("participants.attribute.value", name, person.name()),
                value == null ? "" : value.text(),
                Words.of("participants.attribute.set"),
                text -> Optional.empty(),
                text -> model.attribute(person, name, text)));
    }

    private void askWho(Participant from) {
        List<Participant> others = model.rows().stream()
                .map(PersonRow::person)
                .filter(person -> !person.id().equals(from.id()))
                .toList();
        with(list -> Pick.open(
                list.rows(),
                list.chosenPart(),
                Words.of("participants.join", from.name()),
                Pick.choices(others, Participant::name, into -> model.join(from, into))));
    }

    private void ask(Ask.Question question) {
        with(list -> Ask.open(list.rows(), list.chosenPart(), question));
    }

    private void with(Consumer<ParticipantsPane> use) {
        ParticipantsPane list = pane;
        if (list != null) {
            use.accept(list);
        }
    }
}
