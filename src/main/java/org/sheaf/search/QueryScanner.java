package org.sheaf.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sheaf.text.Span;

/** Cuts a query into words, quoted words, fields, operators and brackets. */
final class QueryScanner {

    /** NEAR without a number. */
    static final int USUAL_GAP = 5;

    private static final int MOST_GAP = 1000;
    private static final String QUOTES = "\"“”„«»";
    private static final String ENDS = QUOTES + "()";

    private final String text;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int at;

    private QueryScanner(String text) {
        this.text = text;
    }

    static List<QueryToken> scan(String text) {
        QueryScanner scanner = new QueryScanner(text);
        while (scanner.skipBlanks()) {
            scanner.next();
        }
        return scanner.tokens;
    }

    private boolean skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private void next() {
        char c = text.charAt(at);
        if (c == '(') {
            tokens.add(new QueryToken.Open(new Span(at, ++at)));
        } else if (c == ')') {
            tokens.add(new QueryToken.Close(new Span(at, ++at)));
        } else if (QUOTES.indexOf(c) >= 0) {
            quoted(at, false);
        } else if (c == '~') {
            forms();
        } else {
            run();
        }
    }

    private void forms() {
        int start = at++;
        if (at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0) {
            quoted(start, true);
            return;
        }
        int from = at;
        skipRun();
        if (from == at) {
            throw new QueryFault(
                    new Span(start, at),
                    "“~” stands right before a word, to find its other forms too, or right after a quoted phrase with a"
                            + " number, as in \"a b\"~5.");
        }
        plain(new Span(from, at), new Span(start, at), true);
    }

    private void quoted(int start, boolean forms) {
        String inside = quotedText(start);
        Span at = new Span(start, this.at);
        int gap = gap();
        List<QueryWord> words = QueryWords.of(inside, forms, at);
        if (words.isEmpty()) {
            throw new QueryFault(at, "Between these quotation marks stands no word to look for.");
        }
        if (gap >= 0 && words.size() > WindowIterator.MOST_WORDS) {
            throw new QueryFault(at, "A nearness joins at most " + WindowIterator.MOST_WORDS + " words.");
        }
        tokens.add(new QueryToken.Quoted(words, gap, new Span(start, this.at)));
    }

    private String quotedText(int start) {
        int from = ++at;
        while (at < text.length() && QUOTES.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == text.length()) {
            throw new QueryFault(new Span(start, from), "This quotation mark is never closed.");
        }
        return text.substring(from, at++);
    }

    /** The number of a nearness right after a phrase, or -1. */
    private int gap() {
        if (at == text.length() || text.charAt(at) != '~') {
            return -1;
        }
        int start = at++;
        skipRun();
        return number(text.substring(start + 1, at), new Span(start, at));
    }

    private static int number(String digits, Span at) {
        if (digits.matches("\\d{1,4}") && Integer.parseInt(digits) <= MOST_GAP) {
            return Integer.parseInt(digits);
        }
        throw new QueryFault(
                at, "A nearness is a number of words from 0 to " + MOST_GAP + ", as in \"a b\"~5 or a NEAR/5 b.");
    }

    private void skipRun() {
        while (at < text.length() && !isBlank(text.charAt(at)) && ENDS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
    }

    private void run() {
        int start = at;
        int colon = colonAfterName();
        if (colon > 0) {
            at = colon + 1;
            named(start, colon);
            return;
        }
        skipRun();
        Span span = new Span(start, at);
        String word = span.of(text);
        switch (word) {
            case "AND" -> tokens.add(new QueryToken.Operator(QueryToken.Operator.Kind.AND, span));
            case "OR" -> tokens.add(new QueryToken.Operator(QueryToken.Operator.Kind.OR, span));
            case "NOT" -> tokens.add(new QueryToken.Operator(QueryToken.Operator.Kind.NOT, span));
            case "NEAR" -> tokens.add(new QueryToken.Nearness(USUAL_GAP, span));
            default -> {
                if (word.startsWith("NEAR/")) {
                    tokens.add(new QueryToken.Nearness(number(word.substring(5), span), span));
                } else {
                    plain(span, span, false);
                }
            }
        }
    }

    /** A run without letter or digit, such as a dash, is nobody's word and is passed over. */
    private void plain(Span run, Span at, boolean forms) {
        List<QueryWord> words = QueryWords.of(run.of(text), forms, at);
        if (!words.isEmpty()) {
            tokens.add(new QueryToken.Plain(words, at));
        }
    }

    /** The position of the colon when letters and a colon stand here, with something after it; else -1. */
    private int colonAfterName() {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean name = end > at && end < text.length() && text.charAt(end) == ':';
        return name ? end : -1;
    }

    private void named(int start, int colon) {
        Span name = new Span(start, colon + 1);
        Optional<QueryField> field = QueryField.read(text.substring(start, colon));
        if (field.isEmpty()) {
            throw new QueryFault(
                    name,
                    "There is no field “" + name.of(text) + "”. The fields are " + fields()
                            + "; put words that hold a colon in quotation marks.");
        }
        skipBlanks();
        int from = at;
        String value;
        if (field.get() == QueryField.ATTRIBUTE) {
            value = compared();
        } else if (at < text.length() && QUOTES.indexOf(text.charAt(at)) >= 0) {
            value = quotedText(from);
        } else {
            skipRun();
            value = text.substring(from, at);
        }
        if (value.isBlank()) {
            throw new QueryFault(
                    new Span(start, Math.max(at, colon + 1)),
                    "After “" + name.of(text) + "” comes a name; one with blanks in quotation marks.");
        }
        tokens.add(new QueryToken.Named(field.get(), value.strip(), new Span(start, at)));
    }

    /** A name, a sign and a value without blanks between them; name and value may each stand in quotation marks. */
    private String compared() {
        StringBuilder all = new StringBuilder();
        while (at < text.length() && !isBlank(text.charAt(at)) && text.charAt(at) != '(' && text.charAt(at) != ')') {
            if (QUOTES.indexOf(text.charAt(at)) >= 0) {
                all.append(quotedText(at));
            } else {
                int from = at;
                skipRun();
                all.append(text, from, at);
            }
        }
        return all.toString();
    }

    private static String fields() {
        return Arrays.stream(QueryField.values()).map(f -> f.word() + ":").collect(Collectors.joining(", "));
    }
}
