package org.sheaf.desktop.sharing;

import java.util.function.BiFunction;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.FormGrid;
import org.sheaf.desktop.widgets.Prose;

/** Asks for the password of the login that follows the server. EDT only. */
public final class SignInForm {

    private static final int FIELD = 300;
    private static final int WHOLE = 380;

    private final JPasswordField password = new JPasswordField();
    private final String login;
    private final String why;
    private final Foot foot;

    /**
     * The form.
     *
     * @param login who signs in, and where
     * @param why what the server has said; may be empty
     * @param signIn begins, and gives back what stops it; wipes the password, which may be empty
     */
    public SignInForm(String login, String why, BiFunction<char[], Outcome, Runnable> signIn) {
        this.login = login;
        this.why = why;
        this.foot = new Foot("sharing.sign", () -> signIn.apply(password.getPassword(), outcome()));
    }

    private Outcome outcome() {
        return foot;
    }

    /** Gets the focus. */
    public JComponent first() {
        return password;
    }

    /** The panel; {@code close} takes it away. */
    public JPanel panel(Runnable close) {
        FormGrid form = new FormGrid(Words.of("sharing.sign.title"), FIELD);
        form.across(new Prose(login, Type.BODY, Palette::text).foresee(WHOLE));
        if (!why.isEmpty()) {
            form.across(new Prose(why, Type.SECOND, Palette::bad).foresee(WHOLE));
        }
        form.row("sharing.password", password);
        form.add(new Prose(Words.of("sharing.sign.about"), Type.SECOND, Palette::second).foresee(FIELD), "skip");
        foot.on(password);
        foot.end(form, WHOLE, close);
        return form;
    }
}
