package org.sheaf.study;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The typed value of an attribute. */
public sealed interface Value {

    /** As written in tables. */
    String text();

    /**
     * Words.
     *
     * @param text as written
     */
    record Words(String text) implements Value {}

    /**
     * A number.
     *
     * @param number exact
     */
    record Numeric(BigDecimal number) implements Value {
        @Override
        public String text() {
            return number.toPlainString();
        }
    }

    /**
     * A day.
     *
     * @param day without time zone
     */
    record Day(LocalDate day) implements Value {
        @Override
        public String text() {
            return day.toString();
        }
    }

    /** Reads a cell: a number with a point, an ISO day, else words; surrounding blanks go. */
    static Value read(String cell) {
        String text = cell.strip();
        if (text.matches("[+-]?(0|[1-9]\\d{0,17})(\\.\\d{1,9})?")) {
            return new Numeric(new BigDecimal(text));
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            try {
                return new Day(LocalDate.parse(text));
            } catch (DateTimeParseException notADay) {
                return new Words(text);
            }
        }
        return new Words(text);
    }
}
