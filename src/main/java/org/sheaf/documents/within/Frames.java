package org.sheaf.documents.within;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Gathers the words of a part: those that stand between others and do not belong there are kept by themselves. */
final class Frames {

    private final Deque<Frame> open = new ArrayDeque<>();
    private final Telling telling;
    private final boolean prose;

    /** Words that are read one after another. */
    private static final class Frame {
        private final StringBuilder text = new StringBuilder();
        private final NavigableMap<Integer, String> places = new TreeMap<>();
        private String last = "";
    }

    Frames(Telling telling, boolean prose) {
        this.telling = telling;
        this.prose = prose;
        open.push(new Frame());
    }

    private Frame now() {
        return open.element();
    }

    /** Begins words that stand apart from those around them. */
    void begin(String place) {
        open.push(new Frame());
        place(place);
    }

    /** Ends them. */
    void end() {
        tell(open.pop());
    }

    /** What follows stands there. */
    void place(String place) {
        Frame frame = now();
        if (!place.equals(frame.last)) {
            frame.places.put(frame.text.length(), place);
            frame.last = place;
        }
    }

    void add(String words) {
        now().text.append(words);
    }

    /** What follows stands apart. */
    void breakOff() {
        StringBuilder text = now().text;
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** Ends everything. */
    void close() {
        while (!open.isEmpty()) {
            end();
        }
    }

    private void tell(Frame frame) {
        String text = frame.text.toString();
        if (prose) {
            telling.prose(text, at -> where(frame, at));
        } else {
            telling.raw(text, at -> where(frame, at));
        }
    }

    private static String where(Frame frame, int at) {
        Map.Entry<Integer, String> place = frame.places.floorEntry(at);
        return place == null ? "" : place.getValue();
    }
}
