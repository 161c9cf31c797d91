package org.sheaf.identity.replacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sheaf.identity.Heard;
import org.sheaf.study.Refusal;

/** Pseudonyms are drawn so that nobody is taken for anybody else. */
class PseudonymsTest {

    private static final List<String> REAL = List.of("Billy", "Robyn", "Maureen", "Ashley", "Élise", "Jordan Quill");

    private static boolean alike(String one, String other) {
        return Heard.of(one).isLike(Heard.of(other));
    }

    @Property(tries = 100)
    void noneIsLikeARealNameOrAnother(@ForAll long seed) {
        Random random = new Random(seed);
        Pseudonyms pseudonyms = Pseudonyms.usual();
        List<String> drawn = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Pseudonym.Wish wish = new Pseudonym.Wish(random.nextBoolean() ? "f" : "m", "any", "any");
            drawn.add(pseudonyms.draw(wish, REAL, drawn, random).name());
        }
        Set<String> initials = new HashSet<>();
        for (String one : drawn) {
            assertThat(REAL).noneMatch(real -> alike(one, real));
            assertThat(drawn).filteredOn(other -> !other.equals(one)).noneMatch(other -> alike(one, other));
            initials.add(Heard.of(one).initial());
        }
        assertThat(initials).as("initials last for twelve").hasSize(12);
    }

    @Test
    void theWishDecidesFromWhichNames() {
        Pseudonyms pseudonyms = Pseudonyms.usual();
        Random random = new Random(1);
        for (int i = 0; i < 50; i++) {
            Pseudonym drawn = pseudonyms.draw(new Pseudonym.Wish("f", "older", "british"), REAL, List.of(), random);
            assertThat(drawn.gender()).isEqualTo("f");
            assertThat(drawn.generation()).isIn("older", "any");
            assertThat(drawn.origin()).isIn("british", "any");
            assertThat(pseudonyms
                            .draw(Pseudonym.Wish.NEUTRAL, REAL, List.of(), random)
                            .gender())
                    .isEqualTo("n");
        }
    }

    @Test
    void whenInitialsAreUsedUpNamesGoOnAndWhenNamesAreItSaysSo() {
        Pseudonyms pseudonyms = Pseudonyms.usual();
        List<String> drawn = new ArrayList<>();
        Random random = new Random(2);
        assertThatThrownBy(() -> {
                    while (true) {
                        drawn.add(pseudonyms
                                .draw(Pseudonym.Wish.NEUTRAL, List.of(), drawn, random)
                                .name());
                    }
                })
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("No pseudonym is left");
        assertThat(drawn).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }

    @Test
    void theNamesThatComeWithTheProgramAreWellFormed() {
        assertThat(Pseudonyms.usual().all()).hasSizeGreaterThan(300).allSatisfy(pseudonym -> {
            assertThat(pseudonym.name()).matches("\\p{Lu}\\p{Ll}+");
            assertThat(pseudonym.gender()).isIn("f", "m", "n");
            assertThat(pseudonym.generation()).isIn("older", "middle", "younger", "any");
        });
    }

    @Test
    void namesThatLookOrSoundAlikeAreTold() {
        assertThat(alike("Billy", "Billie")).isTrue();
        assertThat(alike("Catherine", "Kathryn")).isTrue();
        assertThat(alike("Élise", "Elise")).isTrue();
        assertThat(alike("Frankie", "Margaret")).isFalse();
        assertThat(Heard.distance("abcd", "acbd")).isEqualTo(1);
        assertThat(Heard.distance("", "abc")).isEqualTo(3);
    }

    @Test
    void aReplacementTakesTheFormOfWhatItReplaces() {
        assertThat(Wording.like("Odile", "Moira")).isEqualTo("Moira");
        assertThat(Wording.like("Odile’s", "Moira")).isEqualTo("Moira’s");
        assertThat(Wording.like("ODILE'S", "Moira")).isEqualTo("MOIRA'S");
        assertThat(Wording.like("odile", "Moira")).isEqualTo("moira");
        assertThat(Wording.like("James’", "Moira")).isEqualTo("Moira’s");
        assertThat(Wording.like("James’", "Iris")).isEqualTo("Iris’");
        assertThat(Wording.like("BRANNOC", "[name of nearby town]")).isEqualTo("[name of nearby town]");
        assertThat(Wording.like("Brannoc's", "[name of nearby town]")).isEqualTo("[name of nearby town]'s");
    }

    @Test
    void theArticleBeforeItFits() {
        assertThat(Wording.article("she was a ", "Iris")).isEqualTo(new Wording.Article(2, "an "));
        assertThat(Wording.article("An ", "Moira")).isEqualTo(new Wording.Article(3, "A "));
        assertThat(Wording.article("such an ", "[name of staff]")).isEqualTo(new Wording.Article(3, "a "));
        assertThat(Wording.article("a ", "University")).isEqualTo(Wording.Article.FITS);
        assertThat(Wording.article("a ", "[hour of the day]")).isEqualTo(new Wording.Article(2, "an "));
        assertThat(Wording.article("banana ", "Iris")).isEqualTo(Wording.Article.FITS);
        assertThat(Wording.article("", "Iris")).isEqualTo(Wording.Article.FITS);
    }
}
