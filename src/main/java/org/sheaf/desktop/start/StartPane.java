package org.sheaf.desktop.start;

import java.awt.BorderLayout;
import java.awt.Graphics2D;
import java.io.File;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.TransferHandler;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Keys;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.SideList;
import org.sheaf.desktop.widgets.Styled;

/** The first screen. Layout only. EDT only. */
public final class StartPane extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient StartModel model;
    private final SideList<Recent> list;
    private final Prose none = new Prose(Words.of("start.none"), Type.BODY, Palette::second);
    private final JPanel recents = Styled.clear(new BorderLayout());

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
        setTransferHandler(new Drop());
        add(ways(version), BorderLayout.WEST);
        add(right(), BorderLayout.CENTER);
        model.onChange(this::refresh);
        refresh();
    }

    private JPanel ways(String version) {
        JPanel ways = Styled.ground(
                "chrome", new MigLayout("insets 84 48 36 60, wrap 1, gap 0", "[348!]", "[]18[]34[]12[]12[]push[]"));
        ways.setBorder(javax.swing.BorderFactory.createCompoundBorder(
                Styled.hairline(false, false, false, true), ways.getBorder()));
        JLabel name = new JLabel("Sheaf", new Mark(64), JLabel.LEADING);
        name.setIconTextGap(Space.px(22));
        name.setFont(Type.PAGE_TITLE.font().deriveFont(Space.px(34f)));
        ways.add(name);
        ways.add(new Prose(Words.of("start.claim"), Type.BODY, Palette::second), "w 348!, hmin 42");
        ways.add(way("start.new", Keys.text(Keys.of("menu N")), Icons.PLUS, model.deeds()::makeStudy));
        ways.add(way("start.open", Keys.text(Keys.of("menu O")), Icons.FOLDER, model.deeds()::openStudy));
        ways.add(way("start.sample", "", Icons.STAR, model.deeds()::openSample));
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
        JPanel right = Styled.clear(
                new MigLayout("insets 84 60 24 60, wrap 1, fillx", "[grow, fill, :900:]", "[]10[]22[]12[]push"));
        right.add(Styled.label(Words.of("start.recent"), "viewTitle"));
        list.setName("start.recent");
        list.getAccessibleContext().setAccessibleName(Words.of("start.recent"));
        Styled.style(list, "background: $Sheaf.paper");
        list.onOpened(recent -> open(recent));
        OnKey.of(list, "ENTER", () -> list.chosen().ifPresent(this::open));
        OnKey.of(list, "DELETE", () -> list.chosen().ifPresent(model::forget));
        right.add(recents, "hmax 310");
        right.add(Styled.label(Words.of("start.first"), "viewTitle"));
        right.add(new Steps(), "growx");
        return right;
    }

    private void open(Recent recent) {
        if (model.isThere(recent)) {
            model.deeds().open(recent.folder());
        }
    }

    private void refresh() {
        list.show(model.recents());
        list.setVisibleRowCount(Math.min(4, Math.max(1, model.recents().size())));
        recents.removeAll();
        recents.add(model.recents().isEmpty() ? none : Styled.scrolled(list), BorderLayout.CENTER);
        recents.revalidate();
        repaint();
    }

    /** Files dropped anywhere on the screen. */
    private final class Drop extends TransferHandler {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean canImport(TransferSupport support) {
            return support.isDataFlavorSupported(java.awt.datatransfer.DataFlavor.javaFileListFlavor);
        }

        @Override
        public boolean importData(TransferSupport support) {
            try {
                Object files =
                        support.getTransferable().getTransferData(java.awt.datatransfer.DataFlavor.javaFileListFlavor);
                model.deeds()
                        .dropped(((List<?>) files)
                                .stream().map(file -> ((File) file).toPath()).toList());
                return true;
            } catch (java.io.IOException | java.awt.datatransfer.UnsupportedFlavorException gone) {
                return false;
            }
        }
    }

    /** Lets the registry's keys act while the screen is shown. */
    public void install(Actions actions) {
        actions.install(this, org.sheaf.desktop.action.Scope.WINDOW, WHEN_IN_FOCUSED_WINDOW);
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
