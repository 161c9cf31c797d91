package org.sheaf.desktop.reader;

import java.awt.Component;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.accessibility.AccessibleContext;
import javax.swing.JComponent;
import javax.swing.JViewport;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.text.Span;

/** The transcript itself, as high as its text; it lies in a scroll pane. Holds what is shown and what stands out. EDT only. */
final class Canvas extends JComponent implements Scrollable {

    private static final long serialVersionUID = 1L;

    private final transient List<ReaderListener> listeners = new ArrayList<>();
    private float textSize = Type.TRANSCRIPT;
    private String family = "";
    private transient Advances advances = new Advances(Type.transcript(textSize));
    private transient @Nullable ReaderModel model;
    private transient @Nullable Scene scene;
    private transient Emphasis emphasis = Emphasis.NONE;
    private transient @Nullable SentenceSpans sentences;
    private int laidOutFor = -1;
    private transient Manner manner = Manner.FULL;
    private int held;
    private final transient Sight sight = new Sight(this);

    Canvas() {
        setOpaque(true);
        setAutoscrolls(true);
        setCursor(Cursor.getPredefinedCursor(Cursor.TEXT_CURSOR));
        ToolTipManager.sharedInstance().registerComponent(this);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                emphasise(emphasis.focused(true));
            }

            @Override
            public void focusLost(FocusEvent e) {
                emphasise(emphasis.focused(false));
            }
        });
        PageDrag carrying = new PageDrag(this);
        carrying.install();
        Pointing pointing = new Pointing(this, carrying);
        addMouseListener(pointing);
        addMouseMotionListener(pointing);
    }

    void listen(ReaderListener listener) {
        listeners.add(listener);
    }

    void unlisten(ReaderListener listener) {
        listeners.remove(listener);
    }

    void tell(Consumer<ReaderListener> event) {
        List.copyOf(listeners).forEach(event);
    }

    Optional<ReaderModel> model() {
        return Optional.ofNullable(model);
    }

    /** What is shown, laid out; empty while nothing is. */
    Optional<Scene> scene() {
        ReaderModel shown = model;
        if (shown == null) {
            return Optional.empty();
        }
        int width = targetWidth();
        Scene known = scene;
        if (known == null || laidOutFor != width) {
            known = known == null ? Scene.of(shown, advances, width, manner) : known.at(advances, width, manner);
            scene = known;
            laidOutFor = width;
        }
        return Optional.of(known);
    }

    /** How the caret goes through a scene of this canvas. */
    Moves moves(Scene shown) {
        return new Moves(shown.layout(), sentences);
    }

    /** Takes the sentences of a transcript, which serve as long as it is shown in that revision. */
    void sentences(SentenceSpans found) {
        sentences = found;
    }

    private int targetWidth() {
        return getParent() instanceof JViewport viewport ? viewport.getWidth() : getWidth();
    }

    Emphasis emphasis() {
        return emphasis;
    }

    float textSize() {
        return textSize;
    }

    /** Shows another transcript from its start, or nothing. */
    void show(@Nullable ReaderModel next) {
        boolean wasChosen = emphasis.chosen() != null;
        model = next;
        scene = null;
        sight.forget();
        int start = next == null || next.blocks().isEmpty()
                ? 0
                : next.blocks().get(0).span().start();
        emphasis = Emphasis.NONE.focused(isFocusOwner()).selecting(Selection.at(start));
        revalidate();
        scrollRectToVisible(new Rectangle(0, 0, 1, 1));
        repaint();
        if (wasChosen) {
            tell(ReaderListener::unchosen);
        }
        tell(ReaderListener::replaced);
        tell(listener -> listener.selected(emphasis.selection().span()));
    }

    /** Shows a later state; what did not change is not painted again. */
    void update(ReaderModel later) {
        Scene before = scene;
        ReaderModel known = model;
        if (known == null || before == null || !known.laidOutLike(later)) {
            replace(later);
            return;
        }
        model = later;
        Scene now = before.with(later);
        scene = now;
        followChosen();
        if (known.colouredLike(later)) {
            Span heights = now.changedSince(before);
            repaint(0, heights.start(), getWidth(), heights.length());
        } else {
            repaint();
        }
    }

    /** Another text under the same view: the place at the top stays as near as it can. */
    private void replace(ReaderModel later) {
        int top = sight.words().start();
        model = later;
        scene = null;
        followChosen();
        scene().ifPresent(s -> {
            emphasis = emphasis.selecting(
                    Selection.at(s.layout().snap(emphasis.selection().caret())));
            revalidate();
            sight.afterLayout(() -> sight.putAtTop(top, 0));
        });
        repaint();
        tell(ReaderListener::replaced);
    }

    private void followChosen() {
        Id<Quotation> chosen = emphasis.chosen();
        if (chosen == null) {
            return;
        }
        Optional<Marks.Quoted> found = scene().flatMap(s -> s.marks().find(chosen));
        emphasise(emphasis.following(found.orElse(null), held > 0));
        if (found.isEmpty()) {
            tell(ReaderListener::unchosen);
        }
    }

    /** Lays out and paints in the look in use, at the size in use; the place at the top stays. */
    void restyle(float size) {
        int top = sight.top();
        boolean other = size != textSize;
        textSize = Math.max(Type.TRANSCRIPT_LEAST, Math.min(Type.TRANSCRIPT_MOST, size));
        advances = new Advances(Type.transcript(family, textSize));
        scene = null;
        laidOutFor = -1;
        revalidate();
        repaint();
        if (model != null) {
            sight.afterLayout(() -> sight.putAtTop(top, 0));
        }
        if (other) {
            tell(ReaderListener::restyled);
        }
    }

    /** Sets another font; empty for the usual one. */
    void family(String name) {
        if (!name.equals(family)) {
            family = name;
            restyle(textSize);
            tell(ReaderListener::restyled);
        }
    }

    String family() {
        return family;
    }

    Manner manner() {
        return manner;
    }

    /** Sets the words in another manner. */
    void manner(Manner other) {
        if (!other.equals(manner)) {
            manner = other;
            restyle(textSize);
        }
    }

    /** What is said about words in question stands in the room that is left for it. */
    @Override
    public void doLayout() {
        for (Component said : getComponents()) {
            said.setBounds(scene().map(s -> s.layout().room()).orElse(new Rectangle()));
        }
    }

    @Override
    public void updateUI() {
        super.updateUI();
        restyle(textSize);
    }

    /** Changes what stands out and repaints what that touches. */
    void emphasise(Emphasis next) {
        Emphasis before = emphasis;
        if (next.equals(before)) {
            return;
        }
        emphasis = next;
        scene().ifPresent(s -> {
            Span heights = s.touched(before, next);
            repaint(0, heights.start(), getWidth(), heights.length());
        });
    }

    /** Selects words or moves the caret; then no quotation is chosen. */
    void select(Selection selection) {
        boolean wasChosen = emphasis.chosen() != null;
        boolean moved = !selection.equals(emphasis.selection());
        emphasise(emphasis.choosing(null, null).selecting(selection));
        if (wasChosen) {
            tell(ReaderListener::unchosen);
        }
        if (moved) {
            tell(listener -> listener.selected(selection.span()));
            accessibleReader().ifPresent(AccessibleReader::caretMoved);
        }
    }

    /** Chooses a quotation; the caret goes to its end unless it stands in it. Nothing happens when it is not shown. */
    void choose(Id<Quotation> id) {
        scene().flatMap(s -> s.marks().find(id)).ifPresent(quoted -> {
            int caret = emphasis.selection().caret();
            boolean inside =
                    quoted.span().start() <= caret && caret <= quoted.span().end();
            int at = inside && emphasis.selection().isEmpty()
                    ? caret
                    : quoted.span().end();
            boolean already = id.equals(emphasis.chosen());
            emphasise(emphasis.selecting(Selection.at(at)).choosing(id, quoted.span()));
            if (!already) {
                tell(listener -> listener.chosen(id));
                accessibleReader().ifPresent(AccessibleReader::caretMoved);
            }
        });
    }

    /** Chooses a quotation and leaves the caret at a position in it. */
    void chooseKeeping(Id<Quotation> id, int caret) {
        emphasise(emphasis.selecting(Selection.at(caret)));
        choose(id);
    }

    /** Whether a quotation is shown and one's own: only then can its ends be moved. */
    boolean isMine(@Nullable Id<Quotation> id) {
        return scene().filter(s -> s.isMine(id)).isPresent();
    }

    /** Tells that a quotation shall cover other words, and shows so at once: the next key goes on from there. */
    void reshape(Id<Quotation> id, Span words) {
        emphasise(emphasis.choosing(id, words));
        tell(listener -> listener.resized(id, words));
    }

    /** Shows what the chosen quotation is about to cover, as long as changes of it are on their way: so many more. */
    void hold(int more) {
        held += more;
        followChosen();
    }

    private Optional<AccessibleReader> accessibleReader() {
        return Optional.ofNullable((AccessibleReader) accessibleContext);
    }

    Sight sight() {
        return sight;
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        Scene before = scene;
        int top = before != null && width != getWidth() ? sight.top(before) : -1;
        super.setBounds(x, y, width, height);
        sight.resized(top);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        try {
            Rectangle clip = g.getClipBounds();
            Optional<Scene> shown = scene();
            if (shown.isPresent()) {
                sight.painted(shown.get());
                new PagePainter(shown.get(), emphasis).paint(g, clip);
            } else {
                g.setColor(Palette.now().paper());
                g.fillRect(clip.x, clip.y, clip.width, clip.height);
            }
        } finally {
            g.dispose();
        }
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(
                Math.max(1, targetWidth()),
                scene().map(s -> s.layout().height()).orElse(1));
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(780, 600);
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return orientation == SwingConstants.VERTICAL
                ? Metrics.of(advances.font().getSize2D()).line()
                : 10;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(1, visible.height - 2 * getScrollableUnitIncrement(visible, orientation, direction));
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() instanceof JViewport viewport && viewport.getHeight() > getPreferredSize().height;
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        return scene().flatMap(s -> Hit.at(s, emphasis, event.getPoint()).tooltip(s))
                .orElse(null);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleReader(this);
        }
        return accessibleContext;
    }
}
