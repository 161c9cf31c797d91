package org.sheaf.desktop.reconcile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Flow;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.OptionButton;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.reconcile.passages.Choice;
import org.sheaf.reconcile.passages.Described;
import org.sheaf.reconcile.passages.Disagreement;
import org.sheaf.reconcile.passages.Reason;
import org.sheaf.study.Decision;

/** How coders differ, what can be decided, and why. EDT only. */
final class DecideBar extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient ReconcileModel model;
    private final Prose sentence = new Prose("", Type.SECOND, Palette::second, 2);
    private final Map<Option, OptionButton> buttons = new EnumMap<>(Option.class);
    private final OptionButton more;
    private final JComboBox<String> reason = new JComboBox<>();
    private final JTextField note = new JTextField();
    private final OptionButton decide;
    private int begun = -1;

    /** The bar of a model; {@code toList} leads the keys back to the list. */
    DecideBar(ReconcileModel model, Actions actions, Runnable toList) {
        super(new MigLayout("insets 12 16 14 16, fillx, wrap 1, hidemode 3", "[grow, fill]", "[]8[]8[]"));
        this.model = model;
        Styled.style(this, "background: $Sheaf.panel");
        setBorder(Styled.hairline(true, false, false, false));
        sentence.setName("reconcile.sentence");
        add(sentence, "wmin 0");
        Flow row = new Flow(6); // seven choices stand in one row where there is room for two coders' lines
        for (Option option : Option.keyed()) {
            int number = option.key();
            OptionButton button =
                    new OptionButton("reconcile.option." + number, () -> actions.run("reconcile.option#" + number));
            buttons.put(option, button);
            row.add(button);
        }
        more = new OptionButton("reconcile.more", () -> {
            actions.run("reconcile.more");
            refresh();
        });
        row.add(more);
        add(row, "wmin 0");
        decide = new OptionButton("reconcile.decide", () -> actions.run("reconcile.decide"), true);
        decide.say(Words.of("reconcile.decide"), "↵");
        add(why(), "wmin 0");
        for (JTextField field : List.of(note, editor())) {
            OnKey.of(field, "ESCAPE", toList);
        }
        OnKey.of(note, "ENTER", () -> actions.run("reconcile.decide"));
        OnKey.of(editor(), "ENTER", () -> {
            reason.hidePopup();
            note.requestFocusInWindow();
        });
    }

    private JTextField editor() {
        return (JTextField) reason.getEditor().getEditorComponent();
    }

    private JPanel why() {
        JLabel label = Styled.label(Words.of("reconcile.reason"), "second");
        reason.setEditable(true);
        reason.setName("reconcile.reason");
        reason.setMaximumRowCount(12);
        editor().setName("reconcile.reason.text");
        editor().getAccessibleContext().setAccessibleName(label.getText());
        reason.getAccessibleContext().setAccessibleName(label.getText());
        label.setLabelFor(reason);
        note.setName("reconcile.note");
        note.putClientProperty("JTextField.placeholderText", Words.of("reconcile.note.hint"));
        note.getAccessibleContext().setAccessibleName(Words.of("reconcile.note"));
        JPanel why = Styled.clear(new MigLayout(
                "insets 0, fillx, novisualpadding", "[]10[120:176:200, fill]8[60::, grow, fill]12[]", "[30!, center]"));
        why.add(label);
        why.add(reason, "h 30!");
        why.add(note, "h 30!, wmin 0");
        why.add(decide, "h 30!");
        return why;
    }

    /** Shows what is looked at, and what is about to be decided about it. */
    void refresh() {
        model.about().ifPresent(about -> {
            sentence.setText(model.draft().isAsking() ? Words.of("reconcile.extent.ask") : said(about));
            options();
            fields();
        });
        decide.setEnabled(model.canDecide());
        decide.repaint();
    }

    private String said(Disagreement about) {
        String text = model.compared().orElseThrow().source(about).text().text();
        String how = new Described(model.desk().study()).sentence(about, text);
        String changed = model.changedSince(about)
                .map(coder -> " " + Words.of("reconcile.changed", coder.name()))
                .orElse("");
        return model.decision(about)
                        .map(decision -> Words.of(
                                "reconcile.said." + model.state(about).name().toLowerCase(java.util.Locale.ROOT),
                                how,
                                Outcomes.said(model.desk().study(), decision)))
                        .orElse(how)
                + changed;
    }

    private void options() {
        Option chosen = model.draft().isBegun() ? model.draft().option() : null;
        String left = Outcomes.shortName(model, model.left());
        String right = Outcomes.shortName(model, model.right());
        buttons.forEach((option, button) -> {
            String key = "reconcile.option." + option.name().toLowerCase(java.util.Locale.ROOT);
            button.say(Words.of(key, option == Option.SECOND ? right : left), String.valueOf(option.key()));
            button.setSelected(option == chosen);
        });
        boolean other = chosen != null && !chosen.isKeyed();
        more.say(other ? Outcomes.meant(model.desk().study(), model.draft()) : Words.of("reconcile.more"), "");
        more.setSelected(other);
    }

    private void fields() {
        if (begun != model.draft().begun()) {
            begun = model.draft().begun();
            reason.removeAllItems();
            reasons().forEach(word -> reason.addItem(capital(word)));
            reason.setSelectedItem(capital(model.draft().reason()));
            note.setText(model.draft().note());
        }
    }

    private static String capital(String word) {
        return word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    /** The usual words, then those that the team has used besides. */
    private List<String> reasons() {
        List<String> all = new ArrayList<>(Reason.USUAL);
        Stream<Decision> decisions = model.desk().study().team().decisions().stream();
        decisions
                .map(Decision::reason)
                .filter(word -> !word.isBlank())
                .distinct()
                .filter(word -> !all.contains(word))
                .sorted()
                .forEach(all::add);
        return all;
    }

    /** Leads the keys to the reason. */
    void focusReason() {
        editor().requestFocusInWindow();
        editor().selectAll();
    }

    /** Leads the keys to the note. */
    void focusNote() {
        note.requestFocusInWindow();
    }

    /** The reason as it stands in its field; the usual ones in small letters. */
    String reason() {
        String written = editor().getText().strip();
        return Reason.USUAL.stream()
                .filter(written::equalsIgnoreCase)
                .findFirst()
                .orElse(written);
    }

    /** The note as it stands in its field. */
    String note() {
        return note.getText().strip();
    }

    /** Below what more is offered. */
    OptionButton moreButton() {
        return more;
    }

    /** Where a question about an option is put. */
    OptionButton button(Option option) {
        OptionButton found = buttons.get(option);
        return found == null ? more : found;
    }

    /** What is decided with: nothing but what can be chosen. */
    static Choice simple(Option option, ReconcileModel model) {
        return switch (option) {
            case FIRST -> new Choice.Keep(model.left().orElseThrow().id());
            case SECOND -> new Choice.Keep(model.right().orElseThrow().id());
            case BOTH -> new Choice.Both();
            case NEITHER -> new Choice.Neither();
            case ASIDE -> new Choice.PutAside();
            case EXTENT, OTHER, REDEFINE, SEND -> throw new IllegalArgumentException("this one asks first");
        };
    }
}
