package org.sheaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {

    @Test
    void theLastTwoAreJoinedByAWord() {
        assertThat(Listing.and(List.of())).isEmpty();
        assertThat(Listing.and(List.of("Ines"))).isEqualTo("Ines");
        assertThat(Listing.and(List.of("Ines", "Tamsin"))).isEqualTo("Ines and Tamsin");
        assertThat(Listing.and(List.of("Ines", "Tamsin", "Nia"))).isEqualTo("Ines, Tamsin and Nia");
    }
}
