package org.sheaf.desktop.frameworks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Flow;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.OptionButton;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.reconcile.frameworks.Outcomes;
import org.sheaf.reconcile.frameworks.Proposal;
import org.sheaf.study.CodeDecision.Outcome;

/** Where the chosen proposal is decided: what, into which code, and why. EDT only. */
final class DecisionBar extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient FrameworksModel model;
    private final Map<Outcome, OptionButton> choices = new EnumMap<>(Outcome.class);
    private final JTextField target = field("frameworks.target");
    private final JTextField reason = field("frameworks.reason");
    private final JTextField note = field("frameworks.note");
    private final JLabel targetLabel = label("frameworks.target", target);
    private final JButton withdraw;
    private final OptionButton decide;
    private boolean showing;

    DecisionBar(FrameworksModel model, Actions actions) {
        super(new MigLayout(
                "insets 10 16 12 16, fillx, hidemode 3, novisualpadding",
                "[]8[60::, grow 30, fill]12[]8[60::, grow 25, fill]12[]8[60::, grow 45, fill]12[][]",
                "[]8[30!]"));
        this.model = model;
        setName("frameworks.decision");
        Styled.style(this, "background: $Sheaf.panel");
        setBorder(javax.swing.BorderFactory.createCompoundBorder(
                Styled.hairline(true, false, false, false), getBorder()));
        add(buttons(), "span, growx, wmin 0, wrap");
        add(targetLabel);
        add(target, "h 30!");
        add(label("frameworks.reason", reason));
        add(reason, "h 30!");
        add(label("frameworks.note", note));
        add(note, "h 30!");
        withdraw = new JButton(actions.swing("frameworks.withdraw"));
        withdraw.setName("frameworks.withdraw");
        decide = new OptionButton("frameworks.decide", () -> actions.run("frameworks.decide"), true);
        decide.say(Words.of("action.frameworks.decide"), "↵");
        add(withdraw, "h 30!");
        add(decide, "h 30!");
        listen(
                target,
                text -> model.answer(
                        model.answer().isDefining()
                                ? model.answer().defined(text)
                                : model.answer().targeted(text)));
        listen(reason, text -> model.answer(model.answer().because(text)));
        listen(note, text -> model.answer(model.answer().noted(text)));
    }

    private JPanel buttons() {
        Flow row = new Flow(6);
        int digit = 1;
        for (Outcome outcome : Outcome.values()) {
            OptionButton button = new OptionButton("frameworks.do." + outcome.word(), () -> {
                model.pick(outcome);
                refresh();
            });
            button.say(Words.of("frameworks.do." + outcome.word()), String.valueOf(digit++));
            button.setToolTipText(Words.of("frameworks.do." + outcome.word() + ".about"));
            choices.put(outcome, button);
            row.add(button);
        }
        return row;
    }

    private JTextField field(String name) {
        JTextField field = new JTextField();
        field.setName(name);
        OnKey.of(field, "ENTER", () -> {
            if (model.canDecide()) {
                model.decide();
            }
        });
        return field;
    }

    private static JLabel label(String key, JTextField field) {
        JLabel label = Styled.label(Words.of(key), "second");
        label.setLabelFor(field);
        field.getAccessibleContext().setAccessibleName(Words.of(key));
        return label;
    }

    private void listen(JTextField field, Consumer<String> told) {
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                tell();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                tell();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                tell();
            }

            private void tell() {
                if (!showing) {
                    told.accept(field.getText());
                }
            }
        });
    }

    /** Leads the keys to the reason. */
    void focusReason() {
        reason.requestFocusInWindow();
    }

    void refresh() {
        Proposal proposal = model.chosen().orElse(null);
        List<Outcome> fitting = proposal == null ? List.of() : Outcomes.of(proposal);
        Answer answer = model.answer();
        choices.forEach((outcome, button) -> {
            button.setVisible(fitting.contains(outcome));
            button.setSelected(outcome == answer.outcome());
        });
        showing = true;
        try {
            boolean asked = answer.isTargeted() || answer.isDefining();
            target.setVisible(asked);
            targetLabel.setVisible(asked);
            String what = answer.outcome() == null ? "" : answer.outcome().word();
            if (asked) {
                targetLabel.setText(Words.of("frameworks.target." + what));
                target.getAccessibleContext().setAccessibleName(targetLabel.getText());
            }
            put(target, answer.isDefining() ? answer.definition() : answer.target());
            put(reason, answer.reason());
            put(note, answer.note());
        } finally {
            showing = false;
        }
        decide.setEnabled(model.canDecide());
        withdraw.setVisible(proposal != null && model.ruling(proposal).isPresent());
        revalidate();
        repaint();
    }

    private static void put(JTextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }
}
