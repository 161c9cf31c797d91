package org.sheaf.desktop.reader;

import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.sheaf.desktop.theme.Type;
import org.sheaf.study.Id;
import org.sheaf.study.Quotation;
import org.sheaf.text.Span;

/** Does what the keys ask for. EDT only. */
final class Commands {

    private final Canvas canvas;
    private final Clips clips;

    /** Where the caret wants to be while it goes up and down, or -1. */
    private int goal = -1;

    /** Where growing began. */
    private int origin;

    /** Whether the first end of the chosen quotation moves. */
    private boolean startMoves;

    Commands(Canvas canvas, Clips clips) {
        this.canvas = canvas;
        this.clips = clips;
    }

    /**
     * Does it.
     *
     * @param select whether a move takes the words on the way
     */
    void run(ReaderKey key, boolean select) {
        canvas.scene().ifPresent(scene -> {
            Moves moves = canvas.moves(scene);
            if (key.isMove()) {
                move(key, select, scene, moves);
            } else {
                goal = -1;
                act(key, moves);
            }
        });
    }

    private void move(ReaderKey key, boolean select, Scene scene, Moves moves) {
        if (select && resize(key, moves)) {
            return;
        }
        Emphasis emphasis = canvas.emphasis();
        int caret = emphasis.selection().caret();
        boolean vertical = switch (key) {
            case UP, DOWN, PAGE_UP, PAGE_DOWN, SCREEN -> true;
            default -> false;
        };
        if (!vertical) {
            goal = -1;
        } else if (goal < 0) {
            goal = scene.layout().caret(caret).x;
        }
        if (key == ReaderKey.SCREEN || key == ReaderKey.PAGE_DOWN || key == ReaderKey.PAGE_UP) {
            scroll(key == ReaderKey.PAGE_UP ? -1 : 1);
        }
        int to = target(key, moves, emphasis.selection(), select).applyAsInt(caret);
        canvas.select(select ? emphasis.selection().to(to) : Selection.at(to));
        canvas.sight().reveal(to);
        canvas.tell(listener -> listener.worked(to));
    }

    private IntUnaryOperator target(ReaderKey key, Moves moves, Selection selection, boolean select) {
        int screen = canvas.getScrollableBlockIncrement(canvas.getVisibleRect(), 1, 1);
        return switch (key) {
            case LEFT, RIGHT -> {
                boolean right = key == ReaderKey.RIGHT;
                // Without Shift the caret first leaves the selection at the side of the key.
                yield !select && !selection.isEmpty()
                        ? at -> right
                                ? selection.span().end()
                                : selection.span().start()
                        : at -> moves.beside(at, right);
            }
            case UP -> at -> moves.rows(at, -1, goal);
            case DOWN -> at -> moves.rows(at, 1, goal);
            case WORD_LEFT -> moves::previousWord;
            case WORD_RIGHT -> moves::nextWord;
            case TURN_UP -> moves::previousTurn;
            case TURN_DOWN -> moves::nextTurn;
            case PAGE_UP -> at -> moves.pixels(at, -screen, goal);
            case PAGE_DOWN, SCREEN -> at -> moves.pixels(at, screen, goal);
            case LINE_START -> moves::rowStart;
            case LINE_END -> moves::rowEnd;
            case TEXT_START -> at -> moves.start();
            case TEXT_END -> at -> moves.end();
            default -> throw new IllegalArgumentException(key + " is no move");
        };
    }

    private void scroll(int direction) {
        Rectangle seen = canvas.getVisibleRect();
        seen.y += direction * canvas.getScrollableBlockIncrement(seen, 1, direction);
        canvas.scrollRectToVisible(seen);
    }

