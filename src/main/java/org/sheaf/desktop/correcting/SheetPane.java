package org.sheaf.desktop.correcting;

import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.util.Set;
import javax.swing.JTextPane;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.DocumentFilter;
import javax.swing.text.Element;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;
import org.sheaf.correction.Amendment;
import org.sheaf.desktop.action.Keys;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.text.Span;

/** The words of a transcript as they are typed in; labels stand in the {@link Margin} beside it. EDT only. */
final class SheetPane extends JTextPane {

    private static final long serialVersionUID = 1L;
    private static final float LINE_SPACING = 0.3f;
    private static final int WIDEST = 720;

    private final transient CorrectingModel model;
    private final transient Ink ink;
    private boolean showing;
    private boolean styled;

    SheetPane(CorrectingModel model) {
        this.model = model;
        this.ink = new Ink(this, model);
        setName("correct.sheet");
        setOpaque(false);
        getAccessibleContext().setAccessibleName(Words.of("correct.sheet"));
        setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, Set.of(Keys.of("TAB")));
        setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, Set.of(Keys.of("shift TAB")));
        for (String key :
                new String[] {"ctrl T", "ctrl H", "ctrl PAGE_UP", "ctrl PAGE_DOWN", "menu B", "menu I", "menu U"}) {
            getInputMap().put(Keys.of(key), "none");
        }
        Styled.style(this, "background: $Sheaf.paper; foreground: $Sheaf.text");
    }

    void type(Font font) {
        setFont(font);
        lay(model.sheet().words());
    }

    /** Shows the sheet as it is now, once it has its type; only what is different is touched. */
    void sync() {
        if (!styled) {
            return;
        }
        String now = model.sheet().words();
        String shown = shown();
        if (!shown.equals(now)) {
            int head = same(shown, now);
            int tail = sameEnd(shown, now, head);
            put(getStyledDocument(), new Span(head, shown.length() - tail), now.substring(head, now.length() - tail));
            style(getStyledDocument(), head, now.length() - tail);
        }
    }

    /** Lays all words down anew, before anything is laid out. */
    private void lay(String words) {
        DefaultStyledDocument fresh = new DefaultStyledDocument();
        put(fresh, new Span(0, 0), words);
        style(fresh, 0, words.length());
        fresh.setDocumentFilter(new Filter());
        setDocument(fresh);
        styled = true;
    }

    private void put(StyledDocument document, Span at, String words) {
        showing = true;
        try {
            document.remove(at.start(), at.length());
            document.insertString(at.start(), words, null);
        } catch (BadLocationException impossible) {
            throw new IllegalStateException("both ends were compared", impossible);
        } finally {
            showing = false;
        }
    }

    private String shown() {
        try {
            return getDocument().getText(0, getDocument().getLength());
        } catch (BadLocationException impossible) {
            throw new IllegalStateException("the whole is there", impossible);
        }
    }

    private static int same(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int at = 0;
        while (at < most && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static int sameEnd(String one, String other, int head) {
        int most = Math.min(one.length(), other.length()) - head;
        int at = 0;
        while (at < most && one.charAt(one.length() - 1 - at) == other.charAt(other.length() - 1 - at)) {
            at++;
        }
        return at;
    }

    /** Sets the paragraphs apart where another turn begins. */
    private void style(StyledDocument document, int from, int to) {
        Element root = document.getDefaultRootElement();
        int last = Math.min(root.getElementCount() - 1, root.getElementIndex(to) + 1);
        for (int i = root.getElementIndex(from); i <= last; i++) {
            Element line = root.getElement(i);
            float above = i > 0 && model.sheet().begins(line.getStartOffset()) ? Space.px(10f) : 0;
            boolean set = line.getAttributes().isDefined(StyleConstants.LineSpacing);
            if (!set || StyleConstants.getSpaceAbove(line.getAttributes()) != above) {
                SimpleAttributeSet wanted = new SimpleAttributeSet();
                StyleConstants.setSpaceAbove(wanted, above);
                StyleConstants.setLineSpacing(wanted, LINE_SPACING);
                document.setParagraphAttributes(line.getStartOffset(), 1, wanted, false);
            }
        }
    }

    /** Puts the caret at a position of the text and shows it. */
    void caretAt(int position) {
        setCaretPosition(model.sheet().toSheet(position));
    }

    /** Chooses words of the text. */
    void choose(Span words) {
        select(model.sheet().toSheet(words.start()), model.sheet().toSheet(words.end()));
    }

    /** Where the caret is, in the text. */
    int caret() {
        return model.sheet()
                .toText(Math.min(getCaretPosition(), model.sheet().words().length()));
    }

    /** The index of the turn with the caret; -1 outside the turns. */
    int turn() {
        int at = model.sheet()
                .passageAt(Math.min(getCaretPosition(), model.sheet().words().length()));
        return model.sheet().passages().get(at).turn();
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public Insets getInsets() {
        int right = Math.max(Space.px(20), getWidth() - Space.px(WIDEST));
        return new Insets(Space.px(14), Space.px(12), Space.px(40), right);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics;
        Rectangle clip = g.getClipBounds();
        g.setColor(Palette.now().paper());
        g.fillRect(clip.x, clip.y, clip.width, clip.height);
        Type.smoothText(g);
        ink.below(g);
        super.paintComponent(g);
        ink.above(g);
    }

    /** Hands what is typed to the model, which says what becomes of the sheet. */
    private final class Filter extends DocumentFilter {
        @Override
        public void insertString(FilterBypass bypass, int at, String words, AttributeSet attributes)
                throws BadLocationException {
            replace(bypass, at, 0, words, attributes);
        }

        @Override
        public void remove(FilterBypass bypass, int at, int length) throws BadLocationException {
            replace(bypass, at, length, "", SimpleAttributeSet.EMPTY);
        }

        @Override
        public void replace(FilterBypass bypass, int at, int length, String words, AttributeSet attributes)
                throws BadLocationException {
            String typed = words == null ? "" : words;
            if (showing) {
                bypass.replace(at, length, typed, null);
                return;
            }
            Sheet sheet = model.sheet();
            int turn = typed.isEmpty() ? sheet.brokenTurn(at, at + length) : -1;
            if (turn > 0) {
                model.amend(new Amendment.Joined(turn));
            } else if (length > 0 || !typed.isEmpty()) {
                if (sheet.passageAt(at) == sheet.passageAt(at + length)) {
                    bypass.replace(at, length, typed, attributes);
                }
                model.amend(new Amendment.Typed(new Span(sheet.toText(at), sheet.toText(at + length)), typed));
            }
            sync();
            caretAt(model.correction().at());
        }
    }
}
