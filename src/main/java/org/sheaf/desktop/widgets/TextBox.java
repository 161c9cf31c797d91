package org.sheaf.desktop.widgets;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import javax.swing.undo.UndoManager;
import org.sheaf.desktop.action.Keys;
import org.sheaf.desktop.theme.Space;

/**
 * A box for some sentences. What is written is handed on when the focus leaves it, so that each is one step of the
 * study's history; until then its own undo works word by word. Tab leads on. EDT only.
 */
public final class TextBox extends JTextArea {

    private static final long serialVersionUID = 1L;

    private final UndoManager edits = new UndoManager();
    private String known = "";
    private transient Consumer<String> written = text -> {};

    /**
     * An empty box.
     *
     * @param name for screen readers
     * @param hint shown while it is empty; may be empty
     * @param rows its height
     */
    public TextBox(String name, String hint, int rows) {
        super(rows, 10);
        setLineWrap(true);
        setWrapStyleWord(true);
        putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, hint);
        getAccessibleContext().setAccessibleName(name);
        setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, Set.of(KeyStroke.getKeyStroke("TAB")));
        setFocusTraversalKeys(
                KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, Set.of(KeyStroke.getKeyStroke("shift TAB")));
        undoable(this, edits);
    }

    /** Gives a text component an undo of its own, and frees the keys that belong to the window. */
    static void undoable(JTextComponent text, UndoManager edits) {
        text.getDocument().addUndoableEditListener(edits);
        OnKey.of(text, "menu Z", edits::canUndo, edits::undo);
        OnKey.of(text, "menu shift Z", edits::canRedo, edits::redo);
        OnKey.of(text, "menu Y", edits::canRedo, edits::redo);
        text.getInputMap().put(Keys.of("ctrl T"), "none");
        text.getInputMap().put(Keys.of("ctrl H"), "none");
    }

    /** Words that are only read here stand without frame and caret; they can still be chosen and copied. */
    public void readOnly(boolean yes) {
        if (yes == isEditable()) {
            setEditable(!yes);
            setOpaque(!yes);
            getCaret().setVisible(!yes && isFocusOwner());
            if (SwingUtilities.getAncestorOfClass(Frame.class, this) instanceof Frame frame) {
                frame.bare(yes);
            }
        }
    }

    /** Shows what the study holds, unless the user is writing here. */
    public void show(String text) {
        known = text;
        if (!isFocusOwner() && !getText().equals(text)) {
            setText(text);
            setCaretPosition(0);
            edits.discardAllEdits();
        }
    }

    /** Shows another object's words, whatever was being written. */
    public void showAnew(String text) {
        known = text;
        setText(text);
        setCaretPosition(0);
        edits.discardAllEdits();
    }

    /** Is handed what was written when the focus leaves and something is different. */
    public void onWritten(Consumer<String> listener) {
        written = listener;
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                if (!event.isTemporary()) {
                    handOn();
                }
            }
        });
        OnKey.of(this, "menu ENTER", this::handOn);
    }

    /** Hands on what was written, if something is different. */
    public void handOn() {
        if (!getText().strip().equals(known.strip())) {
            known = getText().strip();
            written.accept(known);
        }
    }

    /** The box in a frame that scrolls when it is too small. */
    public JScrollPane framed() {
        return new Frame(this, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** The box in a frame that grows with the text, between two heights in pixels at 100 %, and scrolls beyond. */
    public JScrollPane framed(int least, int most) {
        return new Frame(this, least, most);
    }

    private static final class Frame extends JScrollPane {
        private static final long serialVersionUID = 1L;
        private final int least;
        private final int most;
        private boolean bare;

        Frame(TextBox box, int least, int most) {
            super(box);
            this.least = least;
            this.most = most;
            setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
            Styled.style(this, "arc: " + 2 * Space.RADIUS);
            box.setMargin(new Insets(5, 3, 5, 3)); // a round frame adds some at both ends
        }

        void bare(boolean yes) {
            bare = yes;
            setOpaque(!yes);
            getViewport().setOpaque(!yes);
            repaint();
        }

        @Override
        protected void paintBorder(Graphics g) {
            if (!bare) {
                super.paintBorder(g);
            }
        }

        private boolean grows() {
            return least < most;
        }

        /** What is written in it may change its height. */
        @Override
        public boolean isValidateRoot() {
            return !grows();
        }

        @Override
        public Dimension getPreferredSize() {
            Dimension size = super.getPreferredSize();
            if (grows()) {
                Insets edge = getInsets();
                int wanted = getViewport().getView().getPreferredSize().height + edge.top + edge.bottom;
                size.height = Math.max(Space.px(least), Math.min(Space.px(most), wanted));
            }
            return size;
        }

        @Override
        public Dimension getMinimumSize() {
            return grows() ? new Dimension(0, getPreferredSize().height) : super.getMinimumSize();
        }

        @Override
        @SuppressWarnings("deprecation") // every way of placing a component ends here
        public void reshape(int x, int y, int width, int height) {
            boolean other = width != getWidth();
            super.reshape(x, y, width, height);
            if (grows() && other) {
                // The lines break elsewhere once the box has its width.
                SwingUtilities.invokeLater(this::revalidate);
            }
        }
    }
}
