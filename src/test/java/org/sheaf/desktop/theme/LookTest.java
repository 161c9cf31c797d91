package org.sheaf.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LookTest {

    @AfterAll
    static void putBack() throws Exception {
        install(Tone.LIGHT, 100);
    }

    private static void install(Tone tone, int percent) throws Exception {
        SwingUtilities.invokeAndWait(() -> Look.install(tone, percent));
    }

    @ParameterizedTest
    @EnumSource(Tone.class)
    void aToneIsInUseOnceInstalled(Tone tone) throws Exception {
        install(tone, 100);
        Palette palette = Palette.of(tone);
        assertThat(Palette.now()).isEqualTo(palette);
        assertThat(UIManager.getColor("Sheaf.second").getRGB())
                .isEqualTo(palette.second().getRGB());
        assertThat(UIManager.getColor("List.selectionBackground").getRGB())
                .isEqualTo((tone.isContrast() ? palette.chosen() : palette.soft()).getRGB());
        assertThat(new JLabel().getForeground().getRGB())
                .isEqualTo(palette.text().getRGB());
    }

    @Test
    void typeHasItsSizesAtEveryScale() throws Exception {
        for (int percent : new int[] {100, 150, 200}) {
            install(Tone.LIGHT, percent);
            assertThat(Type.BODY.font().getSize()).isEqualTo(Math.round(13 * percent / 100f));
            assertThat(Type.SECOND.font().getSize()).isBetween(12 * percent / 100 - 1, 12 * percent / 100 + 1);
            assertThat(Type.PAGE_TITLE.font().getSize()).isBetween(19 * percent / 100 - 1, 19 * percent / 100 + 1);
            assertThat(Type.TITLE.font().getFamily()).isEqualTo(FlatInterFont.FAMILY_SEMIBOLD);
            assertThat(Type.BODY.font().getFamily()).isEqualTo(FlatInterFont.FAMILY);
            assertThat(Space.px(Space.TREE_ROW)).isEqualTo(Math.round(25 * percent / 100f));
        }
    }

    @Test
    void theTranscriptsTypeFollowsTheScale() throws Exception {
        install(Tone.LIGHT, 200);
        assertThat(Type.transcript(Type.TRANSCRIPT).getSize2D()).isEqualTo(30f);
    }

    @ParameterizedTest
    @EnumSource(Icons.class)
    void everyIconDrawsInTheForegroundColour(Icons icon) {
        JLabel label = new JLabel();
        label.setForeground(Palette.of(Tone.LIGHT).bad());
        BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        icon.icon().paintIcon(label, g, 0, 0);
        g.dispose();
        assertThat(icon.icon().hasFound()).isTrue();
        int strongest = 0;
        for (int at = 0; at < 256; at++) {
            int argb = image.getRGB(at % 16, at / 16);
            if (argb >>> 24 > strongest >>> 24) {
                strongest = argb;
            }
        }
        Color drawn = new Color(strongest);
        assertThat(strongest >>> 24).as("opacity of the darkest pixel").isGreaterThan(100);
        assertThat(drawn.getRed()).isGreaterThan(drawn.getGreen() + 50);
    }
}
