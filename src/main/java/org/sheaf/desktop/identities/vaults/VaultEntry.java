package org.sheaf.desktop.identities.vaults;

import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Refusal;

/**
 * Opens the vault, or makes it where there is none: its place, the passphrase, and then the recovery code, once. EDT only.
 */
public final class VaultEntry extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient VaultModel vault;
    private final transient VaultPlaces places;
    private final transient Runnable changed;
    private final Prose about = new Prose("", Type.SECOND, Palette::second).foresee(420);
    private final JTextField place = new JTextField();
    private final JButton choose;
    private final JPasswordField first = new JPasswordField();
    private final JPasswordField second = new JPasswordField();
    private final JLabel again = Styled.label(Words.of("vault.again"), "second");
    private final Prose hint = new Prose("", Type.SECOND, Palette::second).foresee(420);
    private final Prose fault = new Prose("", Type.SECOND, Palette::bad).foresee(420);
    private final JPanel fields;
    private final CodePart code;
    private boolean coded;
    private boolean making;
    private transient Runnable finish = () -> {};

    /**
     * The fields for a vault.
     *
     * @param changed is told when more or less is to be seen
     */
    public VaultEntry(VaultModel vault, VaultPlaces places, Runnable changed) {
        super(new MigLayout("insets 0, fillx, wrap 1, hidemode 3, novisualpadding", "[grow, fill]", "[]8[]8[]"));
        this.vault = vault;
        this.places = places;
        this.changed = changed;
        setOpaque(false);
        code = new CodePart(changed);
        choose = Styled.button(Words.of("vault.choose"), this::choose);
        choose.setName("vault.choose");
        fields = fields();
        add(about, "wmin 0");
        add(fields, "wmin 0");
        add(fault, "wmin 0");
        add(code, "wmin 0");
        for (JTextField field : new JTextField[] {place, first, second}) {
            OnKey.of(field, "ENTER", this::onward);
        }
        OnKey.of(code.box(), "ENTER", this::onward);
        for (JComponent field : new JComponent[] {place, first, second, code.box()}) {
            field.addFocusListener(new FocusAdapter() {
                @Override
                public void focusGained(FocusEvent event) {
                    field.scrollRectToVisible(new Rectangle(field.getSize()));
                }
            });
        }
        fault.setName("vault.fault");
        begin();
    }

    private JPanel fields() {
        JPanel form = Styled.clear(new MigLayout(
                "insets 0, fillx, wrap 3, hidemode 3, novisualpadding",
                "[]12[grow, fill]8[]",
                "[30!, center]6[30!, center]6[30!, center]4[]"));
        JLabel where = Styled.label(Words.of("vault.place"), "second");
        row(form, where, "vault.place", place, "");
        form.add(choose, "h 30!");
        row(form, Styled.label(Words.of("vault.passphrase"), "second"), "vault.passphrase", first, "span 2, ");
        row(form, again, "vault.again", second, "span 2, ");
        form.add(hint, "skip 1, span 2, wmin 0");
        return form;
    }

    private static void row(JPanel form, JLabel label, String name, JComponent field, String span) {
        label.setLabelFor(field);
        field.setName(name);
        field.getAccessibleContext().setAccessibleName(Words.of(name));
        form.add(label);
        form.add(field, span + "h 30!, wmin 0");
    }

    /** Begins anew, for the vault as it stands. */
    public void begin() {
        making = vault.state() == VaultModel.State.NONE;
        coded = false;
        first.setText("");
        second.setText("");
        fault.setText("");
        place.setText(vault.place().orElseGet(vault::proposed).toString());
        code.wipe();
        refresh();
    }

    /** Sets what is done once the vault is open and its code, if it is new, written down. */
    public void onDone(Runnable run) {
        finish = run;
    }

    /** Shows what is asked now. */
    public void refresh() {
        boolean open = vault.state() == VaultModel.State.OPEN;
        about.setText(
                coded ? "" : open ? Words.of("vault.isOpen", vault.name()) : making ? Words.of("vault.new") : old());
        about.setVisible(!coded);
        fields.setVisible(!open && !coded);
        again.setVisible(making);
        second.setVisible(making);
        hint.setText(Words.of(making ? "vault.hint" : "vault.hint.code", VaultModel.LONG_ENOUGH));
        code.setVisible(coded);
        fault.setVisible(!fault.text().isEmpty());
        for (JComponent field : new JComponent[] {place, choose, first, second}) {
            field.setEnabled(!vault.isBusy());
        }
        revalidate();
        repaint();
    }

    private String old() {
        return vault.place().isPresent() ? Words.of("vault.locked", vault.name()) : Words.of("vault.unknown");
    }

    private void choose() {
        (making
                        ? places.save(
                                Words.of("vault.choose.new"),
                                String.valueOf(vault.proposed().getFileName()))
                        : places.find(Words.of("vault.choose.old")))
                .ifPresent(path -> place.setText(path.toString()));
    }

    /** What gets the keys first. */
    public JComponent firstField() {
        return vault.state() == VaultModel.State.OPEN ? code.box() : first;
    }

    /** Whether the vault is open and its code, if it is new, written down. */
    public boolean isReady() {
        return vault.state() == VaultModel.State.OPEN && !vault.isBusy() && (!coded || code.isWritten());
    }

    /** Whether a code is shown that is not yet said to be on paper. */
    public boolean waitsForCode() {
        return coded && !code.isWritten();
    }

    /** Goes on: opens or makes the vault, or is done. */
    public void onward() {
        if (vault.isBusy()) {
            return;
        }
        if (vault.state() == VaultModel.State.OPEN) {
            if (waitsForCode()) {
                refuse(Words.of("vault.code.first"));
            } else {
                code.wipe();
                finish.run();
            }
            return;
        }
        char[] passphrase = first.getPassword();
        char[] repeated = second.getPassword();
        String why = passphrase.length == 0
                ? Words.of("vault.empty")
                : making && !Arrays.equals(passphrase, repeated) ? Words.of("vault.differ") : "";
        Arrays.fill(repeated, '0');
        if (!why.isEmpty()) {
            Arrays.fill(passphrase, '0');
            refuse(why);
            return;
        }
        enter(passphrase);
    }

    private void enter(char[] passphrase) {
        Path path;
        try {
            path = Path.of(place.getText().strip());
        } catch (InvalidPathException noPath) {
            Arrays.fill(passphrase, '0');
            refuse(Words.of("vault.noPlace"));
            return;
        }
        refuse("");
        if (making) {
            vault.make(path, passphrase, this::coded, this::failed);
        } else {
            vault.open(
                    path,
                    passphrase,
                    () -> {
                        first.setText("");
                        refresh();
                        finish.run();
                    },
                    this::failed);
        }
        refresh();
        changed.run();
    }

    private void coded(char[] secret) {
        first.setText("");
        second.setText("");
        coded = true;
        code.show(secret);
        refresh();
        changed.run();
        code.box().requestFocusInWindow();
    }

    private void failed(Throwable why) {
        refuse(why instanceof Refusal refusal ? refusal.why() : Words.of("vault.failed"));
        refresh();
        first.requestFocusInWindow();
        first.selectAll();
        changed.run();
    }

    private void refuse(String why) {
        fault.setText(why);
        fault.setVisible(!why.isEmpty());
        changed.run();
        revalidate();
    }
}
