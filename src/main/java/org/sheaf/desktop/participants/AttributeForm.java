package org.sheaf.desktop.participants;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Floater;
import org.sheaf.desktop.widgets.FormGrid;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Options;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.TextBox;
import org.sheaf.study.Attribute;
import org.sheaf.study.AttributeKind;
import org.sheaf.study.AttributeProposal;

/** What an attribute is: its name, the type of its values, the values of a choice, a number's unit. EDT only. */
final class AttributeForm {

    private static final int LABELS = 90;
    private static final int WIDTH = 280;
    private static final int EXAMPLES = 4;

    private final AttributeDeeds deeds;
    private final String known;
    private final Attribute before;
    private final JTextField name = new JTextField();
    private final Options<AttributeKind> kind = new Options<>(chosen -> kindChosen());
    private final TextBox choices = new TextBox(Words.of("attributes.choices"), Words.of("attributes.choices.hint"), 4);
    private final JTextField unit = new JTextField();
    private final JTextField note = new JTextField();
    private final Prose fault = new Prose("", Type.SECOND, Palette::bad);
    private final JComponent choicesRow = choices.framed();
    private final JLabel choicesLabel = Styled.label(Words.of("attributes.choices"), "second");
    private final JLabel unitLabel = Styled.label(Words.of("attributes.unit"), "second");

    /**
     * The form of an attribute.
     *
     * @param known its name so far; empty for a new one
     * @param before as it is or is proposed
     */
    AttributeForm(AttributeDeeds deeds, String known, Attribute before) {
        this.deeds = deeds;
        this.known = known;
        this.before = before;
        name.setText(before.name());
        unit.setText(before.unit());
        note.setText(before.note());
        choices.setText(String.join("\n", before.choices()));
        kind.show(null, List.of(AttributeKind.values()), AttributeForm::word, before.kind());
    }

    /** A type as the window calls it. */
    static String word(AttributeKind kind) {
        return Words.of("attributes.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    JTextField first() {
        return name;
    }

    /** The form; {@code close} closes what it floats in. */
    JPanel panel(Runnable close) {
        String title =
                known.isEmpty() ? Words.of("attributes.new") : Words.of("attributes.of", known.replace('_', ' '));
        FormGrid form = new FormGrid(title, LABELS, WIDTH);
        form.row("attributes.name", name);
        form.row("attributes.type", kind);
        choices.setName("attributes.choices");
        choicesLabel.setLabelFor(choices);
        form.add(choicesLabel, "aligny top, gaptop 6");
        form.add(choicesRow, "hmin 84");
        unitLabel.setLabelFor(unit);
        form.row(unitLabel, "attributes.unit", unit);
        unit.putClientProperty("JTextField.placeholderText", Words.of("attributes.unit.hint"));
        form.row("attributes.note", note);
        form.across(new Prose(values(), Type.SECOND, Palette::second));
        form.across(fault);
        Runnable set = () -> finish(close);
        for (JTextField field : List.of(name, unit, note)) {
            OnKey.of(field, "ENTER", set);
        }
        JButton remove = Styled.button(Words.of("attributes.remove"), () -> {
            close.run();
            deeds.remove(known);
        });
        remove.setName("attributes.remove");
        JButton cancel = Styled.button(Words.of("widgets.cancel"), close);
        JButton done = Styled.mainButton(Words.of("attributes.verb"), set);
        done.setName("attributes.done");
        if (known.isEmpty()) {
            form.buttons(cancel, done);
        } else {
            form.buttons(remove, cancel, done);
        }
        seen();
        return form;
    }

    /** What is known under it, and where the type is only proposed that it is. */
    private String values() {
        List<String> cells = deeds.cells(known);
        if (cells.isEmpty()) {
            return Words.of("attributes.nobody");
        }
        String some = cells.stream().distinct().limit(EXAMPLES).collect(Collectors.joining(", "));
        String said = Words.of("attributes.values", cells.size(), some);
        return deeds.isTyped(known) ? said : said + " " + Words.of("attributes.proposed");
    }

    private void kindChosen() {
        if (kind.value() == AttributeKind.CHOICE && choices.getText().isBlank()) {
            Attribute chosen = AttributeProposal.as(before, AttributeKind.CHOICE, deeds.cells(known));
            choices.setText(String.join("\n", chosen.choices()));
        }
        fault.setText("");
        seen();
        java.awt.Container floater = javax.swing.SwingUtilities.getAncestorOfClass(Floater.class, kind);
        if (floater instanceof Floater open) {
            open.refit();
        }
    }

    private void seen() {
        boolean choice = kind.value() == AttributeKind.CHOICE;
        choicesLabel.setVisible(choice);
        choicesRow.setVisible(choice);
        boolean number = kind.value() == AttributeKind.NUMBER;
        unitLabel.setVisible(number);
        unit.setVisible(number);
    }

    private void finish(Runnable close) {
        String wanted = name.getText().strip();
        AttributeKind chosen = kind.value();
        if (wanted.isEmpty() || chosen == null) {
            say(Words.of("participants.attribute.missing"), name);
            return;
        }
        java.util.Optional<String> clash = deeds.clash(known, wanted);
        if (clash.isPresent()) {
            say(Words.of("attributes.clash", clash.get()), name);
            return;
        }
        List<String> values = Arrays.stream(choices.getText().split("\n"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (chosen == AttributeKind.CHOICE && values.isEmpty()) {
            say(Words.of("attributes.choices.missing"), choices);
            return;
        }
        Attribute made = before.named(wanted).as(chosen, values);
        String counted = chosen == AttributeKind.NUMBER ? unit.getText() : "";
        deeds.set(known, made.described(counted, note.getText()), close, failure -> say(why(failure), kind));
    }

    private void say(String sentence, JComponent at) {
        fault.setText(sentence);
        at.requestFocusInWindow();
        java.awt.Container floater = javax.swing.SwingUtilities.getAncestorOfClass(Floater.class, kind);
        if (floater instanceof Floater open) {
            open.refit();
        }
    }

    private static String why(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof org.sheaf.study.Refusal)) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }
}
