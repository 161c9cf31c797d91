package org.sheaf.desktop.frameworks;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.CodeColours;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.TextLines;

/** Draws a code of a framework where it stands, with how often it is used and whether it is decided on. */
final class TreePainter implements RowPainter<TreeRow> {

    private static final int MARGIN = 14;
    private static final int STEP = 16;
    private static final float SWATCH = 10;

    @Override
    public void paint(Graphics2D g, TreeRow row, RowState state) {
        int x = Space.px(MARGIN + STEP * Math.min(row.depth(), 6));
        int right = state.width() - Space.px(MARGIN);
        boolean here = row.proposal().isPresent();
        g.setFont(state.chosen() ? Type.TITLE.font() : Type.BODY.font());
        FontMetrics metrics = g.getFontMetrics();
        int base = (state.height() - metrics.getHeight()) / 2 + metrics.getAscent();
        float side = Space.px(SWATCH);
        g.setColor(CodeColours.shown(row.code().colour(), Palette.now()));
        g.fill(new RoundRectangle2D.Float(x, (state.height() - side) / 2, side, side, side / 2, side / 2));
        String count = row.decided() ? "✓" : row.passages() == 0 ? "" : String.valueOf(row.passages());
        g.setFont(Type.SMALL.font());
        int wide = g.getFontMetrics().stringWidth(count);
        g.setColor(row.decided() ? Palette.now().good() : Palette.now().second());
        g.drawString(count, right - wide, base);
        g.setFont(state.chosen() ? Type.TITLE.font() : Type.BODY.font());
        g.setColor(here ? Palette.now().text() : Palette.now().second());
        int from = x + Space.px(18);
        g.drawString(TextLines.cut(row.code().name().strip(), metrics, right - wide - Space.px(8) - from), from, base);
    }

    @Override
    public String words(TreeRow row) {
        String kind = row.proposal()
                .map(proposal -> Words.of("frameworks.kind." + ProposalPainter.key(proposal.kind())))
                .orElse("");
        String name = row.code().name().strip();
        return kind.isEmpty() ? name : Words.of("frameworks.row", name, kind, row.passages());
    }

    @Override
    public @Nullable String tip(TreeRow row) {
        return words(row);
    }
}
