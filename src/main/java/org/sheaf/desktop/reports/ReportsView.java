package org.sheaf.desktop.reports;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Graphics2D;
import java.awt.event.ActionEvent;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Banner;
import org.sheaf.desktop.widgets.Cells;
import org.sheaf.desktop.widgets.Column;
import org.sheaf.desktop.widgets.Divided;
import org.sheaf.desktop.widgets.EmptyState;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.report.ReportKind;
import org.sheaf.study.Layer;

/** The kinds of report, a look at the chosen one, its options, and the way into a file. Layout only. EDT only. */
public final class ReportsView extends JPanel {

    private static final long serialVersionUID = 1L;

    /** Below which number of people a cell is pointed out; 0 for none. */
    private static final List<Integer> SMALL = List.of(0, 3, 5, 10);

    /** Below this width, at 100 %, two parts stand beside each other. */
    private static final int ROOM_FOR_THREE = 960;

    private final transient ReportsModel model;
    private final SideList<ReportKind> kinds = new SideList<>(36, kind -> kind, new KindPainter());
    private final PageView page = new PageView();
    private final CardLayout cards = new CardLayout();
    private final JPanel pages = Styled.clear(cards);
    private final List<JButton> saving = new ArrayList<>();
    private final transient Actions actions;
    private final JPanel messages =
            Styled.clear(new MigLayout("insets 12 16 0 16, fillx, wrap 1, hidemode 3", "[grow, fill]"));
    private final Prose about = new Prose("", Type.SECOND, Palette::second);
    private final JComboBox<String> analysis = new JComboBox<>();
    private final JComboBox<String> group = new JComboBox<>();
    private final JComboBox<String> layer = new JComboBox<>();
    private final JLabel analysisLabel = label("reports.analysis", analysis);
    private final JLabel layerLabel = label("reports.layer", layer);
    private final JComboBox<String> small = new JComboBox<>(smallWords());
    private final JLabel smallLabel = label("reports.small", small);
    private transient List<Layer> layers = List.of();
    private boolean filling;
    private boolean narrow;

