package org.sheaf.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordStemsTest {

    @ParameterizedTest
    @CsvSource({
        "rattle,rattling,true",
        "rattling,rattled,true",
        "fear,fears,true",
        "fund,funding,true",
        "go,goes,true",
        "worry,worried,true",
        "britain,british,true",
        "lie,lying,true",
        "fear,fair,false",
        "carer,car,false",
        "cafe,cafes,true"
    })
    void formsShareAStem(String word, String other, boolean same) {
        assertThat(new WordStems(word).isForm(other)).isEqualTo(same);
    }
}
