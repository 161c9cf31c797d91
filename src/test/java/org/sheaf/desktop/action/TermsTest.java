package org.sheaf.desktop.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sheaf.desktop.Remembering;

class TermsTest {

    private static final Terms OTHERS = new Terms(Map.of(
            Noun.QUOTATION, "segment",
            Noun.CODE, "node",
            Noun.PARENT, "category",
            Noun.FRAMEWORK, "code system",
            Noun.THEME, "topic",
            Noun.PARTICIPANT, "interviewee"));

    @AfterEach
    void putBack() {
        Words.use(Terms.USUAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "Remove the quotation => Remove the segment",
                "Quotations: the consensus => Segments: the consensus",
                "{0,choice,0#No quotations|1#1 quotation|1<{0} quotations} => {0,choice,0#No segments|1#1 segment|1<{0} segments}",
                "under another parent code => under another category",
                "More about the framework => More about the code system",
                "Coding framework => Code system",
                "New sub-theme of ‘{0}’ => New sub-topic of ‘{0}’",
                "Makes a code beside the chosen one. => Makes a node beside the chosen one.",
                "A participant speaks => An interviewee speaks",
                "the codebook => the codebook",
                "Framework Method => Framework Method",
            })
    void nounsAreSwitchedInSingularAndPluralWithTheirCapital(String usual, String switched) {
        assertThat(OTHERS.in(usual)).isEqualTo(switched);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Code… | Code…",
                "Code in vivo | Code in vivo",
                "Code with the last code | Code with the last node",
                "Code all 34 with a code | Code all 34 with a node",
                "Press Enter to code. | Press Enter to code.",
                "Read & code | Read & code",
                "Say who codes | Say who codes",
                "Code this quotation | Code this segment",
            })
    void theVerbToCodeStays(String usual, String switched) {
        assertThat(OTHERS.in(usual)).isEqualTo(switched);
    }

    @Test
    void theWholeBundleSpeaksWithTheUsersNouns() {
        Words.use(new Terms(Map.of(Noun.QUOTATION, "segment")));
        for (String key : Words.bundle().keySet()) {
            if (!key.contains(".title.")) {
                assertThat(Words.of(key).toLowerCase(java.util.Locale.ROOT))
                        .as(key)
                        .doesNotContainPattern("\\bquotations?\\b");
            }
        }
        assertThat(Words.of("themes.title.quotationOut", "Money"))
                .as("the study's history keeps the method's nouns")
                .isEqualTo("Took a quotation out of ‘Money’");
    }

    @Test
    void whatAUserCalledSomethingIsNotSwitched() {
        Words.use(OTHERS);
        assertThat(Words.of("framework.new.under", "Theme of quotations"))
                .isEqualTo("New node under ‘Theme of quotations’");
    }

    @ParameterizedTest
    @EnumSource(Noun.class)
    void everyNounThatIsOfferedIsKeptAndReadAgain(Noun noun) {
        Remembering settings = new Remembering();
        for (String other : noun.others()) {
            Terms.USUAL.with(noun, other).keep(settings);
            assertThat(Terms.from(settings).name(noun)).isEqualTo(other);
            assertThat(Noun.many(other)).isNotEqualTo(other).endsWith("s");
        }
        Terms.USUAL.keep(settings);
        assertThat(settings.all).isEmpty();
        assertThat(Terms.from(settings)).isSameAs(Terms.USUAL);
    }
}
