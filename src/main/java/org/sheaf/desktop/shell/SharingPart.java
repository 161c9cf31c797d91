package org.sheaf.desktop.shell;

import java.awt.EventQueue;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.theme.Palette;
import org.sheaf.desktop.theme.Type;
import org.sheaf.desktop.widgets.Floater;
import org.sheaf.desktop.widgets.Prose;
import org.sheaf.desktop.widgets.Styled;
import org.sheaf.study.Following;
import org.sheaf.study.RefusedStep;
import org.sheaf.study.TeamStatus;

/** How the study stands with its team's server, in the status bar, and what the server did not take. EDT only. */
final class SharingPart {

    private final Desk desk;
    private final @Nullable Following following;
    private final JButton sign;
    private final ZoneId zone;
    private List<RefusedStep> refused = List.of();

    private SharingPart(Desk desk, @Nullable Following following, ZoneId zone) {
        this.desk = desk;
        this.following = following;
        this.zone = zone;
        this.sign = Styled.link("", this::open);
        sign.setName("status.team");
        sign.setVisible(false);
    }

    /** Declares what can be done, and shows the sign where the study follows a server. */
    static void declare(Actions actions, Desk desk, @Nullable Following following, Clock clock, StatusBar status) {
        SharingPart part = new SharingPart(desk, following, clock.getZone());
        actions.declare(DeclaredAction.of("team.exchange")
                .when(() -> following != null)
                .needs(() -> following == null ? Words.of("team.alone") : "")
                .does(part::hurry));
        actions.declare(DeclaredAction.of("team.refused")
                .when(() -> following != null)
                .needs(() -> following == null ? Words.of("team.alone") : "")
                .does(part::open));
        status.team(part.sign);
        if (following != null) {
            following.watch(now -> {
                List<RefusedStep> refused = desk.open().refused(); // from the disk, so not on the EDT
                EventQueue.invokeLater(() -> part.show(now, refused));
            });
        }
    }

    private void hurry() {
        if (following != null) {
            following.hurry();
        }
    }

    private void show(TeamStatus now, List<RefusedStep> all) {
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
        sign.setText(words(now, all.size()));
        sign.setToolTipText(now.why().isEmpty() ? null : now.why());
        sign.getAccessibleContext().setAccessibleName(sign.getText());
        sign.setVisible(true);
    }

    private String words(TeamStatus now, int refusedNow) {
        String state = switch (now.state()) {
            case CONNECTING -> Words.of("team.connecting");
            case UP_TO_DATE -> Words.of("team.upToDate");
            case SENDING -> Words.of("team.waiting", now.waiting());
            case OFFLINE -> offline(now);
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
        Following server = following;
        if (server == null) {
            return;
        }
        JPanel panel = Styled.clear(new MigLayout("insets 12, wrap 1", "[360!, fill]", "[]"));
        TeamStatus now = server.status();
        panel.add(Styled.label(words(now, 0), "title"), "wmin 0");
        if (!now.why().isEmpty()) {
            panel.add(new Prose(now.why(), Type.BODY, Palette::text), "wmin 0");
        }
        Floater[] floater = new Floater[1];
        for (RefusedStep step : refused) {
            panel.add(entry(step, () -> floater[0].close()), "gaptop 8");
        }
        JButton ask = Styled.button(Words.of("action.team.exchange"), () -> {
            hurry();
            floater[0].close();
        });
        ask.setName("team.exchange");
        panel.add(ask, "growx 0, alignx right, gaptop 8");
        JComponent anchor = sign;
        floater[0] = Floater.open(anchor, new java.awt.Rectangle(anchor.getSize()), panel, ask);
    }

    private void left(List<RefusedStep> all) {
        if (following != null) {
            show(following.status(), all);
        }
    }

    private JComponent entry(RefusedStep step, Runnable close) {
        JPanel row = Styled.clear(new MigLayout("insets 0, wrap 1", "[360!, fill]", "[]2[]2[]"));
        row.add(new Prose(Words.of("team.refusedStep", step.step().name()), Type.BODY, Palette::text), "wmin 0");
        row.add(new Prose(step.why(), Type.SECOND, Palette::second), "wmin 0");
        JButton forget = Styled.link(Words.of("team.forget"), () -> {
            close.run();
            desk.work(
                    Words.of("team.forget"),
                    progress -> {
                        desk.open().forget(step.step().id());
                        return desk.open().refused();
                    },
                    this::left);
        });
        forget.setName("team.forget." + step.step().id());
        row.add(forget, "growx 0");
        return row;
    }
}
