package org.sheaf.desktop.shell;

import java.awt.Container;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JLayeredPane;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.coding.CodingSteps;
import org.sheaf.desktop.reader.Reader;
import org.sheaf.desktop.reader.ReaderListener;
import org.sheaf.desktop.theme.Look;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.FloatingGround;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Code;
import org.sheaf.study.Coding;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.text.Span;

/**
 * After a coding that overlaps one of the same code by the same coder, says so below the words and offers to make one
 * quotation of them. It takes no focus, and goes when anything else is chosen or the words move. EDT only.
 */
final class JoinOffer extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient Readers readers;
    private final JLabel sentence = new JLabel();
    private transient @Nullable Id<Quotation> about;

    JoinOffer(Desk desk, Readers readers, CodingSteps steps, Actions actions) {
        super(new MigLayout("insets 10 16 10 12", "[]8[]", "[center]"));
        this.desk = desk;
        this.readers = readers;
        setOpaque(false);
        setName("join.offer");
        sentence.setName("join.offer.words");
        JButton join = Styled.link(Words.of("join.offer.join", actions.keyText("reader.join")), () -> {
            leave();
            actions.run("reader.join");
        });
        join.setName("join.offer.join");
        join.setFocusable(false); // the key does the same, and the words keep the keys
        add(sentence);
        add(join);
        steps.onCoded(() -> SwingUtilities.invokeLater(this::offer));
        desk.chosen().listen(this::reconsider);
        readers.onArranged(this::leave);
        readers.each(seat -> seat.reader().listen(new ReaderListener() {
            @Override
            public void scrolled() {
                leave();
            }
        }));
    }

    private void offer() {
        Reader reader = readers.reader();
        Optional<Id<Quotation>> chosen = reader.chosen();
        List<Id<Quotation>> joinable = reader.joinable();
        JRootPane root = SwingUtilities.getRootPane(reader);
        if (chosen.isEmpty() || joinable.size() < 2 || root == null || !reader.isShowing()) {
            leave();
            return;
        }
        find(chosen.get()).ifPresent(quotation -> {
            Span words = quotation.span();
            Optional<String> shared = shared(joinable);
            if (shared.isPresent() && reader.shows(words)) {
                about = quotation.id();
                sentence.setText(Words.of("quotations.beside", shared.get()));
                show(root.getLayeredPane(), reader, reader.boundsOf(words));
            }
        });
    }

    private void show(JLayeredPane layers, Reader reader, Rectangle words) {
        Look.dress(this);
        Rectangle at = SwingUtilities.convertRectangle(reader, words, layers);
        Dimension size = getPreferredSize();
        int x = Math.max(0, Math.min(at.x, layers.getWidth() - size.width));
        setBounds(x, at.y + at.height + Space.px(Space.SMALL), size.width, size.height);
        layers.add(this, JLayeredPane.PALETTE_LAYER);
        validate();
        repaint();
    }

    private Optional<Quotation> find(Id<Quotation> id) {
        return readers.transcript()
                .flatMap(transcript -> desk.study().page(transcript.id()).find(id));
    }

    /** The code that all of them carry. */
    private Optional<String> shared(List<Id<Quotation>> quotations) {
        List<Quotation> all =
                quotations.stream().map(this::find).flatMap(Optional::stream).toList();
        return all.stream()
                .limit(1)
                .flatMap(first -> first.codings().stream())
                .map(Coding::code)
                .filter(code -> all.stream().allMatch(quotation -> quotation.has(code)))
                .findFirst()
                .flatMap(desk.study().codes()::find)
                .map(Code::name);
    }

    private void reconsider() {
        if (!readers.reader().chosen().equals(Optional.ofNullable(about))) {
            leave();
        }
    }

    private void leave() {
        about = null;
        Container parent = getParent();
        if (parent != null) {
            Rectangle at = getBounds();
            parent.remove(this);
            parent.repaint(at.x, at.y, at.width, at.height);
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        Type.smooth(g);
        FloatingGround.paint(g, getWidth(), getHeight());
        g.dispose();
    }
}
