package org.sheaf.desktop.identities.vaults;

import java.util.Arrays;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.FormGrid;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Refusal;

/** Who can open the vault: one passphrase each, given and taken away. EDT only. */
public final class HoldersForm {

    private static final int WIDTH = 280;

    private final VaultModel vault;
    private final JTextField name = new JTextField();
    private final JPasswordField first = new JPasswordField();
    private final JPasswordField second = new JPasswordField();
    private final Prose fault = new Prose("", Type.SECOND, Palette::bad).foresee(WIDTH);
    private final JPanel holders = Styled.clear(
            new MigLayout("insets 0, fillx, wrap 2, novisualpadding", "[grow, fill]12[]", "[24::, center]"));
    private Runnable refit = () -> {};

    /** The form of an open vault. */
    public HoldersForm(VaultModel vault) {
        this.vault = vault;
        list();
    }

    /** What gets the keys first. */
    public JComponent firstField() {
        return name;
    }

    /** Is told when the form needs another size. */
    public void onSize(Runnable listener) {
        refit = listener;
    }

    private void list() {
        holders.removeAll();
        for (String holder : vault.holders()) {
            holders.add(new Prose(holder, Type.BODY, Palette::text, 1), "wmin 0");
            JButton dismiss =
                    Styled.link(Words.of("vault.dismiss"), () -> vault.dismiss(holder, this::done, this::failed));
            dismiss.setName("vault.dismiss." + holder);
            dismiss.getAccessibleContext().setAccessibleName(Words.of("vault.dismiss.who", holder));
            holders.add(dismiss);
        }
        holders.revalidate();
    }

    /** The form; {@code close} closes what it stands in. */
    public JPanel panel(Runnable close) {
        FormGrid form = new FormGrid(Words.of("vault.holders"), WIDTH);
        form.across(holders);
        form.across(new Prose(Words.of("vault.holders.about"), Type.SECOND, Palette::second).foresee(WIDTH + 100));
        form.row("vault.holder", name);
        form.row("vault.passphrase", first);
        form.row("vault.again", second);
        form.across(fault);
        JButton done = Styled.button(Words.of("vault.close"), close);
        done.setName("vault.holders.close");
        JButton admit = Styled.mainButton(Words.of("vault.admit"), this::admit);
        admit.setName("vault.holders.admit");
        OnKey.of(second, "ENTER", this::admit);
        form.buttons(done, admit);
        return form;
    }

    private void admit() {
        char[] passphrase = first.getPassword();
        char[] repeated = second.getPassword();
        String why = name.getText().isBlank()
                ? Words.of("vault.holder.empty")
                : passphrase.length == 0
                        ? Words.of("vault.empty")
                        : Arrays.equals(passphrase, repeated) ? "" : Words.of("vault.differ");
        Arrays.fill(repeated, '0');
        fault.setText(why);
        if (why.isEmpty()) {
            vault.admit(name.getText().strip(), passphrase, this::admitted, this::failed);
        } else {
            Arrays.fill(passphrase, '0');
        }
        refit.run();
    }

    private void admitted() {
        name.setText("");
        first.setText("");
        second.setText("");
        done();
    }

    private void done() {
        fault.setText("");
        list();
        refit.run();
    }

    private void failed(Throwable why) {
        fault.setText(why instanceof Refusal refusal ? refusal.why() : Words.of("vault.failed"));
        refit.run();
    }
}
