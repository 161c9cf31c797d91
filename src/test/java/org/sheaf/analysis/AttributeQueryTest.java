package org.sheaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheaf.search.StudyIndex;
import org.sheaf.study.Attribute;
import org.sheaf.study.AttributeChange;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.Role;
import org.sheaf.study.Study;

/** What was said is found by what is known about who said it. */
class AttributeQueryTest {

    private final Interviews made = new Interviews();
    private final StudyIndex index = StudyIndex.inMemory();

    @BeforeEach
    void threePeople() {
        made.person("Robin", Role.PARTICIPANT, "", "age", "9", "first_visit", "2021-05-03", "region", "north");
        made.person("Quinn", Role.PARTICIPANT, "", "age", "46", "first_visit", "2022-05-03", "region", "south coast");
        made.person("Casey", Role.PARTICIPANT, "", "region", "inland");
        made.person("Interviewer", Role.INTERVIEWER, "");
        made.transcript("a", "", "Interviewer: The bus?", "Robin: The bus.");
        made.transcript("b", "", "Interviewer: The bus?", "Quinn: The bus.");
        made.transcript("c", "", "Interviewer: The bus?", "Casey: The bus.");
    }

    @AfterEach
    void close() {
        index.close();
    }

    private List<String> ask(String query) {
        Study study = made.study();
        Hits hits = Retrieval.ask(query, study, made.texts(), index, RetrievalOptions.first(100), Progress.NONE);
        return hits.hits().stream().map(hit -> hit.transcript().name()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "bus attribute:age | a b",
                "bus attribute:age>30 | b",
                "bus attribute:age<30 | a",
                "bus attribute:age>=9 | a b",
                "bus attribute:age≤46 NOT attribute:age=9,0 | b",
                "bus attribute:age=46.0 | b",
                "bus attribute:age!=46 | a",
                "bus attribute:\"first visit\">=2022-01-01 | b",
                "bus attribute:first_visit<2022-01-01 | a",
                "bus attribute:region=NORTH | a",
                "bus attribute:region=\"south coast\" | b",
                "bus attribute:region=*n* | a c",
                "bus (attribute:region=inland OR attribute:age>40) | b c",
                "bus role:participant NOT attribute:age | c"
            })
    void aComparisonFollowsTheType(String query, String transcripts) {
        made.make(new AttributeChange.Defined(List.of(
                Attribute.of("age", org.sheaf.study.AttributeKind.NUMBER).described("years", ""))));
        assertThat(ask(query)).containsExactlyInAnyOrder(transcripts.split(" "));
    }

    @Test
    void aChoiceComparesByItsOwnOrder() {
        made.make(new AttributeChange.Defined(
                List.of(Attribute.choice("region", List.of("north", "inland", "south coast")))));
        assertThat(ask("bus attribute:region<=inland")).containsExactlyInAnyOrder("a", "c");
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatThrownBy(() -> ask("bus attribute:agee>3"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no attribute ‘agee’")
                .hasMessageContaining("‘age’");
        assertThatThrownBy(() -> ask("bus attribute:region>north"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("neither a number nor a day");
        assertThatThrownBy(() -> ask("bus attribute:region=nort"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("‘north’");
        assertThatThrownBy(() -> ask("bus attribute:age>")).isInstanceOf(Refusal.class);
        made.make(new AttributeChange.Defined(List.of(Attribute.of("age", org.sheaf.study.AttributeKind.NUMBER))));
        assertThatThrownBy(() -> ask("bus attribute:age>old"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no number");
    }
}
