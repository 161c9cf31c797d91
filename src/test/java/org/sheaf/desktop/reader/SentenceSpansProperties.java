package org.sheaf.desktop.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sheaf.language.Sentences;
import org.sheaf.study.Block;
import org.sheaf.text.CodePoints;
import org.sheaf.text.Span;

class SentenceSpansProperties {

    @Provide
    Arbitrary<List<String>> speeches() {
        return Arbitraries.of(
                        "well",
                        "Dr. Moe",
                        "3.5",
                        "came.",
                        "no?",
                        "Yes!",
                        "“so”",
                        "…",
                        "e\u0301te\u0301",
                        "👩‍👩‍👧.",
                        "𝒜𝒷",
                        "🇳🇴",
                        "مرحبا.",
                        "東京。",
                        "\n",
                        "(laughs)",
                        "a.m.",
                        "\u00a0",
                        "-",
                        "I--",
                        "\u0007",
                        "\ud800")
                .list()
                .ofMaxSize(25)
                .map(words -> String.join(" ", words))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static ReaderModel model(List<String> speeches) {
        return new Sample(speeches.toArray(String[]::new)).model();
    }

    private static SentenceSpans divided(ReaderModel model, Function<String, List<Span>> divider) {
        return SentenceSpans.of(model.transcript(), model.text(), model.blocks(), divider);
    }

    /** What must hold whatever a divider finds. */
    private static void holds(ReaderModel model, SentenceSpans found) {
        String text = model.text().text();
        int number = 0;
        for (Block block : model.blocks()) {
            int at = block.span().start();
            while (number < found.count()
                    && found.sentence(number).start() < block.span().end()) {
                Span sentence = found.sentence(number++);
                assertThat(block.span().contains(sentence)).isTrue();
                assertThat(text.substring(at, sentence.start())).isBlank();
                assertThat(sentence.of(text))
                        .isEqualTo(sentence.of(text).strip())
                        .isNotEmpty();
                assertThat(CodePoints.splitsPair(text, sentence.start())).isFalse();
                assertThat(CodePoints.splitsPair(text, sentence.end())).isFalse();
                for (int i = sentence.start(); i < sentence.end(); i++) {
                    assertThat(found.at(block.span(), i)).contains(sentence);
                }
                at = sentence.end();
            }
            assertThat(text.substring(at, block.span().end())).isBlank();
        }
        assertThat(number).isEqualTo(found.count());
    }

    @Property(tries = 150)
    void coreNlpsSentencesFillTheSpeechOfEachTurnAndReachIntoNoOther(@ForAll("speeches") List<String> speeches) {
        ReaderModel model = model(speeches);
        holds(model, divided(model, new Sentences()::of));
    }

    @Property(tries = 150)
    void whateverADividerLeavesOutBelongsToASentence(
            @ForAll("speeches") List<String> speeches, @ForAll List<Integer> cuts) {
        ReaderModel model = model(speeches);
        holds(
                model,
                divided(
                        model,
                        speech -> cuts.stream()
                                .map(cut -> Math.floorMod(cut, speech.length() + 1))
                                .sorted()
                                .map(cut -> new Span(cut, cut))
                                .toList()));
    }

    @Example
    void aFullStopAfterATitleEndsNoSentence() {
        ReaderModel model = model(List.of("And then?", "I asked Dr. Moe about it. She said 3.5 hours."));
        SentenceSpans found = divided(model, new Sentences()::of);
        Block speech = model.blocks().get(1);
        int doctor = model.text().text().indexOf("Moe");
        assertThat(found.at(speech.span(), doctor).map(s -> s.of(model.text().text())))
                .contains("I asked Dr. Moe about it.");
        assertThat(found.at(speech.span(), speech.span().end())
                        .map(s -> s.of(model.text().text())))
                .contains("She said 3.5 hours.");
        assertThat(found.at(new Span(0, 0), 0)).isEqualTo(Optional.empty());
        assertThat(found.fits(model.transcript())).isTrue();
        assertThat(found.fits(model(List.of("Other.")).transcript())).isFalse();
    }
}
