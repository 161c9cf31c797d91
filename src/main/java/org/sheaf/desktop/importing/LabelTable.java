package org.sheaf.desktop.importing;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.intake.Admission;
import org.sheaf.intake.Candidate;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.intake.convention.FoundSpeaker;
import org.sheaf.study.Participant;
import org.sheaf.study.Role;

/** The labels of the chosen file, each with its role and the person behind it. EDT only. */
final class LabelTable extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final List<Role> ROLES = List.of(Role.values());

    private final transient ImportModel model;
    private final transient List<Line> lines = new ArrayList<>();
    private transient @Nullable ReadTranscript shown;
    private boolean showing;

    /** One label with its boxes. */
    private record Line(FoundSpeaker speaker, JComboBox<String> role, PersonBox person) {}

    LabelTable(ImportModel model) {
        super(new MigLayout(
                "insets 0, fillx, wrap 5, gapy 4, novisualpadding",
                "[50:100:200, grow 10, fill]8[right, 44!]8[right, 54!]16[90:140:140, fill]12[110:200:220, fill]push"));
        this.model = model;
        setOpaque(false);
        setName("import.labels");
    }

    /** Shows a file's labels; those that stand there already keep boxes and focus. */
    void show(ReadTranscript read, Candidate candidate) {
        showing = true;
        if (!read.equals(shown)) {
            build(read);
            shown = read;
        }
        Admission admission = model.admission();
        lines.forEach(line -> refresh(line, read, candidate, admission));
        showing = false;
    }

    private void build(ReadTranscript read) {
        removeAll();
        lines.clear();
        for (String head : List.of("import.label", "import.turns", "import.words", "import.role", "import.person")) {
            add(Styled.label(Words.of(head), "small"), head.equals("import.label") ? "h 22!" : "");
        }
        for (FoundSpeaker speaker : read.speakers()) {
            JLabel label = Styled.label(speaker.label(), "title");
            label.setToolTipText(speaker.reason());
            Line line = line(speaker);
            lines.add(line);
            add(label, "wmin 0, wmax 200");
            add(Styled.label(Words.of("import.number", speaker.turns()), "second"));
            add(Styled.label(Words.of("import.number", speaker.words()), "second"));
            add(line.role, "h 28!");
            add(line.person, "h 28!");
        }
        revalidate();
        repaint();
    }

    private Line line(FoundSpeaker speaker) {
        JComboBox<String> role = new JComboBox<>();
        ROLES.forEach(one -> role.addItem(Words.of("participants.role." + one.word())));
        role.setName("import.role." + speaker.label());
        role.getAccessibleContext().setAccessibleName(Words.of("import.role.of", speaker.label()));
        role.addActionListener(event -> {
            if (!showing) {
                model.role(speaker.label(), ROLES.get(role.getSelectedIndex()));
            }
        });
        return new Line(speaker, role, new PersonBox(model, speaker.label()));
    }

    private static void refresh(Line line, ReadTranscript read, Candidate candidate, Admission admission) {
        line.role.setSelectedIndex(ROLES.indexOf(candidate.role(line.speaker)));
        line.person.show(
                read,
                candidate,
                admission
                        .person(read, line.speaker.label())
                        .filter(person -> candidate.choice(line.speaker.label()).who() instanceof Candidate.Who.Proposed)
                        .map(Participant::name)
                        .orElseGet(() -> Words.of(
                                candidate.choice(line.speaker.label()).who() instanceof Candidate.Who.Proposed
                                        ? "import.nobody"
                                        : "import.proposed")));
    }
}
