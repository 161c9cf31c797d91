package org.sheaf.desktop.reports;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.Scrollable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.report.Document;

/** A report as it will read: a sheet of paper as wide as there is room, at most 820. EDT only. */
final class PreviewPage extends JComponent implements Scrollable {

    private static final long serialVersionUID = 1L;
    private static final int MARGIN = 24;
    private static final int INSET = 40;
    private static final int WIDEST = 820;

    private transient Document document = new Document("", "", Document.LANGUAGE, false, List.of(), List.of());
    private transient PreviewLayout layout = PreviewLayout.EMPTY;
    private int laidOutAt = -1;

    PreviewPage() {
        setName("reports.preview");
        setFocusable(true);
    }

    /** Shows a document from its top. */
    void show(Document other) {
        document = other;
        laidOutAt = -1;
        revalidate();
        repaint();
        scrollRectToVisible(new Rectangle(0, 0, 1, 1));
    }

    private int sheetWidth() {
        return Math.max(Space.px(320), Math.min(Space.px(WIDEST), getWidth() - 2 * Space.px(MARGIN)));
    }

    private PreviewLayout laidOut() {
        int width = sheetWidth();
        if (width != laidOutAt) {
            layout = PreviewLayout.of(document, width - 2 * Space.px(INSET), this);
            laidOutAt = width;
        }
        return layout;
    }

    @Override
    public void updateUI() {
        laidOutAt = -1;
        super.updateUI();
    }

    @Override
    public Dimension getPreferredSize() {
        int height = laidOut().height() + 2 * Space.px(INSET) + 2 * Space.px(MARGIN);
        return new Dimension(Space.px(400), height);
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean wider = width != getWidth();
        super.setBounds(x, y, width, height);
        if (wider) {
            revalidate();
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        int left = (getWidth() - sheetWidth()) / 2;
        int top = Space.px(MARGIN);
        PreviewLayout shown = laidOut();
        Palette palette = Palette.now();
        int height = shown.height() + 2 * Space.px(INSET);
        g.setColor(palette.paper());
        g.fillRect(left, top, sheetWidth(), height);
        g.setColor(palette.hairline());
        g.drawRect(left, top, sheetWidth() - 1, height - 1);
        g.translate(left + Space.px(INSET), top + Space.px(INSET));
        shown.paint(g, palette);
        g.dispose();
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return Space.px(Space.LIST_ROW);
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(visible.height - Space.px(Space.LIST_ROW), 1);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.TEXT;
                }

                @Override
                public String getAccessibleName() {
                    return Words.of("reports.preview", document.title());
                }
            };
        }
        return accessibleContext;
    }
}
