package org.sheaf.desktop.widgets;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GridLayout;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;

/** A few choices side by side of which one holds. EDT only. */
public final class Segments extends JPanel {

    private static final long serialVersionUID = 1L;

    private final List<JToggleButton> buttons = new ArrayList<>();
    private transient @Nullable IntSupplier followed;
    private transient Consumer<Integer> chosen = i -> {};

    /** Takes what is chosen, for screen readers, and the choices. */
    public Segments(String name, List<String> choices) {
        super(new GridLayout(1, choices.size()));
        setOpaque(false);
        setBorder(Styled.inset(2, 2, 2, 2));
        ButtonGroup group = new ButtonGroup();
        for (int i = 0; i < choices.size(); i++) {
            Segment button = new Segment(choices.get(i));
            button.getAccessibleContext().setAccessibleName(name + ": " + choices.get(i));
            button.setName("segment." + choices.get(i));
            int number = i;
            button.addActionListener(event -> chosen.accept(number));
            buttons.add(button);
            group.add(button);
            add(button);
        }
    }

    /** Is told what the user chooses, from 0. */
    public void onChosen(Consumer<Integer> listener) {
        chosen = listener;
    }

    /** Shows what {@code which} says, now and whenever the look has changed. */
    public Segments following(IntSupplier which) {
        followed = which;
        show(which.getAsInt());
        return this;
    }

    @Override
    public void updateUI() {
        super.updateUI();
        IntSupplier which = followed;
        if (which != null) {
            show(which.getAsInt());
        }
    }

    /** Shows which one holds, without telling. */
    public void show(int number) {
        buttons.get(number).setSelected(true);
    }

    /** Which one holds, from 0; -1 when none does yet. */
    public int shown() {
        for (int i = 0; i < buttons.size(); i++) {
            if (buttons.get(i).isSelected()) {
                return i;
            }
        }
        return -1;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float arc = Space.px(2f * Space.RADIUS);
        g.setColor(Palette.now().hover());
        g.fill(new RoundRectangle2D.Float(0, 0, getWidth(), getHeight(), arc, arc));
        if (Palette.now().tone().isContrast()) {
            g.setColor(Palette.now().border());
            g.draw(new RoundRectangle2D.Float(0.5f, 0.5f, getWidth() - 1f, getHeight() - 1f, arc, arc));
        }
        g.dispose();
    }

    /** One choice; the one that holds lies on paper in a frame. */
    private static final class Segment extends JToggleButton {
        private static final long serialVersionUID = 1L;

        Segment(String text) {
            super(text);
            setContentAreaFilled(false);
            setBorder(Styled.inset(4, 10, 4, 10));
        }

        @Override
        public java.awt.Font getFont() {
            return isSelected() ? Type.SECOND_TITLE.font() : Type.SECOND.font();
        }

        @Override
        public java.awt.Color getForeground() {
            Palette palette = Palette.now();
            return isSelected() ? palette.text() : palette.second();
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            if (isSelected() || isFocusOwner()) {
                Graphics2D g = (Graphics2D) graphics.create();
                Type.smooth(g);
                Palette palette = Palette.now();
                float arc = Space.px(2f * Space.RADIUS - 2);
                RoundRectangle2D shape =
                        new RoundRectangle2D.Float(0.5f, 0.5f, getWidth() - 1f, getHeight() - 1f, arc, arc);
                if (isSelected()) {
                    g.setColor(palette.paper());
                    g.fill(shape);
                }
                g.setColor(isFocusOwner() ? palette.accent() : palette.border());
                g.draw(shape);
                g.dispose();
            }
            super.paintComponent(graphics);
        }
    }
}
