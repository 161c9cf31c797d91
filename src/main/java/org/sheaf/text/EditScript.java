package org.sheaf.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How one text became another, as replacements in text order; moves spans from the old text to the new one. Immutable.
 *
 * @param edits replacements, sorted, not overlapping, positions in the old text
 */
public record EditScript(List<Edit> edits) {

    /**
     * One replacement.
     *
     * @param at the positions of the old text that go
     * @param inserted what stands there instead, may be empty
     */
    public record Edit(Span at, String inserted) {}

    /** Copies the list and refuses edits that are out of order or overlap. */
    public EditScript {
        edits = List.copyOf(edits);
        for (int i = 1; i < edits.size(); i++) {
            if (edits.get(i).at().start() < edits.get(i - 1).at().end()) {
                throw new IllegalArgumentException("edits overlap or are out of order");
            }
        }
    }

    /** The script that turns {@code before} into {@code after}, word by word. */
    public static EditScript between(String before, String after) {
        return WordDiff.between(before, after);
    }

    /** The new text. */
    public String apply(String before) {
        StringBuilder after = new StringBuilder(before.length());
        int from = 0;
        for (Edit edit : edits) {
            after.append(before, from, edit.at().start()).append(edit.inserted());
            from = edit.at().end();
        }
        return after.append(before, from, before.length()).toString();
    }

    /** The script that leads back, given the old text. */
    public EditScript inverse(String before) {
        List<Edit> back = new ArrayList<>(edits.size());
        int shift = 0;
        for (Edit edit : edits) {
            int start = edit.at().start() + shift;
            back.add(new Edit(
                    new Span(start, start + edit.inserted().length()), edit.at().of(before)));
            shift += edit.inserted().length() - edit.at().length();
        }
        return new EditScript(back);
    }

    /**
     * Where a span of the old text lies in the new one: it keeps the words it covered, takes in what replaced words
     * inside it or across its ends, and leaves out what was inserted just before or after it.
     *
     * @return the moved span, or empty when all its words are gone
     */
    public Optional<Span> map(Span span) {
        if (span.isEmpty()) {
            int at = mapStart(span.start());
            return Optional.of(new Span(at, at));
        }
        int start = mapStart(span.start());
        int end = mapEnd(span.end());
        return end <= start ? Optional.empty() : Optional.of(new Span(start, end));
    }

    private int mapStart(int position) {
        int shift = 0;
        for (Edit edit : edits) {
            Span at = edit.at();
            if (at.start() > position || at.start() == position && !at.isEmpty()) {
                break;
            }
            if (at.end() > position) {
                return at.start() + shift;
            }
            shift += edit.inserted().length() - at.length();
        }
        return position + shift;
    }

    private int mapEnd(int position) {
        int shift = 0;
        for (Edit edit : edits) {
            Span at = edit.at();
            if (at.start() >= position) {
                break;
            }
            if (at.end() >= position) {
                return at.start() + shift + edit.inserted().length();
            }
            shift += edit.inserted().length() - at.length();
        }
        return position + shift;
    }

    /** This script and then another, whose positions are those of the text this one makes, as one. Linear. */
    public EditScript then(EditScript next) {
        return new Composition(edits, next.edits).script();
    }

    /**
     * The same script without what it takes away and puts back again at both ends of a replacement, so that words that
     * stayed what they were count as untouched. Never cuts a surrogate pair.
     */
    public EditScript trimmed(String before) {
        List<Edit> kept = new ArrayList<>(edits.size());
        for (Edit edit : edits) {
            Edit less = trimmed(edit, before);
            if (!less.at().isEmpty() || !less.inserted().isEmpty()) {
                kept.add(less);
            }
        }
        return new EditScript(kept);
    }

    private static Edit trimmed(Edit edit, String before) {
        String old = edit.at().of(before);
        String now = edit.inserted();
        int most = Math.min(old.length(), now.length());
        int head = 0;
        while (head < most && old.charAt(head) == now.charAt(head)) {
            head++;
        }
        if (head > 0 && Character.isHighSurrogate(old.charAt(head - 1))) {
            head--;
        }
        int tail = 0;
        while (tail < most - head && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
            tail++;
        }
        if (tail > 0 && Character.isLowSurrogate(old.charAt(old.length() - tail))) {
            tail--;
        }
        Span at = new Span(edit.at().start() + head, edit.at().end() - tail);
        return new Edit(at, now.substring(head, now.length() - tail));
    }

    /** Whether the texts are equal. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }
}
