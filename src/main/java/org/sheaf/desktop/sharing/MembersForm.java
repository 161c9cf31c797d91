package org.sheaf.desktop.sharing;

import java.awt.Dimension;
import java.util.Comparator;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.Options;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.TeamMember;
import org.sheaf.study.TeamRole;

/** Who is in the team; a lead adds, changes and removes. EDT only. */
public final class MembersForm {

    private static final int WIDTH = 500;
    private static final int MOST_HIGH = 240;
    private static final List<TeamRole> ROLES = List.of(TeamRole.LEAD, TeamRole.CODER, TeamRole.READER);

    private final String login;
    private final boolean leads;
    private final Deeds deeds;
    private final JPanel rows =
            Styled.clear(new MigLayout("insets 0, wrap 3, gapy 4", "[grow, fill]12[]12[right]", ""));
    private final JScrollPane scroll = Styled.scrolled(rows);
    private final Prose says = new Prose(Words.of("sharing.asking"), Type.SECOND, Palette::second);
    private final Prose fault = new Prose("", Type.SECOND, Palette::bad);
    private final JTextField newLogin = new JTextField();
    private final JTextField newCoder = new JTextField();
    private final Options<TeamRole> newRole = new Options<>(chosen -> {});
    private final JButton add = Styled.mainButton(Words.of("sharing.members.add"), this::add);
    private final JButton done;
    private Runnable close = () -> {};
    private List<TeamMember> team = List.of();
    private boolean busy = true;

    /** What a lead does; what comes of it is told to the form, by {@link #show} or {@link #refused}. */
    public interface Deeds {

        /** Makes a login a member, under a coder's name. */
        void add(String login, String coder, TeamRole role);

        /** Gives a member another role. */
        void change(TeamMember member);

        /** Takes a member out. */
        void drop(TeamMember member);
    }

    /**
     * The form, while the server is asked.
     *
     * @param login who is signed in
     * @param leads whether that is a lead
     */
    public MembersForm(String login, boolean leads, Deeds deeds) {
        this.login = login;
        this.leads = leads;
        this.deeds = deeds;
        this.done = Styled.button(Words.of("sharing.members.close"), () -> close.run());
        done.setName("members.close");
        add.setName("members.add");
        newRole.show(null, ROLES, MembersForm::word, TeamRole.CODER);
        fault.setName("sharing.fault");
        fault.setVisible(false);
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        scroll.setName("members.rows");
        scroll.getAccessibleContext().setAccessibleName(Words.of("sharing.members.title"));
        scroll.getVerticalScrollBar().setUnitIncrement(Space.px(16));
    }

    private static String word(TeamRole role) {
        return Words.of("sharing.role." + role.word());
    }

    /** Gets the focus. */
    public JComponent first() {
        return leads ? newLogin : done;
    }

    /** The panel; {@code closer} takes it away. */
    public JPanel panel(Runnable closer) {
        close = closer;
        JPanel panel = Styled.clear(
                new MigLayout("insets 12 14 12 14, wrap 1, gapy 6, hidemode 3", "[" + WIDTH + "!, fill]", ""));
        panel.add(Styled.label(Words.of("sharing.members.title"), "title"), "wmin 0");
        panel.add(new Prose(Words.of("sharing.members.roles"), Type.SECOND, Palette::second).foresee(WIDTH));
        panel.add(scroll, "gaptop 4");
        panel.add(says.foresee(WIDTH));
        if (leads) {
            panel.add(Styled.label(Words.of("sharing.members.new"), "secondTitle"), "gaptop 6");
            panel.add(adding());
        }
        panel.add(fault.foresee(WIDTH));
        panel.add(done, "growx 0, alignx right, gaptop 4");
        fit();
        return panel;
    }

