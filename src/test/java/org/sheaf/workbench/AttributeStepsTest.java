package org.sheaf.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Attribute;
import org.sheaf.study.AttributeChange;
import org.sheaf.study.AttributeKind;
import org.sheaf.study.Participant;
import org.sheaf.study.PeopleChange;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.Role;
import org.sheaf.study.Value;

/** Attributes get types in an open study, as steps that can be taken back. */
class AttributeStepsTest {

    @TempDir
    Path temp;

    private OpenStudy open;

    @BeforeEach
    void aStudyWithTwoPeople() {
        open = TemporaryStudy.create(temp.resolve("ferry.sheaf"), "Mira");
        describe(person("Marit", "46", "north"), person("Tom", "51", "inland"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static Participant person(String name, String age, String region) {
        return Participant.of(name, Role.PARTICIPANT, "")
                .with(Map.of("age", new Value.Words(age), "region", Value.read(region)));
    }

    private void describe(Participant... people) {
        open.run(new PeopleChange.Described(List.of(people), List.of()));
    }

    private void define(Attribute... attributes) {
        open.run(new AttributeChange.Defined(List.of(attributes)));
    }

    private Participant called(String name) {
        return open.study().participants().named(name, Participant::name).orElseThrow();
    }

    private Value age(String name) {
        return called(name).attributes().get("age");
    }

    @Test
    void valuesBecomeValuesOfTheTypeAndAnUndoBringsThemBack() throws Exception {
        define(Attribute.of("age", AttributeKind.NUMBER));
        assertThat(age("Marit")).isEqualTo(new Value.Numeric(new BigDecimal("46")));
        assertThat(open.study().attribute("AGE")).map(Attribute::kind).contains(AttributeKind.NUMBER);
        assertThat(open.nextUndo())
                .hasValueSatisfying(step -> assertThat(step.name()).contains("age"));

        open.undo().get();
        assertThat(age("Marit")).isEqualTo(new Value.Words("46"));
        assertThat(open.study().attribute("age")).isEmpty();
        open.redo().get();
        assertThat(age("Tom")).isEqualTo(new Value.Numeric(new BigDecimal("51")));
        assertThat(open.check(Progress.NONE)).isEmpty();
    }

    @Test
    void aTypeIsRefusedWithTheValuesThatDoNotFit() {
        describe(called("Tom").with(Map.of("age", new Value.Words("fifties"))));
        assertThatThrownBy(() -> define(Attribute.of("age", AttributeKind.NUMBER)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Tom")
                .hasMessageContaining("fifties");
        assertThat(open.study().attributes().size()).isZero();
    }

    @Test
    void aValueThatDoesNotFitItsTypeIsNotStored() {
        define(Attribute.of("age", AttributeKind.NUMBER), Attribute.choice("region", List.of("North", "Inland")));
        assertThat(called("Marit").attributes().get("region")).isEqualTo(new Value.Words("North"));
        assertThatThrownBy(() -> describe(called("Marit").with(Map.of("Age", new Value.Words("old")))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Marit");
        assertThat(open.study().read("age", "4,5")).contains(new Value.Numeric(new BigDecimal("4.5")));
        assertThat(open.study().read("job", "4,5")).contains(new Value.Words("4,5"));
    }

    @Test
    void aChoiceSomebodyHasCannotBeTakenAway() {
        define(Attribute.choice("region", List.of("north", "inland")));
        Attribute region = open.study().attribute("region").orElseThrow();
        assertThatThrownBy(() -> define(region.as(AttributeKind.CHOICE, List.of("north"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Tom");
        assertThatThrownBy(() -> define(region.as(AttributeKind.CHOICE, List.of())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anAttributeIsRenamedAndRemovedWithItsValues() throws Exception {
        define(Attribute.of("age", AttributeKind.NUMBER));
        open.run(new AttributeChange.Renamed("age", "years lived"));
        assertThat(called("Tom").attributes()).containsKey("years lived").doesNotContainKey("age");
        assertThat(open.study().attribute("years lived")).isPresent();
        assertThatThrownBy(() -> open.run(new AttributeChange.Renamed("years lived", "Region")))
                .isInstanceOf(Refusal.class);

        open.run(new AttributeChange.Removed("years lived"));
        assertThat(called("Tom").attributes()).containsOnlyKeys("region");
        open.undo().get();
        open.undo().get();
        assertThat(age("Tom")).isEqualTo(new Value.Numeric(new BigDecimal("51")));
    }

    @Test
    void typesAreThereAfterReopening() {
        define(Attribute.choice("region", List.of("north", "inland")).described("", "Where the person lives."));
        Attribute kept = open.study().attribute("region").orElseThrow();
        open.close();
        open = TemporaryStudy.open(temp.resolve("ferry.sheaf"), "Mira");
        assertThat(open.study().attribute("region")).contains(kept);
        assertThat(open.check(Progress.NONE)).isEmpty();
    }
}
