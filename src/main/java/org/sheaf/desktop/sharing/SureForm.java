package org.sheaf.desktop.sharing;

import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.FormGrid;
import org.sheaf.desktop.widgets.Prose;

/** Says what would happen before the server is left, or the study is taken off it. EDT only. */
public final class SureForm {

    private static final int FIELD = 300;
    private static final int WHOLE = 380;

    private final String key;
    private final Foot foot;

    /**
     * The question.
     *
     * @param key of its words: {@code .title}, {@code .what}, {@code .verb}, {@code .doing}
     * @param act begins, and gives back what stops it
     */
    public SureForm(String key, Function<Outcome, Runnable> act) {
        this.key = key;
        this.foot = new Foot(key, () -> act.apply(outcome()));
    }

    private Outcome outcome() {
        return foot;
    }

    /** Gets the focus. */
    public JComponent first() {
        return foot.button();
    }

    /** The panel; {@code close} takes it away. */
    public JPanel panel(Runnable close) {
        FormGrid form = new FormGrid(Words.of(key + ".title"), FIELD);
        form.across(new Prose(Words.of(key + ".what"), Type.BODY, Palette::text).foresee(WHOLE));
        foot.end(form, WHOLE, close);
        return form;
    }
}
