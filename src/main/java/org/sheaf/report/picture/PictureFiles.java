package org.sheaf.report.picture;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jfree.svg.SVGGraphics2D;
import org.sheaf.study.Outlet;
import org.sheaf.study.Refusal;

/** Writes pictures as files that a paper can take in. */
public final class PictureFiles {

    /** A figure one journal column wide stays sharp at three times the screen's pixels, about 300 dots an inch. */
    private static final double PRINT_SCALE = 3.125;

    private PictureFiles() {}

    /**
     * Writes a thematic map, black on white.
     *
     * @param file ends in {@code .svg} or {@code .png}
     * @throws Refusal when the ending is another one, the map is empty, or the file cannot be written
     */
    public static void write(ThematicMap map, Path file, Outlet outlet) {
        if (map.nodes().isEmpty()) {
            throw new Refusal("‘" + map.title() + "’ has no themes yet, so there is no map to write.");
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".svg")) {
            outlet.write(file, Outlet.Kind.PICTURE, out -> svg(map, out));
        } else if (name.endsWith(".png")) {
            passWords(map, outlet);
            outlet.write(file, Outlet.Kind.PICTURE, out -> png(map, out));
        } else {
            throw new Refusal("‘" + file.getFileName() + "’ is no picture. Let the name end in .svg or .png.");
        }
    }

    /** Nobody can read pixels for names, so the words that they will show pass the gate first. */
    public static void passWords(ThematicMap map, Outlet outlet) {
        outlet.stream(OutputStream.nullOutputStream(), Outlet.Kind.PICTURE, out -> svg(map, out));
    }

    private static void svg(ThematicMap map, OutputStream out) throws IOException {
        SVGGraphics2D g = new SVGGraphics2D(map.width(), map.height());
        g.setFontFunction(MapLetters::families);
        paint(map, g);
        String body = g.getSVGElement(null, true, null, null, null);
        String described = body.replaceFirst(
                ">", "><title>" + escaped(map.title()) + "</title><desc>" + escaped(told(map)) + "</desc>");
        out.write(described.getBytes(StandardCharsets.UTF_8));
    }

    /** The picture in words, for those who do not see it. */
    private static String told(ThematicMap map) {
        StringBuilder words = new StringBuilder();
        for (MapNode node : map.nodes()) {
            words.append(
                            switch (node.kind()) {
                                case THEME -> "Theme: ";
                                case SUB_THEME -> "Sub-theme: ";
                                case CODE -> "Code: ";
                            })
                    .append(node.name())
                    .append(". ");
        }
        return words.toString().strip();
    }

    private static String escaped(String words) {
        return java.util.regex.Matcher.quoteReplacement(
                words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    /** The map in the pixels of a printer, about 300 an inch where the map is as wide as it is on the screen. */
    public static void png(ThematicMap map, OutputStream out) throws IOException {
        int width = (int) Math.ceil(map.width() * PRINT_SCALE);
        int height = (int) Math.ceil(map.height() * PRINT_SCALE);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        try {
            g.setColor(MapInk.PRINT.paper());
            g.fillRect(0, 0, width, height);
            g.scale(PRINT_SCALE, PRINT_SCALE);
            paint(map, g);
        } finally {
            g.dispose();
        }
        if (!ImageIO.write(image, "png", out)) {
            throw new IOException("this Java writes no PNG");
        }
    }

    private static void paint(ThematicMap map, Graphics2D g) {
        g.setColor(MapInk.PRINT.paper());
        g.fillRect(0, 0, map.width(), map.height());
        g.translate(-map.left(), -map.top());
        new MapPainter(map, MapInk.PRINT).paint(g);
    }
}
