package org.sheaf.desktop.framework;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import javax.swing.JComponent;
import javax.swing.ToolTipManager;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;

/** What the figures beside the codes count, right above their columns. EDT only. */
final class ColumnHeads extends JComponent {

    private static final long serialVersionUID = 1L;
    private static final int HEIGHT = 20;

    ColumnHeads() {
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    private int transcriptsEnd() {
        return getWidth() - Space.px(CodePainter.RIGHT);
    }

    private int quotesEnd() {
        return transcriptsEnd() - Space.px(CodePainter.TRANSCRIPTS_COLUMN);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(0, Space.px(HEIGHT));
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        return Words.of(event.getX() > quotesEnd() ? "framework.transcripts.about" : "framework.quotes.about");
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        g.setColor(Palette.now().panel());
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setFont(Type.SMALL.font());
        g.setColor(Palette.now().hint());
        right(g, Words.of("framework.quotes"), quotesEnd());
        right(g, Words.of("framework.transcripts"), transcriptsEnd());
        g.dispose();
    }

    private void right(Graphics2D g, String text, int end) {
        int y = (getHeight() - g.getFontMetrics().getHeight()) / 2
                + g.getFontMetrics().getAscent();
        g.drawString(text, end - g.getFontMetrics().stringWidth(text), y);
    }
}
