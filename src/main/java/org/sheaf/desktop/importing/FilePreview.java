package org.sheaf.desktop.importing;

import java.awt.BorderLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.Banner;
import org.sheaf.desktop.widgets.Column;
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

    private static final int MOST_DOUBTS = 3;

    /** So much of the turns must be seen below the rest, in pixels at 100 %. */
    private static final int TURNS = 160;

    private final transient ImportModel model;
    private final JLabel title = Styled.label("", "viewTitle");
    private final JLabel facts = Styled.label("", "second");
    private final JPanel banners = Styled.clear(new MigLayout("insets 0, fillx, wrap 1", "[grow, fill]"));
    private final JComboBox<String> convention = new JComboBox<>();
    private final JLabel marked = Styled.label(Words.of("import.marked"), "second");
    private final LabelTable labels;
    private final JLabel heading = Styled.label(Words.of("import.preview"), "secondTitle");
    private final JButton next = Styled.link(Words.of("import.next"), this::nextDoubtful);
    private final SideList<TurnPainter.Line> turns =
            new SideList<>(TurnPainter.HEIGHT, TurnPainter.Line::number, new TurnPainter());
    private transient List<Convention> conventions = List.of();
    private transient @Nullable ReadTranscript shown;
    private boolean showing;
    private final JPanel head;
    private boolean isOne;

    FilePreview(ImportModel model) {
        super(new BorderLayout());
        this.model = model;
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
        next.setName("import.next");
        this.head = head();
        arrange(false);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                arrange();
            }
        });
    }

    /** The turns scroll below what is to be settled; where that leaves them no room all scrolls as one. */
    private void arrange() {
        arrange(getHeight() > 0 && getHeight() < head.getPreferredSize().height + Space.px(TURNS));
    }

    private void arrange(boolean asOne) {
        if (getComponentCount() > 0 && asOne == isOne) {
            return;
        }
        isOne = asOne;
        removeAll();
        if (asOne) {
            JPanel both = new Column(head, turns);
            Styled.style(both, "background: $Sheaf.paper");
            add(Styled.scrolled(both), BorderLayout.CENTER);
        } else {
            add(head, BorderLayout.NORTH);
            add(Styled.scrolled(turns), BorderLayout.CENTER);
        }
        revalidate();
        repaint();
    }

    private JPanel head() {
        JPanel head = Styled.clear(new MigLayout(
                "insets 18 28 6 28, fillx, wrap 1, hidemode 3, novisualpadding", "[grow, fill]", "[]12[]12[]10[]14[]"));
        head.add(title, "split 2, growx 0, wmin 60");
        head.add(facts, "gapleft 12, wmin 0");
        head.add(banners, "wmin 0");
        JPanel marking = Styled.clear(new MigLayout("insets 0, novisualpadding, hidemode 3", "[]16[80:260:260, fill]"));
        marking.add(marked);
        marking.add(convention, "h 28!");
        head.add(marking, "wmin 0");
        head.add(labels, "wmin 0");
        head.add(heading, "split 2, growx 0");
        head.add(next, "gapleft push, growx 0, h 24!");
        return head;
    }

    void show(FileRow row) {
        showing = true;
        title.setText(row.file().file());
        title.setToolTipText(row.file().file());
        banners.removeAll();
        ReadTranscript read = ImportModel.transcript(row).orElse(null);
        boolean readable = read != null;
        marked.setVisible(readable);
        convention.setVisible(readable);
        labels.setVisible(read != null && !read.speakers().isEmpty());
        heading.setVisible(readable);
        next.setVisible(read != null && !read.doubts().isEmpty());
        facts.setText("");
        if (read != null) {
            show(row, read);
        } else if (row.file() instanceof RefusedFile refused) {
            banners.add(new Banner(Banner.Kind.BAD, refused.why(), ""));
            turns.show(List.of());
        }
        shown = read;
        banners.setVisible(banners.getComponentCount() > 0);
        showing = false;
        revalidate();
        repaint();
        SwingUtilities.invokeLater(this::arrange);
    }

    private void show(FileRow row, ReadTranscript read) {
        facts.setText(Words.of(
                "import.facts", read.format().word(), read.words(), read.turns().size()));
        read.warnings().stream()
                .filter(warning -> !FileRow.isOfDoubt(read, warning))
                .forEach(warning -> banners.add(new Banner(Banner.Kind.WARNING, warning, "")));
        read.doubts().stream()
                .filter(doubt -> !row.isSettled(doubt))
                .limit(MOST_DOUBTS)
                .forEach(doubt -> banners.add(banner(doubt)));
        List<Convention> all = Stream.concat(
                        Stream.of(read.marking().convention()), read.marking().alternatives().stream())
                .distinct()
                .toList();
        if (!all.equals(conventions) || !read.equals(shown)) {
            conventions = all;
            convention.removeAllItems();
            conventions.forEach(c -> convention.addItem(c.sentence()));
            convention.setSelectedIndex(0);
        }
        labels.show(row, read);
        turns.show(lines(row, read));
        if (!read.equals(shown)) {
            turns.clearSelection();
            turns.ensureIndexIsVisible(0);
        }
    }

    /** What is doubtful, with the two usual answers at hand. */
    private Banner banner(Doubt doubt) {
        Banner banner = new Banner(Banner.Kind.WARNING, doubt.sentence(), "");
        if (!doubt.likely().isEmpty() && !doubt.likely().equals(doubt.label())) {
            banner.with(
                    Words.of("import.sameas", doubt.likely()),
                    () -> model.who(doubt.label(), new Candidate.Who.SameAs(doubt.likely())));
        }
        return banner.with(Words.of("import.settle"), () -> model.settle(doubt.label()));
    }

    /** Shows the next doubtful turn below the chosen one, at the end the first again. */
    private void nextDoubtful() {
        List<TurnPainter.Line> lines = turns.shown();
        int from = turns.getSelectedIndex() + 1;
        IntStream.range(0, lines.size())
                .map(i -> (from + i) % lines.size())
                .filter(i -> lines.get(i).doubtful())
                .findFirst()
                .ifPresent(i -> {
                    turns.setSelectedIndex(i);
                    turns.ensureIndexIsVisible(Math.min(i + 2, lines.size() - 1));
                    turns.ensureIndexIsVisible(Math.max(0, i - 2));
                    turns.ensureIndexIsVisible(i);
                });
    }

    private static List<TurnPainter.Line> lines(FileRow row, ReadTranscript read) {
        Set<Integer> doubtful = new HashSet<>();
        read.doubts().stream().filter(doubt -> !row.isSettled(doubt)).forEach(doubt -> doubtful.add(doubt.turn()));
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
