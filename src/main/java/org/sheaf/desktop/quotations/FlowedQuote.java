package org.sheaf.desktop.quotations;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A quotation among the words around it, broken into lines: what is said before and after in a quieter colour. The words
 * before give way when room is short, so that the quotation itself is seen.
 */
final class FlowedQuote {

    private static final String CUT = "…";

    /** A run of words of one colour on one line. */
    private record Piece(String text, boolean quoted, int x) {}

    private final List<List<Piece>> lines = new ArrayList<>();
    private final FontMetrics metrics;
    private final int width;
    private final int most;
    private List<Piece> line = new ArrayList<>();
    private int x;
    private boolean full;

    private FlowedQuote(FontMetrics metrics, int width, int most) {
        this.metrics = metrics;
        this.width = Math.max(1, width);
        this.most = most;
    }

    /**
     * Breaks a quotation into lines.
     *
     * @param words with their surroundings
     * @param quoted the words as they are shown, in their quotation marks
     * @param metrics of the font
     * @param width in pixels
     * @param most lines at most, the last one ending in an ellipsis when something is left
     */
    static FlowedQuote of(QuoteWords words, String quoted, FontMetrics metrics, int width, int most) {
        FlowedQuote flowed = new FlowedQuote(metrics, width, most);
        flowed.add(tail(words.before(), metrics, most == Integer.MAX_VALUE ? Integer.MAX_VALUE : width * 2 / 3), false);
        flowed.add(quoted, true);
        flowed.add(words.after(), false);
        flowed.end();
        return flowed;
    }

    /** The last words of what is said before, as many as there is room for. */
    private static String tail(String before, FontMetrics metrics, int room) {
        if (metrics.stringWidth(before) <= room) {
            return before;
        }
        String[] words = before.split(" ");
        int from = words.length;
        int used = metrics.stringWidth(CUT);
        while (from > 0 && used + metrics.stringWidth(words[from - 1] + " ") <= room) {
            from--;
            used += metrics.stringWidth(words[from] + " ");
        }
        return from == words.length
                ? ""
                : CUT + " " + String.join(" ", java.util.Arrays.copyOfRange(words, from, words.length));
    }

    private void add(String text, boolean quoted) {
        if (text.isBlank()) {
            return;
        }
        StringBuilder run = new StringBuilder();
        int start = x;
        for (String word : text.split(" ")) {
            if (full) {
                return;
            }
            int wide = metrics.stringWidth(word);
            if (x > 0 && x + wide > width) {
                put(run, quoted, start);
                if (lines.size() + 1 >= most) {
                    cut();
                    return;
                }
                newLine();
                start = 0;
            }
            run.append(word).append(' ');
            x += metrics.stringWidth(word + " ");
        }
        put(run, quoted, start);
    }

    private void put(StringBuilder run, boolean quoted, int start) {
        if (run.length() > 0) {
            line.add(new Piece(run.toString(), quoted, start));
            x = start + metrics.stringWidth(run.toString()); // words measured one by one add up to less
            run.setLength(0);
        }
    }

    private void newLine() {
        lines.add(line);
        line = new ArrayList<>();
        x = 0;
    }

    /** Ends the last line with an ellipsis. */
    private void cut() {
        full = true;
        if (!line.isEmpty()) {
            Piece last = line.remove(line.size() - 1);
            String text = last.text.stripTrailing();
            while (!text.isEmpty() && last.x + metrics.stringWidth(text + CUT) > width) {
                int blank = text.lastIndexOf(' ');
                text = blank < 0 ? text.substring(0, text.length() - 1) : text.substring(0, blank);
            }
            line.add(new Piece(text + CUT, last.quoted, last.x));
        }
    }

    private void end() {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    /** How many lines it takes. */
    int lines() {
        return lines.size();
    }

    /** What stands in a line. */
    String line(int number) {
        StringBuilder all = new StringBuilder();
        lines.get(number).forEach(piece -> all.append(piece.text));
        return all.toString().strip();
    }

    /** Draws it in the font it was measured in. */
    void draw(Graphics2D g, int left, int firstBaseline, Color text, Color around) {
        int baseline = firstBaseline;
        for (List<Piece> pieces : lines) {
            for (Piece piece : pieces) {
                g.setColor(piece.quoted ? text : around);
                g.drawString(piece.text, left + piece.x, baseline);
            }
            baseline += metrics.getHeight();
        }
    }
}
