package org.sheaf.desktop.identities.vaults;

import java.awt.Font;
import java.util.Arrays;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;

/**
 * A recovery code, shown once to be written on paper. It can be neither copied nor saved from here: in a file or the clipboard
 * it would open the vault to whoever finds it. EDT only.
 */
final class CodePart extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JTextField code = new JTextField();
    private final JCheckBox written = new JCheckBox(Words.of("vault.code.written"));

    /** A part in which nothing stands yet; {@code ticked} is told when the box is ticked or not. */
    CodePart(Runnable ticked) {
        super(new MigLayout("insets 0, fillx, wrap 1, novisualpadding", "[grow, fill]", "[]6[]8[]6[]"));
        setOpaque(false);
        add(Styled.label(Words.of("vault.code"), "title"));
        add(new Prose(Words.of("vault.code.about"), Type.SECOND, Palette::second).foresee(420), "wmin 0");
        code.setEditable(false);
        code.setName("vault.code");
        code.setTransferHandler(null); // it is to be written on paper
        code.setFocusable(false);
        code.getAccessibleContext().setAccessibleName(Words.of("vault.code"));
        add(code, "h 34!, wmin 0");
        written.setName("vault.code.written");
        written.setOpaque(false);
        written.addActionListener(event -> ticked.run());
        add(written, "wmin 0");
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (code != null) {
            dress();
        }
    }

    private void dress() {
        Font body = Type.BODY.font();
        code.setFont(new Font(Font.MONOSPACED, Font.PLAIN, body.getSize()));
    }

    /** Shows a code and wipes what it was given in. */
    void show(char[] secret) {
        dress();
        code.setText(new String(secret));
        Arrays.fill(secret, '0');
        written.setSelected(false);
    }

    /** Forgets it. */
    void wipe() {
        code.setText("");
    }

    boolean isWritten() {
        return written.isSelected();
    }

    JCheckBox box() {
        return written;
    }
}
