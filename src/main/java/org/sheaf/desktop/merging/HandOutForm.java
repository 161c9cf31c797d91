package org.sheaf.desktop.merging;

import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import javax.swing.JTextField;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.FormGrid;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;

/** Asks for whom a copy is and what it holds. EDT only. */
public final class HandOutForm {

    private static final int WIDTH = 300;

    private final JTextField coder = new JTextField();
    private final JCheckBox some = new JCheckBox();
    private final JCheckBox blind = new JCheckBox(Words.of("merging.blind"));
    private final Prose fault = new Prose("", Type.SECOND, Palette::bad);
    private final Consumer<Wish> accept;
    private final int chosen;

    /**
     * What is wished.
     *
     * @param coder for whom; may be empty
     * @param onlyChosen whether only the transcripts that are chosen in their list
     * @param blind whether everybody else's work stays out
     */
    public record Wish(String coder, boolean onlyChosen, boolean blind) {}

    /**
     * The form.
     *
     * @param chosen how many transcripts are chosen in their list
     * @param accept takes what is wished
     */
    public HandOutForm(int chosen, Consumer<Wish> accept) {
        this.chosen = chosen;
        this.accept = accept;
        some.setText(Words.of("merging.some", chosen));
        some.setName("merging.some");
        blind.setName("merging.blind");
    }

    /** Gets the focus. */
    public JTextField first() {
        return coder;
    }

    /** The panel; {@code close} takes it away. */
    public JPanel panel(Runnable close) {
        FormGrid form = new FormGrid(Words.of("merging.out.title"), WIDTH);
        form.row("merging.for", coder);
        form.add(some, "skip");
        some.setVisible(chosen > 0);
        form.add(blind, "skip");
        form.add(new Prose(Words.of("merging.blind.what"), Type.SECOND, Palette::second).foresee(WIDTH), "skip");
        form.across(fault);
        JButton cancel = Styled.button(Words.of("widgets.cancel"), close);
        cancel.setName("merging.out.cancel");
        JButton done = Styled.mainButton(Words.of("merging.where"), () -> finish(close));
        done.setName("merging.out.done");
        OnKey.of(coder, "ENTER", () -> finish(close));
        form.buttons(cancel, done);
        return form;
    }

    private void finish(Runnable close) {
        Wish wish = new Wish(coder.getText().strip(), some.isSelected(), blind.isSelected());
        if (wish.blind() && wish.coder().isEmpty()) {
            fault.setText(Words.of("merging.blind.whose"));
            return;
        }
        close.run();
        accept.accept(wish);
    }
}
