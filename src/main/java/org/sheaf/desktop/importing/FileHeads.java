package org.sheaf.desktop.importing;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JComponent;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Figures;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;

/** The heads over the columns that {@link FilePainter} draws. EDT only. */
final class FileHeads extends JComponent {

    private static final long serialVersionUID = 1L;
    private static final int HEIGHT = 34;

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(0, Space.px(HEIGHT));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        Palette palette = Palette.now();
        g.setFont(Type.SMALL.font());
        g.setColor(palette.second());
        int baseline = (getHeight() - g.getFontMetrics().getHeight()) / 2
                + g.getFontMetrics().getAscent();
        g.drawString(Words.of("import.file"), Space.px(FilePainter.TICK), baseline);
        int right = getWidth() - Space.px(FilePainter.RIGHT);
        if (FilePainter.isWide(getWidth())) {
            g.drawString(Words.of("import.marked"), FilePainter.marking(getWidth()), baseline);
            Figures.drawRight(g, Words.of("import.words"), right, baseline);
        }
        Figures.drawRight(g, Words.of("import.speakers"), right - FilePainter.words(getWidth()), baseline);
        g.setColor(palette.hairline());
        g.fillRect(0, getHeight() - 1, getWidth(), 1);
        g.dispose();
    }
}
