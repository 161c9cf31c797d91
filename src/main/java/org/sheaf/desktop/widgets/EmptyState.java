package org.sheaf.desktop.widgets;

import javax.swing.Action;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;

/** What stands where there is nothing yet: one sentence, and the one button that helps. */
public final class EmptyState extends JPanel {

    private static final long serialVersionUID = 1L;

    private final Prose sentence;

    /** Takes the sentence, and what helps, if anything does. */
    public EmptyState(String sentence, @Nullable Action helps) {
        super(new MigLayout("insets 16, fillx, wrap 1", "[grow, fill]", "[]12[]"));
        setOpaque(false);
        this.sentence = new Prose(sentence, Type.BODY, Palette::second);
        add(this.sentence, "wmin 0");
        if (helps != null) {
            JButton button = new JButton(helps);
            button.setIcon(null);
            button.setToolTipText(null);
            add(button, "growx 0, alignx left");
        }
    }

    /** Shows another sentence. */
    public void say(String other) {
        sentence.setText(other);
    }
}
