package org.sheaf.desktop.reports;

import java.awt.BorderLayout;
import java.awt.Graphics2D;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Cells;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.report.ReportFormat;
import org.sheaf.report.ReportKind;

/** The list of reports, the one chosen as it will read, and saving it. Layout only. EDT only. */
public final class ReportsPane extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient ReportsModel model;
    private final transient Function<String, Optional<Path>> askFile;
    private final SideList<ReportKind> kinds = new SideList<>(Space.CARD, kind -> kind, new KindPainter());
    private final JLabel title = Styled.label("", "viewTitle");
    private final Prose about = new Prose("", Type.SECOND, Palette::second);
    private final JLabel making = Styled.label(Words.of("reports.wait"), "second");
    private final JComboBox<String> group = new JComboBox<>();
    private final PreviewPage page = new PreviewPage();
    private final JScrollPane scroll;
    private boolean showing;

    /**
     * The reports of a model.
     *
     * @param askFile asks the user where a file goes, offering a name; empty when the user thinks better of it
     */
    public ReportsPane(ReportsModel model, Function<String, Optional<Path>> askFile) {
        super(new BorderLayout());
        this.model = model;
        this.askFile = askFile;
        Styled.style(this, "background: $Sheaf.board");
        kinds.setName("reports.kinds");
        kinds.getAccessibleContext().setAccessibleName(Words.of("reports.title"));
        kinds.show(List.of(ReportKind.values()));
        kinds.choose(model.kind()::equals);
        kinds.onChosen(model::kind);
        JPanel left = Styled.ground("panel", new BorderLayout());
        JLabel heading = Styled.label(Words.of("reports.title"), "title");
        heading.setBorder(Styled.inset(14, 16, 10, 16));
        left.add(heading, BorderLayout.NORTH);
        left.add(Styled.scrolled(kinds), BorderLayout.CENTER);
        left.setBorder(Styled.hairline(false, false, false, true));
        left.setPreferredSize(new java.awt.Dimension(Space.px(240), 0));
        add(left, BorderLayout.WEST);
        scroll = Styled.scrolled(page);
        scroll.getViewport().setOpaque(false);
        scroll.setOpaque(false);
        JPanel centre = Styled.clear(new BorderLayout());
        centre.add(head(), BorderLayout.NORTH);
        centre.add(scroll, BorderLayout.CENTER);
        add(centre, BorderLayout.CENTER);
        model.onChange(this::refresh);
        refresh();
    }

    private JPanel head() {
        JPanel head = Styled.ground(
                "paper", new MigLayout("insets 14 20 12 20, fillx, hidemode 3", "[grow, fill][][][][][]", "[]2[]"));
        head.setBorder(javax.swing.BorderFactory.createCompoundBorder(
                Styled.hairline(false, false, true, false), head.getBorder()));
        head.add(title, "wmin 0");
        group.setName("reports.group");
        group.getAccessibleContext().setAccessibleName(Words.of("reports.group"));
        group.addActionListener(event -> chooseGroup());
        head.add(group, "spany 2, w 160!");
        head.add(save(ReportFormat.CSV, false), "spany 2");
        head.add(save(ReportFormat.XLSX, false), "spany 2");
        head.add(save(ReportFormat.HTML, false), "spany 2");
        head.add(save(ReportFormat.DOCX, true), "spany 2, wrap");
        head.add(about, "wmin 0, growx, split 2");
        head.add(making);
        return head;
    }

    private JButton save(ReportFormat format, boolean main) {
        String label = Words.of("reports.save." + format.name().toLowerCase(java.util.Locale.ROOT));
        Runnable run = () -> askFile.apply(model.fileName(format)).ifPresent(model::save);
        JButton button = main ? Styled.mainButton(label, run) : Styled.button(label, run);
        button.setName("reports.save." + format.name().toLowerCase(java.util.Locale.ROOT));
        return button;
    }

    private void chooseGroup() {
        if (!showing) {
            model.group(group.getSelectedIndex() <= 0 ? "" : String.valueOf(group.getSelectedItem()));
        }
    }

    private void refresh() {
        showing = true;
        DefaultComboBoxModel<String> groups = new DefaultComboBoxModel<>();
        groups.addElement(Words.of("reports.everyone"));
        model.groups().forEach(groups::addElement);
        group.setModel(groups);
        if (!model.group().isEmpty()) {
            group.setSelectedItem(model.group());
        }
        group.setVisible(!model.groups().isEmpty());
        showing = false;
        kinds.choose(model.kind()::equals);
        title.setText(model.kind().title());
        about.setText(Words.of("reports.about." + model.kind().word()));
        making.setVisible(model.document().isEmpty());
        model.document().ifPresent(page::show);
        revalidate();
    }

    private static final class KindPainter implements RowPainter<ReportKind> {
        @Override
        public void paint(Graphics2D g, ReportKind kind, RowState state) {
            new Cells(g, state, 16, 12)
                    .icon(
                            (kind == ReportKind.THEMES
                                            ? Icons.THEME
                                            : kind == ReportKind.CODEBOOK ? Icons.CODE : Icons.PEOPLE)
                                    .icon(),
                            null)
                    .name(kind.title(), state.chosen());
        }

        @Override
        public String words(ReportKind kind) {
            return kind.title();
        }
    }
}
