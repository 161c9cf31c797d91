package org.sheaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.sheaf.intake.WrittenTranscript.Said;
import org.sheaf.study.Turn;

/** What is written in a format that names the speakers comes back with the same speakers, words and times. */
class WrittenAndReadTest {

    /**
     * Words of any letters, since a tier that says the words of another one again is left out; and words that need escapes. No
     * entities: tables and subtitles have them for the signs they stand for.
     */
    @Provide
    Arbitrary<WrittenTranscript> interviews() {
        Arbitrary<String> plain =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(9);
        Arbitrary<String> odd = Arbitraries.of(
                "“so”",
                "\"no\"",
                "R&D",
                "<hm>",
                "a<b",
                "2.5",
                "naïve",
                "e\u0301t\u00E9",
                "😀",
                "well,",
                "(pause)",
                "[inaudible",
                "00:12:33]",
                "it’s",
                "really?",
                "yes.",
                "–",
                "100%",
                "日本語",
                "שלום");
        Arbitrary<String> word = Arbitraries.frequencyOf(Tuple.of(5, plain), Tuple.of(2, odd));
        Arbitrary<String> piece = word.list().ofMinSize(1).ofMaxSize(8).map(words -> "so " + String.join(" ", words));
        Arbitrary<Piece> piece3 = Combinators.combine(
                        piece.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.integers().between(100, 9000),
                        Arbitraries.integers().between(0, 5000))
                .as(Piece::new);
        Arbitrary<List<String>> casts = Arbitraries.of(
                List.of("Maud Ferrier", "Wren", "Odile Lund"),
                List.of("Speaker 1", "Speaker 2", "Speaker 3"),
                List.of("INT", "P01", "P02"),
                List.of("Zoë", "Íñigo", "Ægir"));
        return Combinators.combine(casts, piece3.list().ofMinSize(6).ofMaxSize(20))
                .as(WrittenAndReadTest::written)
                .withoutEdgeCases();
    }

    /** What is said, how many people further on the speaker is, how long it takes, how long nobody spoke before. */
    private record Piece(List<String> said, int step, int millis, int pause) {}

    private static WrittenTranscript written(List<String> cast, List<Piece> pieces) {
        List<Said> turns = new ArrayList<>();
        int who = 0;
        long at = 0;
        for (Piece piece : pieces) {
            at += piece.pause();
            turns.add(new Said(cast.get(who), at, at + piece.millis(), piece.said()));
            at += piece.millis();
            who = (who + piece.step()) % cast.size();
        }
        return new WrittenTranscript(turns);
    }

    @Property(tries = 50)
    void webVtt(@ForAll("interviews") WrittenTranscript written) {
        comesBack("a.vtt", written.vtt(), written);
    }

    @Property(tries = 50)
    void srt(@ForAll("interviews") WrittenTranscript written) {
        comesBack("a.srt", written.srt(), written);
    }

    @Property(tries = 50)
    void json(@ForAll("interviews") WrittenTranscript written) throws IOException {
        comesBack("a.json", written.json(), written);
    }

    @Property(tries = 50)
    void tableOfTurns(@ForAll("interviews") WrittenTranscript written) {
        comesBack("a.csv", written.csv(), written);
    }

    @Property(tries = 50)
    void textGrid(@ForAll("interviews") WrittenTranscript written) {
        comesBack("a.TextGrid", written.textGrid(), written);
    }

    @Property(tries = 50)
    void chat(@ForAll("interviews") WrittenTranscript written) {
        WrittenTranscript coded = new WrittenTranscript(written.turns().stream()
                .map(turn -> new Said(
                        turn.who().replace(" ", "").toUpperCase(Locale.ROOT), turn.start(), turn.end(), turn.pieces()))
                .toList());
        comesBack("a.cha", coded.chat(), coded);
    }

    @Property(tries = 50)
    void elan(@ForAll("interviews") WrittenTranscript written) {
        comesBack("a.eaf", written.elan(), written);
    }

    @Property(tries = 50)
    void exmaralda(@ForAll("interviews") WrittenTranscript written) {
        comesBack("a.exb", written.exmaralda(), written);
    }

    private static void comesBack(String name, String file, WrittenTranscript written) {
        ReadTranscript read = (ReadTranscript) Intake.read(name, file, Options.DEFAULT);
        List<String> found = new ArrayList<>();
        for (Turn turn : read.turns()) {
            String words = turn.speech().of(read.text().text()).replace('\n', ' ');
            found.add(turn.startMillis() + " "
                    + read.speakers().get(turn.speaker()).label() + ": " + words);
        }
        assertThat(found)
                .isEqualTo(written.turns().stream()
                        .map(turn -> turn.start() + " " + turn.who() + ": " + turn.words())
                        .toList());
    }
}
