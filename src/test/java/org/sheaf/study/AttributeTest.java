package org.sheaf.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How values are read by the type of their attribute. */
class AttributeTest {

    private static final Attribute AGE =
            Attribute.of("age", AttributeKind.NUMBER).described("years", "");
    private static final Attribute SINCE = Attribute.of("since", AttributeKind.DATE);
    private static final Attribute ASKED = Attribute.of("asked", AttributeKind.YES_NO);
    private static final Attribute REGION = Attribute.choice("region", List.of("North coast", "Inland"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "46 | 46",
                "4,5 | 4.5",
                "4.50 | 4.50",
                "1.234 | 1.234",
                "0,125 | 0.125",
                "1 234,5 | 1234.5",
                "1.234.567 | 1234567",
                "1.234,5 | 1234.5",
                "1,234.5 | 1234.5",
                "12’000 | 12000",
                "−7 | -7",
                "+3 | 3",
                "46 years | 46",
                "007 | 7"
            })
    void aNumberIsReadWithCommaOrPoint(String cell, BigDecimal number) {
        assertThat(AGE.read(cell)).contains(new Value.Numeric(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"forty", "4-5", "1,2,3", "46 months", "1.2.3", "<18", "12,34,567"})
    void whatIsNoNumberIsRefused(String cell) {
        assertThatThrownBy(() -> AGE.read(cell)).isInstanceOf(Refusal.class).hasMessageContaining(cell);
    }

    @Test
    void aNumberThatMayBeTwoIsRefusedWithBoth() {
        assertThatThrownBy(() -> AGE.read("1,234"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("1234")
                .hasMessageContaining("1.234");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-03",
                "2024-5-3",
                "2024/05/03",
                "3.5.2024",
                "03. 05. 2024",
                "3 May 2024",
                "3rd May 2024",
                "May 3, 2024",
                "3 may, 2024",
                "2024-05-03T00:00"
            })
    void aDayIsReadHoweverItIsWritten(String cell) {
        assertThat(SINCE.read(cell)).contains(new Value.Day(LocalDate.of(2024, 5, 3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "31.4.2024", "spring 2024", "2024", "3 Mayday 2024"})
    void whatIsNoDayIsRefused(String cell) {
        assertThatThrownBy(() -> SINCE.read(cell)).isInstanceOf(Refusal.class).hasMessageContaining(cell);
    }

    @Test
    void aDayThatMayBeTwoIsRefusedWithBoth() {
        assertThatThrownBy(() -> SINCE.read("03/05/2024"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2024-05-03")
                .hasMessageContaining("2024-03-05");
        assertThat(SINCE.read("13/05/2024")).contains(new Value.Day(LocalDate.of(2024, 5, 13)));
        assertThat(SINCE.read("05/13/2024")).contains(new Value.Day(LocalDate.of(2024, 5, 13)));
    }

    @Test
    void yesAndNoAreReadInSeveralWordsAndKeptInOne() {
        for (String yes : List.of("Yes", "y", "TRUE", "1", "ja", "✓")) {
            assertThat(ASKED.read(yes)).contains(new Value.Words("yes"));
        }
        for (String no : List.of("No", "n", "false", "0", "nein", " no ")) {
            assertThat(ASKED.read(no)).contains(new Value.Words("no"));
        }
        assertThatThrownBy(() -> ASKED.read("perhaps")).isInstanceOf(Refusal.class);
    }

    @Test
    void aChoiceIsReadWhateverItsCapitalsAndKeptAsItIsSpelled() {
        assertThat(REGION.read("north  COAST")).contains(new Value.Words("North coast"));
        assertThatThrownBy(() -> REGION.read("South"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("North coast, Inland");
    }

    @Test
    void aCellThatSaysNothingIsNoValueButTextKeepsIt() {
        for (Attribute typed : List.of(AGE, SINCE, ASKED, REGION)) {
            assertThat(typed.read(" ")).isEmpty();
            assertThat(typed.read("n/a")).isEmpty();
        }
        assertThat(Attribute.of("remark", AttributeKind.TEXT).read("n/a")).contains(new Value.Words("n/a"));
        assertThat(Attribute.choice("known", List.of("unknown", "known")).read("Unknown"))
                .contains(new Value.Words("unknown"));
    }

    @Test
    void theTypeIsProposedByTheValuesAndASlipAmongManyIsNone() {
        assertThat(proposed("46", "51", "n/a", "4,5", "")).isEqualTo(AttributeKind.NUMBER);
        assertThat(proposed("46", "51", "38", "60", "mid-forties")).isEqualTo(AttributeKind.NUMBER);
        assertThat(proposed("46", "mid-forties")).isEqualTo(AttributeKind.TEXT);
        assertThat(proposed("2024-05-03", "4 May 2024")).isEqualTo(AttributeKind.DATE);
        assertThat(proposed("yes", "No")).isEqualTo(AttributeKind.YES_NO);
        assertThat(proposed("1", "0", "1")).isEqualTo(AttributeKind.NUMBER);
        assertThat(proposed("nurse", "Nurse", "porter", "nurse", "porter")).isEqualTo(AttributeKind.CHOICE);
        assertThat(proposed("nurse", "porter", "cook")).isEqualTo(AttributeKind.TEXT);
        assertThat(proposed("", "n/a")).isEqualTo(AttributeKind.TEXT);
        assertThat(AttributeProposal.of("job", List.of("nurse", "Nurse", "porter", "nurse", "porter"))
                        .choices())
                .containsExactly("nurse", "porter");
    }

    private static AttributeKind proposed(String... cells) {
        return AttributeProposal.of("x", List.of(cells)).kind();
    }

    @Property
    void everyNumberIsReadBackHoweverItIsWritten(
            @ForAll @BigRange(min = "-99999999", max = "99999999") @Scale(4) BigDecimal number) {
        Value value = new Value.Numeric(number);
        assertThat(AGE.read(value.text())).contains(value);
        assertThat(AGE.read(String.format(Locale.ROOT, "%,.4f", number)))
                .contains(new Value.Numeric(number.setScale(4)));
        assertThat(AGE.read(String.format(Locale.GERMANY, "%,.4f", number)))
                .contains(new Value.Numeric(number.setScale(4)));
    }

    @Property
    void everyDayIsReadBack(@ForAll @IntRange(max = 40_000) int days) {
        LocalDate day = LocalDate.of(1920, 1, 1).plusDays(days);
        assertThat(SINCE.read(day.toString())).contains(new Value.Day(day));
        assertThat(SINCE.read(day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear()))
                .contains(new Value.Day(day));
        assertThat(SINCE.read(day.getDayOfMonth() + " " + day.getMonth().name() + " " + day.getYear()))
                .contains(new Value.Day(day));
    }
}
