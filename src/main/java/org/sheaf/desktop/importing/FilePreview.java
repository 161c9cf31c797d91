package org.sheaf.desktop.importing;

import java.awt.BorderLayout;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Banner;
import org.sheaf.desktop.widgets.Column;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.intake.Candidate;
import org.sheaf.intake.ReadTranscript;
import org.sheaf.intake.RefusedFile;
import org.sheaf.intake.Versions;
import org.sheaf.intake.convention.Doubt;
import org.sheaf.intake.convention.FoundSpeaker;
import org.sheaf.study.Role;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;

/** What is known of the chosen file: doubts, labels, turns. EDT only. */
final class FilePreview extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int MOST_DOUBTS = 3;

    /** So much of a text without turns shows what it is. */
    private static final int MOST_PARAGRAPHS = 200;

    /** So much of the turns must be seen below the rest, in pixels at 100 %. */
    private static final int TURNS = 160;

    private final transient ImportModel model;
    private final JLabel title = Styled.label("", "viewTitle");
    private final JLabel facts = Styled.label("", "second");
    private final Prose unseen = new Prose("", Type.SECOND, Palette::second);
    private final JPanel banners = Styled.clear(new MigLayout("insets 0, fillx, wrap 1", "[grow, fill]"));
    private final FileSettings settings;
    private final LabelTable labels;
    private final JLabel heading = Styled.label(Words.of("import.preview"), "secondTitle");
    private final JButton next = Styled.link(Words.of("import.next"), this::nextDoubtful);
    private final SideList<TurnPainter.Line> turns =
            new SideList<>(TurnPainter.HEIGHT, TurnPainter.Line::number, new TurnPainter());
    private transient @Nullable ReadTranscript shown;
    private final JPanel head;
    private boolean isOne;

    FilePreview(ImportModel model) {
        super(new BorderLayout());
        this.model = model;
        this.settings = new FileSettings(model);
        this.labels = new LabelTable(model);
        Styled.style(this, "background: $Sheaf.paper");
        turns.setName("import.turns");
        turns.getAccessibleContext().setAccessibleName(Words.of("import.preview"));
        Styled.style(turns, "background: $Sheaf.paper");
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
                "insets 18 28 6 28, fillx, wrap 1, hidemode 3, novisualpadding",
                "[grow, fill]",
                "[]8[]12[]12[]10[]14[]"));
        head.add(title, "split 2, growx 0, wmin 60");
        head.add(facts, "gapleft 12, wmin 0");
        head.add(unseen, "wmin 0");
        head.add(banners, "wmin 0");
        head.add(settings, "wmin 0");
        head.add(labels, "wmin 0");
        head.add(heading, "split 2, growx 0");
        head.add(next, "gapleft push, growx 0, h 24!");
        return head;
    }

    void show(FileRow row) {
        title.setText(row.file().file());
        title.setToolTipText(row.file().file());
        banners.removeAll();
        ReadTranscript read = row.transcript().orElse(null);
        Candidate candidate = row.candidate();
        settings.setVisible(row.canGoIn());
        labels.setVisible(row.canGoIn()
                && !row.isCorrection()
                && read != null
                && !read.speakers().isEmpty());
        heading.setVisible(read != null);
        next.setVisible(row.canGoIn() && read != null && !read.doubts().isEmpty());
        facts.setText("");
        if (read != null && candidate != null) {
            show(row, read, candidate);
        } else if (row.file() instanceof RefusedFile refused) {
            banners.add(new Banner(Banner.Kind.BAD, refused.why(), ""));
            turns.show(List.of());
        }
        shown = read;
        banners.setVisible(banners.getComponentCount() > 0);
        unseen.setVisible(read != null && read.notSeen().isPresent());
        revalidate();
        repaint();
        SwingUtilities.invokeLater(this::arrange);
    }

    private void show(FileRow row, ReadTranscript read, Candidate candidate) {
        facts.setText(Words.of(
                "import.facts",
                read.format().noun(),
                read.encoding().isEmpty() ? "" : ", " + read.encoding(),
                read.words(),
                read.turns().size()));
        unseen.setText(read.notSeen().orElse(""));
        banners(row, read).forEach(banners::add);
        if (row.canGoIn()) {
            settings.show(row, read, candidate);
            labels.show(read, candidate, model.admission(row));
        }
        heading.setText(Words.of(read.turns().isEmpty() ? "import.preview.text" : "import.preview"));
        turns.show(lines(row, read));
        if (!read.equals(shown)) {
            turns.clearSelection();
            SwingUtilities.invokeLater(this::toTop);
        }
    }

    private void toTop() {
        if (isOne) {
            head.scrollRectToVisible(new Rectangle(0, 0, 1, 1));
        } else {
            turns.ensureIndexIsVisible(0);
        }
    }

    private List<Banner> banners(FileRow row, ReadTranscript read) {
        List<Banner> all = new ArrayList<>();
        standing(row).ifPresent(all::add);
        if (!row.canGoIn()) {
            return all;
        }
        read.warnings().stream()
                .filter(warning -> !FileRow.isOfDoubt(read, warning))
                .forEach(warning -> all.add(new Banner(Banner.Kind.WARNING, warning, "")));
        List<Doubt> open =
                read.doubts().stream().filter(doubt -> !row.isSettled(doubt)).toList();
        open.stream().limit(MOST_DOUBTS).forEach(doubt -> all.add(banner(doubt)));
        if (open.size() > MOST_DOUBTS) {
            all.add(new Banner(Banner.Kind.WARNING, Words.of("import.doubts.more", open.size() - MOST_DOUBTS), ""));
        }
        return all;
    }

    /** What the study has of the file, with what can be done about it. */
    private Optional<Banner> standing(FileRow row) {
        Versions.Version version = row.standing();
        if (version == null) {
            return Optional.empty();
        }
        String name = version.transcript().name();
        if (version.same()) {
            return Optional.of(new Banner(
                    Banner.Kind.GOOD, Words.of("import.present", row.file().file(), name), ""));
        }
        String becomes = Words.of(row.corrects() ? "import.changed.corrects" : "import.changed.beside", name);
        Banner banner = new Banner(Banner.Kind.WARNING, Words.of("import.changed", name, version.alike()), becomes);
        return Optional.of(
                row.corrects()
                        ? banner.with(Words.of("import.beside"), () -> model.corrects(false))
                        : banner.with(Words.of("import.correct", name), () -> model.corrects(true)));
    }

    /** What is doubtful, with the two usual answers at hand. */
    private Banner banner(Doubt doubt) {
        Banner banner = new Banner(Banner.Kind.WARNING, doubt.sentence(), "");
        if (!doubt.likely().isEmpty() && !doubt.likely().equals(doubt.label())) {
            Candidate.Who likely = doubt.elsewhere()
                    ? new Candidate.Who.Named(doubt.likely())
                    : new Candidate.Who.SameAs(doubt.likely());
            banner.with(Words.of("import.sameas", doubt.likely()), () -> model.who(doubt.label(), likely));
        }
        banner.with(Words.of("import.settle"), () -> model.settle(doubt.label()));
        return banner.with(Words.of("import.lookat"), () -> look(doubt.turn()));
    }

    private void look(int turn) {
        if (turn < turns.shown().size()) {
            turns.setSelectedIndex(turn);
            turns.ensureIndexIsVisible(Math.min(turn + 2, turns.shown().size() - 1));
            turns.ensureIndexIsVisible(Math.max(0, turn - 2));
            turns.ensureIndexIsVisible(turn);
        }
    }

    /** Shows the next doubtful turn below the chosen one, at the end the first again. */
    private void nextDoubtful() {
        List<TurnPainter.Line> lines = turns.shown();
        int from = turns.getSelectedIndex() + 1;
        IntStream.range(0, lines.size())
                .map(i -> (from + i) % lines.size())
                .filter(i -> lines.get(i).doubtful())
                .findFirst()
                .ifPresent(this::look);
    }

    private static List<TurnPainter.Line> lines(FileRow row, ReadTranscript read) {
        Set<Integer> doubtful = new HashSet<>();
        read.doubts().stream().filter(doubt -> !row.isSettled(doubt)).forEach(doubt -> doubtful.add(doubt.turn()));
        List<TurnPainter.Line> lines = new ArrayList<>();
        Candidate candidate = row.candidate();
        if (read.turns().isEmpty()) {
            return paragraphs(read.text());
        }
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

    /** A text in which nobody speaks, a line a paragraph. */
    private static List<TurnPainter.Line> paragraphs(TranscriptText text) {
        List<TurnPainter.Line> lines = new ArrayList<>();
        text.text()
                .lines()
                .filter(line -> !line.isBlank())
                .limit(MOST_PARAGRAPHS)
                .forEach(line -> lines.add(new TurnPainter.Line(lines.size() + 1, "", line, false, false)));
        return lines;
    }
}
