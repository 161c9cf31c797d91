package org.sheaf.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.Definition;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.StudyChange;
import org.sheaf.study.Target;
import org.sheaf.study.Transcript;

class StudyWordsTest {

    private final Shelf shelf = new Shelf();

    private List<String> find(String query) {
        try (StudyIndex index = StudyIndex.inMemory()) {
            return Found.in(index, shelf.study(), shelf, query);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "fears             | a: fears, a: Fears",
                "“funding fears”   | a: Funding, fears",
                "fears rattled     | a: Fears, a: rattled",
                "fears NOT rattled | a: fears",
                "fears OR kettle   | a: fears, a: Fears, b: kettle",
                "rattl*            | a: rattled, b: rattling",
                "*ttl*             | a: rattled, b: kettle, b: rattling",
                "f?ars             | a: fears, a: Fears",
                "~rattle           | a: rattled, b: rattling",
                "\"the kettle\"    | b: the kettle",
                "\"kettle the\"    | ``",
                "\"kettle the\"~0  | b: the kettle",
                "\"old kettle\"~1  | ``",
                "\"old kettle\"~2  | b: kettle on the old",
                "fears NEAR/1 me   | a: Fears rattled me",
                "fears NEAR/0 me   | ``",
                "me NEAR/1 fears   | a: Fears rattled me",
                "kett* NEAR (old OR new) | b: kettle on the old",
                "interviewer       | ``",
                "nothere           | ``"
            })
    void wordsAreFoundWithinTheirTurn(String query, String expected) {
        shelf.interview("a", "Interviewer: Funding, fears?", "P: Fears rattled me.");
        shelf.interview("b", "P: Put the kettle on the old stove.", "Q: It's rattling!");
        List<String> wanted = expected.isEmpty()
                ? List.of()
                : Stream.of(expected.split(", (?=[ab]: )")).sorted().toList();
        assertThat(find(query)).isEqualTo(wanted);
    }

    @Test
    void decoratedAndAstralTextIsCutExactly() {
        shelf.interview("a", "P: 😀 my fund\u00ADing\u0332 fe\u200Bars 👍 naïve cafe\u0301s, don’t", "Q: 𝒳 fears😀");
        assertThat(find("\"funding fears\"")).containsExactly("a: fund\u00ADing\u0332 fe\u200Bars");
        assertThat(find("fears")).containsExactly("a: fears", "a: fe\u200Bars");
        assertThat(find("naive")).containsExactly("a: naïve");
        assertThat(find("cafés")).containsExactly("a: cafe\u0301s");
        assertThat(find("don't")).containsExactly("a: don’t");
        assertThat(find("😀")).containsExactly("a: 😀", "a: 😀");
    }

    @Test
    void paragraphsOutsideTurnsMemosAndDefinitionsAreHeldToo() {
        shelf.document("notes", "First heading\nA kettle here.\n\nAnd a second kettle there.");
        Transcript a = shelf.interview("a", "P: no word of it");
        shelf.make(new StudyChange.MemosWritten(List.of(new Memo(
                Id.random(),
                Target.on(Target.Kind.TRANSCRIPT, a.id()),
                "analytic",
                Coder.CONSENSUS.id(),
                Fiction.NOON,
                "The kettle stands for home."))));
        Code code = Code.open("Home", -1).defined(new Definition("Kettles", "", "When a kettle", "", ""));
        shelf.make(new CodeChange.Written(CodeChange.Deed.MADE, List.of(code)));
        assertThat(find("kettle")).containsExactly("DEFINITION 16-22", "MEMO 4-10", "notes: kettle", "notes: kettle");
        assertThat(find("\"here and\"")).isEmpty();
    }

    @Test
    void patternsThatFitVeryManyWordsFindEachOfThem() {
        StringBuilder speech = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            speech.append("word").append(i).append(' ').append("other ");
        }
        shelf.interview("a", "P: " + speech, "Q: word7 once more", "P: nothing");
        assertThat(find("word*")).hasSize(501);
        assertThat(find("\"once more\" word*")).containsExactly("a: once more", "a: word7");
        assertThat(find("\"word* other word499\"")).containsExactly("a: word498 other word499");
    }
}
