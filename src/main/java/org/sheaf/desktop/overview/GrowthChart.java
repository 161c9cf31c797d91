package org.sheaf.desktop.overview;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.function.Consumer;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.StudyPicture;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.TextLines;
import org.sheaf.study.Transcript;

/**
 * Codes over time: for each transcript, in the order in which they were first coded, a bar of the codes it brought, and
 * over the bars a line of all codes up to then. Arrows move, Enter or a click opens the transcript. EDT only.
 */
final class GrowthChart extends JComponent {

    private static final long serialVersionUID = 1L;

    private final transient Consumer<Transcript> opener;
    private transient List<StudyPicture.Step> steps = List.of();
    private int chosen;
    private int hovered = -1;

    /** A chart without bars. */
    GrowthChart(Consumer<Transcript> opener) {
        this.opener = opener;
        setName("overview.growth");
        setFocusable(true);
        ToolTipManager.sharedInstance().registerComponent(this);
        OnKey.of(this, "LEFT", () -> choose(chosen - 1));
        OnKey.of(this, "RIGHT", () -> choose(chosen + 1));
        OnKey.of(this, "HOME", () -> choose(0));
        OnKey.of(this, "END", () -> choose(steps.size() - 1));
        OnKey.of(this, "ENTER", () -> open(chosen));
        Pointer pointer = new Pointer();
        addMouseListener(pointer);
        addMouseMotionListener(pointer);
        addFocusListener(new FocusListener() {
            @Override
            public void focusGained(FocusEvent event) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent event) {
                repaint();
            }
        });
    }

    /** Shows bars. */
    void show(List<StudyPicture.Step> other) {
        steps = List.copyOf(other);
        chosen = Math.max(0, Math.min(chosen, steps.size() - 1));
        describe();
        repaint();
    }

    /** The bar of a transcript, in this component's coordinates, from the bottom to the top of the chart. */
    Rectangle place(int index) {
        Rectangle area = area();
        int from = area.x + area.width * index / Math.max(1, steps.size());
        int to = area.x + area.width * (index + 1) / Math.max(1, steps.size());
        return new Rectangle(from, area.y, to - from, area.height);
    }

    private void choose(int index) {
        if (index >= 0 && index < steps.size()) {
            chosen = index;
            describe();
            repaint();
        }
    }

    private void open(int index) {
        if (index >= 0 && index < steps.size()) {
            opener.accept(steps.get(index).transcript());
        }
    }

    private void describe() {
        AccessibleContext context = getAccessibleContext();
        context.setAccessibleName(Words.of("overview.growth"));
        context.setAccessibleDescription(steps.isEmpty() ? Words.of("overview.growth.empty") : told(steps.get(chosen)));
    }

    private static String told(StudyPicture.Step step) {
        return Words.of("overview.growth.step", step.transcript().name(), step.newCodes(), step.codes());
    }

    private Rectangle area() {
        int left = Space.px(64);
        int top = Space.px(14);
        return new Rectangle(
                left,
                top,
                Math.max(1, getWidth() - left - Space.px(64)),
                Math.max(1, getHeight() - top - Space.px(46)));
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Space.px(600), Space.px(220));
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        int index = at(event);
        return index < 0 ? null : told(steps.get(index));
    }

    private int at(MouseEvent event) {
        for (int i = 0; i < steps.size(); i++) {
            Rectangle place = place(i);
            if (event.getX() >= place.x && event.getX() < place.x + place.width) {
                return i;
            }
        }
        return -1;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        Rectangle area = area();
        int most = steps.isEmpty() ? 1 : Math.max(1, steps.get(steps.size() - 1).codes());
        Scale scale = new Scale(area, most);
        ground(g, scale);
        Path2D.Float line = new Path2D.Float();
        for (int i = 0; i < steps.size(); i++) {
            Rectangle place = place(i);
            bar(g, scale, i, place);
            float x = place.x + place.width / 2f;
            float y = scale.y(steps.get(i).codes());
            if (i == 0) {
                line.moveTo(x, y);
            } else {
                line.lineTo(x, y);
            }
        }
        line(g, scale, line);
        g.dispose();
    }

    /** From numbers of codes to heights. */
    private record Scale(Rectangle area, int most) {
        int y(int codes) {
            return area.y + area.height - (int) Math.round((double) area.height * codes / most);
        }

        /** A round number of codes between two lines. */
        int step() {
            int step = 1;
            int[] factors = {2, 5, 10};
            int base = 1;
            while (most / step > 5) {
                for (int factor : factors) {
                    step = base * factor;
                    if (most / step <= 5) {
                        break;
                    }
                }
                base *= 10;
            }
            return step;
        }
    }

    private static void ground(Graphics2D g, Scale scale) {
        Palette palette = Palette.now();
        g.setFont(Type.SMALL.font());
        FontMetrics metrics = g.getFontMetrics();
        for (int codes = 0; codes <= scale.most; codes += scale.step()) {
            int y = scale.y(codes);
            g.setColor(palette.hairline());
            g.fillRect(scale.area.x, y, scale.area.width, 1);
            g.setColor(palette.second());
            String text = String.valueOf(codes);
            g.drawString(
                    text,
                    scale.area.x - Space.px(10) - metrics.stringWidth(text),
                    y + metrics.getAscent() / 2 - Space.px(1));
        }
    }

    private void bar(Graphics2D g, Scale scale, int index, Rectangle place) {
        Palette palette = Palette.now();
        boolean marked = index == chosen && isFocusOwner();
        if (marked || index == hovered) {
            g.setColor(marked ? palette.soft() : palette.hover());
            g.fillRect(place.x, place.y, place.width, place.height + Space.px(28));
        }
        int width = Math.min(Space.px(26), Math.max(Space.px(3), place.width * 6 / 10));
        int y = scale.y(steps.get(index).newCodes());
        int bottom = scale.y(0);
        Rectangle bar = new Rectangle(place.x + (place.width - width) / 2, y, width, bottom - y);
        if (bar.height > 0) {
            Bars.outline(g, bar);
        }
        g.setFont(Type.SMALL.font());
        g.setColor(index == chosen && isFocusOwner() ? palette.text() : palette.second());
        FontMetrics metrics = g.getFontMetrics();
        String name = TextLines.cut(steps.get(index).transcript().name(), metrics, place.width - Space.px(4));
        if (place.width > Space.px(28)) {
            g.drawString(
                    name,
                    place.x + (place.width - metrics.stringWidth(name)) / 2,
                    place.y + place.height + Space.px(8) + metrics.getAscent());
        }
        if (marked) {
            g.setColor(palette.accent());
            g.setStroke(new BasicStroke(2));
            g.drawRect(place.x + 1, place.y, place.width - 2, place.height + Space.px(28));
        }
    }

    private void line(Graphics2D g, Scale scale, Path2D line) {
        Palette palette = Palette.now();
        g.setColor(palette.text());
        g.setStroke(new BasicStroke(Space.px(2f), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        if (steps.size() > 1) {
            g.draw(line);
        }
        int dot = Space.px(6);
        for (int i = 0; i < steps.size(); i++) {
            Rectangle place = place(i);
            g.fillOval(place.x + place.width / 2 - dot / 2, scale.y(steps.get(i).codes()) - dot / 2, dot, dot);
        }
        if (!steps.isEmpty()) {
            g.setFont(Type.SECOND_TITLE.font());
            int last = steps.get(steps.size() - 1).codes();
            g.drawString(
                    String.valueOf(last),
                    scale.area.x + scale.area.width + Space.px(8),
                    scale.y(last) + g.getFontMetrics().getAscent() / 2);
        }
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleChart();
        }
        return accessibleContext;
    }

    /** A picture that says which bar is chosen. */
    private final class AccessibleChart extends AccessibleJComponent {
        private static final long serialVersionUID = 1L;

        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.CANVAS;
        }
    }

    private final class Pointer extends MouseAdapter {
        @Override
        public void mouseMoved(MouseEvent event) {
            hover(at(event));
        }

        @Override
        public void mouseExited(MouseEvent event) {
            hover(-1);
        }

        private void hover(int index) {
            if (index != hovered) {
                hovered = index;
                repaint();
            }
        }

        @Override
        public void mousePressed(MouseEvent event) {
            requestFocusInWindow();
            if (at(event) >= 0) {
                choose(at(event));
            }
        }

        @Override
        public void mouseClicked(MouseEvent event) {
            open(at(event));
        }
    }
}
