package org.sheaf.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How a file sets its text: size, room between lines, edges. */
final class Measures {

    /** Letters so much larger than most are a heading's. */
    private static final float HEADING = 1.25f;

    private static final float LARGE_HEADING = 1.7f;

    private final float body;
    private final Map<Integer, Float> pitches = new HashMap<>();
    private final Map<Integer, Float> lefts = new HashMap<>();
    private final Map<Integer, Float> rights = new HashMap<>();
    private final float left;
    private final float right;
    private final boolean hanging;

    Measures(List<Line> lines) {
        List<Float> sizes = new ArrayList<>();
        List<Float> leftEdges = new ArrayList<>();
        List<Float> rightEdges = new ArrayList<>();
        Map<Integer, List<Float>> rooms = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            for (int n = 0; n <= line.words().length() / 20; n++) {
                sizes.add(line.size());
            }
            if (line.whole()) {
                leftEdges.add(line.box().left());
                rightEdges.add(line.box().right());
            } else {
                lefts.merge(line.flow(), line.box().left(), Math::min);
                rights.merge(line.flow(), line.box().right(), Math::max);
            }
            if (i > 0 && lines.get(i - 1).flow() == line.flow()) {
                float pitch = line.box().baseline() - lines.get(i - 1).box().baseline();
                if (pitch > 0.5f * line.size() && pitch < 4 * line.size()) {
                    rooms.computeIfAbsent(Math.round(line.size()), s -> new ArrayList<>())
                            .add(pitch);
                }
            }
        }
        body = quantile(sizes, 0.5);
        left = quantile(leftEdges, 0.03);
        right = quantile(rightEdges, 0.97);
        rooms.forEach((size, all) -> pitches.put(size, narrow(all)));
        hanging = isHanging(lines);
    }

    /** The room between lines of a paragraph: the least that is not rare. */
    private static float narrow(List<Float> all) {
        List<Float> sorted = new ArrayList<>(all);
        sorted.sort(null);
        return sorted.get(sorted.size() / 10);
    }

    private static float quantile(List<Float> values, double share) {
        if (values.isEmpty()) {
            return 0;
        }
        List<Float> sorted = new ArrayList<>(values);
        sorted.sort(null);
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
    }

    /** Where lines that follow one another are indented, it is all but the first of a paragraph that are. */
    private boolean isHanging(List<Line> lines) {
        int follow = 0;
        int alone = 0;
        for (int i = 1; i + 1 < lines.size(); i++) {
            if (isIndented(lines.get(i))) {
                boolean more = isIndented(lines.get(i - 1)) || isIndented(lines.get(i + 1));
                follow += more ? 1 : 0;
                alone += more ? 0 : 1;
            }
        }
        return follow > alone;
    }

    private boolean isIndented(Line line) {
        float edge = line.whole() ? left : lefts.getOrDefault(line.flow(), left);
        return line.box().left() > edge + 0.8f * line.size();
    }

    /** How far apart the lines of a paragraph are, for letters of this size. */
    float pitch(Line line) {
        return pitches.getOrDefault(Math.round(line.size()), 1.3f * line.size());
    }

    /** The edge that full lines reach. */
    float right(Line line) {
        return line.whole() ? right : rights.getOrDefault(line.flow(), right);
    }

    /** Whether the line's indentation, or the end of it, begins a paragraph. */
    boolean isIndentedFirst(Line before, Line line) {
        boolean was = isIndented(before);
        boolean is = isIndented(line);
        return hanging ? was && !is : is && !was;
    }

    /** The level of a heading, or 0. */
    int heading(Line line) {
        if (line.size() < HEADING * body) {
            return 0;
        }
        return line.size() < LARGE_HEADING * body ? 2 : 1;
    }
}
