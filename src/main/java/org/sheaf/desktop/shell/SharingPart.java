package org.sheaf.desktop.shell;

import java.awt.Dimension;
import java.awt.EventQueue;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Floater;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.RefusedStep;
import org.sheaf.study.TeamStatus;

/** How the study stands with its team's server, in the status bar, and what the server did not take. EDT only. */
final class SharingPart {

    private static final int WIDTH = 360;
    private static final int MOST_HIGH = 220;
    /** Room for the bar that scrolls. */
    private static final int BAR = 16;

    private final Desk desk;
    private final Team team;
    private final Actions actions;
    private final JButton sign;
    private final ZoneId zone;
    private List<RefusedStep> refused = List.of();

    private SharingPart(Actions actions, Desk desk, Team team, ZoneId zone) {
        this.actions = actions;
        this.desk = desk;
        this.team = team;
        this.zone = zone;
        this.sign = Styled.link("", this::open);
        sign.setName("status.team");
        sign.setVisible(false);
    }

    /** Declares what can be done, and shows the sign while the study follows a server. */
    static void declare(Actions actions, Desk desk, Team team, Services services, Settings settings, StatusBar status) {
        SharingPart part = new SharingPart(actions, desk, team, services.clock().getZone());
        part.declare("team.exchange", team::hurry);
        part.declare("team.refused", part::open);
        new TeamForms(desk, team, services.studies(), settings, status).declare(actions);
        status.team(part.sign);
        team.watch(part::told);
        if (team.standing().isPresent()) {
            desk.work(Words.of("team.connecting"), progress -> desk.open().refused(), part::show);
        }
    }

    private void declare(String id, Runnable does) {
        actions.declare(DeclaredAction.of(id)
                .when(() -> team.standing().isPresent())
                .needs(() -> team.standing().isEmpty() ? Words.of("team.alone") : "")
                .does(does));
    }

    /** Called by whoever follows, not on the EDT: what was refused is read from the disk. */
    private void told() {
        List<RefusedStep> all =
                team.standing().isEmpty() ? List.of() : desk.open().refused();
        EventQueue.invokeLater(() -> show(all));
    }

    private void show(List<RefusedStep> all) {
        Team.Standing standing = team.standing().orElse(null);
        if (all.size() > refused.size()) {
            desk.notices()
                    .say(
                            Words.of(
                                    "team.refusedNow",
                                    all.get(all.size() - 1).step().name()),
                            Words.of("team.why"),
                            this::open);
        }
        refused = all;
        sign.setVisible(standing != null);
        if (standing != null) {
            TeamStatus now = standing.status();
            sign.setText(words(now, all.size()));
            sign.setToolTipText(now.why().isEmpty() ? null : now.why());
            sign.getAccessibleContext().setAccessibleName(sign.getText());
        }
        actions.refreshSoon();
    }

    private String words(TeamStatus now, int refusedNow) {
        String state = switch (now.state()) {
            case CONNECTING -> Words.of("team.connecting");
            case UP_TO_DATE -> Words.of("team.upToDate");
            case SENDING -> Words.of("team.waiting", now.waiting());
            case OFFLINE -> offline(now);
            case SIGNED_OUT -> Words.of("team.signedOut", now.waiting());
            case STOPPED -> Words.of("team.stopped");
        };
        return refusedNow == 0 ? state : Words.of("team.andRefused", state, refusedNow);
    }

    private String offline(TeamStatus now) {
        String since = now.since() == null
                ? ""
                : DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                        .format(now.since().atZone(zone));
        return now.waiting() == 0
                ? Words.of("team.offline", since)
                : Words.of("team.offlineWaiting", since, now.waiting());
    }

    private void open() {
        Team.Standing standing = team.standing().orElse(null);
        if (standing == null) {
            return;
        }
        if (standing.status().state() == TeamStatus.State.SIGNED_OUT && refused.isEmpty()) {
            actions.run("team.signIn");
            return;
        }
        JPanel panel = Styled.clear(new MigLayout("insets 12, wrap 1", "[360!, fill]", "[]"));
        TeamStatus now = standing.status();
        panel.add(Styled.label(words(now, 0), "title"), "wmin 0");
        panel.add(
                new Prose(TeamForms.where(standing.membership()), Type.SECOND, Palette::second).foresee(WIDTH),
                "wmin 0");
        if (!now.why().isEmpty()) {
            panel.add(new Prose(now.why(), Type.BODY, Palette::text).foresee(WIDTH), "wmin 0");
        }
        Floater[] floater = new Floater[1];
        if (!refused.isEmpty()) {
            panel.add(list(() -> floater[0].close()), "gaptop 8, wmin 0, hmin 60");
        }
        JButton sign = button("team.signIn", () -> floater[0].close());
        JButton ask = button("team.exchange", () -> floater[0].close());
        panel.add(sign, "split 2, growx 0, alignx right, gapleft push, gaptop 8");
        panel.add(ask, "growx 0");
        boolean out = now.state() == TeamStatus.State.SIGNED_OUT;
        floater[0] = Floater.open(this.sign, new java.awt.Rectangle(this.sign.getSize()), panel, out ? sign : ask);
    }

    /** A button for an action that has its own place in the menu. */
    private JButton button(String action, Runnable close) {
        JButton button = Styled.button(Words.of("action." + action), () -> {
            close.run();
            actions.run(action);
        });
        button.setName(action);
        return button;
    }

    /** What the server did not take, scrolled where it is much. */
    private JComponent list(Runnable close) {
        JPanel rows = Styled.clear(new MigLayout("insets 0, wrap 1, gapy 8", "[grow, fill]", ""));
        refused.forEach(step -> rows.add(entry(step, close), "wmin 0"));
        JScrollPane scroll = Styled.scrolled(rows);
        scroll.setName("team.refused");
        scroll.getAccessibleContext().setAccessibleName(Words.of("action.team.refused"));
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        int wanted = Math.min(rows.getPreferredSize().height, Space.px(MOST_HIGH));
        scroll.setPreferredSize(new Dimension(Space.px(WIDTH), wanted));
        return scroll;
    }

    private JComponent entry(RefusedStep step, Runnable close) {
        int wide = WIDTH - BAR;
        JPanel row =
                Styled.clear(new MigLayout("insets 0, wrap 1, novisualpadding", "[" + wide + "!, fill]", "[]2[]2[]"));
        row.add(
                new Prose(Words.of("team.refusedStep", step.step().name()), Type.BODY, Palette::text).foresee(wide),
                "wmin 0");
        row.add(new Prose(step.why(), Type.SECOND, Palette::second).foresee(wide), "wmin 0");
        JButton forget = Styled.link(Words.of("team.forget"), () -> {
            close.run();
            desk.work(
                    Words.of("team.forget"),
                    progress -> {
                        desk.open().forget(step.step().id());
                        return desk.open().refused();
                    },
                    this::show);
        });
        forget.setName("team.forget." + step.step().id());
        row.add(forget, "growx 0, alignx left, gapleft -4");
        return row;
    }
}
