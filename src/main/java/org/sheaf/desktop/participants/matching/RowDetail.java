package org.sheaf.desktop.participants.matching;

import java.awt.BorderLayout;
import java.awt.Dimension;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.tables.PeopleMatch;
import org.sheaf.tables.PeopleRow;

/** All that is to be said of the chosen row: who it is, what would change, what does not fit. EDT only. */
final class RowDetail extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int HEIGHT = 168;

    private final JLabel title = Styled.label("", "title");
    private final Prose match = new Prose("", Type.SECOND, Palette::second);
    private final JButton who;
    private final JPanel body = Styled.ground(
            "paper", new MigLayout("insets 4 20 14 20, fillx, wrap 1, gapy 4, novisualpadding", "[grow, fill]"));

    RowDetail(Runnable ask) {
        super(new BorderLayout());
        Styled.style(this, "background: $Sheaf.paper");
        setBorder(Styled.hairline(true, false, false, false));
        who = Styled.link(Words.of("people.who.link"), ask);
        who.setName("people.who");
        JPanel head =
                Styled.clear(new MigLayout("insets 12 20 4 16, fillx, novisualpadding", "[]10[grow, fill]10[]", "[]"));
        head.add(title, "wmin 40, wmax 220");
        head.add(match, "wmin 0");
        head.add(who, "h 24!");
        add(head, BorderLayout.NORTH);
        add(Styled.scrolled(body), BorderLayout.CENTER);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(0, Space.px(HEIGHT));
    }

    void show(@Nullable PeopleRow row) {
        body.removeAll();
        title.setText(row == null ? "" : Words.of("people.line", row.line(), row.name()));
        match.setText(row == null ? "" : RowWords.match(row));
        who.setVisible(row != null);
        if (row != null) {
            boolean waiting = row.match() instanceof PeopleMatch.Perhaps;
            RowWords.faults(row)
                    .forEach(fault ->
                            body.add(new Prose(fault, Type.BODY, waiting ? Palette::warning : Palette::bad), "wmin 0"));
            row.differences()
                    .forEach(one -> body.add(new Prose(RowWords.difference(one), Type.BODY, Palette::text), "wmin 0"));
            if (row.differences().isEmpty() && row.faults().isEmpty()) {
                body.add(new Prose(RowWords.differences(row), Type.BODY, Palette::second), "wmin 0");
            }
        }
        body.revalidate();
        body.repaint();
    }
}
