package org.sheaf.desktop.theme;

import java.awt.FontMetrics;
import java.awt.Graphics2D;

/**
 * Figures of equal width. Inter's tabular figures cannot be switched on from Java, so each figure is set in the middle of a
 * cell as wide as the widest, and columns of numbers stand one below the other.
 */
public final class Figures {

    private Figures() {}

    /** How wide the text becomes, in pixels, its figures in cells. */
    public static int width(FontMetrics metrics, String text) {
        int cell = cell(metrics);
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += isFigure(text.charAt(i)) ? cell : metrics.charWidth(text.charAt(i));
        }
        return sum;
    }

    /** Draws the text so that it ends at {@code right}, in the graphics' font and colour. */
    public static void drawRight(Graphics2D g, String text, int right, int baseline) {
        draw(g, text, right - width(g.getFontMetrics(), text), baseline);
    }

    /** Draws the text from {@code left} on, in the graphics' font and colour. */
    public static void draw(Graphics2D g, String text, int left, int baseline) {
        FontMetrics metrics = g.getFontMetrics();
        int cell = cell(metrics);
        int x = left;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int own = metrics.charWidth(c);
            int room = isFigure(c) ? cell : own;
            g.drawString(String.valueOf(c), x + (room - own) / 2f, baseline);
            x += room;
        }
    }

    private static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    private static int cell(FontMetrics metrics) {
        int widest = 0;
        for (char c = '0'; c <= '9'; c++) {
            widest = Math.max(widest, metrics.charWidth(c));
        }
        return widest;
    }
}
