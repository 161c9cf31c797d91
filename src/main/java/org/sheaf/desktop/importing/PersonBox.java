package org.sheaf.desktop.importing;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.intake.Candidate;
import org.sheaf.intake.Candidate.Who;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.intake.convention.FoundSpeaker;
import org.sheaf.study.Participant;

/** Who speaks under a label: whom it suggests, the same person as another label, nobody, or somebody else by name. EDT only. */
final class PersonBox extends JComboBox<PersonBox.Line> {

    private static final long serialVersionUID = 1L;

    private final transient ImportModel model;
    private final String label;
    private boolean showing;

    /**
     * One line.
     *
     * @param who it means; null asks for somebody by name
     * @param words what it says
     */
    record Line(@Nullable Who who, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    PersonBox(ImportModel model, String label) {
        this.model = model;
        this.label = label;
        setName("import.person." + label);
        getAccessibleContext().setAccessibleName(Words.of("import.person.of", label));
        addActionListener(event -> {
            if (!showing && getSelectedItem() instanceof Line line) {
                take(line);
            }
        });
    }

    private void take(Line line) {
        Who who = line.who();
        if (who != null) {
            model.who(label, who);
        } else {
            // the box must have closed its own list first
            SwingUtilities.invokeLater(this::ask);
        }
    }

    /** Asks for somebody of the study, or somebody new. */
    private void ask() {
        model.decide(candidate -> candidate);
        List<Pick.Choice> known = Pick.choices(
                model.desk().study().participants().stream()
                        .map(Participant::name)
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList(),
                name -> name,
                name -> model.who(label, new Who.Named(name)));
        Pick.open(
                this,
                new Rectangle(getSize()),
                Words.of("import.who", label),
                known,
                typed -> isNew(typed)
                        ? Optional.of(new Pick.Choice(
                                Words.of("import.who.new", typed.strip()),
                                "",
                                null,
                                () -> model.who(label, new Who.Named(typed.strip()))))
                        : Optional.empty());
    }

    private boolean isNew(String typed) {
        return !typed.isBlank()
                && model.desk()
                        .study()
                        .participants()
                        .named(typed.strip(), Participant::name)
                        .isEmpty();
    }

    /** Shows who it is. */
    void show(ReadTranscript read, Candidate candidate, String proposed) {
        Who now = candidate.choice(label).who();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(new Who.Proposed(), proposed));
        if (now instanceof Who.Named named) {
            lines.add(new Line(named, named.name()));
        }
        for (FoundSpeaker other : read.speakers()) {
            if (!other.label().equals(label)) {
                lines.add(new Line(new Who.SameAs(other.label()), Words.of("import.sameas", other.label())));
            }
        }
        lines.add(new Line(new Who.Nobody(), Words.of("import.nobody")));
        lines.add(new Line(null, Words.of("import.someone")));
        Line chosen = lines.stream()
                .filter(line -> now.equals(line.who()))
                .findFirst()
                .orElse(lines.get(0));
        showing = true;
        if (!lines.equals(lines())) {
            setModel(new DefaultComboBoxModel<>(lines.toArray(Line[]::new)));
        }
        setSelectedItem(chosen);
        showing = false;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < getItemCount(); i++) {
            lines.add(getItemAt(i));
        }
        return lines;
    }
}
