package org.sheaf.desktop.reader;

import java.awt.Cursor;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Space;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.text.Span;

/** What the pointer does in the reader: select, choose, move the ends of a quotation, look. */
final class Pointing extends MouseAdapter {

    private static final int HOVER_DELAY = 80;

    /** How far the pointer goes before something is carried, in pixels. */
    private static final int LIFTED_AFTER = 5;

    private final Canvas canvas;
    private final PageDrag carrying;
    private final Timer hover;
    private PageDrag.@Nullable Target lifted;
    private Point pressed = new Point();
    private @Nullable Id<Quotation> under;
    private Drag drag = Drag.NONE;
    private Span unit = new Span(0, 0);
    private boolean moved;

    /** What a press has begun. */
    private enum Drag {
        NONE,
        CHARACTERS,
        WORDS,
        TURNS,
        START_HANDLE,
        END_HANDLE,
        /** Nothing yet: after some pixels words or a quotation are carried. */
        LIFT
    }

    Pointing(Canvas canvas, PageDrag carrying) {
        this.canvas = canvas;
        this.carrying = carrying;
        this.hover = new Timer(HOVER_DELAY, e -> look());
        hover.setRepeats(false);
    }

    @Override
    public void mousePressed(MouseEvent e) {
        canvas.requestFocusInWindow();
        moved = false;
        drag = Drag.NONE;
        lifted = null;
        pressed = e.getPoint();
        if (!SwingUtilities.isLeftMouseButton(e)) {
            context(e);
            return;
        }
        canvas.scene().ifPresent(scene -> press(e, scene));
    }

    private void press(MouseEvent e, Scene scene) {
        Hit hit = Hit.at(scene, canvas.emphasis(), e.getPoint());
        if (hit instanceof Hit.Handle handle) {
            drag = handle.start() ? Drag.START_HANDLE : Drag.END_HANDLE;
        } else if (hit instanceof Hit.Sign sign) {
            Id<Quotation> id = nearest(scene, sign);
            canvas.choose(id);
            scene.marks().find(id).ifPresent(quoted -> lift(new PageDrag.Target(quoted.span(), id)));
        } else if (hit instanceof Hit.More more) {
            list(scene, more.marks(), e.getPoint());
        } else if (hit instanceof Hit.Ribbon ribbon) {
            canvas.select(Selection.at(scene.layout().snap(ribbon.bookmark().at())));
        } else if (hit instanceof Hit.Text words) {
            Span selected = canvas.emphasis().selection().span();
            boolean plain = e.getClickCount() == 1 && !e.isShiftDown();
            if (plain && Hit.isOn(scene, selected, e.getPoint())) {
                lift(new PageDrag.Target(selected, null));
            } else {
                words(e, canvas.moves(scene), words.position());
            }
        } else {
            canvas.select(Selection.at(canvas.emphasis().selection().caret()));
        }
    }

    private void lift(PageDrag.Target what) {
        drag = Drag.LIFT;
        lifted = what;
    }

    private void words(MouseEvent e, Moves moves, int position) {
        switch (e.getClickCount() % 3) {
            case 2 -> {
                unit = moves.word(position);
                drag = Drag.WORDS;
            }
            case 0 -> {
                unit = moves.turn(position);
                drag = Drag.TURNS;
            }
            default -> {
                unit = new Span(position, position);
                drag = Drag.CHARACTERS;
            }
        }
        if (e.isShiftDown()) {
            canvas.select(canvas.emphasis().selection().to(position));
            unit = new Span(
                    canvas.emphasis().selection().anchor(),
                    canvas.emphasis().selection().anchor());
        } else {
            canvas.select(Selection.of(unit));
        }
        canvas.tell(listener -> listener.worked(position));
    }

    /** Of a mark that several quotations make up, the one on the row under the pointer. */
    static Id<Quotation> nearest(Scene scene, Hit.Sign sign) {
        List<Id<Quotation>> all = sign.mark().quotations();
        for (Id<Quotation> id : all) {
            Optional<Span> span = scene.marks().find(id).map(Marks.Quoted::span);
            if (span.isPresent()
                    && scene.layout().rowAt(span.get().start()) <= sign.row()
                    && scene.layout().rowAt(span.get().end() - 1) >= sign.row()) {
                return id;
            }
        }
        return all.get(0);
    }

    private void list(Scene scene, List<Mark> marks, Point at) {
        JPopupMenu menu = new JPopupMenu();
        for (Mark mark : marks) {
            JMenuItem item = new JMenuItem(scene.name(mark) + ", " + Described.coder(scene, mark.coder()));
            item.addActionListener(e -> canvas.choose(mark.quotations().get(0)));
            menu.add(item);
        }
        menu.show(canvas, at.x, at.y);
    }

