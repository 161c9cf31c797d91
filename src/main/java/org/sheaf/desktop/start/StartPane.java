package org.sheaf.desktop.start;

import java.awt.BorderLayout;
import java.awt.Graphics2D;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Keys;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Banner;
import org.sheaf.desktop.widgets.FileDrop;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;

/** The first screen. Layout only. EDT only. */
public final class StartPane extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int ROOM_FOR_BOTH = 1000;
    private static final String WAYS_BESIDE = "insets 84 48 36 60, wrap 1, gap 0";
    private static final String WAYS_ABOVE = "insets 32 48 24 48, wrap 1, gap 0";
    private static final String STUDIES_BESIDE = "insets 84 44 24 44, wrap 1, fillx, hidemode 3";
    private static final String STUDIES_BELOW = "insets 24 32 24 32, wrap 1, fillx, hidemode 3";

    private final transient StartModel model;
    private final SideList<Recent> list;
    private final Prose none = new Prose(Words.of("start.none"), Type.BODY, Palette::second);
    private final JPanel recents = Styled.clear(new BorderLayout());
    private final JPanel gone = Styled.clear(new BorderLayout());
    private final JPanel ways;
    private final JPanel right;
    private boolean isBeside;

    /**
     * The screen of a model.
     *
     * @param version of the program, as shown
     */
    public StartPane(StartModel model, String version) {
        super(new BorderLayout());
        this.model = model;
        this.list = new SideList<>(76, Recent::folder, new RecentPainter(model));
        Styled.style(this, "background: $Sheaf.paper");
        setTransferHandler(new FileDrop(files -> model.deeds().dropped(files)));
        this.ways = ways(version);
        this.right = right();
        arrange();
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                arrange();
            }
        });
        model.onChange(this::refresh);
        refresh();
    }

    /** The ways in beside the studies while there is room for both, else one above the other. */
    private void arrange() {
        boolean beside = getWidth() >= Space.px(ROOM_FOR_BOTH);
        if (getComponentCount() > 0 && beside == isBeside) {
            return;
        }
        isBeside = beside;
        removeAll();
        lay(ways, beside ? WAYS_BESIDE : WAYS_ABOVE);
        lay(right, beside ? STUDIES_BESIDE : STUDIES_BELOW);
        if (beside) {
            add(ways, BorderLayout.WEST);
            add(Styled.scrolled(right), BorderLayout.CENTER);
        } else {
            JPanel both = Styled.ground("paper", new BorderLayout());
            both.add(ways, BorderLayout.NORTH);
            both.add(right, BorderLayout.CENTER);
            add(Styled.scrolled(both), BorderLayout.CENTER);
        }
        revalidate();
        repaint();
    }

    private static void lay(JPanel panel, String constraints) {
        ((MigLayout) panel.getLayout()).setLayoutConstraints(constraints);
    }

    private JPanel ways(String version) {
        JPanel ways = new Ways();
        ways.add(new Name(), "pad 0 -10 0 -10"); // the mark has air at its sides
        ways.add(new Prose(Words.of("start.claim"), Type.BODY, Palette::second), "w 348!, hmin 42");
        ways.add(way("start.new", Keys.text(Keys.of("menu N")), Icons.PLUS, model.deeds()::makeStudy));
        ways.add(way("start.open", Keys.text(Keys.of("menu O")), Icons.FOLDER, model.deeds()::openStudy));
        ways.add(way("start.join", "", Icons.PEOPLE, model.deeds()::joinStudy));
        ways.add(way("start.sample", "", Icons.STAR, model.deeds()::openSample));
        JButton settings = Styled.link(Words.of("start.settings"), model.deeds()::settings);
        settings.setName("start.settings");
        settings.setToolTipText(Words.of("start.settings.tip", Keys.text(Keys.of("menu COMMA"))));
        ways.add(settings, "pad 0 -5 0 -5, growx 0");
        ways.add(Styled.label(Words.of("start.version", version), "second"));
        return ways;
    }

    private WayIn way(String key, String stroke, Icons icon, Runnable run) {
        WayIn way = new WayIn(Words.of(key), Words.of(key + ".about"), stroke, icon, key.equals("start.new"));
        way.setName(key);
        way.addActionListener(event -> run.run());
        return way;
    }

    private JPanel right() {
        JPanel right = Styled.ground("paper", new MigLayout(STUDIES_BESIDE, "[grow, fill, 0:900:900]", "[]10[]"));
        right.add(Styled.label(Words.of("start.recent"), "viewTitle"), "gapleft 16");
        list.setName("start.recent");
        list.getAccessibleContext().setAccessibleName(Words.of("start.recent"));
        Styled.style(list, "background: $Sheaf.paper");
        list.onOpened(recent -> open(recent));
        list.addListSelectionListener(event -> offer());
        OnKey.of(list, "ENTER", () -> list.chosen().ifPresent(this::open));
        OnKey.of(list, "DELETE", () -> list.chosen().ifPresent(model::forget));
        // the rows' ground reaches beyond the column, their words do not
        right.add(recents, "hmax 310");
        gone.setName("start.gone");
        gone.setVisible(false);
        right.add(gone, "gapleft 16, gapright 16, growx, wmin 0, gaptop 4");
        right.add(Styled.label(Words.of("start.first"), "viewTitle"), "gapleft 16, gaptop 22");
        right.add(new Steps(), "gapleft 16, gapright 16, growx, wmin 0");
        return right;
    }

    private void open(Recent recent) {
        if (model.isThere(recent)) {
            model.deeds().open(recent.folder());
        } else {
            offer();
        }
    }

    /** What can be done about a chosen study that is no longer at its place. */
    private void offer() {
        Recent lost = list.chosen().filter(recent -> !model.isThere(recent)).orElse(null);
        gone.removeAll();
        gone.setVisible(lost != null);
        if (lost != null) {
            gone.add(new Banner(
                            Banner.Kind.WARNING,
                            Words.of("start.gone.of", lost.title()),
                            lost.folder().toString())
                    .with(Words.of("start.find"), () -> model.find(lost))
                    .with(Words.of("start.forget"), () -> model.forget(lost)));
        }
        revalidate();
        repaint();
    }

    private void refresh() {
        list.show(model.recents());
        offer();
        list.setVisibleRowCount(Math.min(4, Math.max(1, model.recents().size())));
        recents.removeAll();
        recents.add(model.recents().isEmpty() ? none : Styled.scrolled(list), BorderLayout.CENTER);
        recents.setBorder(model.recents().isEmpty() ? Styled.inset(4, 16, 8, 16) : null);
        recents.revalidate();
        repaint();
    }

    /** Lets the registry's keys act while the screen is shown. */
    public void install(Actions actions) {
        actions.install(this, org.sheaf.desktop.action.Scope.WINDOW, WHEN_IN_FOCUSED_WINDOW);
    }

    /** The program's name beside its mark, at the scale in use. */
    private static final class Name extends JLabel {
        private static final long serialVersionUID = 1L;

        Name() {
            super("Sheaf", new Mark(64), JLabel.LEADING);
        }

        @Override
        public java.awt.Font getFont() {
            return Type.PAGE_TITLE.font().deriveFont(Space.px(34f));
        }

        @Override
        public int getIconTextGap() {
            return 22; // at 100 %: the look scales it
        }
    }

    /** The ground of the ways in, with a line where the studies begin. */
    private static final class Ways extends JPanel {
        private static final long serialVersionUID = 1L;

        Ways() {
            super(new MigLayout(WAYS_BESIDE, "[348!]", "[]18[]34[]12[]12[]12[]24:push[]6[]"));
            Styled.style(this, "background: $Sheaf.chrome");
        }

        @Override
        protected void paintComponent(java.awt.Graphics graphics) {
            super.paintComponent(graphics);
            graphics.setColor(Palette.now().hairline());
            graphics.fillRect(getWidth() - 1, 0, 1, getHeight());
        }
    }

    private static final class Steps extends JPanel {
        private static final long serialVersionUID = 1L;

        Steps() {
            super(new MigLayout("insets 0, wrap 2, fillx, gap 18", "[grow, fill, sg][grow, fill, sg]"));
            setOpaque(false);
            for (int number = 1; number <= 4; number++) {
                add(new Step(number), "growy, wmin 0");
            }
        }
    }

    private static final class Step extends JPanel {
        private static final long serialVersionUID = 1L;
        private final int number;

        Step(int number) {
            super(new MigLayout("insets 16 52 16 16, fillx, wrap 1", "[grow, fill]", "[]4[]"));
            this.number = number;
            setOpaque(false);
            add(Styled.label(Words.of("start.step." + number), "title"), "wmin 0");
            add(
                    new Prose(Words.of("start.step." + number + ".about"), Type.SECOND, Palette::second),
                    "wmin 0, hmin 40");
        }

        @Override
        protected void paintComponent(java.awt.Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            StepGround.paint(g, getWidth(), getHeight(), number);
            g.dispose();
        }
    }
}
