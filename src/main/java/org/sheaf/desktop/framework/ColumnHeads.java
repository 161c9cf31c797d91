package org.sheaf.desktop.framework;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;

/**
 * What the figures beside the codes count, right above their columns, and at the left in which order the codes stand. A
 * click on a head sorts by it; a second one gives the framework's order back. EDT only.
 */
final class ColumnHeads extends JComponent {

    private static final long serialVersionUID = 1L;
    private static final int HEIGHT = 22;
    private static final int SIGN = 10;

    private final transient FrameworkModel model;
    private final boolean wide;
    private CodeOrder painted = CodeOrder.FRAMEWORK;

    /**
     * The heads of a tree.
     *
     * @param wide whether participants have a column
     */
    ColumnHeads(FrameworkModel model, boolean wide) {
        this.model = model;
        this.wide = wide;
        setName("framework.heads");
        getAccessibleContext().setAccessibleName(Words.of("framework.heads"));
        ToolTipManager.sharedInstance().registerComponent(this);
        model.onChange(() -> {
            if (model.order() != painted) {
                repaint();
            }
        });
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                sort(at(event.getX()));
            }
        });
    }

    private void sort(CodeOrder head) {
        model.order(model.order() == head ? CodeOrder.FRAMEWORK : head);
        repaint();
    }

    /** Where a column ends at the right. */
    private int end(CodeOrder column) {
        int people = getWidth() - Space.px(CodePainter.RIGHT);
        int transcripts = people - (wide ? Space.px(CodePainter.PARTICIPANTS_COLUMN) : 0);
        return switch (column) {
            case PARTICIPANTS -> people;
            case TRANSCRIPTS -> transcripts;
            case QUOTATIONS -> transcripts - Space.px(CodePainter.TRANSCRIPTS_COLUMN);
            default -> transcripts - Space.px(CodePainter.TRANSCRIPTS_COLUMN + CodePainter.QUOTES_COLUMN);
        };
    }

    private CodeOrder at(int x) {
        if (x <= end(CodeOrder.NAME)) {
            return CodeOrder.NAME;
        }
        if (x <= end(CodeOrder.QUOTATIONS)) {
            return CodeOrder.QUOTATIONS;
        }
        return !wide || x <= end(CodeOrder.TRANSCRIPTS) ? CodeOrder.TRANSCRIPTS : CodeOrder.PARTICIPANTS;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(0, Space.px(HEIGHT));
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        return Words.of("framework." + at(event.getX()).word() + ".about");
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        g.setColor(Palette.now().panel());
        g.fillRect(0, 0, getWidth(), getHeight());
        painted = model.order();
        boolean sorted = model.order() != CodeOrder.FRAMEWORK;
        g.setFont(Type.SMALL.font());
        g.setColor(Palette.now().hint());
        String order = Words.of(model.order() == CodeOrder.NAME ? "framework.byName" : "framework.inOrder");
        int left = Space.px(CodePainter.LEFT + 2);
        if (!sorted || model.order() == CodeOrder.NAME) {
            g.drawString(order, left, baseline(g));
        } else {
            g.drawString(Words.of("framework.byFigure"), left, baseline(g));
        }
        right(g, CodeOrder.QUOTATIONS);
        right(g, CodeOrder.TRANSCRIPTS);
        if (wide) {
            right(g, CodeOrder.PARTICIPANTS);
        }
        g.dispose();
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleHeads();
        }
        return accessibleContext;
    }

    /** A label to those who listen; the orders are actions too. */
    private final class AccessibleHeads extends AccessibleJComponent {
        private static final long serialVersionUID = 1L;

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.LABEL;
        }
    }

    private int baseline(Graphics2D g) {
        return (getHeight() - g.getFontMetrics().getHeight()) / 2
                + g.getFontMetrics().getAscent();
    }

    private void right(Graphics2D g, CodeOrder column) {
        boolean chosen = model.order() == column;
        String text = Words.of("framework." + column.word());
        g.setColor(chosen ? Palette.now().text() : Palette.now().hint());
        int at = end(column) - g.getFontMetrics().stringWidth(text);
        g.drawString(text, at, baseline(g));
        if (chosen) {
            @Nullable JComponent none = null;
            int size = Space.px(SIGN);
            Icons.CHEVRON_DOWN
                    .icon(SIGN, Palette.now().text())
                    .paintIcon(none, g, at - size - Space.px(1), (getHeight() - size) / 2);
        }
    }
}