    /** The view of a model; needs the actions {@code report.docx}, {@code .html}, {@code .xlsx} and {@code .csv}. */
    public ReportsView(ReportsModel model, Actions actions) {
        super(new BorderLayout());
        this.model = model;
        this.actions = actions;
        kinds.setName("reports.kinds");
        kinds.getAccessibleContext().setAccessibleName(Words.of("reports.title"));
        kinds.show(List.of(ReportKind.values()));
        kinds.choose(model.kind()::equals);
        kinds.onChosen(model::kind);
        JPanel left = Styled.ground("panel", new BorderLayout());
        JPanel head = Styled.clear(new MigLayout("insets 10 16 8 16"));
        head.add(Styled.label(Words.of("reports.title"), "title"));
        left.add(head, BorderLayout.NORTH);
        left.add(Styled.scrolled(kinds), BorderLayout.CENTER);
        JPanel middle = Styled.ground("board", new BorderLayout());
        middle.add(messages, BorderLayout.NORTH);
        page.setName("reports.page");
        JScrollPane sheet = Styled.scrolled(page);
        sheet.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        pages.add(sheet, "page");
        pages.add(empty(ReportKind.THEMES, "view.themes"), ReportKind.THEMES.name());
        pages.add(empty(ReportKind.CODEBOOK, "view.framework"), ReportKind.CODEBOOK.name());
        pages.add(empty(ReportKind.PARTICIPANTS, "study.import"), ReportKind.PARTICIPANTS.name());
        pages.add(empty(ReportKind.AGREEMENT, "view.read"), ReportKind.AGREEMENT.name());
        pages.add(empty(ReportKind.RECONCILIATION, "view.reconcile"), ReportKind.RECONCILIATION.name());
        middle.add(pages, BorderLayout.CENTER);
        JPanel options = options();
        arrange(left, middle, options);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                arrange(left, middle, options);
            }
        });
        listen();
        model.onChange(this::refresh);
        refresh();
    }

    /** What stands where a report has nothing to say yet. */
    private JPanel empty(ReportKind kind, String helps) {
        JPanel middle = Styled.clear(new MigLayout("insets 0, fill", "[grow, center]", "[grow, center]"));
        Action step = new AbstractAction(Words.of("reports.step." + kind.word())) {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                actions.run(helps);
            }
        };
        middle.add(new EmptyState(Words.of("reports.missing." + kind.word()), step), "w 320!");
        return middle;
    }

    private void listen() {
        choosing(analysis, name -> model.options(model.options().ofAnalysis(name)));
        choosing(group, name -> model.options(model.options().ofGroup(name)));
        layer.addActionListener(event -> {
            if (!filling && layer.getSelectedIndex() >= 0) {
                model.options(model.options().in(layers.get(layer.getSelectedIndex())));
            }
        });
        small.addActionListener(event -> {
            if (!filling && small.getSelectedIndex() >= 0) {
                model.options(model.options().smallUnder(SMALL.get(small.getSelectedIndex())));
            }
        });
    }

    /** The kinds at the left of the page and its options at the right; where room is short, above the options. */
    private void arrange(JPanel left, JPanel middle, JPanel options) {
        boolean now = getWidth() > 0 && getWidth() < Space.px(ROOM_FOR_THREE);
        if (getComponentCount() > 0 && now == narrow) {
            return;
        }
        narrow = now;
        removeAll();
        if (narrow) {
            kinds.setVisibleRowCount(ReportKind.values().length);
            JPanel side = Styled.style(new Column(left, options), "background: $Sheaf.panel");
            add(
                    new Divided(Divided.Keeps.RIGHT, new Divided.Sizes(280, 240, 420), Styled.scrolled(side), middle),
                    BorderLayout.CENTER);
        } else {
            Divided right = new Divided(Divided.Keeps.RIGHT, new Divided.Sizes(320, 280, 420), options, middle);
            add(new Divided(Divided.Keeps.LEFT, new Divided.Sizes(240, 200, 400), left, right), BorderLayout.CENTER);
        }
        revalidate();
        repaint();
    }

    private static String[] smallWords() {
        return SMALL.stream().map(n -> Words.of("reports.small.under", n)).toArray(String[]::new);
    }

    /** Leads the keys to the list of reports. */
    public void focusKinds() {
        kinds.requestFocusInWindow();
    }

    private static JLabel label(String key, JComboBox<String> of) {
        JLabel label = Styled.label(Words.of(key), "secondTitle");
        label.setLabelFor(of);
        of.setName(key);
        return label;
    }

    private JPanel options() {
        JPanel form = Styled.ground(
                "panel", new MigLayout("insets 12 16 16 16, fillx, wrap 1, hidemode 3", "[grow, fill]", "[]4[]"));
        form.add(about, "wmin 0, gapbottom 8");
        form.add(analysisLabel);
        form.add(analysis, "h 30!, wmin 0, gapbottom 8");
        form.add(label("reports.group", group));
        form.add(group, "h 30!, wmin 0, gapbottom 8");
        form.add(layerLabel);
        form.add(layer, "h 30!, wmin 0, gapbottom 8");
        form.add(smallLabel);
        form.add(small, "h 30!, wmin 0, gapbottom 8");
        Action word = actions.swing("report.docx");
        JButton main = Styled.mainButton(String.valueOf(word.getValue(Action.NAME)), () -> actions.run("report.docx"));
        main.setName("button.report.docx");
        saving.add(main);
        form.add(main, "h 30!, gaptop 8, gapbottom 4");
        for (String id : new String[] {"report.xlsx", "report.html", "report.csv"}) {
            JButton button = new JButton(actions.swing(id));
            button.setName("button." + id);
            saving.add(button);
            form.add(button, "h 30!");
        }
        return form;
    }

    private void choosing(JComboBox<String> box, Consumer<String> chosen) {
        box.addActionListener(event -> {
            if (!filling) {
                chosen.accept(box.getSelectedIndex() <= 0 ? "" : String.valueOf(box.getSelectedItem()));
            }
        });
    }

    private void refresh() {
        filling = true;
        about.setText(Words.of("reports.about." + model.kind().word()));
        boolean themes = model.kind() == ReportKind.THEMES;
        boolean quotes = themes || model.kind() == ReportKind.CODEBOOK;
        boolean people = model.kind() == ReportKind.PARTICIPANTS;
        analysis.setVisible(themes);
        analysisLabel.setVisible(themes);
        layer.setVisible(quotes);
        layerLabel.setVisible(quotes);
        small.setVisible(people);
        smallLabel.setVisible(people);
        small.setSelectedIndex(Math.max(0, SMALL.indexOf(model.options().smallCell())));
        fill(
                analysis,
                Words.of("reports.analysis.all"),
                model.analyses(),
                model.options().analysis());
        fill(
                group,
                Words.of("reports.group.all"),
                new ArrayList<>(model.groups()),
                model.options().group());
        layers = model.layers();
        layer.removeAllItems();
        layers.forEach(each -> layer.addItem(words(each)));
        layer.setSelectedIndex(Math.max(0, layers.indexOf(model.options().layer())));
        kinds.choose(model.kind()::equals);
        page.show(model.document().orElse(null));
        messages();
        cards.show(pages, model.missing().isPresent() ? model.kind().name() : "page");
        filling = false;
        saving();
    }

    /** Nothing can be saved of a report that says nothing yet; the buttons say why. */
    private void saving() {
        actions.refreshSoon();
        for (JButton button : saving) {
            String id = button.getName().substring("button.".length());
            String about = String.valueOf(actions.swing(id).getValue(Action.LONG_DESCRIPTION));
            button.setEnabled(model.missing().isEmpty());
            button.setToolTipText(model.missing().orElse(about));
        }
    }

    private void messages() {
        messages.removeAll();
        model.failure()
                .ifPresent(failure ->
                        messages.add(new Banner(Banner.Kind.BAD, String.valueOf(failure.getMessage()), ""), "wmin 0"));
        model.document()
                .filter(document -> model.missing().isEmpty())
                .ifPresent(document -> document.remarks()
                        .forEach(remark -> messages.add(new Banner(Banner.Kind.WARNING, remark, ""), "wmin 0")));
        messages.revalidate();
        messages.repaint();
    }

    private static void fill(JComboBox<String> box, String all, List<String> names, String chosen) {
        box.removeAllItems();
        box.addItem(all);
        names.forEach(box::addItem);
        box.setSelectedIndex(chosen.isEmpty() ? 0 : Math.max(0, names.indexOf(chosen) + 1));
    }

    private static String words(Layer layer) {
        if (layer instanceof Layer.Usual) {
            return Words.of("quotations.layer.usual");
        }
        return layer instanceof Layer.Union
                ? Words.of("quotations.layer.union")
                : ((Layer.Of) layer).coder().name();
    }

    private static final class KindPainter implements RowPainter<ReportKind> {
        @Override
        public void paint(Graphics2D g, ReportKind kind, RowState state) {
            Cells cells = new Cells(g, state, 20, 16);
            Icons icon = kind == ReportKind.PARTICIPANTS
                    ? Icons.PEOPLE
                    : kind == ReportKind.CODEBOOK ? Icons.CODE : Icons.TABLE;
            cells.icon(icon.icon(Palette.now().second()), null);
            cells.name(words(kind), state.chosen());
        }

        @Override
        public String words(ReportKind kind) {
            return Words.of("reports.kind." + kind.word());
        }
    }
}
