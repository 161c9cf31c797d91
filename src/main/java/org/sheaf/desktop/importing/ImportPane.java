package org.sheaf.desktop.importing;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Divided;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.SearchField;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;

/** The import preview. Layout only. EDT only. */
public final class ImportPane extends JPanel {

    private static final long serialVersionUID = 1L;

    /** Width of the files' side where there is room, in pixels at 100 %. */
    private static final int FILES = 600;

    private static final String FILE_CARD = "files";
    private static final String OUTCOME_CARD = "outcome";

    /** With so many files there is something to look for among them. */
    private static final int MANY = 8;

    private final transient ImportModel model;
    private final SideList<FileRow> files = new SideList<>(40, FileRow::origin, new FilePainter());
    private final Prose summary = new Prose("", Type.SECOND, Palette::second);
    private final JPanel sieve =
            Styled.clear(new MigLayout("insets 8 20 0 20, fillx, novisualpadding", "[grow, fill]12[]"));
    private final SearchField filter = new SearchField(Words.of("import.filter"), "");
    private final JCheckBox doubtful = new JCheckBox(Words.of("import.doubtful"));
    private final JButton stop;
    private final BatchForm form;
    private final OutcomePane outcome;
    private final CardLayout cards = new CardLayout();
    private final FilePreview preview;
    private final JButton submit;

    /**
     * The preview of a model.
     *
     * @param addFiles asks for more files
     * @param paste takes what was copied
     */
    public ImportPane(ImportModel model, Runnable addFiles, Runnable paste) {
        this.model = model;
        this.preview = new FilePreview(model);
        this.form = new BatchForm(model);
        this.outcome = new OutcomePane(model);
        this.submit = Styled.mainButton("", model::submit);
        this.stop = Styled.link(Words.of("import.stop"), model::stop);
        submit.setName("import.submit");
        stop.setName("import.stop");
        setLayout(cards);
        Styled.style(this, "background: $Sheaf.panel");
        add(filesCard(addFiles, paste), FILE_CARD);
        add(outcome, OUTCOME_CARD);
        files.setName("import.files");
        files.getAccessibleContext().setAccessibleName(Words.of("import.files"));
        files.onChosen(model::choose);
        files.addMouseListener(new Ticking());
        filter.setName("import.filter");
        filter.onText(text -> refresh());
        doubtful.setName("import.doubtful");
        doubtful.addActionListener(event -> refresh());
        OnKey.of(files, "SPACE", () -> files.chosen().ifPresent(model::tick));
        OnKey.within(this, "ESCAPE", this::escape);
        model.onChange(this::refresh);
        refresh();
    }

    private void escape() {
        if (model.outcome().isPresent()) {
            model.close();
        } else {
            model.leave();
        }
    }

    private JPanel filesCard(Runnable addFiles, Runnable paste) {
        JPanel card = Styled.ground("panel", new BorderLayout());
        card.add(head(addFiles, paste), BorderLayout.NORTH);
        JPanel left = Styled.ground("panel", new BorderLayout());
        JPanel top = Styled.clear(new BorderLayout());
        top.add(sieve(), BorderLayout.NORTH);
        top.add(new FileHeads(), BorderLayout.SOUTH);
        left.add(top, BorderLayout.NORTH);
        left.add(Styled.scrolled(files), BorderLayout.CENTER);
        left.add(form, BorderLayout.SOUTH);
        card.add(divided(left), BorderLayout.CENTER);
        card.add(foot(), BorderLayout.SOUTH);
        return card;
    }

    private JPanel sieve() {
        sieve.add(filter, "h 28!, wmin 80");
        sieve.add(doubtful);
        return sieve;
    }

