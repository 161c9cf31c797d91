package org.sheaf.tables;

import java.util.HashMap;
import java.util.Map;
import org.sheaf.study.Refusal;

/** Counts what a file brings while it is read, stops at what no table holds, and keeps repeated words only once. */
final class Limit {

    /** Rows of the largest sheet of a spreadsheet. */
    static final int ROWS = 1_048_576;
    /** Columns of the widest sheet of a spreadsheet. */
    static final int COLUMNS = 16_384;
    /** Characters of the longest cell of a spreadsheet. */
    static final int CELL = 32_767;

    private static final long CHARACTERS = 150_000_000;
    private static final int WORD = 48;
    private static final int WORDS = 20_000;

    private final String file;
    private final Map<String, String> words = new HashMap<>();
    private long characters;
    private int rows;

    Limit(String file) {
        this.file = file;
    }

    /** Counts a row. */
    void row() {
        if (++rows > ROWS) {
            throw tooLarge();
        }
    }

    /** Counts a cell, and gives the same object for the same short text. */
    String cell(String text) {
        if (text.length() <= WORD) {
            String known = words.get(text);
            if (known != null) {
                return known;
            }
            if (words.size() < WORDS) {
                words.put(text, text);
            }
        }
        count(text.length());
        return text;
    }

    /** Counts characters. */
    void count(long more) {
        characters += more;
        if (characters > CHARACTERS) {
            throw tooLarge();
        }
    }

    /** Says that the file holds more than a table can. */
    Refusal tooLarge() {
        return new Refusal(
                "“" + file + "” is too large to be a table of a study. Check that it is the right file, or split it.");
    }
}
