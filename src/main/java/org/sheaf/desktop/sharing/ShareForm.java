package org.sheaf.desktop.sharing;

import java.util.function.BiFunction;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.FormGrid;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Teams;

/** Asks on which server the study is put, and says what happens then. EDT only. */
public final class ShareForm {

    private static final int FIELD = 340;
    private static final int WHOLE = 420;

    private final ServerFields fields;
    private final boolean encrypted;
    private final Foot foot;

    /**
     * The form.
     *
     * @param known the server that is offered
     * @param encrypted whether the study is encrypted on this machine
     * @param share begins, and gives back what stops it; wipes the password
     */
    public ShareForm(Known known, boolean encrypted, BiFunction<Teams.SignIn, Outcome, Runnable> share) {
        this.fields = new ServerFields(known);
        this.encrypted = encrypted;
        this.foot = new Foot("sharing.share", () -> share.apply(fields.signIn(), outcome()));
    }

    private Outcome outcome() {
        return foot;
    }

    /** Gets the focus. */
    public JComponent first() {
        return fields.first();
    }

    /** The panel; {@code close} takes it away. */
    public JPanel panel(Runnable close) {
        FormGrid form = new FormGrid(Words.of("sharing.share.title"), FIELD);
        form.add(
                new Prose(Words.of("sharing.share.what"), Type.BODY, Palette::text).foresee(WHOLE),
                "span 2, growx, wmin 0, gapbottom 6");
        form.row("sharing.address", fields.address);
        form.row("sharing.login", fields.login);
        form.row("sharing.password", fields.password);
        form.add(new Prose(Words.of("sharing.password.about"), Type.SECOND, Palette::second).foresee(FIELD), "skip");
        if (encrypted) {
            form.across(Styled.label(Words.of("sharing.share.encrypted.title"), "secondTitle"));
            form.across(new Prose(Words.of("sharing.share.encrypted"), Type.SECOND, Palette::text).foresee(WHOLE));
        }
        fields.all().forEach(foot::on);
        foot.end(form, WHOLE, close);
        return form;
    }
}
