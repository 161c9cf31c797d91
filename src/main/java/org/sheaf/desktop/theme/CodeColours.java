package org.sheaf.desktop.theme;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import org.sheaf.study.Code;
import org.sheaf.study.Coder;
import org.sheaf.study.Entity;
import org.sheaf.study.Id;
import org.sheaf.study.Study;

/**
 * The 24 colours that codes are given in order: twelve hues, each deep and bright, as far apart as eyes of every kind
 * allow. A code keeps the light theme's value; the dark theme has its own for each.
 */
public final class CodeColours {

    /** How many there are; from the next on they repeat. */
    public static final int COUNT = 24;

    /** The contrast of a stripe to paper below which a colour that is none of ours is moved. */
    private static final double LEAST_CONTRAST = 3.0;

    private static final int[] LIGHT = {
        0x0B3474, 0xA98E57, 0x953C45, 0x9778F5, 0x00A389, 0x653552, 0x19726C, 0x652800, 0x7D8927, 0x4800AD, 0x9C6786,
        0x99269E, 0x59885F, 0x5D5316, 0x004429, 0x637742, 0xEA5202, 0x7992C4, 0x8C5E1A, 0xA245D9, 0x32582E, 0x2086A6,
        0x105B75, 0xCA6C72
    };

    private static final int[] DARK = {
        0x3A81F6, 0xE7CE9D, 0xF04827, 0xC1C6F8, 0x8EFDE2, 0xD35A9E, 0x6EAD9D, 0xA77B5D, 0xE6ED84, 0xA193FC, 0xD2A0BC,
        0xB97DCC, 0x31DA62, 0xBBA500, 0x6F9874, 0xAFE826, 0xEAA48C, 0x94B1EB, 0xCB914E, 0xFED5FE, 0x45961F, 0x88CAD8,
        0x3994A9, 0xFCBFC1
    };

    private final Palette palette;
    private final Map<Id<?>, Color> byId = new HashMap<>();

    private CodeColours(Palette palette) {
        this.palette = palette;
    }

    /** The colours of a study's codes and coders in a palette. */
    public static CodeColours of(Study study, Palette palette) {
        CodeColours colours = new CodeColours(palette);
        int number = 0;
        for (Code code : study.codes()) {
            int rgb = code.colour() < 0 ? nth(number) : code.colour();
            colours.byId.put(code.id(), shown(rgb, palette));
            number++;
        }
        number = 0;
        for (Entity coder : study.coders()) {
            colours.byId.put(coder.id(), shown(nth(number), palette));
            number++;
        }
        return colours;
    }

    /** A code's colour; hint text's when the code is not known. */
    public Color of(Id<Code> code) {
        return byId.getOrDefault(code, palette.hint());
    }

    /** A coder's colour; hint text's when the coder is not known. */
    public Color ofCoder(Id<Coder> coder) {
        return byId.getOrDefault(coder, palette.hint());
    }

    /** The colour of the {@code number}th code of a study, from 0, as a code stores it: 0xRRGGBB of the light theme. */
    public static int nth(int number) {
        return LIGHT[Math.floorMod(number, COUNT)];
    }

    /** How a code's stored colour, 0xRRGGBB or -1 for none, is shown in a palette. */
    public static Color shown(int rgb, Palette palette) {
        if (rgb < 0) {
            return palette.hint();
        }
        for (int i = 0; i < COUNT; i++) {
            if (LIGHT[i] == rgb) {
                return Palette.rgb(palette.isDark() ? DARK[i] : rgb);
            }
        }
        return readable(Palette.rgb(rgb), palette);
    }

    /** The colour moved towards the text's until it stands out from paper. */
    private static Color readable(Color colour, Palette palette) {
        Color moved = colour;
        for (int step = 1; step <= 10 && contrast(moved, palette.paper()) < LEAST_CONTRAST; step++) {
            moved = Palette.mixed(palette.text(), colour, step / 10.0);
        }
        return moved;
    }

    /** The contrast ratio of two colours after WCAG 2.1: 1 for the same, 21 for black on white. */
    public static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
