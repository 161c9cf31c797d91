package org.sheaf.desktop.shell;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Writes a picture of a window as a small file: 256 colours, the others as the nearest of these. */
final class SmallPng {

    private static final int COLOURS = 256;

    private SmallPng() {}

    /** Writes an opaque picture. */
    static void write(BufferedImage image, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam smallest = writer.getDefaultWriteParam();
        smallest.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        smallest.setCompressionQuality(0);
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(indexed(image), null, null), smallest);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage indexed(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel, 1, Integer::sum);
        }
        int[] palette = palette(counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .mapToInt(Map.Entry::getKey)
                .toArray());
        Map<Integer, Integer> places = new HashMap<>();
        IndexColorModel colours = new IndexColorModel(8, palette.length, palette, 0, false, -1, 0);
        BufferedImage made = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colours);
        WritableRaster raster = made.getRaster();
        for (int at = 0; at < pixels.length; at++) {
            int place = places.computeIfAbsent(pixels[at], pixel -> nearest(palette, palette.length, pixel));
            raster.setSample(at % width, at / width, 0, place);
        }
        return made;
    }

    /** The fewest steps apart at which 256 colours stand for all; the commonest are kept as they are. */
    private static int[] palette(int[] commonestFirst) {
        for (int apart = 0; ; apart = apart * 3 / 2 + 4) {
            int[] kept = new int[COLOURS];
            int size = 0;
            boolean enough = true;
            for (int colour : commonestFirst) {
                if (size == 0 || away(kept[nearest(kept, size, colour)], colour) > apart) {
                    if (size == COLOURS) {
                        enough = false;
                        break;
                    }
                    kept[size++] = colour;
                }
            }
            if (enough) {
                return Arrays.copyOf(kept, size);
            }
        }
    }

    private static int away(int one, int other) {
        return square(one >> 16, other >> 16) * 3 + square(one >> 8, other >> 8) * 6 + square(one, other);
    }

    private static int nearest(int[] palette, int size, int pixel) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < size; i++) {
            int away = away(palette[i], pixel);
            if (away < least) {
                least = away;
                best = i;
            }
        }
        return best;
    }

    private static int square(int one, int other) {
        int apart = (one & 0xFF) - (other & 0xFF);
        return apart * apart;
    }
}
