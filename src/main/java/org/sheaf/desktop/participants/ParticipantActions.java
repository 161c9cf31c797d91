package org.sheaf.desktop.participants;

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
import org.sheaf.desktop.widgets.Floater;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.desktop.widgets.SieveForm;
import org.sheaf.desktop.widgets.SieveForm.Part;
import org.sheaf.study.Attribute;
import org.sheaf.study.AttributeKind;
import org.sheaf.study.Participant;
import org.sheaf.study.Role;

/** Declares what can be said about people. */
public final class ParticipantActions {

    static final String[] CONTEXT = {
        "participant.open",
        "participant.transcripts",
        Menus.LINE,
        "participant.details",
        "participant.rename",
        "participant.role",
        "participant.join",
        Menus.LINE,
        "participant.attributes",
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
        actions.declare(DeclaredAction.of("participant.open")
                .in(Scope.PARTICIPANTS)
                .keys("ENTER")
                .when(() -> row().isPresent())
                .does(() -> row().ifPresent(model::open)));
        actions.declare(DeclaredAction.of("participant.transcripts")
                .when(() -> row().isPresent())
                .does(() -> model.chosen().ifPresent(model::listTranscripts)));
        actions.declare(DeclaredAction.of("participant.filter")
                .in(Scope.PARTICIPANTS)
                .keys("SLASH")
                .icon("filter")
                .when(() -> model.desk().study().participants().size() > 0)
                .does(this::askSieve));
        actions.declare(DeclaredAction.of("participant.details")
                .in(Scope.PARTICIPANTS)
                .keys("alt ENTER")
                .when(() -> model.chosen().isPresent())
                .does(() -> model.chosen().ifPresent(this::askDetails)));
        actions.declare(DeclaredAction.of("participant.rename")
                .in(Scope.PARTICIPANTS)
                .keys("F2")
                .when(() -> model.chosen().isPresent())
                .does(() -> model.chosen().ifPresent(this::askName)));
        actions.declare(DeclaredAction.of("participant.role")
                .when(() -> model.chosen().isPresent())
                .does(() -> model.chosen().ifPresent(this::askRole)));
        actions.declare(DeclaredAction.of("participant.attributes")
                .when(() -> model.desk().study().participants().size() > 0)
                .does(this::askAttribute));
        actions.declare(DeclaredAction.of("participant.join")
                .when(() -> model.chosen().isPresent() && model.rows().size() > 1)
                .does(() -> model.chosen().ifPresent(this::askWho)));
    }

    /** Asks which attribute, and what it is; what is typed may be a new one. */
    private void askAttribute() {
        AttributeDeeds deeds = new AttributeDeeds(model.desk());
        List<Pick.Choice> choices = new ArrayList<>();
        for (String name : deeds.names()) {
            String type = deeds.of(name).kind().word();
            String beside = deeds.isTyped(name) ? type : Words.of("attributes.untyped", type);
            choices.add(new Pick.Choice(name.replace('_', ' '), beside, null, () -> form(deeds, name)));
        }
        Pick.Choice other = new Pick.Choice(
                Words.of("attributes.add"), "", null, () -> form(deeds, Attribute.of("", AttributeKind.TEXT)));
        choices.add(other);
        with(list -> Pick.open(
                list.rows(),
                list.chosenPart(),
                Words.of("attributes.which"),
                choices,
                typed -> Optional.of(new Pick.Choice(
                        Words.of("attributes.make", typed),
                        "",
                        null,
                        () -> form(deeds, Attribute.of(typed, AttributeKind.TEXT))))));
    }

    private void form(AttributeDeeds deeds, String name) {
        open(new AttributeForm(deeds, name, deeds.of(name)));
    }

    private void form(AttributeDeeds deeds, Attribute made) {
        open(new AttributeForm(deeds, "", made));
    }

    private void open(AttributeForm form) {
        with(list -> Floater.open(list.rows(), list.chosenPart(), form::panel, form.first()));
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

    /** The chosen row of somebody who speaks somewhere. */
    private Optional<PersonRow> row() {
        return model.chosen()
                .flatMap(person -> model.rows().stream()
                        .filter(row -> row.person().id().equals(person.id()))
                        .filter(row -> !row.transcripts().isEmpty())
                        .findFirst());
    }

    private void askDetails(Participant person) {
        PersonForm form = new PersonForm(model, person);
        with(list -> Floater.open(list.rows(), list.chosenPart(), form::panel, form.first()));
    }

    private void askSieve() {
        SieveForm<PersonSieve> form = new SieveForm<>(
                "participants", model::sieve, model::sieve, new Part<>(PersonSieve::words, PersonSieve::words));
        form.choice(
                "role",
                List.of(Role.values()),
                ParticipantsModel::role,
                new Part<>(PersonSieve::role, PersonSieve::role));
        form.choice(
                "group", List.copyOf(model.groups()), each -> each, new Part<>(PersonSieve::group, PersonSieve::group));
        form.attribute(
                model.desk().study(),
                new Part<>(PersonSieve::attribute, PersonSieve::attribute),
                new Part<>(PersonSieve::value, PersonSieve::value));
        form.order(List.of(PersonSieve.Order.values()), PersonSieve.Order::word, model.order(), model::order);
        with(list -> form.openOver(list, PersonSieve.ALL));
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
