package org.sheaf.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sheaf.study.Refusal;

class NamePatternTest {

    @Test
    void theFieldsOfANameFillParticipantFactsAndAttributes() {
        Particulars said = NamePattern.of("int_{participant}_{group}_{wave}_{age}")
                .read("int_Osric_Ice hall_2_41")
                .orElseThrow();
        assertThat(said.participant()).isEqualTo("Osric");
        assertThat(said.facts().group()).isEqualTo("Ice hall");
        assertThat(said.facts().wave()).isEqualTo("2");
        assertThat(said.attributes()).containsExactly(entry("age", "41"));
    }

    @Test
    void blanksLowLinesAndDashesStandForEachOther() {
        assertThat(NamePattern.of("int_{participant}_{age}")
                        .read("INT-Osric 41")
                        .orElseThrow()
                        .participant())
                .isEqualTo("Osric");
    }

    @Test
    void anEmptyFieldPassesOverAnything() {
        assertThat(NamePattern.of("{} {participant}").read("07 Osric").orElseThrow())
                .isEqualTo(new Particulars("Osric", org.sheaf.study.Facts.NONE, java.util.Map.of()));
    }

    @Test
    void aNameThatDoesNotFitSaysNothing() {
        assertThat(NamePattern.of("int_{participant}").read("osric int")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "interview,names no field",
        "{},names no field",
        "{participant}{group},two fields stand side by side",
        "{age}-{age},names the field {age} twice"
    })
    void aPatternThatCannotWorkIsRefused(String pattern, String why) {
        assertThatThrownBy(() -> NamePattern.of(pattern))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why);
    }
}
