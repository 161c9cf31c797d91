package org.sheaf.documents.write;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Which way a paragraph is read, by its first letter that has a direction; in it, stretches may run the other way. */
enum Direction {
    LEFT_TO_RIGHT,
    RIGHT_TO_LEFT;

    /**
     * A stretch of text that is read one way.
     *
     * @param start UTF-16 position
     * @param end UTF-16 position
     * @param rightToLeft which way
     */
    record Stretch(int start, int end, boolean rightToLeft) {

        String of(String text) {
            return text.substring(start, end);
        }
    }

    static Direction of(WordDocument.Paragraph paragraph) {
        String text = paragraph.runs().stream().map(WordDocument.Run::text).collect(Collectors.joining());
        return text.isEmpty()
                        || !Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                        || new Bidi(oneLine(text), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                ? LEFT_TO_RIGHT
                : RIGHT_TO_LEFT;
    }

    /** The stretches of a text that stands in a paragraph of this direction. */
    List<Stretch> stretches(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (this == LEFT_TO_RIGHT && !Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
            return List.of(new Stretch(0, text.length(), false));
        }
        Bidi bidi = new Bidi(
                oneLine(text), this == LEFT_TO_RIGHT ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_RIGHT_TO_LEFT);
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < bidi.getRunCount(); i++) {
            stretches.add(new Stretch(bidi.getRunStart(i), bidi.getRunLimit(i), bidi.getRunLevel(i) % 2 == 1));
        }
        return stretches;
    }

    /** A line end would begin a paragraph of its own to the algorithm. */
    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
