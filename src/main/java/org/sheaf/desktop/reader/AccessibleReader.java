package org.sheaf.desktop.reader;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.accessibility.AccessibleState;
import javax.accessibility.AccessibleStateSet;
import javax.accessibility.AccessibleText;
import javax.swing.JComponent;
import javax.swing.text.AttributeSet;
import javax.swing.text.SimpleAttributeSet;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Block;
import org.sheaf.text.Span;

/** What a screen reader is told: the whole text, caret and selection, and where the caret stands: line, speaker, codes, coder. */
final class AccessibleReader extends JComponent.AccessibleJComponent implements AccessibleText {

    private static final long serialVersionUID = 1L;

    private final transient Canvas canvas;
    private int lastCaret;

    AccessibleReader(Canvas canvas) {
        canvas.super();
        this.canvas = canvas;
    }

    /** Tells those who listen that the caret or what is chosen there is another. */
    void caretMoved() {
        int now = getCaretPosition();
        firePropertyChange(AccessibleContext.ACCESSIBLE_CARET_PROPERTY, lastCaret, now);
        firePropertyChange(AccessibleContext.ACCESSIBLE_SELECTION_PROPERTY, null, getSelectedText());
        firePropertyChange(AccessibleContext.ACCESSIBLE_DESCRIPTION_PROPERTY, null, getAccessibleDescription());
        lastCaret = now;
    }

    @Override
    public AccessibleRole getAccessibleRole() {
        return AccessibleRole.TEXT;
    }

    @Override
    public AccessibleStateSet getAccessibleStateSet() {
        AccessibleStateSet states = super.getAccessibleStateSet();
        states.add(AccessibleState.MULTI_LINE);
        return states;
    }

    @Override
    public String getAccessibleName() {
        String own = super.getAccessibleName();
        return own != null
                ? own
                : canvas.model()
                        .map(model ->
                                Words.of("reader.accessible", model.transcript().name()))
                        .orElseGet(() -> Words.of("reader.accessible.none"));
    }

    /** Where the caret stands, for instance “Line 420, Marit. Funding fears by Mira.” */
    @Override
    public String getAccessibleDescription() {
        return canvas.scene().map(this::describe).orElse("");
    }

    private String describe(Scene scene) {
        int caret = getCaretPosition();
        ReaderModel model = scene.model();
        int index = scene.layout().blockAt(caret);
        if (index < 0) {
            return Words.of("reader.accessible.empty");
        }
        Block block = scene.layout().block(index);
        String speaker = model.person(block);
        String line = String.valueOf(model.lines().at(caret));
        String where = scene.layout()
                .heading(index)
                .map(heading -> Words.of("reader.at.heading", line, heading.level()))
                .orElseGet(() ->
                        speaker.isEmpty() ? Words.of("reader.at", line) : Words.of("reader.at.speaker", line, speaker));
        StringBuilder words = new StringBuilder(where).append('.');
        scene.bookmarks()
                .at(scene.layout().rowAt(caret), scene.layout())
                .ifPresent(bookmark ->
                        words.append(' ').append(Described.bookmark(bookmark)).append('.'));
        for (String coding : codings(scene, caret)) {
            words.append(' ').append(coding).append('.');
        }
        return words.toString();
    }

    private List<String> codings(Scene scene, int caret) {
        Span chosen = canvas.emphasis().chosenWords();
        int at = chosen != null && chosen.end() == caret ? caret - 1 : caret;
        List<String> codings = new ArrayList<>();
        for (Mark mark : scene.marks().all()) {
            if (mark.span().contains(at)) {
                String name = mark.code() == null ? Words.of("reader.uncoded") : scene.name(mark);
                codings.add(Words.of(
                        canvas.emphasis().isChosen(mark) ? "reader.by.chosen" : "reader.by",
                        name,
                        Described.coder(scene, mark.coder())));
            }
        }
        return codings;
    }

    @Override
    public AccessibleText getAccessibleText() {
        return this;
    }

    private String text() {
        return canvas.model().map(model -> model.text().text()).orElse("");
    }

    @Override
    public int getIndexAtPoint(Point point) {
        return canvas.scene()
                .map(scene -> scene.layout().position(point.x, point.y))
                .orElse(-1);
    }

    @Override
    public @Nullable Rectangle getCharacterBounds(int index) {
        if (index < 0 || index >= text().length()) {
            return null;
        }
        return canvas.scene()
                .map(scene -> {
                    Rectangle from = scene.layout().caret(index);
                    Rectangle to = scene.layout().caretAfter(Math.min(text().length(), index + 1));
                    return from.y == to.y ? from.union(to) : from;
                })
                .orElse(null);
    }

    @Override
    public int getCharCount() {
        return text().length();
    }

    @Override
    public int getCaretPosition() {
        return canvas.emphasis().selection().caret();
    }

    @Override
    public @Nullable String getAtIndex(int part, int index) {
        Span unit = unit(part, index);
        return unit.isEmpty() ? null : unit.of(text());
    }

    @Override
    public @Nullable String getAfterIndex(int part, int index) {
        Span unit = unit(part, index);
        return getAtIndex(part, skipBlanks(unit.end()));
    }

    @Override
    public @Nullable String getBeforeIndex(int part, int index) {
        int before = unit(part, index).start() - 1;
        while (before > 0 && Character.isWhitespace(text().charAt(before))) {
            before--;
        }
        return before < 0 ? null : getAtIndex(part, before);
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text().length() && Character.isWhitespace(text().charAt(at))) {
            at++;
        }
        return at;
    }

    private Span unit(int part, int index) {
        if (index < 0 || index >= text().length()) {
            return new Span(0, 0);
        }
        return switch (part) {
            case CHARACTER -> new Span(Graphemes.floor(text(), index), Graphemes.next(text(), index));
            case WORD -> moves(moves -> moves.word(index));
            case SENTENCE -> moves(moves -> moves.sentence(index));
            default -> new Span(0, 0);
        };
    }

    private Span moves(java.util.function.Function<Moves, Span> wanted) {
        return canvas.scene().map(scene -> wanted.apply(canvas.moves(scene))).orElse(new Span(0, 0));
    }

    @Override
    public AttributeSet getCharacterAttribute(int index) {
        return SimpleAttributeSet.EMPTY;
    }

    @Override
    public int getSelectionStart() {
        return selected().start();
    }

    @Override
    public int getSelectionEnd() {
        return selected().end();
    }

    private Span selected() {
        Span chosen = canvas.emphasis().chosenWords();
        return chosen != null ? chosen : canvas.emphasis().selection().span();
    }

    @Override
    public String getSelectedText() {
        return selected().of(text());
    }
}
