package org.sheaf.desktop.correcting;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntConsumer;
import javax.swing.JPanel;
import javax.swing.text.BadLocationException;
import org.sheaf.correction.Passage;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.TextLines;
import org.sheaf.study.Turn;

/** The labels of the turns beside the sheet; a click on one asks who speaks. EDT only. */
final class Margin extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 132;
    private static final int NARROW = 112;
    private static final int ROOMY = 500;

    private final transient CorrectingModel model;
    private final SheetPane sheet;

    Margin(CorrectingModel model, SheetPane sheet, IntConsumer asked) {
        this.model = model;
        this.sheet = sheet;
        setName("correct.labels");
        getAccessibleContext().setAccessibleName(Words.of("correct.labels"));
        setToolTipText(Words.of("correct.labels.tip"));
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                int at = sheet.viewToModel2D(new Point(sheet.getInsets().left, event.getY()));
                sheet.requestFocusInWindow();
                sheet.setCaretPosition(at);
                asked.accept(sheet.turn());
            }
        });
    }

    @Override
    public Dimension getPreferredSize() {
        boolean roomy = sheet.getWidth() == 0 || sheet.getWidth() > Space.px(ROOMY);
        return new Dimension(Space.px(roomy ? WIDTH : NARROW), sheet.getPreferredSize().height);
    }

    /** Where the label of a turn stands, for what is asked beside it. */
    Rectangle place(int turn) {
        List<Passage> passages = model.sheet().passages();
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).turn() == turn) {
                return line(model.sheet().start(i));
            }
        }
        return new Rectangle(0, 0, getWidth(), 0);
    }

    private Rectangle line(int position) {
        try {
            Rectangle2D at = sheet.modelToView2D(position);
            return at == null ? new Rectangle() : new Rectangle(0, (int) at.getY(), getWidth(), (int) at.getHeight());
        } catch (BadLocationException changed) {
            return new Rectangle();
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        Rectangle clip = g.getClipBounds();
        Palette palette = Palette.now();
        g.setColor(palette.paper());
        g.fill(clip);
        Sheet shown = model.sheet();
        int left = sheet.getInsets().left;
        int first = shown.passageAt(sheet.viewToModel2D(new Point(left, clip.y)));
        int last = shown.passageAt(sheet.viewToModel2D(new Point(sheet.getWidth(), clip.y + clip.height)));
        Font font = Type.BODY.font();
        int caret = sheet.turn();
        for (int i = first; i <= last; i++) {
            int turn = shown.passages().get(i).turn();
            if (turn >= 0) {
                Turn spoken = shown.correction().turns().get(turn);
                g.setFont(turn == caret ? Type.TITLE.font() : font);
                g.setColor(turn == caret ? palette.text() : palette.second());
                Rectangle line = line(shown.start(i));
                int room = getWidth() - Space.px(24 + 8);
                String label = TextLines.cut(shown.correction().label(spoken), g.getFontMetrics(), room);
                int baseline = line.y + sheet.getFontMetrics(sheet.getFont()).getAscent();
                g.drawString(
                        label, getWidth() - Space.px(8) - g.getFontMetrics().stringWidth(label), baseline);
            }
        }
        g.dispose();
    }
}
