package org.sheaf.desktop.widgets;

import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.theme.Icons;

/** Says above a list what it is narrowed to, and widens it again; not there while everything is listed. EDT only. */
public final class NarrowedBar extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JLabel what = Styled.label("", "secondTitle");

    /**
     * A bar that is not shown yet.
     *
     * @param name of the button that widens, for tests and as its beginning
     * @param label of that button
     * @param widen lists everything again
     */
    public NarrowedBar(String name, String label, Runnable widen) {
        super(new MigLayout("insets 4 16 4 10, fillx", "[]6[grow, fill][]", "[24!]"));
        Styled.style(this, "background: $Sheaf.hover");
        JLabel sign = new JLabel(Icons.FILTER.icon(14));
        JButton all = Styled.link(label, widen);
        all.setName(name);
        add(sign);
        add(what, "wmin 0");
        add(all);
        setVisible(false);
    }

    /** Shows to what a list is narrowed; empty words hide the bar. */
    public void show(String words) {
        what.setText(words);
        what.setToolTipText(words);
        if (isVisible() == words.isEmpty()) {
            setVisible(!words.isEmpty());
            revalidate();
        }
    }
}
