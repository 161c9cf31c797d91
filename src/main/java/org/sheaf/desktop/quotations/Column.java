package org.sheaf.desktop.quotations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Value;

/**
 * A column of the table of quotations.
 *
 * @param kind what it shows
 * @param attribute the attribute it shows, empty for the other kinds
 */
record Column(Kind kind, String attribute) {

    /** What a column can show, with its first width in pixels at 100 %. */
    enum Kind {
        QUOTATION("quotation", 440),
        PARTICIPANT("participant", 112),
        ATTRIBUTE("attribute", 104),
        TRANSCRIPT("transcript", 118),
        LINES("lines", 92),
        TIME("time", 78),
        CODES("codes", 190),
        CODER("coder", 108),
        WEIGHT("weight", 66),
        EXEMPLARY("exemplary", 44),
        MEMO("memo", 44);

        private final String word;
        private final int width;

        Kind(String word, int width) {
            this.word = word;
            this.width = width;
        }

        /** Its first width in pixels at 100 %. */
        int width() {
            return width;
        }
    }

    private static final String OF = "attribute:";

    static Column of(Kind kind) {
        return new Column(kind, "");
    }

    static Column of(String attribute) {
        return new Column(Kind.ATTRIBUTE, attribute);
    }

    /** All columns there can be where participants have these attributes, in their usual order. */
    static List<Column> all(List<String> attributes) {
        List<Column> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind == Kind.ATTRIBUTE) {
                attributes.forEach(name -> all.add(of(name)));
            } else {
                all.add(of(kind));
            }
        }
        return all;
    }

    /** Under which it is remembered. */
    String id() {
        return kind == Kind.ATTRIBUTE ? OF + attribute : kind.word;
    }

    /** What is remembered under an id; quotations where nothing is. */
    static Column named(String id) {
        if (id.startsWith(OF)) {
            return of(id.substring(OF.length()));
        }
        for (Kind kind : Kind.values()) {
            if (kind.word.equals(id) && kind != Kind.ATTRIBUTE) {
                return of(kind);
            }
        }
        return of(Kind.QUOTATION);
    }

    /** Whether it shows at first. */
    boolean isUsual() {
        return kind != Kind.ATTRIBUTE && kind != Kind.WEIGHT && kind != Kind.TIME;
    }

    /** Its first width in pixels at 100 %. */
    int width() {
        return kind.width;
    }

    /** What stands over it. */
    String title() {
        return kind == Kind.ATTRIBUTE ? attribute : Words.of("table.column." + kind.word);
    }

    /** Whether its content is a figure, which stands at the right. */
    boolean isFigure() {
        return kind == Kind.LINES || kind == Kind.TIME || kind == Kind.WEIGHT;
    }

    /** Whether it shows a sign alone. */
    boolean isSign() {
        return kind == Kind.EXEMPLARY || kind == Kind.MEMO;
    }

    /** What it shows of a row as words; empty for the quotation itself, whose words are read apart. */
    String text(TableRow row) {
        return switch (kind) {
            case QUOTATION -> "";
            case PARTICIPANT -> row.place().speaker();
            case ATTRIBUTE -> String.join(", ", row.values(attribute));
            case TRANSCRIPT -> row.quote().transcript().name();
            case LINES -> row.place().lines();
            case TIME -> QuoteReader.time(row.place().millis());
            case CODES -> row.codeNames();
            case CODER -> row.coderNames();
            case WEIGHT -> row.weightWords();
            case EXEMPLARY -> row.quote().exemplary() ? Words.of("table.yes") : "";
            case MEMO -> row.quote().memo() ? Words.of("table.yes") : "";
        };
    }

    /** The rows in order of this column; what has nothing to show comes last, what is alike keeps its order. */
    List<TableRow> sort(List<TableRow> rows, boolean up) {
        List<Keyed> keyed = new ArrayList<>(rows.size());
        rows.forEach(row -> keyed.add(new Keyed(row, key(row))));
        Comparator<Key> order = up ? Comparator.naturalOrder() : Comparator.reverseOrder();
        keyed.sort(Comparator.comparing(Keyed::key, Comparator.nullsLast(order)));
        return keyed.stream().map(Keyed::row).toList();
    }

    /** By what a row is sorted, worked out once; null when it has nothing to show. */
    private record Keyed(TableRow row, @Nullable Key key) {}

    /** Figures come before words. */
    private record Key(@Nullable BigDecimal figure, String words) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(
                        Key::figure, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
                .thenComparing(Key::words);

        static Key of(long figure) {
            return new Key(BigDecimal.valueOf(figure), "");
        }

        static @Nullable Key of(String words) {
            return words.isEmpty() ? null : new Key(null, words.toLowerCase(Locale.ROOT));
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private @Nullable Key key(TableRow row) {
        return switch (kind) {
            case QUOTATION -> new Key(null, row.place().opening());
            case TRANSCRIPT, LINES -> Key.of(row.order());
            case TIME -> row.place().millis() < 0 ? null : Key.of(row.place().millis());
            case WEIGHT ->
                row.weights().isEmpty()
                        ? null
                        : Key.of(row.weights().get(row.weights().size() - 1));
            case EXEMPLARY -> Key.of(row.quote().exemplary() ? 0 : 1);
            case MEMO -> Key.of(row.quote().memo() ? 0 : 1);
            case ATTRIBUTE -> value(row.values(attribute));
            case PARTICIPANT, CODES, CODER -> Key.of(text(row));
        };
    }

    private static @Nullable Key value(List<String> values) {
        return values.size() == 1 && Value.read(values.get(0)) instanceof Value.Numeric numeric
                ? new Key(numeric.number(), "")
                : Key.of(String.join(", ", values));
    }

    /** Columns and their widths as they are remembered. */
    static String written(List<Sized> columns) {
        return columns.stream()
                .map(sized -> sized.width + " " + sized.column.id())
                .collect(Collectors.joining("\n"));
    }

    /** What was remembered. */
    static List<Sized> read(String written) {
        return written.lines()
                .filter(line -> line.matches("\\d{1,4} .+"))
                .map(line -> line.split(" ", 2))
                .map(parts -> new Sized(named(parts[1]), Integer.parseInt(parts[0])))
                .filter(sized -> sized.width > 0)
                .collect(Collectors.collectingAndThen(
                        Collectors.toMap(Sized::column, sized -> sized, (one, again) -> one, LinkedHashMap::new),
                        map -> List.copyOf(map.values())));
    }

    /**
     * A column that shows.
     *
     * @param column which
     * @param width in pixels at 100 %
     */
    record Sized(Column column, int width) {}
}
