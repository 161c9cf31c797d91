package org.sheaf.desktop.transcripts;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.FormGrid;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Facts;
import org.sheaf.study.Transcript;

/** What is known about one interview or several; a field that is left alone leaves what each has. EDT only. */
final class DetailsForm {

    /** The facts in the order in which people ask for them. */
    private enum Fact {
        DATE("transcripts.fact.date", Facts::date),
        PLACE("transcripts.fact.place", Facts::place),
        DURATION("transcripts.fact.duration", Facts::duration),
        INTERVIEWERS("transcripts.fact.interviewers", Facts::interviewers),
        WAVE("transcripts.fact.wave", Facts::wave),
        GROUP("transcripts.fact.group", Facts::group);

        private final String key;

        @SuppressWarnings("ImmutableEnumChecker") // a method reference
        private final Function<Facts, String> value;

        Fact(String key, Function<Facts, String> value) {
            this.key = key;
            this.value = value;
        }
    }

    private final TranscriptsModel model;
    private final List<Transcript> transcripts;
    private final Map<Fact, JTextField> fields = new LinkedHashMap<>();
    private final Map<Fact, String> before = new LinkedHashMap<>();

    DetailsForm(TranscriptsModel model, List<Transcript> transcripts) {
        this.model = model;
        this.transcripts = List.copyOf(transcripts);
        for (Fact fact : Fact.values()) {
            JTextField field = new JTextField();
            List<String> known = transcripts.stream()
                    .map(transcript -> fact.value.apply(transcript.facts()))
                    .distinct()
                    .toList();
            String text = known.size() == 1 ? known.get(0) : "";
            field.setText(text);
            field.setCaretPosition(0);
            field.putClientProperty(
                    FlatClientProperties.PLACEHOLDER_TEXT,
                    known.size() > 1 ? Words.of("transcripts.fact.several") : Words.of(fact.key + ".hint"));
            fields.put(fact, field);
            before.put(fact, text);
        }
    }

    JTextField first() {
        return fields.getOrDefault(Fact.DATE, new JTextField());
    }

    /** The form; {@code close} closes what it floats in. */
    JPanel panel(Runnable close) {
        String title = transcripts.size() == 1
                ? Words.of("transcripts.details", transcripts.get(0).name())
                : Words.of("transcripts.details.several", transcripts.size());
        FormGrid form = new FormGrid(title, 260);
        Runnable set = () -> {
            close.run();
            accept();
        };
        fields.forEach((fact, field) -> {
            form.row(fact.key, field);
            OnKey.of(field, "ENTER", set);
        });
        JButton cancel = Styled.button(Words.of("widgets.cancel"), close);
        JButton done = Styled.mainButton(Words.of("transcripts.details.verb"), set);
        done.setName("transcripts.details.done");
        form.buttons(cancel, done);
        return form;
    }

    private void accept() {
        model.describe(transcripts, this::changed);
    }

    private Facts changed(Facts now) {
        return new Facts(
                written(Fact.GROUP, now),
                written(Fact.DATE, now),
                written(Fact.DURATION, now),
                written(Fact.INTERVIEWERS, now),
                written(Fact.PLACE, now),
                written(Fact.WAVE, now),
                now.kind());
    }

    private String written(Fact fact, Facts now) {
        JTextField field = fields.get(fact);
        String text = field == null ? "" : field.getText().strip();
        return text.equals(before.get(fact)) ? fact.value.apply(now) : text;
    }
}
