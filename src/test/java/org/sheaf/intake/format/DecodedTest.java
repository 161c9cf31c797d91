package org.sheaf.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DecodedTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "é", "ß", "😀", "\u0332", "\u00A0", "a", "word ", "„", "東", "\n", "\r\n", "\r", "\t", ": ",
                        "\uFEFF")
                .list()
                .ofMaxSize(60)
                .map(parts -> "I" + String.join("", parts));
    }

    @Property
    void utf8IsReadAsItStandsWithOrWithoutItsMark(@ForAll("texts") String text) {
        Decoded plain = Decoded.of(text.getBytes(StandardCharsets.UTF_8));
        Decoded marked = Decoded.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        assertThat(plain.text()).isEqualTo(lines(text));
        assertThat(marked.text()).isEqualTo(lines(text));
        assertThat(plain.encoding()).isEqualTo("UTF-8");
        assertThat(plain.warnings()).isEmpty();
    }

    @Property
    void utf16IsKnownByItsMark(@ForAll("texts") String text, @ForAll boolean bigEnd) {
        Charset charset = bigEnd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        Decoded decoded = Decoded.of(("\uFEFF" + text).getBytes(charset));
        assertThat(decoded.text()).isEqualTo(lines(text));
        assertThat(decoded.encoding()).isEqualTo(charset.name());
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    @Test
    void latinLettersOutsideUtf8AreWindows1252AndItIsSaid() {
        Decoded decoded = Decoded.of("I: Schön – “naïve” €".getBytes(Charset.forName("windows-1252")));
        assertThat(decoded.text()).isEqualTo("I: Schön – “naïve” €");
        assertThat(decoded.encoding()).isEqualTo("Windows-1252");
        assertThat(decoded.warnings())
                .singleElement()
                .satisfies(w -> assertThat(w).contains("read as Windows-1252"));
    }

    @Test
    void otherScriptsAreDetected() {
        String russian =
                "Интервьюер: Расскажите, пожалуйста, о себе.\nМария: Я родилась в деревне, где было двенадцать домов.\n"
                        .repeat(5);
        assertThat(Decoded.of(russian.getBytes(Charset.forName("windows-1251"))).text())
                .isEqualTo(russian);
        String japanese = "聞き手: 子どもの頃のことを教えてください。\n話し手: 山の近くの小さな村で育ちました。\n".repeat(5);
        assertThat(Decoded.of(japanese.getBytes(Charset.forName("Shift_JIS"))).text())
                .isEqualTo(japanese);
    }

    @Test
    void zerosAndManyControlCharactersAreNoText() {
        assertThat(Decoded.of(new byte[] {'a', 0, 'b', 'c', 'd', 'e', 'f'}).isBinary())
                .isTrue();
        assertThat(Decoded.of(new byte[] {1, 2, 3, 4, 5, 6}).isBinary()).isTrue();
        assertThat(Decoded.of("\u0001x\u0002 and tabs\t\f\n".repeat(3).getBytes(StandardCharsets.UTF_8))
                        .isBinary())
                .isTrue();
        assertThat(Decoded.of("Yes. \u0015123_456\u0015\n".repeat(3).getBytes(StandardCharsets.UTF_8))
                        .isBinary())
                .as("the bullets of CHAT")
                .isFalse();
    }
}
