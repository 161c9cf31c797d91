package org.sheaf.desktop.themes;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JLabel;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Status;

/** How far a theme has come, as a word on a tint. EDT only. */
final class StatusChip extends JLabel {

    private static final long serialVersionUID = 1L;

    private final Status status;

    StatusChip(Status status) {
        super(Words.of("themes.status." + status.word()));
        this.status = status;
        setBorder(Styled.inset(1, 8, 1, 8));
    }

    @Override
    public Font getFont() {
        return Type.SMALL.font();
    }

    @Override
    public Color getForeground() {
        Palette palette = Palette.now();
        return status == null
                ? palette.text()
                : switch (status) {
                    case CANDIDATE -> palette.text();
                    case REVIEWED -> palette.accent();
                    case FINAL -> palette.good();
                };
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        Palette palette = Palette.now();
        g.setColor(
                switch (status) {
                    case CANDIDATE -> palette.hover();
                    case REVIEWED -> palette.soft();
                    case FINAL -> palette.goodTint();
                });
        g.fill(new RoundRectangle2D.Float(0, 0, getWidth(), getHeight(), getHeight(), getHeight()));
        if (palette.tone().isContrast()) {
            g.setColor(getForeground());
            g.draw(new RoundRectangle2D.Float(
                    0.5f, 0.5f, getWidth() - 1f, getHeight() - 1f, getHeight() - 1f, getHeight() - 1f));
        }
        g.dispose();
        super.paintComponent(graphics);
    }
}
