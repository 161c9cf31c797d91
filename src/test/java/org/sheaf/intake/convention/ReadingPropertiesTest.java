package org.sheaf.intake.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.sheaf.intake.format.StyledText;
import org.sheaf.study.TranscriptText;
import org.sheaf.study.Turn;
import org.sheaf.text.CodePoints;
import org.sheaf.text.Words;

/** What holds of every text, however it is marked. */
class ReadingPropertiesTest {

    /** Pieces from which lines grow that look like marks, half like marks, and not at all. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.of(
                "I",
                "P1",
                "Wren",
                "Maud Ferrier",
                "INTERVIEWER",
                "DATE",
                "She says",
                "é",
                "😀",
                ":",
                ": ",
                " :",
                ";",
                "\"",
                "**",
                "*",
                "#",
                "# ",
                "## Wren",
                "[00:01]",
                "(1:02:03)",
                "0:33",
                "#00:00:03-0#",
                "\\[12:40\\]",
                "  ",
                "\t",
                "\u00A0",
                "\uFEFF",
                " and so on.",
                " really?",
                "---",
                "\n",
                "\n",
                "\n\n",
                "\n\n",
                "I: ",
                "P1: ",
                "I: Yes?\n\n",
                "P1: No.\n\n",
                "**Wren:** ",
                "**Wren**\n",
                "Wren  0:01\n",
                "Transcribed by https://otter.ai",
                "00:01 --> 00:02");
        Arbitrary<String> any = piece.list().ofMaxSize(60).map(parts -> String.join("", parts));
        Arbitrary<String> asked = Arbitraries.of(
                        "MOD: Why?\n\n", "MOD:\n\n", "So.\n\n", "  So.\n", "[00:01]\n", "## Two\n\n", "---\n")
                .list()
                .ofMaxSize(30)
                .map(parts -> "MOD: Well?\n\n" + String.join("", parts));
        return Arbitraries.oneOf(any, any, asked);
    }

    @Provide
    Arbitrary<List<String>> speeches() {
        Arbitrary<String> word =
                Arbitraries.of("twine", "kettle", "the", "was", "never", "mine", "so", "[laughs]", "2.5");
        Arbitrary<String> sentence = word.list().ofMinSize(1).ofMaxSize(12).map(words -> String.join(" ", words) + ".");
        return sentence.list().ofMinSize(4).ofMaxSize(30);
    }

    @Property(tries = 2000)
    void turnsAreInOrderHoldTheirSpeechAndSplitNoCharacter(
            @ForAll("texts") String text, @ForAll boolean markdown, @ForAll("conventions") Convention chosen) {
        Recognised read = read(text, markdown, chosen);
        assertThat(read.text().text()).isEqualTo(text);
        int from = 0;
        for (Turn turn : read.text().turns()) {
            assertThat(turn.whole().start()).isGreaterThanOrEqualTo(from);
            assertThat(turn.whole().contains(turn.speech())).isTrue();
            assertThat(turn.speaker()).isBetween(-1, read.speakers().size() - 1);
            assertThat(CodePoints.splitsPair(text, turn.speech().start())).isFalse();
            assertThat(CodePoints.splitsPair(text, turn.speech().end())).isFalse();
            from = turn.whole().end();
        }
        assertThat(from).isLessThanOrEqualTo(text.length());
        assertThat(read.speakers().stream().mapToInt(FoundSpeaker::turns).sum())
                .isLessThanOrEqualTo(read.text().turns().size());
    }

    @Provide
    Arbitrary<Convention> conventions() {
        return Arbitraries.of(Convention.class).injectNull(0.5);
    }

    @Property
    void textWrittenAnewHoldsEveryWordOnce(@ForAll("texts") String text) {
        Recognised none = ProseReading.read(StyledText.plain(text, false), Convention.NONE, false);
        assertThat(words(none.text().text())).isEqualTo(words(text));
    }

    private static List<String> words(String text) {
        return List.of(text.replaceAll("[\\s\u00A0\uFEFF]+", " ").strip().split(" "));
    }

    @Property(tries = 200)
    void whatIsSaidIsFoundWhateverTheConvention(
            @ForAll("speeches") List<String> speeches, @ForAll("styles") Style style) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < speeches.size(); i++) {
            text.append(style.before)
                    .append(i % 2 == 0 ? "Interviewer" : "Wren")
                    .append(style.after);
            text.append(speeches.get(i)).append("\n\n");
        }
        Recognised read = read(text.toString(), true, null);
        TranscriptText found = read.text();
        List<String> said = new ArrayList<>();
        found.turns().forEach(turn -> said.add(found.words(turn.speech())));
        assertThat(said).isEqualTo(speeches);
        assertThat(read.marking().convention()).isEqualTo(style.convention);
        assertThat(read.words())
                .isEqualTo(speeches.stream().mapToInt(Words::count).sum());
    }

    private record Style(String before, String after, Convention convention) {}

    @Provide
    Arbitrary<Style> styles() {
        return Arbitraries.of(
                new Style("", ": ", Convention.COLON),
                new Style("", ":\t", Convention.COLON),
                new Style("", " : ", Convention.COLON),
                new Style("", ":\n", Convention.COLON),
                new Style("", " [00:01:02]: ", Convention.COLON),
                new Style("[00:01:02] ", ": ", Convention.COLON),
                new Style("", ": (00:12) ", Convention.COLON),
                new Style("[00:01:02]\n", ":  ", Convention.COLON),
                new Style("**", ":** ", Convention.BOLD_COLON),
                new Style("**", "**: ", Convention.BOLD_COLON),
                new Style("__", ":__ \\[12:40\\] ", Convention.BOLD_COLON),
                new Style("**", " (00:12):** ", Convention.BOLD_COLON),
                new Style("**", "**\n\n", Convention.BOLD_LINE),
                new Style("**", "** 1:02\n", Convention.BOLD_LINE),
                new Style("**", "** ", Convention.BOLD_LEAD),
                new Style("", "  0:33  \n", Convention.NAME_LINE),
                new Style("", "  \n", Convention.NAME_LINE),
                new Style("00:00:05 ", "\n", Convention.NAME_LINE),
                new Style("### ", "\n\n", Convention.HEADING),
                new Style("", "\t", Convention.TAB));
    }

    private static Recognised read(String text, boolean markdown, @Nullable Convention chosen) {
        return ProseReading.read(StyledText.plain(text, markdown), chosen, true);
    }
}
