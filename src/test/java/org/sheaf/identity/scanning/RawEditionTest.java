package org.sheaf.identity.scanning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** How much of what identifies in the raw edition of the sample study is proposed, and how much else. */
class RawEditionTest {

    @Test
    void nearlyAllThatIdentifiesIsProposedAndLittleElse() throws IOException {
        Detection found = new RawEdition().searched(new Scanner());
        assertThat(found.marks(RawEdition.names())).isGreaterThanOrEqualTo(250);
        assertThat(found.share(RawEdition.names())).as("%s", found.missed()).isGreaterThanOrEqualTo(0.98);
        assertThat(found.share("label")).as("%s", found.missed()).isEqualTo(1);
        assertThat(found.marks(RawEdition.shaped())).isGreaterThanOrEqualTo(150);
        assertThat(found.share(RawEdition.shaped())).as("%s", found.missed()).isGreaterThanOrEqualTo(0.99);
        assertThat(found.precision()).as("%s", found.strangers()).isGreaterThanOrEqualTo(0.95);
        assertThat(found.load()).isLessThanOrEqualTo(35);
    }
}
