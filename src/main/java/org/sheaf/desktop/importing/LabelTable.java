package org.sheaf.desktop.importing;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Space;
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

    /** With less room, in pixels at 100 %, role and person stand below the label. */
    private static final int WIDE = 420;

    private final transient ImportModel model;
    private final transient List<Line> lines = new ArrayList<>();
    private transient @Nullable ReadTranscript shown;
    private boolean showing;
    private boolean narrow;

    /** One label with its boxes. */
    private record Line(FoundSpeaker speaker, JComboBox<String> role, PersonBox person) {}

    LabelTable(ImportModel model) {
        this.model = model;
        setLayout(wide());
        setOpaque(false);
        setName("import.labels");
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                boolean now = getWidth() < Space.px(WIDE);
                if (now != narrow) {
                    narrow = now;
                    setLayout(narrow ? narrow() : wide());
                    lay();
                }
            }
        });
    }

    private static MigLayout wide() {
        return new MigLayout(
                "insets 0, fillx, wrap 5, gapy 4, novisualpadding",
                "[50:110:180, fill]8[right, 44!]8[right, 54!]16[90:140:140, fill]12[110:200:220, fill]push");
    }

    private static MigLayout narrow() {
        return new MigLayout(
                "insets 0, fillx, wrap 3, gapy 4, novisualpadding",
                "[50:110:180, grow, fill]8[right, 44!]8[right, 54!]");
    }

    /** Shows a file's labels; those that stand there already keep boxes and focus. */
    void show(ReadTranscript read, Candidate candidate, Admission admission) {
        showing = true;
        if (!read.equals(shown)) {
            build(read);
            shown = read;
        }
        lines.forEach(line -> refresh(line, read, candidate, admission));
        showing = false;
    }

    private void build(ReadTranscript read) {
        lines.clear();
        read.speakers().forEach(speaker -> lines.add(line(speaker)));
        lay();
    }

    /** In a narrow pane the boxes say themselves what they are for. */
    private void lay() {
        removeAll();
        add(Styled.label(Words.of("import.label"), "small"), "h 22!");
        add(Styled.label(Words.of("import.turns"), "small"));
        add(Styled.label(Words.of("import.words"), "small"));
        if (!narrow) {
            add(Styled.label(Words.of("import.role"), "small"));
            add(Styled.label(Words.of("import.person"), "small"));
        }
        for (Line line : lines) {
            JLabel label = Styled.label(line.speaker.label(), "title");
            label.setToolTipText(line.speaker.reason());
            add(label, "wmin 0, wmax 200");
            add(Styled.label(Words.of("import.number", line.speaker.turns()), "second"));
            add(Styled.label(Words.of("import.number", line.speaker.words()), "second"));
            add(line.role, narrow ? "h 28!, split 2, span 3, growx, wmin 60" : "h 28!");
            add(line.person, narrow ? "h 28!, growx, wmin 60" : "h 28!");
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
                        .filter(person ->
                                candidate.choice(line.speaker.label()).who() instanceof Candidate.Who.Proposed)
                        .map(Participant::name)
                        .orElseGet(() -> Words.of(
                                candidate.choice(line.speaker.label()).who() instanceof Candidate.Who.Proposed
                                        ? "import.nobody"
                                        : "import.proposed")));
    }
}
