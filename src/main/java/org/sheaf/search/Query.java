package org.sheaf.search;

import java.util.List;
import java.util.stream.Collectors;
import org.sheaf.text.Span;

/**
 * A question to the texts as it was understood. What it means, as sets of hits, is told in {@code docs/howto/search.md} and by
 * {@code analysis.Retrieval}.
 */
public sealed interface Query {

    /** The characters of the query it was read from. */
    Span at();

    /** The same question in the language's plainest form; reading that gives the same question again. */
    String written();

    /** Whether only words are asked for, no field. */
    boolean isWordsOnly();

    /**
     * Words next to one another in this order; usually only one.
     *
     * @param words at least one
     * @param at where it was read
     */
    record Words(List<QueryWord> words, Span at) implements Query {
        /** Copies the words. */
        public Words {
            words = List.copyOf(words);
        }

        @Override
        public String written() {
            return words.size() == 1 ? words.get(0).written() : quoted(words);
        }

        @Override
        public boolean isWordsOnly() {
            return true;
        }
    }

    /**
     * Words near one another in any order.
     *
     * @param words at least one; each stands for a word of its own
     * @param gap how many other words may stand between the first and the last of them, from 0
     * @param at where it was read
     */
    record Window(List<QueryWord> words, int gap, Span at) implements Query {
        /** Copies the words. */
        public Window {
            words = List.copyOf(words);
        }

        @Override
        public String written() {
            return quoted(words) + "~" + gap;
        }

        @Override
        public boolean isWordsOnly() {
            return true;
        }
    }

    /**
     * Two matches that do not overlap, near one another in any order.
     *
     * @param left words, phrases, or alternatives of these
     * @param right likewise
     * @param gap how many words may stand between them, from 0
     * @param at where it was read
     */
    record Near(Query left, Query right, int gap, Span at) implements Query {
        @Override
        public String written() {
            return "(" + left.written() + " NEAR/" + gap + " " + right.written() + ")";
        }

        @Override
        public boolean isWordsOnly() {
            return true;
        }
    }

    /**
     * All of these.
     *
     * @param parts at least two
     * @param at where it was read
     */
    record And(List<Query> parts, Span at) implements Query {
        /** Copies the parts. */
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public String written() {
            return joined(parts, " AND ");
        }

        @Override
        public boolean isWordsOnly() {
            return parts.stream().allMatch(Query::isWordsOnly);
        }
    }

    /**
     * Any of these.
     *
     * @param parts at least two
     * @param at where it was read
     */
    record Or(List<Query> parts, Span at) implements Query {
        /** Copies the parts. */
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public String written() {
            return joined(parts, " OR ");
        }

        @Override
        public boolean isWordsOnly() {
            return parts.stream().allMatch(Query::isWordsOnly);
        }
    }

    /**
     * Not this.
     *
     * @param part what must not be
     * @param at where it was read
     */
    record Not(Query part, Span at) implements Query {
        @Override
        public String written() {
            return "NOT " + part.written();
        }

        @Override
        public boolean isWordsOnly() {
            return part.isWordsOnly();
        }
    }

    /**
     * Where, who or how coded.
     *
     * @param field what is asked
     * @param value the name as written, quotation marks aside
     * @param at where it was read
     */
    record Field(QueryField field, String value, Span at) implements Query {
        @Override
        public String written() {
            return field.word() + ":\"" + value + "\"";
        }

        @Override
        public boolean isWordsOnly() {
            return false;
        }
    }

    private static String quoted(List<QueryWord> words) {
        String between = words.stream().map(QueryWord::written).collect(Collectors.joining(" "));
        return "\"" + between + "\"";
    }

    private static String joined(List<Query> parts, String operator) {
        return parts.stream().map(Query::written).collect(Collectors.joining(operator, "(", ")"));
    }

    /**
     * Reads a query.
     *
     * @throws QueryFault when it cannot be understood
     */
    static Query read(String text) {
        return new QueryParser(text).read();
    }
}
