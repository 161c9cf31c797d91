package org.sheaf.report;

import java.math.BigDecimal;
import java.util.List;

/** What stands in one place of a table. */
public sealed interface Cell {

    /** Nothing. */
    Cell EMPTY = new Words(List.of(), "", 0);

    /** The same as in the cell above: merged on pages, repeated among data. */
    Cell SAME = new Same();

    /**
     * Text.
     *
     * @param lines each begins a line on paper; a line end within one is kept, but is a blank to the eye. Joined by line
     *     ends they are the text as it stands in its source
     * @param remark of the report, set apart from the text; may be empty
     * @param depth how many steps the text is indented on pages
     */
    record Words(List<String> lines, String remark, int depth) implements Cell {

        /** Copies the lines. */
        public Words {
            lines = List.copyOf(lines);
        }

        /** The text as it stands in its source, without the remark. */
        public String text() {
            return String.join("\n", lines);
        }

        /** The text with its remark, if there is any text to remark on. */
        String withRemark() {
            return lines.isEmpty() || remark.isEmpty() ? text() : text() + " " + remark;
        }
    }

    /**
     * A number.
     *
     * @param value exact, for programs
     * @param shown for people
     */
    record Figure(BigDecimal value, String shown) implements Cell {}

    /** See {@link Cell#SAME}. */
    record Same() implements Cell {}

    /** Text as it is, a line of it a line on paper. */
    static Cell of(String text) {
        return text.isEmpty() ? EMPTY : new Words(List.of(text.split("\n", -1)), "", 0);
    }

    /** Indented text. */
    static Cell of(String text, int depth) {
        return new Words(List.of(text), "", depth);
    }

    /** A whole number. */
    static Cell of(int number) {
        return new Figure(BigDecimal.valueOf(number), String.valueOf(number));
    }
}
