package org.sheaf.desktop.importing;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
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

    LabelTable(ImportModel model) {
        super(new MigLayout("insets 0, wrap 4, gapy 4", "[120:140:200]12[right, 50!]20[150!]12[220!]"));
        this.model = model;
        setOpaque(false);
        setName("import.labels");
    }

    void show(FileRow row, ReadTranscript read) {
        removeAll();
        for (String head : List.of("import.label", "import.turns", "import.role", "import.person")) {
            add(Styled.label(Words.of(head), "small"));
        }
        Admission admission = model.admission();
        for (FoundSpeaker speaker : read.speakers()) {
            JLabel label = Styled.label(speaker.label(), "title");
            label.setToolTipText(speaker.reason());
            add(label, "wmax 200");
            add(Styled.label(String.valueOf(speaker.turns()), "second"));
            add(roles(row, speaker), "growx, h 28!");
            add(people(row, read, speaker, admission), "growx, h 28!");
        }
        revalidate();
        repaint();
    }

    private JComboBox<String> roles(FileRow row, FoundSpeaker speaker) {
        JComboBox<String> box = new JComboBox<>();
        for (Role role : ROLES) {
            box.addItem(Words.of("participants.role." + role.word()));
        }
        Candidate candidate = row.candidate();
        Role now = candidate == null ? speaker.role() : candidate.role(speaker);
        box.setSelectedIndex(ROLES.indexOf(now));
        box.setName("import.role." + speaker.label());
        box.getAccessibleContext().setAccessibleName(Words.of("import.role.of", speaker.label()));
        box.addActionListener(event -> model.role(speaker.label(), ROLES.get(box.getSelectedIndex())));
        return box;
    }

    private JComboBox<String> people(FileRow row, ReadTranscript read, FoundSpeaker speaker, Admission admission) {
        List<Candidate.Who> choices = new ArrayList<>();
        JComboBox<String> box = new JComboBox<>();
        choices.add(new Candidate.Who.Proposed());
        box.addItem(admission
                .person(read, speaker.label())
                .map(Participant::name)
                .orElseGet(() -> Words.of("import.nobody")));
        for (FoundSpeaker other : read.speakers()) {
            if (!other.label().equals(speaker.label())) {
                choices.add(new Candidate.Who.SameAs(other.label()));
                box.addItem(Words.of("import.sameas", other.label()));
            }
        }
        choices.add(new Candidate.Who.Nobody());
        box.addItem(Words.of("import.nobody"));
        Candidate candidate = row.candidate();
        int now = candidate == null
                ? 0
                : choices.indexOf(candidate.choice(speaker.label()).who());
        box.setSelectedIndex(Math.max(0, now));
        box.setName("import.person." + speaker.label());
        box.getAccessibleContext().setAccessibleName(Words.of("import.person.of", speaker.label()));
        box.addActionListener(event -> model.who(speaker.label(), choices.get(box.getSelectedIndex())));
        return box;
    }
}
