package org.sheaf.desktop.participants;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.sheaf.analysis.Attributes;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.FormGrid;
import org.sheaf.desktop.widgets.Options;
import org.sheaf.desktop.widgets.SearchField;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Role;
import org.sheaf.study.Study;

/** Orders and narrows the list of people while one looks at it. EDT only. */
final class PersonSieveForm {

    private final ParticipantsModel model;
    private final SearchField words = new SearchField(Words.of("participants.sieve.name"), "");
    private final Options<Role> role;
    private final Options<String> group;
    private final Options<String> attribute;
    private final Options<String> value;

    PersonSieveForm(ParticipantsModel model) {
        this.model = model;
        role = new Options<>(chosen -> model.sieve(s -> s.role(chosen.value())));
        group = new Options<>(chosen -> model.sieve(s -> s.group(chosen.value())));
        attribute = new Options<>(chosen -> {
            model.sieve(s -> s.attribute(chosen.value()));
            showValues();
        });
        value = new Options<>(chosen -> model.sieve(s -> s.value(chosen.value())));
        words.onText(text -> model.sieve(s -> s.words(text)));
    }

    SearchField first() {
        return words;
    }

    /** The form; {@code close} closes what it floats in. */
    JPanel panel(Runnable close) {
        FormGrid form = new FormGrid(Words.of("participants.sieve"), 220);
        Options<PersonSieve.Order> order = new Options<>(chosen -> {
            PersonSieve.Order wanted = chosen.value();
            if (wanted != null) {
                model.order(wanted);
            }
        });
        order.show(
                null,
                List.of(PersonSieve.Order.values()),
                each -> Words.of("participants.order." + each.word()),
                model.order());
        form.row("participants.sieve.name", words);
        form.row("participants.sieve.role", role);
        form.row("participants.sieve.group", group);
        form.row("participants.sieve.attribute", attribute);
        form.row("participants.sieve.of", value);
        form.row("participants.order", order);
        JButton all = Styled.button(Words.of("participants.all"), () -> {
            model.sieve(s -> PersonSieve.ALL);
            show();
        });
        all.setName("participants.sieve.all");
        JButton done = Styled.mainButton(Words.of("widgets.done"), close);
        done.setName("participants.sieve.done");
        form.buttons(all, done);
        show();
        return form;
    }

    private void show() {
        PersonSieve now = model.sieve();
        if (!words.getText().strip().equals(now.words())) {
            words.setText(now.words());
        }
        role.show(Words.of("participants.sieve.any.role"), List.of(Role.values()), ParticipantsModel::role, now.role());
        group.show(Words.of("participants.sieve.any.group"), List.copyOf(model.groups()), each -> each, now.group());
        attribute.show(
                Words.of("participants.sieve.any.attribute"),
                List.copyOf(Attributes.names(study())),
                each -> each.replace('_', ' '),
                now.attribute());
        showValues();
    }

    private void showValues() {
        String named = model.sieve().attribute();
        value.setEnabled(named != null);
        value.show(
                Words.of("participants.sieve.any.value"),
                named == null ? List.of() : Attributes.values(study(), named),
                each -> each,
                model.sieve().value());
    }

    private Study study() {
        return model.desk().study();
    }
}
