package org.sheaf.desktop.quotations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sheaf.analysis.Attributes;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Id;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/**
 * By what rows are grouped. By transcript, and by coder, each row stands in one group; by code, participant, theme or
 * attribute it stands in the group of each that it has.
 *
 * @param kind by what
 * @param attribute the attribute, empty for the other kinds
 */
record Grouping(Kind kind, String attribute) {

    /** By what can be grouped. */
    enum Kind {
        NONE("none"),
        TRANSCRIPT("transcript"),
        PARTICIPANT("participant"),
        CODE("code"),
        CODER("coder"),
        THEME("theme"),
        ATTRIBUTE("attribute");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    static final Grouping NONE = new Grouping(Kind.NONE, "");

    /**
     * One group.
     *
     * @param key tells it apart when rows are gathered anew
     * @param title what it is called
     * @param rows of it, in the order of the table
     */
    record Group(Object key, String title, List<TableRow> rows) {
        /** Copies the rows. */
        Group {
            rows = List.copyOf(rows);
        }
    }

    /** One of several groups that a row may stand in; what has no name comes last, the others by rank, then by name. */
    private record Head(Object key, int rank, String title) {}

    static Grouping by(Kind kind) {
        return new Grouping(kind, "");
    }

    static Grouping by(String attribute) {
        return new Grouping(Kind.ATTRIBUTE, attribute);
    }

    /** Whether each row stands in exactly one group. */
    boolean isPartition() {
        return kind == Kind.NONE || kind == Kind.TRANSCRIPT || kind == Kind.CODER;
    }

    /** What the choice is called, for instance “By transcript”. */
    String label() {
        return kind == Kind.ATTRIBUTE ? Words.of("table.group.by", attribute) : Words.of("table.group." + kind.word);
    }

    /** The rows in groups; each group keeps their order. Without grouping one group without a title. */
    List<Group> of(List<TableRow> rows, Study study) {
        if (kind == Kind.NONE) {
            return List.of(new Group("", "", rows));
        }
        Map<Object, Integer> places = places(study);
        Map<Object, Head> heads = new LinkedHashMap<>();
        Map<Object, List<TableRow>> groups = new LinkedHashMap<>();
        for (TableRow row : rows) {
            for (Head head : heads(row, places)) {
                heads.putIfAbsent(head.key, head);
                groups.computeIfAbsent(head.key, key -> new ArrayList<>()).add(row);
            }
        }
        return heads.values().stream()
                .sorted(Comparator.comparingInt(Head::rank).thenComparing(head -> head.title.toLowerCase(Locale.ROOT)))
                .map(head -> new Group(head.key, head.title, groups.getOrDefault(head.key, List.of())))
                .toList();
    }

    /** What the study has in an order of its own keeps it. */
    private Map<Object, Integer> places(Study study) {
        Map<Object, Integer> places = new HashMap<>();
        switch (kind) {
            case CODE -> study.framework().inOrder().forEach(code -> places.put(code.id(), places.size()));
            case TRANSCRIPT -> study.transcripts().forEach(one -> places.put(one.id(), places.size()));
            case THEME -> study.themes().forEach(theme -> places.put(theme.id(), places.size()));
            case ATTRIBUTE ->
                Attributes.values(study, attribute)
                        .forEach(value -> places.putIfAbsent(value.toLowerCase(Locale.ROOT), places.size()));
            default -> {
                // by name
            }
        }
        return places;
    }

    private static Head head(Id<?> id, String title, Map<Object, Integer> places) {
        return new Head(id, places.getOrDefault(id, 0), title);
    }

    private List<Head> heads(TableRow row, Map<Object, Integer> places) {
        Transcript transcript = row.quote().transcript();
        Stream<Head> heads = switch (kind) {
            case NONE -> Stream.of();
            case TRANSCRIPT -> Stream.of(head(transcript.id(), transcript.name(), places));
            case CODER -> row.coders().isEmpty() ? Stream.of() : Stream.of(new Head(row.coders(), 0, row.coderNames()));
            case PARTICIPANT -> row.place().people().stream().map(person -> head(person.id(), person.name(), places));
            case CODE -> row.codes().stream().map(code -> head(code.id(), code.name(), places));
            case THEME -> row.themes().stream().map(theme -> head(theme.id(), theme.name(), places));
            case ATTRIBUTE ->
                row.values(attribute).stream().map(value -> {
                    String key = value.toLowerCase(Locale.ROOT);
                    return new Head(key, places.getOrDefault(key, 0), value);
                });
        };
        List<Head> found = heads.toList();
        return found.isEmpty()
                ? List.of(new Head("", Integer.MAX_VALUE, Words.of("table.group.without." + kind.word)))
                : found;
    }
}
