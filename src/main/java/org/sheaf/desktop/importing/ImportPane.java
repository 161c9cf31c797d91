package org.sheaf.desktop.importing;

import java.awt.BorderLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Divided;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;

/** The import preview. Layout only. EDT only. */
public final class ImportPane extends JPanel {

    private static final long serialVersionUID = 1L;

    /** Width of the files' side where there is room, in pixels at 100 %. */
    private static final int FILES = 600;

    /** With less width, at 100 %, a control's tooltip alone says what it is for. */
    private static final int ROOM_TO_EXPLAIN = 960;

    private final transient ImportModel model;
    private final SideList<FileRow> files = new SideList<>(40, FileRow::origin, new FilePainter());
    private final Prose summary = new Prose("", Type.SECOND, Palette::second);
    private final JComboBox<String> group = new JComboBox<>();
    private final Prose groupAbout = new Prose(Words.of("import.group.about"), Type.SECOND, Palette::second);
    private final FilePreview preview;
    private final JButton submit;

    /**
     * The preview of a model.
     *
     * @param addFiles asks for more files
     */
    public ImportPane(ImportModel model, Runnable addFiles) {
        super(new BorderLayout());
        this.model = model;
        this.preview = new FilePreview(model);
        this.submit = Styled.mainButton("", model::submit);
        submit.setName("import.submit");
        Styled.style(this, "background: $Sheaf.panel");
        add(head(addFiles), BorderLayout.NORTH);
        JPanel left = Styled.ground("panel", new BorderLayout());
        left.add(new FileHeads(), BorderLayout.NORTH);
        left.add(Styled.scrolled(files), BorderLayout.CENTER);
        left.add(groups(), BorderLayout.SOUTH);
        add(divided(left), BorderLayout.CENTER);
        add(foot(), BorderLayout.SOUTH);
        files.setName("import.files");
        files.getAccessibleContext().setAccessibleName(Words.of("import.files"));
        files.onChosen(model::choose);
        files.addMouseListener(new Ticking());
        OnKey.of(files, "SPACE", () -> files.chosen().ifPresent(model::tick));
        OnKey.within(this, "ESCAPE", model::clear);
        model.onChange(this::refresh);
        refresh();
    }

    /** The files beside the preview; where room is short both give way alike. */
    private Divided divided(JPanel left) {
        Divided divided = new Divided(Divided.Keeps.LEFT, new Divided.Sizes(FILES, 300, 760), left, preview);
        divided.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                int width = Math.round(divided.getWidth() * 100 / Space.px(100f));
                divided.size100(Math.min(FILES, width * 42 / 100));
                groupAbout.setVisible(width >= ROOM_TO_EXPLAIN);
            }
        });
        return divided;
    }

    private JPanel head(Runnable addFiles) {
        JPanel head = Styled.ground("paper", new MigLayout("insets 18 24 16 24, fillx", "[grow, fill][]", "[]2[]"));
        head.setBorder(javax.swing.BorderFactory.createCompoundBorder(
                Styled.hairline(false, false, true, false), head.getBorder()));
        head.add(Styled.label(Words.of("import.title"), "pageTitle"));
        head.add(Styled.button(Words.of("import.add"), addFiles), "spany 2, wrap");
        head.add(summary, "wmin 0");
        return head;
    }

    private JPanel groups() {
        JPanel box = Styled.clear(new MigLayout(
                "insets 12 20 16 20, fillx, novisualpadding, hidemode 3", "[]12[120:180:180, fill]16[grow, fill]"));
        JLabel label = Styled.label(Words.of("import.group"), "second");
        label.setLabelFor(group);
        group.setEditable(true);
        group.setName("import.group");
        group.getAccessibleContext().setAccessibleName(Words.of("import.group"));
        group.addItem("");
        model.groups().forEach(group::addItem);
        group.addActionListener(
                event -> model.group(String.valueOf(group.getEditor().getItem())));
        box.add(label);
        box.add(group, "h 28!");
        group.setToolTipText(Words.of("import.group.about"));
        box.add(groupAbout, "wmin 0");
        return box;
    }

    private JPanel foot() {
        JPanel foot = Styled.ground("chrome", new MigLayout("insets 12 24 12 24, fillx", "[grow, fill][][]"));
        foot.setBorder(javax.swing.BorderFactory.createCompoundBorder(
                Styled.hairline(true, false, false, false), foot.getBorder()));
        foot.add(Styled.label(Words.of("import.promise"), "second"));
        foot.add(Styled.button(Words.of("widgets.cancel"), model::clear), "h 30!");
        foot.add(submit, "h 30!");
        return foot;
    }

    private void refresh() {
        files.show(model.rows());
        model.chosen().ifPresent(row -> {
            files.choose(other -> other.origin().equals(row.origin()));
            preview.show(row);
        });
        preview.setVisible(model.chosen().isPresent());
        summary.setText(model.summary());
        submit.setText(Words.of("import.submit", model.ticked()));
        submit.setEnabled(model.ticked() > 0 && !model.isReading());
        repaint();
    }

    /** Leads the keys to the files. */
    public void focusFiles() {
        files.requestFocusInWindow();
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
