package org.sheaf.intake.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.documents.TestDocx;
import org.sheaf.study.Question;
import org.sheaf.study.Refusal;

/** Topic guides as people write them. */
class GuideTextTest {

    @TempDir
    Path folder;

    private static List<String> told(GuideDraft draft) {
        return draft.questions().stream()
                .map(entry -> (entry.section().isEmpty() ? "" : "[" + entry.section() + "] ")
                        + entry.text()
                        + (entry.prompts().isEmpty() ? "" : " > " + String.join(" | ", entry.prompts())))
                .toList();
    }

    @Test
    void numbersMakeQuestionsAndWhatIsMarkedBelowThemPrompts() {
        GuideDraft draft = GuideText.read("""
                1. How do mornings begin here?
                   - The first boat
                   * and the tea
                   a) who makes it?
                   1.1 When it rains
                2) Who closes the landing
                Probe: at night?
                Question 3) What would you miss?
                """);
        assertThat(told(draft))
                .containsExactly(
                        "How do mornings begin here? > The first boat | and the tea | who makes it? | When it rains",
                        "Who closes the landing > at night?",
                        "What would you miss?");
        assertThat(draft.leftOut()).isEmpty();
    }

    @Test
    void withoutNumbersALineThatAsksIsAQuestion() {
        GuideDraft draft = GuideText.read("""
                Arriving

                How did you come here?
                  by boat
                Tell me about the first day.

                Leaving:
                What will you take along?
                """);
        assertThat(told(draft))
                .containsExactly(
                        "[Arriving] How did you come here? > by boat",
                        "[Arriving] Tell me about the first day.",
                        "[Leaving] What will you take along?");
    }

    @Test
    void aBrokenLineGoesOnWithWhatStandsAboveIt() {
        GuideDraft draft = GuideText.read("""
                1. When you think of the landing
                as it was
                   - and of the people
                on it
                2. What is left?
                """);
        assertThat(told(draft))
                .containsExactly("When you think of the landing as it was > and of the people on it", "What is left?");
    }

    @Test
    void aListBelowAQuestionIsNoQuestionOfItsOwn() {
        GuideDraft draft = GuideText.read("""
                1. Which boats do you take?
                   1. the early one
                   2. the late one
                2. And at night?
                """);
        assertThat(told(draft))
                .containsExactly("Which boats do you take? > the early one | the late one", "And at night?");
    }

    @Test
    void whatIsNeitherQuestionNorPromptIsNamedAndLeftOut() {
        GuideDraft draft = GuideText.read("""
                Thank the participant for coming and explain once more what the recording is for and who hears it.

                1. How was the way here?
                """);
        assertThat(told(draft)).containsExactly("How was the way here?");
        assertThat(draft.leftOut())
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("Thank the"));
    }

    @Test
    void headingsOfAWordFileAreSections() throws IOException {
        Path file = new TestDocx()
                .style("<w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/></w:style>")
                .xml("<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr>" + TestDocx.run("Warming up", false)
                        + "</w:p>")
                .p("1. How was the way here?")
                .p("- the weather")
                .write(folder.resolve("guide.docx"));
        assertThat(told(GuideFile.read(file))).containsExactly("[Warming up] How was the way here? > the weather");
    }

    @Test
    void aTableHasAQuestionAndItsPromptsInColumns() throws IOException {
        Path file = folder.resolve("guide.csv");
        Files.writeString(file, "question,prompt\nHow was the way here?,the weather\n,the boat\nWhat next?,\n");
        assertThat(told(GuideFile.read(file)))
                .containsExactly("How was the way here? > the weather | the boat", "What next?");
    }

    @Test
    void aFileWithoutQuestionsIsRefusedAndSaysWhatToDo() throws IOException {
        Path file = folder.resolve("guide.txt");
        Files.writeString(
                file, "It rained all day, and nobody came to the landing, not even the man with the crates.\n");
        assertThatThrownBy(() -> GuideFile.read(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("‘guide.txt’ holds no question")
                .hasMessageContaining("as it was");
    }

    @Test
    void aQuestionInTheSameWordsIsTheSameWhereverItStands() {
        Question way = Question.of("", "How was the way here?", List.of("rain"));
        Question next = Question.of("", "What next?", List.of()).at(1);
        List<Question> guide = GuideText.read(
                        "1. What NEXT?\n2. How was the way here?\n   - the boat\n3. Anything else?\n")
                .over(List.of(way, next));
        assertThat(guide).extracting(Question::id).startsWith(next.id(), way.id());
        assertThat(guide).extracting(Question::position).containsExactly(0, 1, 2);
        assertThat(guide.get(1).prompts()).containsExactly("the boat");
    }

    @Test
    void aQuestionThatWasWordedAnewInItsPlaceIsTheSame() {
        Question way = Question.of("", "How was the way here?", List.of());
        Question next = Question.of("", "What next?", List.of()).at(1);
        List<Question> guide =
                GuideText.read("1. How did you get here?\n2. What next?\n").over(List.of(way, next));
        assertThat(guide).extracting(Question::id).containsExactly(way.id(), next.id());
        assertThat(guide.get(0).text()).isEqualTo("How did you get here?");
    }

    @Provide
    Arbitrary<List<Question>> guides() {
        Arbitrary<String> words = Arbitraries.of("boat", "tea", "fog", "café", "who", "landing", "says", "1", "a")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(list -> "So " + String.join(" ", list));
        Arbitrary<String> question = words.map(text -> text + "?");
        Arbitrary<String> section = Arbitraries.of("", "Arriving", "The landing");
        return Combinators.combine(section, question, words.list().ofMaxSize(3))
                .as(Question::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(GuideTextTest::inSections);
    }

    /** Once there was a section, every later question stands in one. */
    private static List<Question> inSections(List<Question> guide) {
        List<Question> all = new ArrayList<>();
        String section = "";
        for (Question each : guide) {
            section = each.section().isEmpty() ? section : each.section();
            all.add(each.worded(section, each.text(), each.prompts()).at(all.size()));
        }
        return all;
    }

    @Property(tries = 300)
    void aGuideThatIsWrittenIsReadTheSame(@ForAll("guides") List<Question> guide) {
        GuideDraft read = GuideText.read(GuideText.write(guide));
        assertThat(read.leftOut()).isEmpty();
        assertThat(read.questions())
                .extracting(entry -> List.of(entry.section(), entry.text(), entry.prompts()))
                .containsExactlyElementsOf(guide.stream()
                        .map(each -> List.<Object>of(each.section(), each.text(), each.prompts()))
                        .toList());
    }
}
