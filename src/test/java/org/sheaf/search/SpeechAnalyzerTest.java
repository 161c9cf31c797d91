package org.sheaf.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechAnalyzerTest {

    /** Each word with the verbatim characters its offsets cut. */
    private static List<String> cut(String text) throws IOException {
        List<String> words = new ArrayList<>();
        try (SpeechAnalyzer analyzer = new SpeechAnalyzer();
                TokenStream tokens = analyzer.tokenStream("words", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offsets = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term + "=" + text.substring(offsets.startOffset(), offsets.endOffset()));
            }
            tokens.end();
        }
        return words;
    }

    @Test
    void caseAndAccentsAreFolded() throws IOException {
        assertThat(cut("The Café, naïve Ångström; Straße"))
                .containsExactly("the=The", "cafe=Café", "naive=naïve", "angstrom=Ångström", "strasse=Straße");
        assertThat(cut("Άνθρωπος Ёлка")).containsExactly("ανθρωπος=Άνθρωπος", "елка=Ёлка");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"don't", "don’t", "don‘t", "don`t", "don´t", "donʼt"})
    void everyApostropheIsOne(String written) throws IOException {
        assertThat(cut("I " + written + " know")).containsExactly("i=I", "don't=" + written, "know=know");
    }

    @Test
    void possessivesBelongToTheirWord() throws IOException {
        assertThat(cut("Robin's and Toni’s")).containsExactly("robin=Robin's", "and=and", "toni=Toni’s");
    }

    @Test
    void quotationMarksDoNotBecomeApostrophes() throws IOException {
        assertThat(cut("‘why’ `so´")).containsExactly("why=why", "so=so");
    }

    @Test
    void softHyphensAndZeroWidthCharactersAreSeenThrough() throws IOException {
        assertThat(cut("fund\u00ADing \u200Bfe\u200Bars\uFEFF now"))
                .containsExactly("funding=fund\u00ADing", "fears=fe\u200Bars\uFEFF", "now=now");
    }

    @Test
    void underliningIsTakenAlongToTheLastLetter() throws IOException {
        assertThat(cut("I w\u0332a\u0332s\u0332 there"))
                .containsExactly("i=I", "was=w\u0332a\u0332s\u0332", "there=there");
    }

    @Test
    void accentsWrittenApartAreFoldedToo() throws IOException {
        assertThat(cut("cafe\u0301 nai\u0308ve")).containsExactly("cafe=cafe\u0301", "naive=nai\u0308ve");
    }

    @Test
    void unusualBlanksPartWords() throws IOException {
        assertThat(cut("ten\u00A0thousand\u202Fpounds\u2009more"))
                .containsExactly("ten=ten", "thousand=thousand", "pounds=pounds", "more=more");
    }

    @Test
    void stressMarksAndForgottenBlanksMakeNoNewWords() throws IOException {
        assertThat(cut("_really_ it.I said:yes e.g. 9.30 U.K. so... twice-daily"))
                .containsExactly(
                        "really=really",
                        "it=it",
                        "i=I",
                        "said=said",
                        "yes=yes",
                        "e.g=e.g",
                        "9.30=9.30",
                        "u.k=U.K",
                        "so=so",
                        "twice=twice",
                        "daily=daily");
    }

    @Test
    void astralCharactersKeepTheOffsetsInUtf16() throws IOException {
        assertThat(cut("😀 well 𝒳 ok\u00AD👍 yes"))
                .containsExactly("😀=😀", "well=well", "𝒳=𝒳", "ok=ok\u00AD", "👍=👍", "yes=yes");
    }

    @Test
    void longTextsAreCutRightBehindManyDecorations() throws IOException {
        String text = "a\u00ADb ".repeat(3000) + "e\u0332nd";
        List<String> words = cut(text);
        assertThat(words).hasSize(3001);
        assertThat(words.get(3000)).isEqualTo("end=e\u0332nd");
        assertThat(words.get(2999)).isEqualTo("ab=a\u00ADb");
    }
}
