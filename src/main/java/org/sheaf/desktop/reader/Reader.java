package org.sheaf.desktop.reader;

import java.awt.BorderLayout;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.KeyStroke;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.study.Bookmark;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.text.Span;

/**
 * The transcript reader: numbered lines with speakers, words with underlines, stripes and names in the margin, and a map.
 * It changes nothing; what the user wants is told to the {@link ReaderListener}s. EDT only.
 */
public final class Reader extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int RINGED = 800;

    private final Canvas canvas = new Canvas();
    private final ReaderMap map = new ReaderMap(canvas);
    private final JScrollPane scroll = new JScrollPane(canvas);
    private final transient Commands commands;
    private final Timer ringEnds =
            new Timer(RINGED, e -> canvas.emphasise(canvas.emphasis().ringing(null)));

    /**
     * An empty reader.
     *
     * @param clipboard what passes text to the clipboard, {@link org.sheaf.study.Outlet#clipboard}
     */
    public Reader(UnaryOperator<String> clipboard) {
        super(new BorderLayout());
        setName("reader");
        canvas.setName("reader.page");
        commands = new Commands(canvas, new Clips(clipboard));
        scroll.setVerticalScrollBar(map);
        scroll.setVerticalScrollBarPolicy(ScrollPaneConstants.VERTICAL_SCROLLBAR_ALWAYS);
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        add(scroll);
        // a page to the side is of no use here, and the window has better for these keys
        OnKey.leave(scroll, "ctrl PAGE_UP", "ctrl PAGE_DOWN");
        ringEnds.setRepeats(false);
        scroll.getViewport().addChangeListener(e -> canvas.tell(ReaderListener::scrolled));
        for (ReaderKey key : ReaderKey.values()) {
            bind(key.id(), key.keys(), () -> run(key, false));
            if (key.isMove()) {
                bind(key.selectId(), key.selectKeys(), () -> run(key, true));
            }
        }
    }

    private void bind(String id, List<KeyStroke> keys, Runnable work) {
        canvas.getActionMap().put(id, new AbstractAction(id) {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                work.run();
            }
        });
        keys.forEach(key -> canvas.getInputMap().put(key, id));
    }

    /** Switches the keys that are single letters on or off; they are on at first. */
    public void setLetterKeys(boolean on) {
        for (ReaderKey key : ReaderKey.values()) {
            if (key.isLetter()) {
                key.keys().forEach(stroke -> canvas.getInputMap().put(stroke, on ? key.id() : "none"));
            }
        }
    }

    /** What has the focus and the keys, for actions, a context menu, and drops. */
    public JComponent page() {
        return canvas;
    }

    /** Adds a listener. */
    public void listen(ReaderListener listener) {
        canvas.listen(listener);
    }

    /** Removes a listener. */
    public void unlisten(ReaderListener listener) {
        canvas.unlisten(listener);
    }

    /** Shows a transcript from its start. */
    public void show(ReaderModel model) {
        canvas.show(model);
        map.repaint();
    }

    /** Shows nothing. */
    public void clear() {
        canvas.show(null);
        map.repaint();
    }

    /** Shows a later state of the same transcript; place, selection and what is chosen stay, as far as they are still there. */
    public void update(ReaderModel later) {
        canvas.update(later);
        map.repaint();
    }

    /** Takes the sentences of the transcript that is shown; until it has them, the platform's serve. */
    public void sentences(SentenceSpans found) {
        canvas.sentences(found);
    }

    /** What is shown; empty when nothing is. */
    public Optional<ReaderModel> model() {
        return canvas.model();
    }

    /** Does what a key does; with {@code select} a move takes the words on its way. */
    public void run(ReaderKey key, boolean select) {
        commands.run(key, select);
    }

    /**
     * Scrolls to words.
     *
     * @param words their first line is what is put there
     * @param fraction of the height at which they shall stand: 0 at the top, 1 at the bottom
     */
    public void scrollTo(Span words, double fraction) {
        canvas.sight()
                .afterLayout(() -> canvas.sight().putAtTop(words.start(), (int)
                        (fraction * scroll.getViewport().getHeight())));
    }

    /** Whether all the words are in sight. */
    public boolean shows(Span words) {
        return canvas.sight().words().contains(words);
    }

    /** The words in sight; empty while nothing is shown. */
    public Span visibleSpan() {
        return canvas.sight().words();
    }

    /** Chooses a quotation, if it is shown. */
    public void choose(Id<Quotation> quotation) {
        canvas.choose(quotation);
    }

    /** Lets the chosen quotation go. */
    public void unchoose() {
        canvas.select(Selection.at(canvas.emphasis().selection().caret()));
    }

    /** The chosen quotation. */
    public Optional<Id<Quotation>> chosen() {
        return Optional.ofNullable(canvas.emphasis().chosen());
    }

    /** The quotations that touch or overlap the chosen one and carry one of its codes by the same coder, with it; else none. */
    public List<Id<Quotation>> joinable() {
        return chosen().flatMap(id -> canvas.scene()
                        .flatMap(scene -> scene.marks().of(id).stream()
                                .filter(mark -> mark.quotations().size() > 1)
                                .findFirst()))
                .map(Mark::quotations)
                .orElse(List.of());
    }

    /** The selected words; empty, at the caret, when none are. */
    public Span selection() {
        return canvas.emphasis().selection().span();
    }

    /** Selects words and brings them into sight; an empty span moves the caret. */
    public void select(Span words) {
        canvas.scene().ifPresent(scene -> {
            Span snapped = new Span(
                    scene.layout().snap(words.start()),
                    Math.max(scene.layout().snap(words.start()), scene.layout().snap(words.end())));
            canvas.select(Selection.of(snapped));
            canvas.sight().reveal(snapped.start());
        });
    }

    /** Where the caret is. */
    public int caret() {
        return canvas.emphasis().selection().caret();
    }

    /** Puts the caret somewhere, in sight or not. */
    public void caret(int position) {
        canvas.scene()
                .filter(scene -> scene.layout().blocks() > 0)
                .ifPresent(scene -> canvas.select(Selection.at(scene.layout().snap(position))));
    }

    /** Puts the caret to the start of a numbered line, the last one when there are fewer, and shows it. */
    public void goToLine(int number) {
        model().filter(model -> model.lines().count() > 0).ifPresent(model -> {
            int within = Math.max(1, Math.min(model.lines().count(), number));
            int start = model.lines().line(within).start();
            canvas.select(Selection.at(start));
            scrollTo(new Span(start, start), 1 / 3.0);
        });
    }

    /** Chooses and shows the next or previous quotation; says whether there is one. */
    public boolean quotation(boolean forward) {
        return commands.quotation(forward);
    }

    /** Chooses the next of the quotations that overlap here; says whether there is another. */
    public boolean cycleOverlaps() {
        return commands.overlaps();
    }

    /**
     * Goes on to show the words that the chosen quotation is about to cover, whatever the study has in the meantime, so that
     * the next key goes on from there.
     *
     * @return to be run when the study has them, or refuses them
     */
    public Runnable holding() {
        canvas.hold(1);
        return () -> canvas.hold(-1);
    }

    /** The bookmark of whoever reads in the caret's numbered line. */
    public Optional<Bookmark> bookmark() {
        return model().flatMap(model -> Bookmarks.inLine(model, model.lines().at(caret())));
    }

    /** The bookmark after the caret's line, or before it. */
    public Optional<Bookmark> bookmark(boolean forward) {
        return model().flatMap(model -> Bookmarks.beside(model, model.lines().at(caret()), forward));
    }

    /** Puts the caret somewhere and shows the place, at a third of the height where it was out of sight. */
    public void goTo(int position) {
        caret(position);
        Span at = new Span(caret(), caret());
        if (!shows(at)) {
            scrollTo(at, 1 / 3.0);
        }
    }

    /** Outlines words that a search has found, in text order; an empty list ends it. */
    public void marks(List<Span> hits) {
        canvas.emphasise(canvas.emphasis().finding(hits));
    }

    /** Selects and shows the next or previous hit; says whether there are any. */
    public boolean hit(boolean forward) {
        return commands.hit(forward);
    }

    /** Rings words for a moment, as after an undo; they are brought to a third of the height if they are out of sight. */
    public void ring(Span words) {
        if (!shows(words)) {
            scrollTo(words, 1 / 3.0);
        }
        canvas.emphasise(canvas.emphasis().ringing(words));
        ringEnds.restart();
    }

    /** Rings the visual line of the caret for a moment. */
    public void ringLine() {
        canvas.scene().filter(scene -> scene.layout().blocks() > 0).ifPresent(scene -> {
            int row = scene.layout().rowAt(caret());
            ring(new Span(
                    scene.layout().rows().start(row), scene.layout().rows().end(row)));
        });
    }

    /** The size of the transcript's type, at 100 %. */
    public float textSize() {
        return canvas.textSize();
    }

    /** Sets the size of the transcript's type, 11 to 28; what is outside counts as the nearest. */
    public void setTextSize(float size) {
        canvas.restyle(size);
    }

    /** Sets the words in the middle and leaves codings no room, for reading alone; or gives it back. */
    public void setBare(boolean yes) {
        canvas.manner(canvas.manner().bare(yes));
    }

    /**
     * Sets the words to be compared with another reader's beside it.
     *
     * @param what is in question
     * @param below what is said about it, below the turn
     */
    public void ask(InQuestion what, JComponent below) {
        canvas.removeAll();
        canvas.add(below);
        canvas.manner(canvas.manner().asking(what));
        canvas.revalidate();
    }

    /** What moves over the page, for one who lets two readers scroll as one. */
    public JViewport viewport() {
        return scroll.getViewport();
    }

    /** The font of the transcript's type; empty for the usual one. */
    public String typeface() {
        return canvas.family();
    }

    /** Sets the transcript in another font; empty for the usual one, which also serves where there is none of that name. */
    public void setTypeface(String family) {
        canvas.family(family);
    }

    /** The rectangle around words, in this component's coordinates; empty when nothing is shown. */
    public Rectangle boundsOf(Span words) {
        return canvas.scene()
                .map(scene ->
                        SwingUtilities.convertRectangle(canvas, scene.layout().bounds(words), this))
                .orElse(new Rectangle());
    }
}