    /** The files beside the preview; where room is short both give way alike. */
    private Divided divided(JPanel left) {
        Divided divided = new Divided(Divided.Keeps.LEFT, new Divided.Sizes(FILES, 300, 760), left, preview);
        divided.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                int width = Math.round(divided.getWidth() * 100 / Space.px(100f));
                divided.size100(Math.min(FILES, width * 42 / 100));
            }
        });
        return divided;
    }

    private JPanel head(Runnable addFiles, Runnable paste) {
        JPanel head = Styled.ground(
                "paper", new MigLayout("insets 18 24 16 24, fillx, hidemode 3", "[grow, fill][]8[]", "[]2[]"));
        head.setBorder(javax.swing.BorderFactory.createCompoundBorder(
                Styled.hairline(false, false, true, false), head.getBorder()));
        head.add(Styled.label(Words.of("import.title"), "pageTitle"));
        JButton pastes = Styled.button(Words.of("import.paste"), paste);
        pastes.setName("import.paste");
        head.add(pastes, "spany 2");
        head.add(Styled.button(Words.of("import.add"), addFiles), "spany 2, wrap");
        head.add(summary, "split 2, wmin 0, growx 100");
        head.add(stop, "growx 0, h 24!");
        return head;
    }

    private JPanel foot() {
        JPanel foot = Styled.ground("chrome", new MigLayout("insets 12 24 12 24, fillx", "[grow, fill][][]"));
        foot.setBorder(javax.swing.BorderFactory.createCompoundBorder(
                Styled.hairline(true, false, false, false), foot.getBorder()));
        foot.add(Styled.label(Words.of("import.promise"), "second"));
        JButton cancel = Styled.button(Words.of("widgets.cancel"), model::close);
        cancel.setName("import.cancel");
        foot.add(cancel, "h 30!");
        foot.add(submit, "h 30!");
        return foot;
    }

    private void refresh() {
        model.outcome().ifPresent(this::show);
        cards.show(this, model.outcome().isPresent() ? OUTCOME_CARD : FILE_CARD);
        sieve.setVisible(model.rows().size() > MANY || !filter.getText().isEmpty() || doubtful.isSelected());
        files.show(shown());
        model.chosen().ifPresent(row -> {
            files.choose(other -> other.origin().equals(row.origin()));
            preview.show(row);
        });
        preview.setVisible(model.chosen().isPresent());
        summary.setText(said());
        stop.setVisible(model.isReading());
        form.refresh();
        boolean corrects = model.arriving() == 0 && model.ticked() > 0;
        submit.setText(
                corrects
                        ? Words.of("import.submit.correct", model.ticked())
                        : Words.of("import.submit", model.arriving()));
        submit.setEnabled(model.ticked() > 0 && !model.isReading());
        repaint();
    }

    /** What was read, as a sentence. */
    private String said() {
        if (model.isReading()) {
            return Words.of("import.reading");
        }
        int all = model.rows().size();
        int doubtful = (int) model.rows().stream()
                .filter(row -> row.ticked() && row.isDoubtful())
                .count();
        return Words.of("import.summary", all, model.ticked() - doubtful, doubtful, all - model.ticked());
    }

    private void show(Outcome became) {
        outcome.show(became);
        if (!outcome.isShowing()) {
            SwingUtilities.invokeLater(outcome::focus);
        }
    }

    /** Those files that the filter leaves. */
    private List<FileRow> shown() {
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        return model.rows().stream()
                .filter(row -> row.file().file().toLowerCase(Locale.ROOT).contains(wanted))
                .filter(row -> !doubtful.isSelected() || row.isDoubtful())
                .toList();
    }

    /** Leads the keys to the files. */
    public void focusFiles() {
        if (model.outcome().isPresent()) {
            outcome.focus();
        } else {
            files.requestFocusInWindow();
        }
    }

    /** A click on the tick, not on the row. */
    private final class Ticking extends MouseAdapter {
        @Override
        public void mousePressed(MouseEvent event) {
            if (event.getX() < Space.px(FilePainter.TICK)) {
                files.at(event.getPoint())
                        .ifPresent(i -> model.tick(files.shown().get(i)));
            }
        }
    }
}
