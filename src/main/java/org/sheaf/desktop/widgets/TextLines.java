package org.sheaf.desktop.widgets;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/** Breaks plain text into lines that fit a width, and cuts what does not fit with an ellipsis. */
public final class TextLines {

    private static final String ELLIPSIS = "…";

    private TextLines() {}

    /**
     * The text in lines.
     *
     * @param text line ends in it stay line ends
     * @param metrics of the font it is set in
     * @param width in pixels; a longer word is cut where it must be
     * @param most lines at most, the last one ending in an ellipsis when something is left
     */
    public static List<String> wrap(String text, FontMetrics metrics, int width, int most) {
        List<String> lines = new ArrayList<>();
        int room = Math.max(1, width);
        int paragraph = 0;
        while (paragraph <= text.length() && lines.size() < most) {
            int end = text.indexOf('\n', paragraph);
            end = end < 0 ? text.length() : end;
            paragraph(text.substring(paragraph, end), metrics, room, lines, most);
            paragraph = end + 1;
        }
        boolean left = paragraph <= text.length()
                || !lines.isEmpty() && lines.get(lines.size() - 1).length() > 0 && lines.size() > most;
        while (lines.size() > most) {
            lines.remove(lines.size() - 1);
            left = true;
        }
        if (left && !lines.isEmpty()) {
            int last = lines.size() - 1;
            String whole = lines.get(last) + ELLIPSIS;
            lines.set(last, metrics.stringWidth(whole) <= room ? whole : cut(whole + ELLIPSIS, metrics, room));
        }
        return lines;
    }

    private static void paragraph(String text, FontMetrics metrics, int width, List<String> into, int most) {
        String rest = text.stripTrailing();
        while (into.size() <= most) {
            if (metrics.stringWidth(rest) <= width) {
                into.add(rest);
                return;
            }
            int fits = fits(rest, metrics, width);
            int blank = rest.lastIndexOf(' ', fits);
            int at = blank > 0 ? blank : Math.max(1, fits);
            into.add(rest.substring(0, at).stripTrailing());
            rest = rest.substring(at).stripLeading();
        }
    }

    /** How many characters from the start fit, never half a surrogate pair. */
    private static int fits(String text, FontMetrics metrics, int width) {
        int low = 0;
        int high = Math.min(text.length(), 4 * width);
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (metrics.stringWidth(text.substring(0, middle)) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        boolean splits = low > 0 && low < text.length() && Character.isHighSurrogate(text.charAt(low - 1));
        return splits ? low - 1 : low;
    }

    /** The text as far as it fits, with an ellipsis where it was cut. */
    public static String cut(String text, FontMetrics metrics, int width) {
        if (metrics.stringWidth(text) <= width) {
            return text;
        }
        int fits = fits(text, metrics, width - metrics.stringWidth(ELLIPSIS));
        return fits <= 0 ? ELLIPSIS : text.substring(0, fits).stripTrailing() + ELLIPSIS;
    }

    /** Draws lines one below the other and returns the baseline of the next. */
    public static int draw(Graphics2D g, List<String> lines, int x, int firstBaseline) {
        int baseline = firstBaseline;
        for (String line : lines) {
            g.drawString(line, x, baseline);
            baseline += g.getFontMetrics().getHeight();
        }
        return baseline;
    }
}
