package org.sheaf.desktop.transcripts;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.sheaf.analysis.Attributes;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.FormGrid;
import org.sheaf.desktop.widgets.Options;
import org.sheaf.desktop.widgets.SearchField;
import org.sheaf.desktop.widgets.StageSign;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Stage;
import org.sheaf.study.Study;

/** Orders and narrows the list of transcripts while one looks at it. EDT only. */
final class SieveForm {

    private final TranscriptsModel model;
    private final SearchField words = new SearchField(Words.of("transcripts.sieve.name"), "");
    private final Options<String> group;
    private final Options<Stage> stage;
    private final Options<String> attribute;
    private final Options<String> value;

    SieveForm(TranscriptsModel model) {
        this.model = model;
        group = new Options<>(chosen -> model.sieve(s -> s.group(chosen.value())));
        stage = new Options<>(chosen -> model.sieve(s -> s.stage(chosen.value())));
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
        FormGrid form = new FormGrid(Words.of("transcripts.sieve"), 220);
        Options<Sieve.Order> order = new Options<>(chosen -> {
            Sieve.Order wanted = chosen.value();
            if (wanted != null) {
                model.order(wanted);
            }
        });
        order.show(
                null,
                List.of(Sieve.Order.values()),
                each -> Words.of("transcripts.order." + each.word()),
                model.order());
        form.row("transcripts.sieve.name", words);
        form.row("transcripts.sieve.group", group);
        form.row("transcripts.sieve.stage", stage);
        form.row("transcripts.sieve.attribute", attribute);
        form.row("transcripts.sieve.of", value);
        form.row("transcripts.order", order);
        JButton all = Styled.button(Words.of("transcripts.all"), () -> {
            model.sieve(s -> Sieve.ALL);
            show();
        });
        all.setName("transcripts.sieve.all");
        JButton done = Styled.mainButton(Words.of("widgets.done"), close);
        done.setName("transcripts.sieve.done");
        form.buttons(all, done);
        show();
        return form;
    }

    private void show() {
        Sieve now = model.sieve();
        if (!words.getText().strip().equals(now.words())) {
            words.setText(now.words());
        }
        group.show(Words.of("transcripts.sieve.any.group"), List.copyOf(model.groups()), each -> each, now.group());
        stage.show(Words.of("transcripts.sieve.any.stage"), List.of(Stage.values()), StageSign::title, now.stage());
        attribute.show(
                Words.of("transcripts.sieve.any.attribute"),
                List.copyOf(Attributes.names(study())),
                each -> each.replace('_', ' '),
                now.attribute());
        showValues();
    }

    private void showValues() {
        String named = model.sieve().attribute();
        value.setEnabled(named != null);
        value.show(
                Words.of("transcripts.sieve.any.value"),
                named == null ? List.of() : Attributes.values(study(), named),
                each -> each,
                model.sieve().value());
    }

    private Study study() {
        return model.desk().study();
    }
}
