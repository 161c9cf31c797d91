package org.sheaf.desktop.framework.versions;

import java.awt.Component;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.CodedAgainst;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.RowPainter;
import org.sheaf.desktop.widgets.TextLines;
import org.sheaf.study.Code;
import org.sheaf.study.FrameworkVersion;

/** Draws a transcript that a coder coded, against which version, and what must be looked at again. */
final class AgainPainter implements RowPainter<CodedAgainst> {

    /** Height of a row in pixels at 100 %. */
    static final int HEIGHT = 52;

    private static final int MARGIN = 16;
    private static final int NAMED = 12;

    @Override
    public void paint(Graphics2D g, CodedAgainst row, RowState state) {
        Palette palette = Palette.now();
        int x = Space.px(MARGIN);
        int right = state.width() - Space.px(MARGIN);
        boolean again = row.mustBeLookedAtAgain();
        @Nullable Component none = null;
        (again ? Icons.REFRESH.icon(palette.warning()) : Icons.TICK.icon(palette.good()))
                .paintIcon(none, g, x, Space.px(9));
        x += Space.px(26);
        g.setFont(Type.SECOND.font());
        String version = version(row);
        int width = g.getFontMetrics().stringWidth(version);
        g.setColor(palette.second());
        int base = Space.px(8) + g.getFontMetrics().getAscent() + Space.px(1);
        g.drawString(version, right - width, base);
        g.setFont(state.chosen() ? Type.TITLE.font() : Type.BODY.font());
        g.setColor(palette.text());
        String who =
                Words.of("versions.who", row.transcript().name(), row.coder().name());
        g.drawString(TextLines.cut(who, g.getFontMetrics(), right - width - Space.px(12) - x), x, base);
        g.setFont(Type.SECOND.font());
        g.setColor(palette.second());
        int second = base + g.getFontMetrics().getHeight() + Space.px(2);
        g.drawString(TextLines.cut(why(row), g.getFontMetrics(), right - x), x, second);
    }

    static String version(CodedAgainst row) {
        FrameworkVersion version = row.version();
        return version == null ? Words.of("versions.before") : Words.of("versions.name", version.number());
    }

    /** What must be looked at again, by name. */
    static String why(CodedAgainst row) {
        if (row.version() == null) {
            return Words.of("versions.before.why");
        }
        if (!row.mustBeLookedAtAgain()) {
            return Words.of("versions.upToDate");
        }
        List<String> names = new ArrayList<>();
        row.changedSince().stream().limit(NAMED).map(Code::name).forEach(names::add);
        if (row.changedSince().size() > NAMED) {
            names.add(Words.of("versions.more", row.changedSince().size() - NAMED));
        }
        String changed = names.isEmpty() ? "" : Words.of("versions.again", String.join(", ", names));
        String gone = row.goneSince().isEmpty() ? "" : Words.of("versions.gone", String.join(", ", row.goneSince()));
        return changed.isEmpty() || gone.isEmpty() ? changed + gone : changed + " · " + gone;
    }

    @Override
    public String words(CodedAgainst row) {
        return Words.of(
                "versions.against.row", row.transcript().name(), row.coder().name(), version(row), why(row));
    }

    @Override
    public @Nullable String tip(CodedAgainst row) {
        return why(row);
    }
}
