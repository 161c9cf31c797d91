package org.sheaf.reconcile.passages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KindTest {

    @Test
    void ofThreeCodersTwoMayHaveMarkedTheSameSoItIsNotCalledOnlyOne() {
        assertThat(Kind.NOT_ALL.word(2)).isEqualTo("only one coder");
        assertThat(Kind.NOT_ALL.word(3)).isEqualTo("not all coders");
        assertThat(Kind.OTHER_EXTENT.word(3)).isEqualTo("other extent");
    }

    @Test
    void eachWordIsReadAsTheKindThatItNames() {
        for (Kind kind : Kind.values()) {
            assertThat(Kind.read(kind.word(2))).contains(kind);
            assertThat(Kind.read(kind.word(5))).contains(kind);
        }
    }
}
