package org.sheaf.desktop.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Id;
import org.sheaf.study.Transcript;

/** The places where a reader has been, to go back to and forth again. EDT only. */
final class Trail {

    private static final int REMEMBERED = 50;

    private final Deque<Spot> back = new ArrayDeque<>();
    private final Deque<Spot> forward = new ArrayDeque<>();

    /** A place where one has been. */
    record Spot(Id<Transcript> transcript, int position) {}

    /** A place was left for another one that the user asked for. */
    void left(Spot spot) {
        push(back, spot);
        forward.clear();
    }

    private static void push(Deque<Spot> stack, Spot spot) {
        if (!spot.equals(stack.peek())) {
            stack.push(spot);
        }
        while (stack.size() > REMEMBERED) {
            stack.removeLast();
        }
    }

    boolean canGoBack() {
        return !back.isEmpty();
    }

    boolean canGoForward() {
        return !forward.isEmpty();
    }

    /** The last place left; {@code now}, unless it is null, can be gone forward to. */
    Optional<Spot> back(@Nullable Spot now) {
        return step(back, forward, now);
    }

    /** The place from which one last went back. */
    Optional<Spot> forward(@Nullable Spot now) {
        return step(forward, back, now);
    }

    private static Optional<Spot> step(Deque<Spot> from, Deque<Spot> to, @Nullable Spot now) {
        Optional<Spot> spot = Optional.ofNullable(from.poll());
        if (spot.isPresent() && now != null) {
            push(to, now);
        }
        return spot;
    }

    /** Forgets everything. */
    void clear() {
        back.clear();
        forward.clear();
    }
}
