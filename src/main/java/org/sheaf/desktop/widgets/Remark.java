package org.sheaf.desktop.widgets;

import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;

/** What somebody else wrote: words that are only read, signed below. EDT only. */
public final class Remark extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int BADGE = 16;

    /**
     * What stands in it.
     *
     * @param text the words
     * @param coder who wrote them
     * @param signed the coder's name and the day, as shown
     */
    public record Said(String text, String coder, String signed) {}

    /** Shows words. */
    public Remark(Said said) {
        super(new MigLayout("insets 2 0 2 0, fillx, wrap 1", "[grow, fill]", "[]2[]"));
        setOpaque(false);
        setName("remark");
        getAccessibleContext().setAccessibleName(said.signed() + ": " + said.text());
        add(new Prose(said.text(), Type.BODY, Palette::text), "wmin 0");
        JLabel signed = Styled.label(said.signed(), "second");
        signed.setIcon(new CoderBadge(said.coder(), BADGE, false));
        add(signed, "wmin 0");
    }
}
