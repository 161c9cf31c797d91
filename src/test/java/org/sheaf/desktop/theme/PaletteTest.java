package org.sheaf.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

    @ParameterizedTest
    @EnumSource(Tone.class)
    void everyTextReadsOnEveryGround(Tone tone) {
        Palette p = Palette.of(tone);
        for (Color ground : List.of(p.paper(), p.panel(), p.chrome())) {
            for (Color ink : List.of(p.text(), p.second(), p.hint(), p.accent())) {
                assertThat(CodeColours.contrast(ink, ground)).isGreaterThanOrEqualTo(4.5);
            }
            assertThat(CodeColours.contrast(p.border(), ground)).isGreaterThanOrEqualTo(2.99);
        }
        assertThat(CodeColours.contrast(p.text(), p.chosen())).isGreaterThanOrEqualTo(4.5);
        assertThat(CodeColours.contrast(p.onAccent(), p.accent())).isGreaterThanOrEqualTo(4.5);
        assertThat(CodeColours.contrast(p.good(), p.goodTint())).isGreaterThanOrEqualTo(4.5);
        assertThat(CodeColours.contrast(p.warning(), p.warningTint())).isGreaterThanOrEqualTo(4.5);
        assertThat(CodeColours.contrast(p.bad(), p.badTint())).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void textReadsOnEveryTintAndEveryStripeStandsOutFromPaper(Tone tone) {
        Palette p = Palette.of(tone);
        for (int i = 0; i < CodeColours.COUNT; i++) {
            Color colour = CodeColours.shown(CodeColours.nth(i), p);
            assertThat(CodeColours.contrast(colour, p.paper()))
                    .as("colour %s", i)
                    .isGreaterThanOrEqualTo(3.0);
            assertThat(CodeColours.contrast(p.text(), p.tint(colour)))
                    .as("tint %s", i)
                    .isGreaterThanOrEqualTo(tone.isDark() ? 6.3 : 11.9);
        }
    }

    @Test
    void coloursOfOtherProgramsAreMovedUntilTheyCanBeSeen() {
        for (Tone tone : Tone.values()) {
            Palette p = Palette.of(tone);
            for (int rgb : new int[] {0xFFFFFF, 0xFFFF66, 0x000000, 0x101010}) {
                assertThat(CodeColours.contrast(CodeColours.shown(rgb, p), p.paper()))
                        .isGreaterThanOrEqualTo(3.0);
            }
        }
    }

    @Test
    void aCodeWithoutColourIsShownInTheHintsColour() {
        Palette p = Palette.of(Tone.DARK);
        assertThat(CodeColours.shown(-1, p)).isEqualTo(p.hint());
    }

    @Test
    void coloursRepeatAfterTheLast() {
        assertThat(CodeColours.nth(CodeColours.COUNT)).isEqualTo(CodeColours.nth(0));
    }
}
