package org.sheaf.identity.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sheaf.text.Span;

/** However a name is written, it is found; and nothing else is. */
class OriginalsTest {

    private static List<String> found(String text, String... writings) {
        return Originals.of(List.of(writings)).in(text).stream()
                .map(leak -> text.substring(leak.span().start(), leak.span().end()))
                .toList();
    }

    @Test
    void whateverHidesItFromASearchDoesNotHideIt() {
        for (String hidden : List.of(
                "Odile",
                "ODILE",
                "odile",
                "Odile’s",
                "Odi\u00adle",
                "O\u200bdile",
                "Odi-\nle",
                "Ódile",
                "O\u0301dile",
                "\u041edile",
                "(Odile)",
                "Ｏｄｉｌｅ",
                "_Odile_",
                "Odile-Ann")) {
            assertThat(found("then " + hidden + " came", "Odile")).as(hidden).hasSize(1);
        }
        assertThat(found("O’Neill, O'Neill, O`Neill, O\u02bcNeill", "O’Neill")).hasSize(4);
        assertThat(found("Odile\u00a0 \n Marchetti", "Odile Marchetti")).containsExactly("Odile\u00a0 \n Marchetti");
        assertThat(found("Straße, Łódź", "strasse", "Lodz")).containsExactly("Straße", "Łódź");
    }

    @Test
    void aNameWithinAnotherWordIsNone() {
        assertThat(found("marking the remark of Marks", "Mark")).isEmpty();
        assertThat(found("Ann, Anna and Anne", "Ann", "Anna")).containsExactly("Ann", "Anna");
    }

    @Test
    void longAndShortWritingsAreBothTold() {
        assertThat(found("Ben Marchetti rang", "Ben", "Ben Marchetti", "Marchetti"))
                .containsExactlyInAnyOrder("Ben", "Ben Marchetti", "Marchetti");
    }

    @Test
    void signsAloneAreNotLookedFor() {
        assertThat(found("… - …", "-", "", " ")).isEmpty();
    }

    @Property(tries = 300)
    void allThatIsPutInIsFoundWhereItIs(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            names.add(word(random, 3 + random.nextInt(3)));
        }
        StringBuilder text = new StringBuilder();
        List<Span> put = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            if (random.nextInt(3) == 0) {
                String name = names.get(random.nextInt(names.size()));
                put.add(new Span(text.length(), text.length() + name.length()));
                text.append(random.nextBoolean() ? name : name.toUpperCase(Locale.ROOT));
            } else {
                text.append(word(random, 2 + random.nextInt(4)));
            }
            text.append(random.nextBoolean() ? " " : random.nextBoolean() ? ", " : "\n\n");
        }
        List<Originals.Leak> leaks = Originals.of(names).in(text.toString());
        assertThat(leaks).extracting(Originals.Leak::span).containsAll(put);
        assertThat(leaks)
                .allSatisfy(leak -> assertThat(
                                text.substring(leak.span().start(), leak.span().end()))
                        .isEqualToIgnoringCase(leak.writing()));
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(4)));
        }
        return word.toString();
    }
}
