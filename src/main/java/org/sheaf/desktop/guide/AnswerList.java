package org.sheaf.desktop.guide;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractListModel;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.RowGround;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.Swatch;
import org.sheaf.desktop.widgets.TextLines;
import org.sheaf.study.Code;

/** Answers one below the other, each as high as its words: who and where at the left, what was asked and said at the right. */
final class AnswerList extends JList<AnswerRow> {

    private static final long serialVersionUID = 1L;

    /** A line of more than some 90 characters is hard to read. */
    private static final int WIDEST = 640;

    private static final int SIDE = 168;
    private static final int MOST_LINES = 60;
    private static final int MOST_CODES = 6;

    private final Rows rows = new Rows();

    AnswerList() {
        setModel(rows);
        setCellRenderer(new Card());
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        Styled.style(this, "background: $Sheaf.paper");
        addComponentListener(new ComponentAdapter() {
            private int width;

            @Override
            public void componentResized(ComponentEvent event) {
                if (getWidth() != width) {
                    width = getWidth();
                    measure();
                }
            }
        });
    }

    /** Heights follow the width and the type; Swing keeps those it knows until told so. */
    private void measure() {
        setFixedCellHeight(1);
        setFixedCellHeight(-1);
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (rows != null) {
            measure();
        }
    }

    void show(List<AnswerRow> values) {
        if (!rows.values.equals(values)) {
            rows.replace(values);
        }
    }

    List<AnswerRow> shown() {
        return rows.values;
    }

    Optional<AnswerRow> chosen() {
        return Optional.ofNullable(getSelectedValue());
    }