    private JPanel adding() {
        JPanel row = Styled.clear(
                new MigLayout("insets 0, wrap 4, gapy 2", "[grow, fill, sg]8[grow, fill, sg]8[fill]8[]", ""));
        heading(row, "members.login", "sharing.members.login", newLogin);
        heading(row, "members.coder", "sharing.members.coder", newCoder);
        heading(row, "members.role", "sharing.members.role", newRole);
        row.add(new JLabel());
        newCoder.putClientProperty("JTextField.placeholderText", Words.of("sharing.members.coder.hint"));
        row.add(newLogin, "h 30!, wmin 0");
        row.add(newCoder, "h 30!, wmin 0");
        row.add(newRole, "h 30!");
        row.add(add, "h 30!");
        OnKey.of(newLogin, "ENTER", this::add);
        OnKey.of(newCoder, "ENTER", this::add);
        return row;
    }

    private static void heading(JPanel row, String name, String key, JComponent field) {
        JLabel label = Styled.label(Words.of(key), "second");
        label.setLabelFor(field);
        field.setName(name);
        field.getAccessibleContext().setAccessibleName(label.getText());
        row.add(label, "alignx left");
    }

    private void add() {
        String who = newLogin.getText().strip();
        TeamRole role = newRole.value();
        if (who.isEmpty() || role == null) {
            refused(Words.of("sharing.members.whom"));
            return;
        }
        if (team.stream().anyMatch(member -> member.login().equals(who))) {
            refused(Words.of("sharing.members.there", who));
            return;
        }
        String coder = newCoder.getText().strip();
        ask(() -> deeds.add(who, coder.isEmpty() ? who : coder, role));
    }

    private void ask(Runnable deed) {
        if (busy) {
            return;
        }
        busy = true;
        say("");
        says.setText(Words.of("sharing.asking"));
        says.setVisible(true);
        Foot.refit(done);
        deed.run();
    }

    /** Shows the team as the server has it now. */
    public void show(List<TeamMember> now) {
        if (now.size() > team.size() && !team.isEmpty()) {
            newLogin.setText("");
            newCoder.setText("");
        }
        team = now.stream()
                .sorted(Comparator.comparing(TeamMember::role).thenComparing(TeamMember::name))
                .toList();
        settle();
        rows.removeAll();
        team.forEach(this::row);
        fit();
    }

    /** Says what could not be done, and shows the team as it was. */
    public void refused(String why) {
        show(team);
        say(why);
    }

    private void settle() {
        busy = false;
        says.setVisible(false);
        say("");
    }

    private void say(String sentence) {
        fault.setText(sentence);
        fault.setVisible(!sentence.isEmpty());
        Foot.refit(done);
    }

    private void row(TeamMember member) {
        boolean me = member.login().equals(login);
        JPanel who = Styled.clear(new MigLayout("insets 0, wrap 1, gapy 0", "[grow, fill]", ""));
        who.add(Styled.label(me ? Words.of("sharing.members.you", member.name()) : member.name(), ""), "wmin 0");
        who.add(Styled.label(member.login(), "second"), "wmin 0");
        rows.add(who, "wmin 0");
        if (!leads || me) {
            rows.add(Styled.label(word(member.role()), "second"), "growx, w 110!, span 2");
            return;
        }
        Options<TeamRole> role = new Options<>(chosen -> {
            TeamRole wanted = chosen.value();
            if (wanted != null && wanted != member.role()) {
                ask(() -> deeds.change(new TeamMember(member.login(), member.coder(), member.name(), wanted)));
            }
        });
        role.show(null, ROLES, MembersForm::word, member.role());
        role.setName("members.role." + member.login());
        role.getAccessibleContext().setAccessibleName(Words.of("sharing.members.roleOf", member.name()));
        rows.add(role, "w 110!, h 28!");
        JButton drop = Styled.link(Words.of("sharing.members.drop"), () -> ask(() -> deeds.drop(member)));
        drop.setName("members.drop." + member.login());
        drop.getAccessibleContext().setAccessibleName(Words.of("sharing.members.dropOf", member.name()));
        rows.add(drop);
    }

    /** The list has the height of its rows, to a bound. */
    private void fit() {
        scroll.setVisible(!team.isEmpty());
        int wanted = rows.getPreferredSize().height + Space.px(4);
        scroll.setPreferredSize(new Dimension(Space.px(WIDTH), Math.min(wanted, Space.px(MOST_HIGH))));
        rows.revalidate();
        rows.repaint();
        Foot.refit(done);
    }
}
