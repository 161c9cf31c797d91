package org.sheaf.analysis;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sheaf.search.Query;
import org.sheaf.search.QueryField;
import org.sheaf.search.QueryWord;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.Layer;
import org.sheaf.study.Study;
import org.sheaf.study.TextKind;
import org.sheaf.study.Theme;

/** Says in a sentence how a query was understood. */
final class RetrievalEcho {

    private final Study study;
    private boolean namesCodes;
    private boolean namesCoder;

    private RetrievalEcho(Study study) {
        this.study = study;
    }

    /** A sentence; names the layer where that matters. */
    static String of(Query query, Study study, Layer layer) {
        RetrievalEcho echo = new RetrievalEcho(study);
        String asked = echo.told(query, false);
        boolean layered = echo.namesCodes && !echo.namesCoder;
        return Character.toUpperCase(asked.charAt(0))
                + asked.substring(1)
                + (layered ? "; codings: " + layer.words() + "." : ".");
    }

    private String told(Query query, boolean inside) {
        if (query instanceof Query.Words words) {
            return words.words().size() == 1 ? one(words.words().get(0)) : "the words " + phrase(words.words());
        } else if (query instanceof Query.Window window) {
            return listed(window.words()) + between(window.gap());
        } else if (query instanceof Query.Near near) {
            return told(near.left(), true) + " and " + told(near.right(), true) + between(near.gap());
        } else if (query instanceof Query.Not not) {
            return "not " + told(not.part(), true);
        } else if (query instanceof Query.And and) {
            return joined(and.parts(), " and ", inside);
        } else if (query instanceof Query.Or or) {
            return joined(or.parts(), " or ", inside);
        }
        return field((Query.Field) query);
    }

    private String joined(List<Query> parts, String by, boolean inside) {
        String all = parts.stream().map(part -> told(part, true)).collect(Collectors.joining(by));
        return inside ? "(" + all + ")" : all;
    }

    private static String one(QueryWord word) {
        return switch (word.kind()) {
            case EXACT -> "the word “" + word.text() + "”";
            case FORMS -> "any form of “" + word.text() + "”";
            case PATTERN -> "words like “" + word.text() + "”";
        };
    }

    private static String phrase(List<QueryWord> words) {
        return words.stream().map(QueryWord::written).collect(Collectors.joining(" ", "“", "”"));
    }

    private static String listed(List<QueryWord> words) {
        return words.stream().map(RetrievalEcho::one).collect(Collectors.joining(" and "));
    }

    private static String between(int gap) {
        return gap == 0
                ? " next to one another"
                : " with at most " + gap + (gap == 1 ? " other word" : " other words") + " between";
    }

    private String field(Query.Field field) {
        String name = "‘" + field.value() + "’";
        namesCodes |= field.field() == QueryField.CODE || field.field() == QueryField.THEME;
        namesCoder |= field.field() == QueryField.CODER;
        return switch (field.field()) {
            case SPEAKER -> "said under the label " + name;
            case PARTICIPANT -> "said by " + name;
            case ATTRIBUTE -> new AttributeQuery(study, field).words();
            case ROLE -> "said by somebody whose role is " + name;
            case TRANSCRIPT -> "in the transcript " + name;
            case KIND ->
                TextKind.DOCUMENT.word().equals(field.value().strip().toLowerCase(Locale.ROOT))
                        ? "in a document"
                        : "in an interview";
            case GROUP -> "in the group " + name;
            case CODE -> "coded " + codes(field);
            case THEME -> "in the theme " + themes(field);
            case CODER -> "as marked by the coder " + name;
            case QUESTION -> "in answer to " + questions(field);
        };
    }

    private String codes(Query.Field field) {
        List<Id<Code>> named = new RetrievalFields(study).codes(field);
        long below = named.stream()
                        .flatMap(code -> study.framework().withSubcodes(code).stream())
                        .distinct()
                        .count()
                - named.size();
        String names = named.stream()
                .map(code -> "‘" + study.framework().label(study.codes().get(code)) + "’")
                .collect(Collectors.joining(" or "));
        return names + (below <= 0 ? "" : below == 1 ? " with its sub-code" : " with its " + below + " sub-codes");
    }

    private String questions(Query.Field field) {
        return new RetrievalFields(study)
                .questions(field).stream()
                        .map(question -> "question " + question.number() + " “" + question.text() + "”")
                        .collect(Collectors.joining(" or "));
    }

    private String themes(Query.Field field) {
        return new RetrievalFields(study)
                .themes(field).stream()
                        .map(Theme::name)
                        .map(theme -> "‘" + theme + "’")
                        .collect(Collectors.joining(" or "));
    }
}
