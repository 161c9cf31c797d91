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

    /** One label with its boxes; {@code whos} are the persons to choose from, in the box's order. */
    private record Line(
            FoundSpeaker speaker, JComboBox<String> role, JComboBox<String> person, List<Candidate.Who> whos) {}

    LabelTable(ImportModel model) {
        super(new MigLayout(
                "insets 0, fillx, wrap 4, gapy 4, novisualpadding",
                "[60:140:200, grow 10, fill]12[right, 44!]16[100:150:150, fill]12[120:220:220, fill]push"));
        this.model = model;
        setOpaque(false);
        setName("import.labels");
    }

    /** Shows a file's labels; those that stand there already keep boxes and focus. */
    void show(FileRow row, ReadTranscript read) {
        showing = true;
        if (!read.equals(shown)) {
            build(read);
            shown = read;
        }
        Admission admission = model.admission();
        lines.forEach(line -> refresh(line, row, read, admission));
        showing = false;
    }

    private void build(ReadTranscript read) {
        removeAll();
        lines.clear();
        for (String head : List.of("import.label", "import.turns", "import.role", "import.person")) {
            add(Styled.label(Words.of(head), "small"), head.equals("import.label") ? "h 22!" : "");
        }
        for (FoundSpeaker speaker : read.speakers()) {
            JLabel label = Styled.label(speaker.label(), "title");
            label.setToolTipText(speaker.reason());
            Line line = line(read, speaker);
            lines.add(line);
            add(label, "wmin 0, wmax 200");
            add(Styled.label(String.valueOf(speaker.turns()), "second"));
            add(line.role, "h 28!");
            add(line.person, "h 28!");
        }
        revalidate();
        repaint();
    }

    private Line line(ReadTranscript read, FoundSpeaker speaker) {
        JComboBox<String> role = new JComboBox<>();
        ROLES.forEach(one -> role.addItem(Words.of("participants.role." + one.word())));
        role.setName("import.role." + speaker.label());
        role.getAccessibleContext().setAccessibleName(Words.of("import.role.of", speaker.label()));
        List<Candidate.Who> whos = new ArrayList<>();
        JComboBox<String> person = new JComboBox<>();
        person.setName("import.person." + speaker.label());
        person.getAccessibleContext().setAccessibleName(Words.of("import.person.of", speaker.label()));
        whos.add(new Candidate.Who.Proposed());
        person.addItem("");
        for (FoundSpeaker other : read.speakers()) {
            if (!other.label().equals(speaker.label())) {
                whos.add(new Candidate.Who.SameAs(other.label()));
                person.addItem(Words.of("import.sameas", other.label()));
            }
        }
        whos.add(new Candidate.Who.Nobody());
        person.addItem(Words.of("import.nobody"));
        role.addActionListener(event -> decide(() -> model.role(speaker.label(), ROLES.get(role.getSelectedIndex()))));
        person.addActionListener(
                event -> decide(() -> model.who(speaker.label(), whos.get(person.getSelectedIndex()))));
        return new Line(speaker, role, person, List.copyOf(whos));
    }

    private void decide(Runnable decision) {
        if (!showing) {
            decision.run();
        }
    }

    private static void refresh(Line line, FileRow row, ReadTranscript read, Admission admission) {
        String label = line.speaker.label();
        Candidate candidate = row.candidate();
        Role role = candidate == null ? line.speaker.role() : candidate.role(line.speaker);
        line.role.setSelectedIndex(ROLES.indexOf(role));
        int who = candidate == null
                ? 0
                : Math.max(0, line.whos.indexOf(candidate.choice(label).who()));
        if (who == 0) {
            propose(
                    line.person,
                    admission.person(read, label).map(Participant::name).orElseGet(() -> Words.of("import.nobody")));
        }
        line.person.setSelectedIndex(who);
    }

    /** The first choice is whom the label suggests, which may change with the group. */
    private static void propose(JComboBox<String> box, String name) {
        if (!name.equals(box.getItemAt(0))) {
            box.insertItemAt(name, 0);
            box.removeItemAt(1);
        }
    }
}
