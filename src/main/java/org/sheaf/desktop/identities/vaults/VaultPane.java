package org.sheaf.desktop.identities.vaults;

import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Icons;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Flow;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;

/** How the vault stands, and what can be done with it. EDT only. */
public final class VaultPane extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final int TEXT = 292;

    private final transient VaultModel vault;
    private final JLabel sign = new JLabel();
    private final Prose title = new Prose("", Type.TITLE, Palette::text, 1);
    private final Prose about = new Prose("", Type.SECOND, Palette::second).foresee(TEXT);
    private final JButton open;
    private final JButton make;
    private final JButton lock;
    private final Flow more = new Flow(10);

    /** The part of a model; its actions must be declared before. */
    public VaultPane(VaultModel vault, Actions actions) {
        super(new MigLayout(
                "insets 14 16 14 16, fillx, wrap 1, hidemode 3, novisualpadding", "[grow, fill]", "[]4[]4[]"));
        this.vault = vault;
        setOpaque(false);
        setBorder(Styled.hairline(true, false, false, false));
        open = link(actions, "vault.open");
        make = link(actions, "vault.make");
        lock = link(actions, "vault.lock");
        JPanel head = Styled.clear(
                new MigLayout("insets 0, fillx, hidemode 3, novisualpadding", "[]8[grow, fill]8[]", "[24!, center]"));
        head.add(sign);
        title.setName("vault.title");
        about.setName("vault.about");
        head.add(title, "wmin 0");
        head.add(lock);
        add(head, "wmin 0");
        add(about, "wmin 0");
        for (JButton button : new JButton[] {
            open, make, link(actions, "vault.backUp"), link(actions, "vault.share"), link(actions, "vault.renew")
        }) {
            more.add(button);
        }
        add(more, "wmin 0, pad 0 -6 0 0");
        vault.onChange(this::refresh);
        refresh();
    }

    private static JButton link(Actions actions, String id) {
        JButton link = Styled.link(Words.of("action." + id), () -> actions.run(id));
        link.setName("link." + id);
        return link;
    }

    /** Shows how it stands. */
    public void refresh() {
        VaultModel.State state = vault.state();
        boolean isOpen = state == VaultModel.State.OPEN;
        sign.setIcon((isOpen ? Icons.UNLOCK : Icons.LOCK).icon());
        title.setText(Words.of("vault.state." + state.name().toLowerCase(Locale.ROOT)));
        String last = vault.backedUp().orElse(Words.of("vault.never"));
        about.setText(
                switch (state) {
                    case NONE -> Words.of("vault.about.none");
                    case LOCKED ->
                        vault.place().isPresent()
                                ? Words.of("vault.about.locked", vault.name())
                                : Words.of("vault.about.unknown");
                    case OPEN -> Words.of("vault.about.open", vault.name(), last);
                });
        lock.setVisible(isOpen);
        open.setVisible(state == VaultModel.State.LOCKED);
        make.setVisible(state == VaultModel.State.NONE);
        for (int i = 2; i < more.getComponentCount(); i++) {
            more.getComponent(i).setVisible(isOpen);
        }
        for (JButton button : new JButton[] {open, make, lock}) {
            button.setEnabled(!vault.isBusy());
        }
        more.revalidate();
        revalidate();
        repaint();
    }
}
