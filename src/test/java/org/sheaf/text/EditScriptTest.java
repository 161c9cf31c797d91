package org.sheaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EditScriptTest {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("the ", "cat ", "sat. ", "😀", "é", "\n\n", "Mum: ", "no", " ", "—")
                .list()
                .ofMaxSize(60)
                .map(words -> String.join("", words));
    }

    @Provide
    Arbitrary<List<String>> beforeAndAfter() {
        return Combinators.combine(texts(), texts()).as(List::of);
    }

    @Property
    void leadsFromOneTextToTheOtherAndBack(@ForAll("beforeAndAfter") List<String> texts) {
        String before = texts.get(0);
        String after = texts.get(1);
        EditScript script = EditScript.between(before, after);
        assertThat(script.apply(before)).isEqualTo(after);
        assertThat(script.inverse(before).apply(after)).isEqualTo(before);
    }

    @Property
    void twoScriptsOneAfterTheOtherAreOne(
            @ForAll("texts") String first, @ForAll("texts") String second, @ForAll("texts") String third) {
        EditScript there = EditScript.between(first, second);
        EditScript on = EditScript.between(second, third);
        assertThat(there.then(on).apply(first)).isEqualTo(third);
        assertThat(there.then(on).trimmed(first).apply(first)).isEqualTo(third);
        assertThat(there.then(there.inverse(first)).trimmed(first).apply(first)).isEqualTo(first);
    }

    @Property
    void movesSpansInsideTheNewTextAndInOrder(@ForAll("beforeAndAfter") List<String> texts) {
        String before = texts.get(0);
        String after = texts.get(1);
        EditScript script = EditScript.between(before, after);
        int last = 0;
        for (int start = 0; start < before.length(); start++) {
            var moved = script.map(new Span(start, before.length()));
            if (moved.isPresent()) {
                assertThat(moved.get().start()).isGreaterThanOrEqualTo(last);
                assertThat(moved.get().end()).isLessThanOrEqualTo(after.length());
                last = moved.get().start();
            }
        }
    }

    @Property
    void keepsWordsThatNoEditTouches(@ForAll("texts") String head, @ForAll("texts") String tail) {
        String words = "a quoted passage";
        String before = head + words + tail;
        String after = "New beginning. " + head + words + tail + " New end.";
        Span span = new Span(head.length(), head.length() + words.length());
        EditScript script = new EditScript(List.of(
                new EditScript.Edit(new Span(0, 0), "New beginning. "),
                new EditScript.Edit(new Span(before.length(), before.length()), " New end.")));
        assertThat(script.apply(before)).isEqualTo(after);
        assertThat(script.map(span).orElseThrow().of(after)).isEqualTo(words);
    }

    @Test
    void takesInAReplacementAcrossAnEndAndLeavesOutInsertionsBesideIt() {
        String before = "I went to teh clinic.";
        EditScript script = EditScript.between(before, "I went, um, to the clinic today.");
        String after = script.apply(before);
        assertThat(script.map(new Span(10, 13)).orElseThrow().of(after)).isEqualTo("the");
        assertThat(script.map(new Span(14, 20)).orElseThrow().of(after)).isEqualTo("clinic");
        assertThat(script.map(new Span(2, 6)).orElseThrow().of(after)).isEqualTo("went");
    }

    @Test
    void saysWhenAllTheWordsAreGone() {
        EditScript script = EditScript.between("Keep this. Drop that.", "Keep this.");
        assertThat(script.map(new Span(11, 21))).isEmpty();
        assertThat(script.map(new Span(5, 21))).contains(new Span(5, 10));
    }

    @Test
    void alignsLongTextsWithManyScatteredCorrections() {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            before.append("word").append(i % 97).append(' ');
            after.append(i % 400 == 7 ? "corrected" : "word" + i % 97).append(' ');
        }
        EditScript script = EditScript.between(before.toString(), after.toString());
        assertThat(script.apply(before.toString())).isEqualTo(after.toString());
        assertThat(script.edits()).hasSize(50);
    }
}
