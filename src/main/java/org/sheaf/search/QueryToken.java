package org.sheaf.search;

import java.util.List;
import org.sheaf.text.Span;

/** What a query is made of, before its grammar is known. */
sealed interface QueryToken {

    Span at();

    /** A word, or a run of characters that the texts would hold as several. */
    record Plain(List<QueryWord> words, Span at) implements QueryToken {}

    /** Words in quotation marks; {@code gap} is -1 unless a nearness follows. */
    record Quoted(List<QueryWord> words, int gap, Span at) implements QueryToken {}

    /** A field with its value. */
    record Named(QueryField field, String value, Span at) implements QueryToken {}

    /** AND, OR, NOT. */
    record Operator(Kind kind, Span at) implements QueryToken {
        enum Kind {
            AND,
            OR,
            NOT
        }
    }

    /** NEAR with its distance. */
    record Nearness(int gap, Span at) implements QueryToken {}

    /** An opening bracket. */
    record Open(Span at) implements QueryToken {}

    /** A closing bracket. */
    record Close(Span at) implements QueryToken {}
}
