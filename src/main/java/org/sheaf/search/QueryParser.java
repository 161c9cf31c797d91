package org.sheaf.search;

import java.util.ArrayList;
import java.util.List;
import org.sheaf.text.Span;

/**
 * Reads a query by recursive descent. From loosest to tightest: OR; AND, or nothing between two parts; NOT; NEAR; words,
 * phrases, fields and brackets.
 */
final class QueryParser {

    private static final int DEEPEST = 100;

    private final String text;
    private final List<QueryToken> tokens;
    private int next;
    private int depth;

    QueryParser(String text) {
        this.text = text;
        this.tokens = QueryScanner.scan(text);
    }

    Query read() {
        if (tokens.isEmpty()) {
            throw new QueryFault(
                    end(), "Write what to look for: a word, a “phrase”, or a field such as code:name or speaker:name.");
        }
        Query query = or();
        if (next < tokens.size()) {
            throw new QueryFault(tokens.get(next).at(), "This bracket closes nothing.");
        }
        return query;
    }

    private Query or() {
        List<Query> parts = new ArrayList<>(List.of(and()));
        while (accept(QueryToken.Operator.Kind.OR)) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new Query.Or(parts, hull(parts));
    }

    private Query and() {
        List<Query> parts = new ArrayList<>(List.of(not()));
        while (accept(QueryToken.Operator.Kind.AND) || startsPart()) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.get(0) : new Query.And(parts, hull(parts));
    }

    private boolean startsPart() {
        if (next == tokens.size()) {
            return false;
        }
        QueryToken token = tokens.get(next);
        return token instanceof QueryToken.Operator operator
                ? operator.kind() == QueryToken.Operator.Kind.NOT
                : !(token instanceof QueryToken.Close);
    }

    private Query not() {
        if (next < tokens.size()
                && tokens.get(next) instanceof QueryToken.Operator operator
                && operator.kind() == QueryToken.Operator.Kind.NOT) {
            next++;
            deeper(operator.at());
            Query part = not();
            depth--;
            return new Query.Not(part, operator.at().hull(part.at()));
        }
        return near();
    }

    private Query near() {
        Query left = part();
        while (next < tokens.size() && tokens.get(next) instanceof QueryToken.Nearness nearness) {
            next++;
            Query right = part();
            deeper(nearness.at());
            left = new Query.Near(
                    joinable(left), joinable(right), nearness.gap(), left.at().hull(right.at()));
        }
        return left;
    }

    /** Only matches with a place of their own can be near one another. */
    private static Query joinable(Query side) {
        if (side instanceof Query.Or or) {
            or.parts().forEach(QueryParser::joinable);
        } else if (!(side instanceof Query.Words || side instanceof Query.Window || side instanceof Query.Near)) {
            throw new QueryFault(side.at(), "NEAR joins words and phrases, or alternatives of these in brackets.");
        }
        return side;
    }

    private Query part() {
        if (next == tokens.size()) {
            throw new QueryFault(end(), "Something to look for is missing at the end.");
        }
        QueryToken token = tokens.get(next++);
        if (token instanceof QueryToken.Plain plain) {
            return new Query.Words(plain.words(), plain.at());
        } else if (token instanceof QueryToken.Quoted quoted) {
            return quoted.gap() < 0
                    ? new Query.Words(quoted.words(), quoted.at())
                    : new Query.Window(quoted.words(), quoted.gap(), quoted.at());
        } else if (token instanceof QueryToken.Named named) {
            return new Query.Field(named.field(), named.value(), named.at());
        } else if (token instanceof QueryToken.Open open) {
            return bracket(open);
        }
        throw new QueryFault(token.at(), missingBefore(token));
    }

    private Query bracket(QueryToken.Open open) {
        deeper(open.at());
        Query inside = or();
        depth--;
        if (next == tokens.size()) {
            throw new QueryFault(open.at(), "This bracket is never closed.");
        }
        next++;
        return inside;
    }

    private String missingBefore(QueryToken token) {
        String written = token.at().of(text);
        return token instanceof QueryToken.Close
                ? "Before this bracket something to look for is missing."
                : "“" + written + "” needs something to look for on both sides; to look for the word itself, put it in"
                        + " quotation marks.";
    }

    private void deeper(Span at) {
        if (++depth > DEEPEST) {
            throw new QueryFault(at, "The query is nested too deeply. Take some brackets out.");
        }
    }

    private boolean accept(QueryToken.Operator.Kind kind) {
        if (next < tokens.size()
                && tokens.get(next) instanceof QueryToken.Operator operator
                && operator.kind() == kind) {
            next++;
            return true;
        }
        return false;
    }

    private static Span hull(List<Query> parts) {
        return parts.get(0).at().hull(parts.get(parts.size() - 1).at());
    }

    private Span end() {
        return new Span(text.length(), text.length());
    }
}
