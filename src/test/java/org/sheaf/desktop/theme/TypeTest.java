package org.sheaf.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class TypeTest {

    @Test
    void smoothTextKeepsItsExactWidthsAndTheShapesTheirEdges() {
        Graphics2D g = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB).createGraphics();
        Type.smooth(g);
        assertThat(g.getFontRenderContext().usesFractionalMetrics()).isTrue();
        assertThat(g.getFontRenderContext().isAntiAliased()).isTrue();
        assertThat(g.getRenderingHint(RenderingHints.KEY_ANTIALIASING)).isEqualTo(RenderingHints.VALUE_ANTIALIAS_ON);
        g.dispose();
    }

    @Test
    void aFontThatIsNotThereIsTheUsualOne() {
        assertThat(Type.transcript("No such font at all", 20f)).isEqualTo(Type.transcript(20f));
        assertThat(Type.transcript("", 12f)).isEqualTo(Type.transcript(12f));
    }
}
