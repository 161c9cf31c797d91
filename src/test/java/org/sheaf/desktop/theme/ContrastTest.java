package org.sheaf.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that is read can be read on everything it stands on, in every tone; every control's edge can be seen. */
class ContrastTest {

    private static final double TEXT = 4.5;

    /** The table of the interface gives the light border as 3.0, rounded. */
    private static final double EDGE = 2.95;

    /** All grounds on which rows, labels, fields and messages stand, by name. */
    private static Map<String, Color> grounds(Palette p) {
        Map<String, Color> all = new LinkedHashMap<>();
        all.put("paper", p.paper());
        all.put("panel", p.panel());
        all.put("chrome", p.chrome());
        all.put("board", p.board());
        all.put("hover", p.hover());
        all.put("soft", p.soft());
        return all;
    }

    private static void reads(Color ink, Color ground, String what) {
        assertThat(CodeColours.contrast(ink, ground)).as(what).isGreaterThanOrEqualTo(TEXT);
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void textSecondTextAndLinksReadOnEveryGround(Tone tone) {
        Palette p = Palette.of(tone);
        grounds(p).forEach((name, ground) -> {
            reads(p.text(), ground, "text on " + name);
            reads(p.second(), ground, "second text on " + name);
            reads(p.accent(), ground, "accent on " + name);
            reads(p.hint(), ground, "hint on " + name);
        });
        reads(p.text(), p.chosen(), "selected words");
        reads(p.second(), p.chosen(), "second text on a chosen row");
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void whatIsSaidInColourReadsWhereItIsSaid(Tone tone) {
        Palette p = Palette.of(tone);
        Map<String, Color> grounds = grounds(p);
        grounds.forEach((name, ground) -> {
            reads(p.bad(), ground, "a fault beneath a field on " + name);
            reads(p.warning(), ground, "a warning on " + name);
            reads(p.good(), ground, "a good word on " + name);
        });
        for (Color tint : List.of(p.goodTint(), p.warningTint(), p.badTint())) {
            reads(p.text(), tint, "the sentence of a banner");
            reads(p.accent(), tint, "the link of a banner");
        }
        reads(p.good(), p.goodTint(), "a final theme’s chip");
        reads(p.warning(), p.warningTint(), "a warning’s sign");
        reads(p.bad(), p.badTint(), "a fault’s sign");
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void whatStandsOnTheAccentReadsAlsoUnderThePointer(Tone tone) {
        Palette p = Palette.of(tone);
        reads(p.onAccent(), p.accent(), "the main button");
        reads(p.onAccent(), Palette.mixed(p.text(), p.accent(), 0.15), "the main way in under the pointer");
        reads(p.onAccent(), Palette.mixed(p.accent(), p.text(), 0.55), "the initial of who acts");
        reads(p.second(), Palette.mixed(p.soft(), p.paper(), 0.5), "the first step");
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void wordsReadOnTheTintOfEveryCodeAndItsNameOnEveryRow(Tone tone) {
        Palette p = Palette.of(tone);
        List<Color> codes = new ArrayList<>();
        for (int i = 0; i < CodeColours.COUNT; i++) {
            codes.add(CodeColours.shown(CodeColours.nth(i), p));
        }
        codes.add(CodeColours.shown(-1, p));
        codes.add(CodeColours.shown(0xFFFF66, p));
        for (Color code : codes) {
            reads(p.text(), p.tint(code), "words on a tint");
            for (Color ground : List.of(p.paper(), p.panel())) {
                assertThat(CodeColours.contrast(code, ground)).as("a stripe").isGreaterThanOrEqualTo(2.9);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void theEdgesOfControlsCanBeSeen(Tone tone) {
        Palette p = Palette.of(tone);
        for (Color ground : List.of(p.paper(), p.panel(), p.chrome())) {
            assertThat(CodeColours.contrast(p.border(), ground)).as("border").isGreaterThanOrEqualTo(EDGE);
            assertThat(CodeColours.contrast(p.accent(), ground)).as("focus").isGreaterThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Tone.class,
            names = {"LIGHT_CONTRAST", "DARK_CONTRAST"})
    void inHighContrastAllIsBlackAndWhite(Tone tone) {
        Palette p = Palette.of(tone);
        assertThat(List.of(p.paper(), p.text())).containsExactlyInAnyOrder(new Color(0xFFFFFF), new Color(0x000000));
        for (Color ground : grounds(p).values()) {
            assertThat(CodeColours.contrast(p.text(), ground)).isGreaterThanOrEqualTo(15);
            assertThat(CodeColours.contrast(p.accent(), ground)).isGreaterThanOrEqualTo(7);
        }
        assertThat(CodeColours.contrast(p.hairline(), p.paper()))
                .as("a hairline is a border")
                .isGreaterThanOrEqualTo(7);
    }
}