    void onOpened(Consumer<AnswerRow> listener) {
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                int index = locationToIndex(event.getPoint());
                if (event.getClickCount() == 2
                        && SwingUtilities.isLeftMouseButton(event)
                        && index >= 0
                        && getCellBounds(index, index).contains(event.getPoint())) {
                    listener.accept(rows.getElementAt(index));
                }
            }
        });
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    private static String beside(AnswerRow row) {
        String name = row.who().equals(row.transcript().name())
                ? ""
                : row.transcript().name();
        return Stream.of(name, row.transcript().facts().group())
                .filter(part -> !part.isBlank())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private static String said(AnswerRow row) {
        return row.isGiven() ? row.words() : Words.of(row.isAsked() ? "guide.answer.none" : "guide.answer.notAsked");
    }

    private static final class Rows extends AbstractListModel<AnswerRow> {
        private static final long serialVersionUID = 1L;
        private transient List<AnswerRow> values = List.of();

        void replace(List<AnswerRow> now) {
            int before = values.size();
            values = List.of();
            if (before > 0) {
                fireIntervalRemoved(this, 0, before - 1);
            }
            values = List.copyOf(now);
            if (!values.isEmpty()) {
                fireIntervalAdded(this, 0, values.size() - 1);
            }
        }

        @Override
        public int getSize() {
            return values == null ? 0 : values.size();
        }

        @Override
        public AnswerRow getElementAt(int index) {
            return values.get(index);
        }
    }

    /** One answer. */
    private final class Card extends JComponent implements ListCellRenderer<AnswerRow>, javax.accessibility.Accessible {
        private static final long serialVersionUID = 1L;
        private transient @Nullable AnswerRow row;
        private boolean chosen;

        @Override
        public Component getListCellRendererComponent(
                JList<? extends AnswerRow> list, AnswerRow value, int index, boolean isChosen, boolean focus) {
            row = value;
            chosen = isChosen;
            getAccessibleContext()
                    .setAccessibleName(
                            Words.of("guide.answer", value.who(), beside(value), value.asked(), said(value)));
            return this;
        }

        private int left() {
            return Space.px(24 + SIDE + 20);
        }

        private int room() {
            int width = AnswerList.this.getWidth() > 0 ? AnswerList.this.getWidth() : Space.px(700);
            return Math.max(Space.px(120), Math.min(Space.px(WIDEST), width - left() - Space.px(24)));
        }

        private List<String> asked(AnswerRow of) {
            return of.asked().isEmpty()
                    ? List.of()
                    : TextLines.wrap(of.asked(), getFontMetrics(Type.SECOND.font()), room(), 3);
        }

        private List<String> words(AnswerRow of) {
            return TextLines.wrap(said(of), getFontMetrics(Type.BODY.font()), room(), MOST_LINES);
        }

        @Override
        public Dimension getPreferredSize() {
            AnswerRow of = row;
            if (of == null) {
                return new Dimension(0, 0);
            }
            int second = getFontMetrics(Type.SECOND.font()).getHeight();
            int lines = words(of).size() * getFontMetrics(Type.BODY.font()).getHeight();
            int asks = asked(of).isEmpty() ? 0 : asked(of).size() * second + Space.px(4);
            int codes = Math.min(MOST_CODES + 1, of.codes().size()) * (second + Space.px(1));
            int side = getFontMetrics(Type.TITLE.font()).getHeight() + second + Space.px(4) + codes;
            return new Dimension(0, Math.max(lines + asks, side) + Space.px(26));
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            AnswerRow of = row;
            if (of == null) {
                return;
            }
            Graphics2D g = (Graphics2D) graphics.create();
            Type.smooth(g);
            RowGround.paint(
                    g, getWidth(), getHeight(), new RowGround.State(chosen, false, AnswerList.this.isFocusOwner()));
            side(g, of);
            speech(g, of);
            if (!chosen) {
                g.setColor(Palette.now().hairline());
                g.fillRect(Space.px(24), getHeight() - 1, getWidth() - Space.px(48), 1);
            }
            g.dispose();
        }

        private void side(Graphics2D g, AnswerRow of) {
            Palette palette = Palette.now();
            int x = Space.px(24);
            g.setFont(Type.TITLE.font());
            g.setColor(of.isGiven() ? palette.text() : palette.second());
            FontMetrics title = g.getFontMetrics();
            int base = Space.px(12) + title.getAscent();
            g.drawString(TextLines.cut(of.who(), title, Space.px(SIDE)), x, base);
            g.setFont(Type.SECOND.font());
            g.setColor(palette.second());
            FontMetrics second = g.getFontMetrics();
            base += second.getHeight() + Space.px(1);
            g.drawString(TextLines.cut(beside(of), second, Space.px(SIDE)), x, base);
            base += Space.px(4);
            int number = 0;
            for (Code code : of.codes()) {
                base += second.getHeight() + Space.px(1);
                if (number++ == MOST_CODES) {
                    g.setColor(palette.second());
                    g.drawString(Words.of("guide.answer.codes", of.codes().size() - MOST_CODES), x, base);
                    break;
                }
                Swatch swatch = new Swatch(() -> CodeColours.shown(code.colour(), Palette.now()));
                swatch.paintIcon(this, g, x, base - second.getAscent() / 2 - swatch.getIconHeight() / 2 + 1);
                int name = x + swatch.getIconWidth() + Space.px(6);
                g.setColor(palette.text());
                g.drawString(TextLines.cut(code.name(), second, x + Space.px(SIDE) - name), name, base);
            }
        }

        private void speech(Graphics2D g, AnswerRow of) {
            Palette palette = Palette.now();
            int y = Space.px(12);
            List<String> asks = asked(of);
            if (!asks.isEmpty()) {
                g.setFont(Type.SECOND.font());
                g.setColor(palette.second());
                FontMetrics second = g.getFontMetrics();
                int next = TextLines.draw(g, asks, left(), y + second.getAscent());
                y = next - second.getAscent() + Space.px(4);
            }
            g.setFont(Type.BODY.font());
            g.setColor(of.isGiven() ? palette.text() : palette.second());
            TextLines.draw(g, words(of), left(), y + g.getFontMetrics().getAscent());
        }

        @Override
        public AccessibleContext getAccessibleContext() {
            if (accessibleContext == null) {
                accessibleContext = new Named();
            }
            return accessibleContext;
        }

        private final class Named extends AccessibleJComponent {
            private static final long serialVersionUID = 1L;

            @Override
            public AccessibleRole getAccessibleRole() {
                return AccessibleRole.LABEL;
            }
        }
    }
}
