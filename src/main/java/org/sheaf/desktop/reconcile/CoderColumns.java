package org.sheaf.desktop.reconcile;

import java.awt.GridLayout;
import java.awt.Point;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JViewport;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.reconcile.passages.Disagreement;
import org.sheaf.study.Coder;
import org.sheaf.text.Span;

/** Two coders' layers of one transcript side by side, scrolled as one. EDT only. */
final class CoderColumns extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient ReconcileModel model;
    private final CoderColumn left;
    private final CoderColumn right;
    private boolean following;
    private boolean selecting;
    private @Nullable String shown;
    private transient Runnable selected = () -> {};

    CoderColumns(ReconcileModel model, LayerReader.Maker readers, ZoneId zone) {
        super(new GridLayout(1, 2));
        this.model = model;
        left = new CoderColumn(model, readers.make("reconcile.left"), "reconcile.left", false, zone);
        right = new CoderColumn(model, readers.make("reconcile.right"), "reconcile.right", true, zone);
        // both are as wide as the other to the pixel, or their lines would break at other words
        left.setBorder(Styled.hairline(false, false, false, true));
        right.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, 1));
        add(left);
        add(right);
        together(left, right);
        together(right, left);
        each(left, right);
        each(right, left);
    }

    private void together(CoderColumn one, CoderColumn other) {
        JViewport leads = one.reader().viewport();
        JViewport follows = other.reader().viewport();
        leads.addChangeListener(event -> {
            if (!following && !leads.getViewPosition().equals(follows.getViewPosition())) {
                following = true;
                int most = Math.max(0, follows.getView().getHeight() - follows.getHeight());
                follows.setViewPosition(new Point(0, Math.min(most, leads.getViewPosition().y)));
                following = false;
            }
        });
    }

    /** Words selected in one reader are those that are meant; none are in the other. */
    private void each(CoderColumn one, CoderColumn other) {
        one.reader().onSelected(words -> {
            if (!selecting && !words.isEmpty()) {
                selecting = true;
                other.reader().caret(words.start());
                selecting = false;
                selected.run();
            }
        });
    }

    /** Is told when words were selected. */
    void onSelected(Runnable listener) {
        selected = listener;
    }

    /** The words that are selected in one of the readers. */
    Optional<Span> words() {
        return readers().stream()
                .map(LayerReader::selection)
                .filter(span -> !span.isEmpty())
                .findFirst();
    }

    List<LayerReader> readers() {
        return List.of(left.reader(), right.reader());
    }

    /** Shows what is looked at; another disagreement is brought into sight. */
    void refresh() {
        Optional<Compared> compared = model.compared();
        Optional<Disagreement> about = model.about();
        Optional<Coder> first = model.left();
        Optional<Coder> second = model.right();
        if (compared.isEmpty() || about.isEmpty() || first.isEmpty() || second.isEmpty()) {
            return;
        }
        left.say(about.get(), first.get());
        right.say(about.get(), second.get());
        IntUnaryOperator room = new Room(
                left.beneath(),
                right.beneath(),
                about.get().item() + left.beneath().words() + right.beneath().words());
        left.show(compared.get(), about.get(), first.get(), room);
        right.show(compared.get(), about.get(), second.get(), room);
        if (!about.get().item().equals(shown)) {
            shown = about.get().item();
            Span words = about.get().span();
            for (CoderColumn column : List.of(left, right)) {
                column.reader().caret(words.start());
                column.reveal(words);
            }
        }
    }

    /**
     * The room below the words: what the higher one needs.
     *
     * @param of which disagreement, whose room need not be measured anew
     */
    private record Room(Beneath one, Beneath other, String of) implements IntUnaryOperator {
        @Override
        public int applyAsInt(int width) {
            return Math.max(one.height(width), other.height(width));
        }
    }
}
