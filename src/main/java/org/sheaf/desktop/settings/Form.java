package org.sheaf.desktop.settings;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;

/** A page of settings: a title, a sentence, and rows in one grid with one column of labels. EDT only. */
final class Form extends JPanel {

    private static final long serialVersionUID = 1L;

    /** How wide a page becomes, in pixels at 100 %. */
    static final int WIDTH = 680;

    private static final int LABELS = 150;

    Form(String title, String about) {
        super(new MigLayout(
                "insets 28 32 24 32, fillx, wrap 2, gapy 10, hidemode 3",
                "[" + LABELS + "!, left]16[grow, fill, 0:" + (WIDTH - LABELS) + ":" + (WIDTH - LABELS) + "]push"));
        Styled.style(this, "background: $Sheaf.paper");
        add(Styled.label(title, "pageTitle"), "span 2, wmin 0");
        add(
                new Prose(about, Type.BODY, Palette::second).foresee(WIDTH),
                "span 2, growx, w 0:" + WIDTH + ":" + WIDTH + ", wmin 0, gapbottom 14");
    }

    /** A labelled control. */
    void row(String label, JComponent control, String constraints) {
        JLabel name = Styled.label(label, "second");
        name.setLabelFor(control);
        name.setToolTipText(label);
        add(name, "wmin 0");
        add(control, constraints);
    }

    /** Something below the control of the row before. */
    void below(JComponent what, String constraints) {
        add(what, "skip 1, wmin 0, " + constraints);
    }

    /** A sentence below the control of the row before. */
    Prose note(String words) {
        Prose note = new Prose(words, Type.SECOND, Palette::second).foresee(WIDTH - LABELS);
        below(note, "growx, gapbottom 8");
        return note;
    }
}