    /** Moves an end of the chosen quotation, if one of one's own is chosen and the key is one that does. */
    private boolean resize(ReaderKey key, Moves moves) {
        Id<Quotation> chosen = canvas.emphasis().chosen();
        Span words = canvas.emphasis().chosenWords();
        if (chosen == null || words == null || !canvas.isMine(chosen)) {
            return false;
        }
        IntUnaryOperator step = switch (key) {
            case LEFT -> at -> moves.beside(at, false);
            case RIGHT -> at -> moves.beside(at, true);
            // The end of a quotation goes from one end of a word to the next, not over the blanks after it.
            case WORD_LEFT -> startMoves ? moves::previousWord : moves::previousWordEnd;
            case WORD_RIGHT -> startMoves ? moves::nextWord : moves::nextWordEnd;
            case TURN_UP -> startMoves ? moves::previousTurn : moves::previousTurnEnd;
            case TURN_DOWN -> startMoves ? moves::nextTurn : moves::nextTurnEnd;
            default -> null;
        };
        if (step == null) {
            return false;
        }
        int to = step.applyAsInt(startMoves ? words.start() : words.end());
        if (startMoves ? to < words.end() : to > words.start()) {
            Span now = startMoves ? new Span(to, words.end()) : new Span(words.start(), to);
            canvas.reshape(chosen, now);
            canvas.sight().reveal(to);
        }
        return true;
    }

    private void act(ReaderKey key, Moves moves) {
        Selection selection = canvas.emphasis().selection();
        switch (key) {
            case NEXT_QUOTATION -> quotation(true);
            case PREVIOUS_QUOTATION -> quotation(false);
            case OVERLAPS -> overlaps();
            case NEXT_HIT -> hit(true);
            case PREVIOUS_HIT -> hit(false);
            case SENTENCE -> unit(moves, true);
            case TURN -> unit(moves, false);
            case GROW -> {
                origin = around(selection);
                shape(moves.grown(words()));
            }
            case SHRINK -> shape(moves.shrunk(words(), around(selection)));
            case OTHER_END -> turnRound();
            case ALL -> take(new Span(moves.start(), moves.end()));
            case COPY ->
                canvas.model()
                        .ifPresent(model -> clips.copy(words().of(model.text().text())));
            case LARGER -> canvas.restyle(canvas.textSize() + 1);
            case SMALLER -> canvas.restyle(canvas.textSize() - 1);
            case USUAL_SIZE -> canvas.restyle(Type.TRANSCRIPT);
            case CODE -> code();
            case LEAVE -> leave();
            default -> throw new IllegalArgumentException(key + " is a move");
        }
    }

    /** What is chosen or selected. */
    private Span words() {
        Span chosen = canvas.emphasis().chosenWords();
        return chosen != null ? chosen : canvas.emphasis().selection().span();
    }

    /** Where growing began: at the caret, or where it was when the words that are held now began to grow. */
    private int around(Selection selection) {
        Span words = words();
        boolean inside = words.isEmpty() || words.contains(selection.caret());
        if (selection.isEmpty() && inside) {
            return selection.caret();
        }
        return words.start() <= origin && origin <= words.end() ? origin : words.start();
    }

    /** One's own chosen quotation takes these words, in one step; else they are selected. */
    private void shape(Span words) {
        Id<Quotation> chosen = canvas.emphasis().chosen();
        if (chosen == null || !canvas.isMine(chosen)) {
            take(words);
        } else if (!words.isEmpty() && !words.equals(words())) {
            canvas.reshape(chosen, words);
            canvas.sight().reveal(words.end());
        }
    }

    private void take(Span words) {
        canvas.select(Selection.of(words));
        canvas.sight().reveal(words.end());
    }

    /** Selects the sentence or turn at the caret; pressed again, the next one too. */
    private void unit(Moves moves, boolean sentence) {
        Span words = words();
        Span first = sentence ? moves.sentence(words.start()) : moves.turn(words.start());
        if (words.isEmpty() || words.end() < first.end() || words.start() > first.start()) {
            origin = words.start();
            take(first);
            return;
        }
        int after = moves.next(words.end());
        while (after < moves.end() && isBlankAt(after)) {
            after = moves.next(after);
        }
        Span next = sentence ? moves.sentence(after) : moves.turn(after);
        take(words.hull(next));
    }

