package org.sheaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columnsAreAlignedAndNumbersStandToTheRight() {
        TextTable table = new TextTable("transcript", "words", "group");
        table.row("su01", 1_200, "Gäste").row("st01-long", 7, "");
        assertThat(table.text()).isEqualTo("""
                        transcript  words  group
                        su01        1,200  Gäste
                        st01-long       7
                        """);
    }
}
