package org.sheaf.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheaf.text.Span;

class QueryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "fears                          | fears",
                "Fears FUNDING                  | (fears AND funding)",
                "a b OR c                       | ((a AND b) OR c)",
                "a AND (b OR c)                 | (a AND (b OR c))",
                "NOT a b                        | (NOT a AND b)",
                "a NOT NOT b                    | (a AND NOT NOT b)",
                "\"Funding fears\"              | \"funding fears\"",
                "“funding fears”                | \"funding fears\"",
                "twice-daily                    | \"twice daily\"",
                "Café’s                         | cafe",
                "rattl* wom?n *ing c??t         | (rattl* AND wom?n AND *ing AND c??t)",
                "really?                        | really",
                "~fears                         | ~fears",
                "~\"fear funding\"              | \"~fear ~funding\"",
                "\"a b\"~5                      | \"a b\"~5",
                "a NEAR b                       | (a NEAR/5 b)",
                "a NEAR/2 b NEAR/0 \"c d\"      | ((a NEAR/2 b) NEAR/0 \"c d\")",
                "(a OR b) NEAR/3 c              | ((a OR b) NEAR/3 c)",
                "x a NEAR/3 c y                 | (x AND (a NEAR/3 c) AND y)",
                "code:fears                     | code:\"fears\"",
                "Code: \"A > B\" fears          | (code:\"A > B\" AND fears)",
                "speaker:P1 NOT role:other      | (speaker:\"P1\" AND NOT role:\"other\")",
                "and or not near                | (and AND or AND not AND near)",
                "so - then … well               | (so AND then AND well)"
            })
    void queriesAreReadAsTheLanguageSays(String query, String meaning) {
        assertThat(Query.read(query).written()).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "``|0|0|Write what to look for",
                "…|1|1|Write what to look for",
                "one \"two|4|5|never closed",
                "one (two|4|5|never closed",
                "one) two|3|4|closes nothing",
                "one AND|7|7|missing at the end",
                "OR one|0|2|needs something to look for on both sides",
                "one (AND two)|5|8|needs something to look for on both sides",
                "one ()|5|6|Before this bracket",
                "one NEAR/x two|4|10|number of words",
                "one NEAR/9999 two|4|13|number of words",
                "\"one two\"~|9|10|number of words",
                "one NEAR code:x|9|15|NEAR joins words and phrases",
                "(one two) NEAR three|1|8|NEAR joins words and phrases",
                "foo:bar|0|4|There is no field “foo:”",
                "fears code:|6|11|comes a name",
                "fears *|6|7|would fit every word",
                "~rattl*|0|7|Leave out “~”",
                "a ~ b|2|3|right before a word",
                "a \"--\"|2|6|no word to look for"
            })
    void faultsPointAtTheCharacter(String query, int start, int end, String why) {
        QueryFault fault = catchThrowableOfType(QueryFault.class, () -> Query.read(query));
        assertThat(fault).isNotNull();
        assertThat(fault.at()).isEqualTo(new Span(start, end));
        assertThat(fault.why()).contains(why);
    }

    @Test
    void partsKnowWhereTheyStand() {
        String text = "one \"two three\" code:x";
        Query.And query = (Query.And) Query.read(text);
        assertThat(query.at().of(text)).isEqualTo(text);
        assertThat(query.parts().get(1).at().of(text)).isEqualTo("\"two three\"");
        assertThat(query.parts().get(2).at().of(text)).isEqualTo("code:x");
    }

    @Test
    void depthHasALimitInsteadOfAStackOverflow() {
        QueryFault fault = catchThrowableOfType(
                QueryFault.class, () -> Query.read("(".repeat(100_000) + "a" + ")".repeat(100_000)));
        assertThat(fault.why()).contains("nested too deeply");
        fault = catchThrowableOfType(QueryFault.class, () -> Query.read("NOT ".repeat(100_000) + "a"));
        assertThat(fault.why()).contains("nested too deeply");
    }

    @Property
    void whatIsWrittenReadsBackTheSame(@ForAll("queries") String query) {
        String written = Query.read(query).written();
        assertThat(Query.read(written).written()).isEqualTo(written);
    }

    @Property
    void anyTextIsReadOrFaultedInsideItself(@ForAll("scraps") String scrap) {
        try {
            assertThat(Query.read(scrap).written()).isNotBlank();
        } catch (QueryFault fault) {
            assertThat(fault.at().end()).isLessThanOrEqualTo(scrap.length());
            assertThat(fault.why()).endsWith(".");
        }
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "a",
                        "b*",
                        "~",
                        "~c",
                        "\"",
                        "“",
                        "(",
                        ")",
                        " ",
                        " ",
                        "AND",
                        "OR",
                        "NOT",
                        "NEAR/2",
                        ":",
                        "code:",
                        "speaker:P1",
                        "?",
                        "*",
                        "-",
                        "x:y",
                        "’",
                        "😀",
                        "~5",
                        "é")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> queries() {
        Arbitrary<String> leaf = Arbitraries.of(
                "fears",
                "Funding-round",
                "rattl*",
                "~want",
                "\"a b\"",
                "\"a ~b c\"~3",
                "code:\"A > B\"",
                "role:other",
                "it’s");
        return Arbitraries.lazyOf(
                () -> leaf,
                () -> leaf,
                () -> Combinators.combine(queries(), queries()).as((a, b) -> "(" + a + " OR " + b + ")"),
                () -> Combinators.combine(queries(), queries()).as((a, b) -> "(" + a + " " + b + ")"),
                () -> queries().map(a -> "NOT " + a),
                () -> Combinators.combine(Arbitraries.of("x", "\"y z\"", "(x OR y)"), Arbitraries.of("w", "v*"))
                        .as((a, b) -> a + " NEAR/4 " + b));
    }
}