    private boolean isBlankAt(int position) {
        return canvas.model()
                .map(model -> model.text().text())
                .filter(text -> position < text.length() && Character.isWhitespace(text.charAt(position)))
                .isPresent();
    }

    private void turnRound() {
        if (canvas.emphasis().chosen() != null) {
            startMoves = !startMoves;
        } else {
            canvas.emphasise(
                    canvas.emphasis().selecting(canvas.emphasis().selection().turned()));
        }
    }

    private void code() {
        Id<Quotation> chosen = canvas.emphasis().chosen();
        Span words = canvas.emphasis().selection().span();
        if (chosen != null) {
            canvas.tell(listener -> listener.codeWanted(chosen));
        } else if (!words.isEmpty()) {
            canvas.tell(listener -> listener.codeWanted(words));
        }
    }

    private void leave() {
        canvas.select(Selection.at(canvas.emphasis().selection().caret()));
    }

    /** Chooses the next or previous quotation in page order, from the chosen one or from the caret; says whether there is one. */
    boolean quotation(boolean forward) {
        Optional<Id<Quotation>> found = canvas.scene().flatMap(scene -> following(scene, forward));
        found.ifPresent(this::go);
        return found.isPresent();
    }

    private Optional<Id<Quotation>> following(Scene scene, boolean forward) {
        List<Marks.Quoted> all = scene.marks().quotations();
        int at = -1;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(canvas.emphasis().chosen())) {
                at = i + (forward ? 1 : -1);
                return at < 0 || at >= all.size()
                        ? Optional.empty()
                        : Optional.of(all.get(at).id());
            }
        }
        int caret = canvas.emphasis().selection().caret();
        for (int i = 0; i < all.size(); i++) {
            boolean ahead = all.get(i).span().start() >= caret;
            if (forward && ahead) {
                return Optional.of(all.get(i).id());
            }
            at = ahead ? at : i;
        }
        return forward || at < 0 ? Optional.empty() : Optional.of(all.get(at).id());
    }

    /** Goes round the quotations at the caret, or on the chosen one; says whether there is another. */
    boolean overlaps() {
        Emphasis emphasis = canvas.emphasis();
        Span chosen = emphasis.chosenWords();
        int caret = emphasis.selection().caret();
        int at = chosen != null && !chosen.contains(caret) ? Math.max(chosen.start(), chosen.end() - 1) : caret;
        List<Marks.Quoted> here =
                canvas.scene().map(scene -> scene.marks().at(at)).orElse(List.of());
        if (here.isEmpty()) {
            return false;
        }
        int now = -1;
        for (int i = 0; i < here.size(); i++) {
            if (here.get(i).id().equals(emphasis.chosen())) {
                now = i;
            }
        }
        Id<Quotation> next = here.get((now + 1) % here.size()).id();
        if (next.equals(emphasis.chosen())) {
            return false;
        }
        canvas.chooseKeeping(next, at);
        return true;
    }

    private void go(Id<Quotation> id) {
        canvas.choose(id);
        Span words = canvas.emphasis().chosenWords();
        if (words != null) {
            canvas.sight().reveal(words.end());
            canvas.sight().reveal(words.start());
        }
    }

    /** Goes to the next or previous hit, from the caret; after the last to the first. */
    boolean hit(boolean forward) {
        List<Span> hits = canvas.emphasis().hits();
        if (hits.isEmpty()) {
            return false;
        }
        Span from = words();
        Span found = forward ? hits.get(0) : hits.get(hits.size() - 1);
        for (Span hit : hits) {
            if (forward && hit.start() >= Math.max(from.end(), from.start() + 1)) {
                found = hit;
                break;
            } else if (!forward && hit.end() <= from.start()) {
                found = hit;
            }
        }
        take(found);
        return true;
    }
}
