package org.sheaf.desktop.frameworks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.reconcile.frameworks.Outcomes;
import org.sheaf.reconcile.frameworks.Proposal;
import org.sheaf.study.CodeDecision.Outcome;

/** Where the chosen proposal is decided: what, into which code, and why. EDT only. */
final class DecisionBar extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient FrameworksModel model;
    private final Map<Outcome, JToggleButton> choices = new EnumMap<>(Outcome.class);
    private final JTextField target = field("frameworks.target");
    private final JTextField reason = field("frameworks.reason");
    private final JTextField note = field("frameworks.note");
    private final JLabel targetLabel = label("frameworks.target", target);
    private final JButton withdraw;
    private boolean showing;

    DecisionBar(FrameworksModel model, Actions actions) {
        super(new MigLayout(
                "insets 10 16 12 16, fillx, hidemode 3", "[][grow 2, fill][][grow 1, fill][][]", "[]8[30!]8[30!]"));
        this.model = model;
        setName("frameworks.decision");
        Styled.style(this, "background: $Sheaf.chrome");
        setBorder(javax.swing.BorderFactory.createCompoundBorder(
                Styled.hairline(true, false, false, false), getBorder()));
        add(buttons(), "span, growx, wmin 0, wrap");
        add(targetLabel);
        add(target, "h 30!, wmin 60");
        add(label("frameworks.reason", reason));
        add(reason, "h 30!, wmin 60, span, growx, wrap");
        add(label("frameworks.note", note));
        add(note, "h 30!, wmin 60, span 3, growx");
        withdraw = new JButton(actions.swing("frameworks.withdraw"));
        JButton decide = new JButton(actions.swing("frameworks.decide"));
        decide.setName("frameworks.decide");
        withdraw.setName("frameworks.withdraw");
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
        JPanel row = Styled.clear(new MigLayout("insets 0, gapx 6", "", "[28!]"));
        int digit = 1;
        for (Outcome outcome : Outcome.values()) {
            JToggleButton button = Styled.toggle(digit++ + "  " + Words.of("frameworks.do." + outcome.word()));
            button.setName("frameworks.do." + outcome.word());
            button.setToolTipText(Words.of("frameworks.do." + outcome.word() + ".about"));
            button.getAccessibleContext().setAccessibleName(Words.of("frameworks.do." + outcome.word()));
            button.addActionListener(event -> {
                model.pick(outcome);
                refresh();
            });
            choices.put(outcome, button);
            row.add(button, "h 28!, hidemode 3");
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
