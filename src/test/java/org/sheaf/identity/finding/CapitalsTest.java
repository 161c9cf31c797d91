package org.sheaf.identity.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Capitals that spelling does not ask for are names until somebody says otherwise. */
class CapitalsTest {

    private static List<String> in(String text, String... study) {
        List<String> all = new java.util.ArrayList<>(List.of(study));
        all.add(text);
        return new Capitals(Lexicon.of(all))
                .in(text).stream()
                        .map(find ->
                                text.substring(find.span().start(), find.span().end()))
                        .toList();
    }

    @Test
    void insideASentenceEveryCapitalCounts() {
        assertThat(in("So I went to Brannoc with Odile, and the nurse rang.")).containsExactly("Brannoc", "Odile");
    }

    @Test
    void atItsBeginningOnlyWhatIsNeverWrittenSmall() {
        assertThat(in("Waiting was hard. Odile knew. Waiting, always waiting.")).containsExactly("Odile");
        assertThat(in("He left. “Harbour,” she said.", "down by the harbour")).isEmpty();
    }

    @Test
    void neighboursMakeOneNameAndWhatLinksThem() {
        assertThat(in("then Odile St. Clair-Marchetti of the Ferry House came"))
                .containsExactly("Odile St. Clair-Marchetti of the Ferry House");
        assertThat(in("I saw J. Marchetti. Ferries were late.", "the ferries")).containsExactly("J. Marchetti");
        assertThat(in("the house of Odile’s and Ben")).containsExactly("Odile", "Ben");
    }

    @Test
    void aTitleBelongsToTheNameAfterIt() {
        assertThat(in("and then Dr Marchetti and Auntie Pearl and the Professor sat down"))
                .containsExactly("Dr Marchetti", "Auntie Pearl", "Professor");
    }

    @Test
    void daysMonthsAndTalkAreNoNames() {
        assertThat(in("Well, I came on Monday, in February, and Yeah, I said OK."))
                .isEmpty();
        assertThat(in("the NHS and the US, not us")).containsExactly("NHS", "US");
    }

    @Test
    void aWordThatIsANameTooIsAsked() {
        assertThat(in("and Will said he will, and Grace and May came", "by the grace of luck it may work"))
                .containsExactly("Will", "Grace", "May");
    }

    @Test
    void nothingIsSeenWhereNobodyWroteCapitals() {
        assertThat(in("so odile rang me from brannoc")).isEmpty();
    }

    @Test
    void writingsOfOneNameComeTogether() {
        List<Clusters.Cluster> clusters = Clusters.of(List.of(
                "Odile Marchetti",
                "Odile",
                "ODILE",
                "Odile’s",
                "Dr Marchetti",
                "Ben Marchetti",
                "Ben",
                "Fernhill",
                "Élise",
                "Elise"));
        assertThat(clusters.stream().map(Clusters.Cluster::chief))
                .containsExactlyInAnyOrder("Odile Marchetti", "Ben Marchetti", "Dr Marchetti", "Fernhill", "Élise");
        assertThat(clusters.stream()
                        .filter(cluster -> cluster.chief().equals("Dr Marchetti"))
                        .findFirst()
                        .orElseThrow()
                        .whose())
                .containsExactlyInAnyOrder("Odile Marchetti", "Ben Marchetti");
        assertThat(clusters.stream().mapToInt(Clusters.Cluster::count).sum()).isEqualTo(10);
    }
}
