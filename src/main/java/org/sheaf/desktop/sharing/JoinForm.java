package org.sheaf.desktop.sharing;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPasswordField;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Options;
import org.sheaf.desktop.widgets.PlaceField;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.StudyPlaces;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.desktop.widgets.Typed;
import org.sheaf.study.Refusal;
import org.sheaf.study.Teams;

/**
 * Asks for a server and a login, then which of the studies there is wanted and where it is put; a page of its own in place
 * of the first screen. EDT only.
 */
public final class JoinForm extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final String COLUMNS = "[100!, right]16[grow, fill, 360:420:]";

    private final transient ServerFields server;
    private final Options<Teams.Found> which = new Options<>(chosen -> chosen());
    private final transient PlaceField place;
    private final JPasswordField passphrase = new JPasswordField();
    private final JPasswordField again = new JPasswordField();
    private final Prose progress = new Prose("", Type.SECOND, Palette::second, 2);
    private final Prose fault = new Prose("", Type.SECOND, Palette::bad, 4);
    private final JPanel second = Styled.clear(new MigLayout("insets 0, wrap 2, fillx", COLUMNS));
    private final JButton act;
    private final transient Deeds deeds;
    private boolean busy;

    /** What the form leads to; what comes of it is told to the form. */
    public interface Deeds {

        /** Asks which studies there are, for {@link JoinForm#found}. Wipes the password. */
        void find(Teams.SignIn signIn);

        /** Gets a study and opens it. */
        void join(Joining wish);

        /** Goes back. */
        void cancel();
    }

    /**
     * The form.
     *
     * @param known the server that is offered
     * @param places where a place is offered, and how another is chosen
     */
    public JoinForm(Known known, StudyPlaces places, Deeds deeds) {
        super(new MigLayout("insets 28 32 24 32, fillx, wrap 2, hidemode 3", COLUMNS, ""));
        this.server = new ServerFields(known);
        this.place = new PlaceField("join.place", places);
        this.deeds = deeds;
        this.act = Styled.mainButton(Words.of("join.find"), this::act);
        act.setName("join.act");
        Styled.style(this, "background: $Sheaf.paper");
        compose();
        for (JTextField field : server.all()) {
            Typed.follow(field, this::begin);
        }
        List.of(server.address, server.login, server.password, place.field(), passphrase, again)
                .forEach(field -> field.addActionListener(event -> act()));
        OnKey.within(this, "ESCAPE", deeds::cancel);
        begin();
    }

    private void compose() {
        add(Styled.label(Words.of("join.title"), "pageTitle"), "span 2, growx 0, alignx left, gapbottom 6");
        add(new Prose(Words.of("join.what"), Type.BODY, Palette::second), "span 2, growx, wmin 0, gapbottom 10");
        field(this, "sharing.address", server.address);
        field(this, "sharing.login", server.login);
        field(this, "sharing.password", server.password);
        add(new Prose(Words.of("sharing.password.about"), Type.SECOND, Palette::second), "skip 1, wmin 0");
        field(second, "join.which", which);
        labelled(second, "join.place", place.field());
        second.add(place.field(), "h 30!, wmin 0, split 2, aligny top");
        second.add(place.button(), "h 30!, growx 0, aligny top");
        field(second, "join.passphrase", passphrase);
        field(second, "join.again", again);
        second.add(new Prose(Words.of("join.passphrase.about"), Type.SECOND, Palette::second), "skip 1, wmin 0");
        add(second, "span 2, growx");
        fault.setName("sharing.fault");
        progress.setName("join.progress");
        add(fault, "skip 1, wmin 0");
        add(progress, "skip 1, wmin 0");
        JButton cancel = Styled.button(Words.of("widgets.cancel"), deeds::cancel);
        cancel.setName("join.cancel");
        add(cancel, "span 2, split 2, growx 0, alignx right, gaptop 8");
        add(act, "growx 0");
    }

    private static void field(JPanel in, String key, JComponent field) {
        labelled(in, key, field);
        in.add(field, "h 30!, wmin 0");
    }

    private static void labelled(JPanel in, String key, JComponent field) {
        JLabel label = Styled.label(Words.of(key), "second");
        label.setLabelFor(field);
        field.setName(key);
        field.getAccessibleContext().setAccessibleName(Words.of(key));
        in.add(label);
    }

    /** Leads the keys to what is to be filled in first. */
    public void focusFirst() {
        server.first().requestFocusInWindow();
    }

    /** Another server or login: what was found at the former says nothing. */
    private void begin() {
        which.show(null, List.of(), Teams.Found::title, null);
        second.setVisible(false);
        busy(false);
        fault.setText("");
        revalidate();
    }

    private void chosen() {
        Teams.Found found = which.value();
        place.follow(found == null ? "" : found.title());
    }

    private void act() {
        if (busy) {
            return;
        }
        fault.setText("");
        try {
            if (second.isVisible()) {
                deeds.join(wish());
            } else {
                deeds.find(server.signIn());
            }
            busy(true);
        } catch (Refusal refusal) {
            fault.setText(refusal.why());
        }
    }

    private Joining wish() {
        char[] secret = passphrase.getPassword();
        char[] repeated = again.getPassword();
        boolean same = Arrays.equals(secret, repeated);
        Arrays.fill(repeated, '0');
        Teams.Found found = which.value();
        if (!same || found == null || place.place().isEmpty()) {
            Arrays.fill(secret, '0');
            throw new Refusal(Words.of(same ? "new.place.missing" : "new.again.differs"));
        }
        return new Joining(server.signIn(), found, place.place().orElseThrow(), secret.length == 0 ? null : secret);
    }

    private void busy(boolean yes) {
        busy = yes;
        String idle = second.isVisible() ? "join.get" : "join.find";
        String doing = second.isVisible() ? "join.getting" : "join.finding";
        act.setText(Words.of(yes ? doing : idle));
        progress.setText("");
    }

    /** Shows the studies that a login may get. */
    public void found(List<Teams.Found> all) {
        second.setVisible(!all.isEmpty());
        busy(false);
        if (all.isEmpty()) {
            refused(Words.of("join.none", server.login.getText().strip()));
            return;
        }
        which.show(null, all, one -> Words.of("join.as", one.title(), one.me().name(), word(one)), all.get(0));
        chosen();
        fault.setText("");
        revalidate();
        (all.size() > 1 ? which : act).requestFocusInWindow();
        // Where everything is drawn larger the button is further down than the page reaches.
        SwingUtilities.invokeLater(() -> act.scrollRectToVisible(new Rectangle(act.getSize())));
    }

    private static String word(Teams.Found found) {
        return Words.of("sharing.role." + found.me().role().word());
    }

    /** Says what could not be done; empty for nothing. */
    public void refused(String why) {
        busy(false);
        fault.setText(why);
    }

    /** Says how far it is. */
    public void working(String what) {
        progress.setText(what);
    }
}
