package org.sheaf.documents.within;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntFunction;

/** Hands on what is found, with the names of the containers it lies in and every reading of an escaped text. One thread. */
final class Telling {

    /** Containers within containers further down are made to exhaust whoever opens them. */
    private static final int DEEPEST = 8;

    private final Finder finder;
    private final String within;
    private final int depth;
    private final Set<String> labels = new HashSet<>();

    Telling(Finder finder) {
        this(finder, "", 0);
    }

    private Telling(Finder finder, String within, int depth) {
        this.finder = finder;
        this.within = within;
        this.depth = depth;
    }

    /** What lies inside a container. */
    Telling inside(String name) throws IOException {
        if (depth == DEEPEST) {
            throw new IOException("containers within " + DEEPEST + " containers");
        }
        return new Telling(finder, place(name), depth + 1);
    }

    Contents contents() {
        return new Contents(this);
    }

    /** Whether another container would be too deep. */
    boolean isDeepest() {
        return depth == DEEPEST;
    }

    void prose(String text, IntFunction<String> places) {
        tell(new Passage(text, Passage.Manner.PROSE, at -> place(places.apply(at))));
    }

    void prose(String text, String place) {
        prose(text, at -> place);
    }

    /** A label is told once, however often it stands there. */
    void label(String text, String place) {
        if (text.length() > 1 && labels.add(place + '\n' + text)) {
            tell(Passage.of(text, Passage.Manner.LABEL, place(place)));
        }
    }

    void raw(String text, String place) {
        raw(text, at -> place);
    }

    void raw(String text, IntFunction<String> places) {
        tell(new Passage(text, Passage.Manner.RAW, at -> place(places.apply(at))));
    }

    /** Who somebody is called is read as carefully as what somebody wrote. */
    void name(String text, String place) {
        if (labels.add(place + '\n' + text)) {
            prose(text, place);
        }
    }

    void unseen(String place, String what) {
        finder.unseen(place(place), what);
    }

    private String place(String place) {
        return within.isEmpty() ? place : place.isEmpty() ? within : within + ", " + place;
    }

    private void tell(Passage passage) {
        if (passage.text().isBlank()) {
            return;
        }
        finder.words(passage);
        Escapes.readings(passage).forEach(finder::words);
        Base64Words.in(passage, this);
    }

    /** What was encoded in a text: bytes that may be a file of their own. */
    void encoded(byte[] bytes, String place) {
        if (isDeepest()) {
            return;
        }
        new Contents(new Telling(finder, place, depth + 1)).encoded(bytes);
    }
}
