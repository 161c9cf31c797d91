package org.sheaf.language;

import java.util.Locale;
import java.util.Set;
import org.sheaf.text.Span;
import org.sheaf.text.Words;

/** Speech as it would be written: without “um” and words broken off, each letter knowing where it stands in the speech. */
final class Fluent {

    private static final Set<String> FILLERS = Set.of("um", "umm", "uh", "er", "erm", "uhm", "hmm", "mm", "mhm");

    private final StringBuilder text = new StringBuilder();
    private final int[] places;

    private Fluent(String speech) {
        places = new int[speech.length() + 1];
        int from = 0;
        for (Span word : Words.of(speech, new Span(0, speech.length()))) {
            int end = after(speech, word);
            if (end > word.end()) {
                keep(speech, from, word.start());
                from = end;
            }
        }
        keep(speech, from, speech.length());
        places[text.length()] = speech.length();
    }

    /** Leaves out what nobody would write. */
    static Fluent of(String speech) {
        return new Fluent(speech);
    }

    /** Where speech goes on after a word that is left out with what belongs to it, or the word's own end. */
    private static int after(String speech, Span word) {
        boolean filler = FILLERS.contains(word.of(speech).toLowerCase(Locale.ROOT));
        int at = word.end();
        boolean broken =
                at + 1 < speech.length() && "-–—".indexOf(speech.charAt(at)) >= 0 && speech.charAt(at + 1) == ' ';
        if (!filler && !(broken && speech.charAt(at) == '-')) {
            return word.end();
        }
        while (at < speech.length() && (",-–—".indexOf(speech.charAt(at)) >= 0 || speech.charAt(at) == ' ')) {
            at++;
        }
        return Math.max(at, word.end());
    }

    private void keep(String speech, int from, int to) {
        for (int at = from; at < to; at++) {
            places[text.length()] = at;
            text.append(speech.charAt(at));
        }
    }

    /** Without what is left out. */
    String text() {
        return text.toString();
    }

    /** Where a stretch of it stands in the speech. */
    Span span(int start, int end) {
        return new Span(places[start], places[end - 1] + 1);
    }
}
