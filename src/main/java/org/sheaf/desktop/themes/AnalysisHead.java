package org.sheaf.desktop.themes;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Ask;
import org.sheaf.desktop.widgets.Pick;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Analysis;

/** Which analysis lies on a board, to be exchanged for another, and how much of the codes it gathers. EDT only. */
final class AnalysisHead extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Boards boards;
    private final transient ThemesModel model;
    private final transient Actions actions;
    private final JButton analysis;
    private final JLabel summary = new Chip();

    AnalysisHead(Boards boards, ThemesModel model, Actions actions, String name) {
        super(new MigLayout("insets 0 10 0 10, fillx, hidemode 3", "[]8[]push", "[40!, center]"));
        this.boards = boards;
        this.model = model;
        this.actions = actions;
        setOpaque(false);
        analysis = Styled.button("", this::ask);
        analysis.setName("themes.analysis" + name);
        analysis.setIcon(Icons.CHEVRON_DOWN.icon(12));
        analysis.setHorizontalTextPosition(SwingConstants.LEADING);
        analysis.putClientProperty("JButton.buttonType", "toolBarButton");
        Styled.style(analysis, "font: $Sheaf.title.font");
        summary.setName("themes.summary" + name);
        add(analysis, "wmin 60, shrinkprio 50");
        add(summary, "wmin 0, shrinkprio 200");
    }

    void refresh() {
        summary.setVisible(!boards.isBeside());
        summary.setText(model.summary());
        summary.setToolTipText(model.summary());
        String name = model.analysis().map(Analysis::name).orElse(Words.of("themes.analysis.none"));
        analysis.setText(name);
        analysis.setToolTipText(name);
        repaint();
    }

    /** Asks for a name below the head. */
    void put(Ask.Question question) {
        Ask.open(this, new Rectangle(getSize()), question);
    }

    /** Lets one of several be chosen below the head. */
    void offer(String title, List<Pick.Choice> choices) {
        Pick.open(this, new Rectangle(getSize()), title, choices);
    }

    private void ask() {
        boards.active(model);
        List<Pick.Choice> choices = new ArrayList<>();
        for (Analysis each : model.analyses()) {
            choices.add(new Pick.Choice(each.name(), each.group(), null, () -> model.analysis(each.id())));
        }
        choices.add(new Pick.Choice(Words.of("action.analysis.new"), "", null, () -> actions.run("analysis.new")));
        if (model.analysis().isPresent()) {
            choices.add(
                    new Pick.Choice(Words.of("action.analysis.begin"), "", null, () -> actions.run("analysis.begin")));
        }
        Pick.open(analysis, new Rectangle(analysis.getSize()), Words.of("themes.analysis.which"), choices);
    }

    /** Of two, the one that is spoken of has a line in the accent. */
    @Override
    protected void paintComponent(Graphics g) {
        if (boards.isBeside() && boards.active() == model) {
            g.setColor(Palette.now().accent());
            int line = Space.px(2);
            g.fillRect(0, getHeight() - line, getWidth(), line);
        }
    }

    /** Quiet words on a ground of their own. */
    /** A button of the head that is an icon alone. */
    static JButton button(Icons icon, String words, Runnable run) {
        JButton button = Styled.button("", run);
        button.setIcon(icon.icon());
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.setToolTipText(Words.of(words));
        button.getAccessibleContext().setAccessibleName(Words.of(words));
        button.setName("button." + words);
        return button;
    }

    private static final class Chip extends JLabel {
        private static final long serialVersionUID = 1L;

        Chip() {
            setBorder(Styled.inset(2, 8, 2, 8));
            putClientProperty("FlatLaf.styleClass", "second");
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            Type.smooth(g);
            g.setColor(Palette.now().hover());
            float arc = Space.px(2f * Space.RADIUS);
            g.fill(new RoundRectangle2D.Float(0, 0, getWidth(), getHeight(), arc, arc));
            g.dispose();
            super.paintComponent(graphics);
        }
    }
}
