package org.sheaf.desktop.widgets;

import java.awt.Rectangle;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;

/** Asks for one name beside what it is about; what is wrong with it is said beneath while it is written. EDT only. */
public final class Ask {

    /**
     * What is asked.
     *
     * @param title of the little panel
     * @param initial what stands in the field
     * @param verb on the button
     * @param wrong says what is wrong with a name; empty when nothing is
     * @param accept takes the name
     */
    public record Question(
            String title,
            String initial,
            String verb,
            Function<String, Optional<String>> wrong,
            Consumer<String> accept) {}

    private final Question question;
    private final JTextField field = new JTextField(26);
    private final Prose fault = new Prose("", Type.SECOND, Palette::bad);
    private final JButton done;
    private boolean touched;

    private Ask(Question question) {
        this.question = question;
        this.done = Styled.mainButton(question.verb, this::accept);
        field.setText(question.initial);
        field.selectAll();
        field.setName("ask.field");
        done.setName("ask.done");
    }

    /** Asks below, or above, a part of a component. */
    public static Floater open(JComponent anchor, Rectangle part, Question question) {
        Ask ask = new Ask(question);
        Floater floater = Floater.open(anchor, part, ask.panel(), ask.field);
        ask.closer = floater::close;
        return floater;
    }

    private Runnable closer = () -> {};

    private JPanel panel() {
        JPanel panel = Styled.clear(new MigLayout("insets 12, wrap 1", "[320!, fill]", "[]8[]4[]8[]"));
        JLabel title = Styled.label(question.title, "title");
        title.setLabelFor(field);
        title.setToolTipText(question.title);
        panel.add(title, "wmin 0");
        panel.add(field);
        panel.add(fault, "hmin 18, wmin 0");
        JButton cancel = Styled.button(Words.of("widgets.cancel"), () -> closer.run());
        panel.add(cancel, "split 2, growx 0, alignx right, gapleft push");
        panel.add(done, "growx 0");
        OnKey.of(field, "ENTER", this::accept);
        Typed.follow(field, () -> {
            touched = true;
            judge();
        });
        done.setEnabled(question.wrong.apply(question.initial).isEmpty());
        return panel;
    }

    private void accept() {
        touched = true;
        judge();
        if (question.wrong.apply(field.getText()).isEmpty()) {
            closer.run();
            question.accept.accept(field.getText().strip());
        }
    }

    private void judge() {
        Optional<String> wrong = question.wrong.apply(field.getText());
        done.setEnabled(wrong.isEmpty());
        fault.setText(touched ? wrong.orElse("") : "");
    }
}
