package org.sheaf.identity.scanning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheaf.identity.finding.Lexicon;
import org.sheaf.study.Identity;
import org.sheaf.study.IdentityKind;

/** Where identities that are known stand. */
class SightingsTest {

    private static Identity person(String... writings) {
        return Identity.undecided(writings[0], IdentityKind.PERSON, Arrays.asList(writings));
    }

    private static List<String> in(String text, Identity... identities) {
        return new Sightings(List.of(identities), Lexicon.of(List.of(text)))
                .in(text).stream().map(sighting -> sighting.span().of(text)).toList();
    }

    @Test
    void writingsWhateverTheirCaseAndAccentsWithoutTitleAndPossessive() {
        assertThat(in(
                        "Nurse Odile’s key. ODILE! And odile, Odilé; Dr Odile Marsh too.",
                        person("Odile", "Odile Marsh")))
                .containsExactly("Odile", "ODILE", "odile", "Odilé", "Odile Marsh");
    }

    @Test
    void slipsAndShortFormsUnlessTheyAreLeftOut() {
        Identity margaret = person("Margaret Hollis");
        assertThat(in("Maggie said Margret Hollis came.", margaret)).containsExactly("Maggie", "Margret Hollis");
        assertThat(in("Maggie said Margret Hollis came.", margaret.withSlips(false)))
                .isEmpty();
    }

    @Test
    void aNameThatIsAWordIsMetAsItIsWrittenAndNotWhereItBeginsAQuestion() {
        assertThat(in(
                        "Will you come? I will. Will came. So did Will. Will she, that WILL of ours? Will, my brother.",
                        person("Will")))
                .containsExactly("Will", "Will", "WILL", "Will");
    }

    @Test
    void aPartThatTwoPeopleHaveIsNobodysUntilItIsSaidWhose() {
        Identity one = person("Anna Pryce");
        Identity two = person("Tobias Pryce");
        String text = "Anna Pryce and Tobias Pryce. Pryce said no. Anna said yes.";
        Sightings sightings = new Sightings(List.of(one, two), Lexicon.of(List.of(text)));
        assertThat(sightings.shared()).containsExactly("pryce");
        assertThat(sightings.in(text).stream().map(s -> s.span().of(text)))
                .containsExactly("Anna Pryce", "Tobias Pryce", "Anna");
    }

    @Test
    void aNameThatIsSaidTwiceStaysTwo() {
        assertThat(in("Odile Odile! Odile, Marsh", person("Odile Marsh")))
                .containsExactly("Odile", "Odile", "Odile", "Marsh");
    }

    @Test
    void aPartOfALongerNameIsMetAtASentencesBeginningToo() {
        Identity other = Identity.undecided("Old Mr Marchbanks", IdentityKind.OTHER, List.of("Old Mr Marchbanks"));
        assertThat(in("It was Old Mr Marchbanks. Marchbanks keeps bees. Old bees, mr Pryce.", other))
                .containsExactly("Old Mr Marchbanks", "Marchbanks");
    }

    @Test
    void numbersHaveNoSlips() {
        Identity number = Identity.undecided("020 7946 0018", IdentityKind.CONTACT, List.of("020 7946 0018"));
        assertThat(in("020 7946 0018 or 020 7946 0019", number)).containsExactly("020 7946 0018");
    }
}
