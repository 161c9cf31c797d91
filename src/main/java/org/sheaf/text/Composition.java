package org.sheaf.text;

import java.util.ArrayList;
import java.util.List;

/** Two edit scripts, one after the other, as one. One thread; used once. */
final class Composition {

    private final Parts first;
    private final Parts second;
    private final List<EditScript.Edit> edits = new ArrayList<>();
    private final StringBuilder inserted = new StringBuilder();
    private int position;
    private int deleted;

    Composition(List<EditScript.Edit> first, List<EditScript.Edit> second) {
        this.first = new Parts(first);
        this.second = new Parts(second);
    }

    EditScript script() {
        int edit = 0;
        while (!first.isOver() || !second.isOver()) {
            if (first.next != edit) {
                edit = first.next;
                if (first.kind() != Kind.KEEP) {
                    flush(); // two edits of the first script that lie side by side stay two
                }
            }
            if (second.kind() == Kind.INSERT) {
                inserted.append(second.take(second.left()));
            } else if (first.kind() == Kind.DELETE) {
                deleted += first.left();
                first.take(first.left());
            } else {
                both(Math.min(first.left(), second.left()));
            }
        }
        flush();
        return new EditScript(edits);
    }

    /** The next positions of the text between, as both scripts see them. */
    private void both(int length) {
        boolean kept = second.kind() == Kind.KEEP;
        boolean old = first.kind() == Kind.KEEP;
        String words = first.take(length);
        second.take(length);
        if (old && kept) {
            flush();
            position += length;
        } else if (old) {
            deleted += length;
        } else if (kept) {
            inserted.append(words);
        }
    }

    private void flush() {
        if (deleted > 0 || inserted.length() > 0) {
            edits.add(new EditScript.Edit(new Span(position, position + deleted), inserted.toString()));
            position += deleted;
            deleted = 0;
            inserted.setLength(0);
        }
    }

    private enum Kind {
        KEEP,
        DELETE,
        INSERT
    }

    /** A script as what it keeps, deletes and inserts in order; what follows its last edit is kept without end. */
    private static final class Parts {
        private final List<EditScript.Edit> edits;
        private int next;
        private Kind kind = Kind.KEEP;
        private int left;
        private int taken;
        private int at;

        Parts(List<EditScript.Edit> edits) {
            this.edits = edits;
            left = edits.isEmpty() ? Integer.MAX_VALUE : edits.get(0).at().start();
            skip();
        }

        boolean isOver() {
            return next == edits.size();
        }

        Kind kind() {
            return kind;
        }

        int left() {
            return left;
        }

        /** Goes on; gives what of an insertion was passed, and nothing otherwise. */
        String take(int length) {
            String words = kind == Kind.INSERT ? edits.get(next).inserted().substring(taken, taken + length) : "";
            taken += length;
            left -= isOver() ? 0 : length;
            skip();
            return words;
        }

        private void skip() {
            while (left == 0 && next < edits.size()) {
                EditScript.Edit edit = edits.get(next);
                taken = 0;
                if (kind == Kind.KEEP) {
                    kind = Kind.DELETE;
                    left = edit.at().length();
                } else if (kind == Kind.DELETE) {
                    kind = Kind.INSERT;
                    left = edit.inserted().length();
                } else {
                    kind = Kind.KEEP;
                    at = edit.at().end();
                    next++;
                    left = next < edits.size() ? edits.get(next).at().start() - at : Integer.MAX_VALUE;
                }
            }
        }
    }
}
