package org.sheaf.desktop.importing;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.Banner;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.intake.Candidate;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.intake.RefusedFile;
import org.sheaf.intake.convention.Convention;
import org.sheaf.intake.convention.Doubt;
import org.sheaf.intake.convention.FoundSpeaker;
import org.sheaf.study.Role;
import org.sheaf.study.Turn;

/** What is known of the chosen file: doubts, labels, turns. EDT only. */
final class FilePreview extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JLabel title = Styled.label("", "viewTitle");
    private final JLabel facts = Styled.label("", "second");
    private final JPanel banners = Styled.clear(new MigLayout("insets 0, fillx, wrap 1", "[grow, fill]"));
    private final JComboBox<String> convention = new JComboBox<>();
    private final JLabel marked = Styled.label(Words.of("import.marked"), "second");
    private final LabelTable labels;
    private final SideList<TurnPainter.Line> turns =
            new SideList<>(TurnPainter.HEIGHT, TurnPainter.Line::number, new TurnPainter());
    private transient List<Convention> conventions = List.of();
    private boolean showing;

    FilePreview(ImportModel model) {
        super(new BorderLayout());
        this.labels = new LabelTable(model);
        Styled.style(this, "background: $Sheaf.paper");
        turns.setName("import.turns");
        turns.getAccessibleContext().setAccessibleName(Words.of("import.preview"));
        Styled.style(turns, "background: $Sheaf.paper");
        convention.setName("import.convention");
        convention.getAccessibleContext().setAccessibleName(Words.of("import.marked"));
        convention.addActionListener(event -> {
            if (!showing && convention.getSelectedIndex() >= 0) {
                model.convention(conventions.get(convention.getSelectedIndex()));
            }
        });
        JPanel head = Styled.clear(
                new MigLayout("insets 18 28 12 28, fillx, wrap 1, hidemode 3", "[grow, fill]", "[]10[]10[]10[]"));
        head.add(title, "split 2, growx 0");
        head.add(facts);
        head.add(banners);
        head.add(marked, "split 2, growx 0");
        head.add(convention, "w 230!, growx 0, h 28!");
        head.add(labels);
        add(head, BorderLayout.NORTH);
        add(Styled.scrolled(turns), BorderLayout.CENTER);
    }

    void show(FileRow row) {
        showing = true;
        title.setText(row.file().file());
        banners.removeAll();
        ReadTranscript read = ImportModel.transcript(row).orElse(null);
        boolean readable = read != null;
        marked.setVisible(readable);
        convention.setVisible(readable);
        labels.setVisible(read != null && !read.speakers().isEmpty());
        facts.setText("");
        if (read != null) {
            show(row, read);
        } else if (row.file() instanceof RefusedFile refused) {
            banners.add(new Banner(Banner.Kind.BAD, refused.why(), ""));
            turns.show(List.of());
        }
        showing = false;
        revalidate();
        repaint();
    }

    private void show(FileRow row, ReadTranscript read) {
        facts.setText(Words.of(
                "import.facts", read.format().word(), read.words(), read.turns().size()));
        read.warnings().forEach(warning -> banners.add(new Banner(Banner.Kind.WARNING, warning, "")));
        for (Doubt doubt : read.doubts().subList(0, Math.min(3, read.doubts().size()))) {
            if (!read.warnings().contains(doubt.sentence())) {
                banners.add(new Banner(Banner.Kind.WARNING, doubt.sentence(), ""));
            }
        }
        List<Convention> all = new ArrayList<>();
        all.add(read.marking().convention());
        read.marking().alternatives().stream().filter(c -> !all.contains(c)).forEach(all::add);
        conventions = List.copyOf(all);
        convention.removeAllItems();
        conventions.forEach(c -> convention.addItem(c.sentence()));
        convention.setSelectedIndex(0);
        labels.show(row, read);
        turns.show(lines(row, read));
    }

    private static List<TurnPainter.Line> lines(FileRow row, ReadTranscript read) {
        Set<Integer> doubtful = new HashSet<>();
        read.doubts().forEach(doubt -> doubtful.add(doubt.turn()));
        List<TurnPainter.Line> lines = new ArrayList<>();
        Candidate candidate = row.candidate();
        for (int i = 0; i < read.turns().size(); i++) {
            Turn turn = read.turns().get(i);
            FoundSpeaker speaker = turn.speaker() < 0 ? null : read.speakers().get(turn.speaker());
            boolean asks = speaker != null && candidate != null && candidate.role(speaker) == Role.INTERVIEWER;
            lines.add(new TurnPainter.Line(
                    i + 1,
                    speaker == null ? "" : speaker.label(),
                    turn.speech().of(read.text().text()),
                    asks,
                    doubtful.contains(i)));
        }
        return lines;
    }
}
