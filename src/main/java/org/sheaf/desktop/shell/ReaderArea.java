package org.sheaf.desktop.shell;

import java.awt.BorderLayout;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.Divided;
import org.sheaf.desktop.widgets.Styled;

/** Where transcripts are read: one, or two side by side. EDT only. */
final class ReaderArea extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final String SIZE = "layout.beside";

    /** With less the words of a transcript would reach under its map. */
    private static final int LEAST = 340;

    private final transient Readers readers;
    private final ReaderPane first;
    private final ReaderPane second;
    private final Divided both;
    private final transient Settings settings;
    private boolean leftSeen = true;
    private boolean rightSeen = true;

    ReaderArea(Desk desk, Readers readers, Actions actions, Settings settings) {
        super(new BorderLayout());
        this.readers = readers;
        this.settings = settings;
        Styled.style(this, "background: $Sheaf.paper");
        this.first = pane(desk, readers.first(), actions);
        this.second = pane(desk, readers.second(), actions);
        second.setName("reader.beside");
        this.both = new Divided(Divided.Keeps.RIGHT, new Divided.Sizes(460, LEAST, 1600), second, first).leaving(LEAST);
        both.nameLine("reader.beside.line");
        both.reveal(false);
        both.size100(settings.number(SIZE, both.size100()));
        both.onMoved(() -> settings.put(SIZE, String.valueOf(both.size100())));
        add(both, BorderLayout.CENTER);
        readers.onArranged(this::arrange);
        addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                halve();
            }
        });
        arrange();
    }

    private ReaderPane pane(Desk desk, Readers.Seat seat, Actions actions) {
        ReaderPane pane = new ReaderPane(desk, seat.reading(), seat.reader(), actions);
        pane.onClose(() -> {
            readers.close(seat);
            focusReader();
        });
        pane.page().addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent event) {
                readers.act(seat);
            }
        });
        pane.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                pane.focusReader();
            }
        });
        return pane;
    }

    private void arrange() {
        boolean two = readers.areTwo();
        both.reveal(two);
        halve();
        first.acting(two, readers.acting().equals(readers.first()));
        second.acting(two, readers.acting().equals(readers.second()));
        place();
        revalidate();
    }

    /** Until the user has moved the line between them both have the same room. */
    private void halve() {
        if (readers.areTwo() && getWidth() > 0 && settings.get(SIZE).isEmpty()) {
            both.size100(getWidth() * 100 / Space.px(100) / 2);
        }
    }

    /** Shows in the heads that transcripts are read through, or no longer. */
    void readThrough(boolean on, Actions actions) {
        first.readThrough(on, actions);
        second.readThrough(on, actions);
        place();
    }

    /** Offers a way to each side that is not seen. */
    void sides(boolean left, boolean right) {
        leftSeen = left;
        rightSeen = right;
        place();
    }

    private void place() {
        boolean two = readers.areTwo();
        first.sides(leftSeen, rightSeen || two);
        second.sides(true, rightSeen);
    }

    private ReaderPane acting() {
        return readers.acting().equals(readers.second()) ? second : first;
    }

    /** Leads the keys to the words; where none are shown yet, as soon as they are. */
    void focusReader() {
        acting().focusReader();
    }

    /** Leads the keys to the other of two transcripts. */
    void focusOther() {
        if (readers.areTwo()) {
            (readers.acting().equals(readers.first()) ? second : first).focusReader();
        }
    }

    /** Opens the bar that finds words in the transcript in hand. */
    void find() {
        acting().find();
    }

    /** What has the keys when transcripts are read, from left to right. */
    List<JComponent> pages() {
        return List.of(first.page(), second.page());
    }
}