    /** Before a context menu opens, what it speaks of is chosen. */
    private void context(MouseEvent e) {
        canvas.scene().ifPresent(scene -> {
            Hit hit = Hit.at(scene, canvas.emphasis(), e.getPoint());
            if (hit instanceof Hit.Text words) {
                boolean inSelection = canvas.emphasis().selection().span().contains(words.position());
                if (!inSelection) {
                    canvas.select(Selection.at(words.position()));
                    words.quotation().ifPresent(canvas::choose);
                }
            } else {
                hit.quotation().ifPresent(canvas::choose);
            }
        });
    }

    @Override
    public void mouseDragged(MouseEvent e) {
        if (drag == Drag.NONE) {
            return;
        }
        PageDrag.Target what = lifted;
        if (drag == Drag.LIFT && what != null) {
            if (pressed.distance(e.getPoint()) >= Space.px(LIFTED_AFTER)) {
                drag = Drag.NONE;
                carrying.carry(what, e);
            }
            return;
        }
        moved = true;
        canvas.scene().ifPresent(scene -> {
            int position = scene.layout().position(e.getX(), e.getY());
            if (drag == Drag.START_HANDLE || drag == Drag.END_HANDLE) {
                resize(scene, position);
            } else {
                extend(canvas.moves(scene), position);
            }
            canvas.scrollRectToVisible(new Rectangle(0, e.getY(), 1, 1));
        });
    }

    private void extend(Moves moves, int position) {
        Span here = switch (drag) {
            case WORDS -> moves.word(position);
            case TURNS -> moves.turn(position);
            default -> new Span(position, position);
        };
        canvas.select(
                here.start() < unit.start()
                        ? new Selection(unit.end(), here.start())
                        : new Selection(unit.start(), Math.max(unit.end(), here.end())));
    }

    private void resize(Scene scene, int position) {
        Emphasis emphasis = canvas.emphasis();
        Span words = emphasis.chosenWords();
        if (words == null || scene.layout().blocks() == 0) {
            return;
        }
        boolean start = drag == Drag.START_HANDLE;
        if (start ? position < words.end() : position > words.start()) {
            Span now = start ? new Span(position, words.end()) : new Span(words.start(), position);
            canvas.emphasise(emphasis.choosing(emphasis.chosen(), now));
        }
    }

    @Override
    public void mouseReleased(MouseEvent e) {
        Drag ended = drag;
        PageDrag.Target what = lifted;
        drag = Drag.NONE;
        lifted = null;
        if (ended == Drag.LIFT && what != null && what.quotation() == null) {
            // a click into selected words that were not carried away is a click
            canvas.scene()
                    .ifPresent(
                            scene -> canvas.select(Selection.at(scene.layout().position(e.getX(), e.getY()))));
            ended = Drag.CHARACTERS;
        }
        Id<Quotation> chosen = canvas.emphasis().chosen();
        Span words = canvas.emphasis().chosenWords();
        if (ended == Drag.START_HANDLE || ended == Drag.END_HANDLE) {
            if (moved && chosen != null && words != null) {
                canvas.reshape(chosen, words);
            }
        } else if (ended == Drag.CHARACTERS && !moved && !e.isShiftDown() && e.getClickCount() == 1) {
            canvas.scene()
                    .map(scene -> Hit.at(scene, canvas.emphasis(), e.getPoint()))
                    .flatMap(Hit::quotation)
                    .ifPresent(canvas::choose);
        }
    }

    @Override
    public void mouseMoved(MouseEvent e) {
        canvas.scene().ifPresent(scene -> {
            Hit hit = Hit.at(scene, canvas.emphasis(), e.getPoint());
            canvas.setCursor(Cursor.getPredefinedCursor(cursor(hit, e, scene)));
            Id<Quotation> now = hit.quotation().orElse(null);
            if (!Objects.equals(now, under)) {
                under = now;
                hover.restart();
            }
        });
    }

    private static int cursor(Hit hit, MouseEvent e, Scene scene) {
        if (hit instanceof Hit.Handle) {
            return Cursor.E_RESIZE_CURSOR;
        }
        boolean onWords =
                hit instanceof Hit.Text && e.getX() >= scene.layout().columns().text() - 4;
        return onWords ? Cursor.TEXT_CURSOR : Cursor.DEFAULT_CURSOR;
    }

    @Override
    public void mouseExited(MouseEvent e) {
        under = null;
        hover.restart();
    }

    private void look() {
        Id<Quotation> now = under;
        if (Objects.equals(now, canvas.emphasis().hovered()) || drag != Drag.NONE) {
            return;
        }
        canvas.emphasise(canvas.emphasis().hovering(now));
        if (now == null) {
            canvas.tell(ReaderListener::hoverEnded);
        } else {
            canvas.tell(listener -> listener.hovered(now));
        }
    }
}
