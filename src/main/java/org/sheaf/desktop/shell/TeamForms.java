package org.sheaf.desktop.shell;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.sharing.Known;
import org.sheaf.desktop.sharing.MembersForm;
import org.sheaf.desktop.sharing.Outcome;
import org.sheaf.desktop.sharing.ShareForm;
import org.sheaf.desktop.sharing.SignInForm;
import org.sheaf.desktop.sharing.SureForm;
import org.sheaf.desktop.widgets.Floater;
import org.sheaf.outlet.WholeStudy;
import org.sheaf.study.Coder;
import org.sheaf.study.Membership;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.TeamMember;
import org.sheaf.study.TeamRole;
import org.sheaf.study.TeamStatus;
import org.sheaf.study.Teams;
import org.sheaf.workbench.OpenStudy;
import org.sheaf.workbench.Tasks;

/** What is asked before the server is: to share, to sign in, who is in the team, to leave, to take back. EDT only. */
final class TeamForms {

    private static final String ADDRESS = "team.address";
    private static final String LOGIN = "team.login";

    private final Desk desk;
    private final Team team;
    private final Studies studies;
    private final Settings settings;
    private final JComponent over;

    /**
     * The forms of an open study.
     *
     * @param over at whose right end they come up: the status bar, where the sign is
     */
    TeamForms(Desk desk, Team team, Studies studies, Settings settings, JComponent over) {
        this.desk = desk;
        this.team = team;
        this.studies = studies;
        this.settings = settings;
        this.over = over;
    }

    void declare(Actions actions) {
        actions.declare(DeclaredAction.of("team.share")
                .when(() -> team.standing().isEmpty())
                .needs(() -> team.standing()
                        .map(standing ->
                                Words.of("team.already", standing.membership().address()))
                        .orElse(""))
                .does(this::share));
        following(actions, "team.signIn", () -> signIn(() -> {}), () -> true);
        following(actions, "team.members", () -> signedIn(this::members), () -> true);
        following(actions, "team.leave", () -> sure("sharing.leave", this::leave), () -> true);
        following(actions, "team.takeBack", () -> signedIn(() -> sure("sharing.back", this::takeBack)), this::leads);
    }

    private static String needs(boolean follows, boolean may) {
        return follows ? may ? "" : Words.of("team.leadsOnly") : Words.of("team.alone");
    }

    private void following(Actions actions, String id, Runnable does, BooleanSupplier may) {
        actions.declare(DeclaredAction.of(id)
                .when(() -> team.standing().isPresent() && may.getAsBoolean())
                .needs(() -> needs(team.standing().isPresent(), may.getAsBoolean()))
                .does(does));
    }

    private boolean leads() {
        return team.standing()
                .filter(standing -> standing.membership().role() == TeamRole.LEAD)
                .isPresent();
    }

    /** Who is signed in, and where, in words. */
    static String where(Membership membership) {
        return Words.of("sharing.where", membership.login(), plain(membership.address()));
    }

    /** An address without what only a driver needs. */
    private static String plain(String address) {
        return address.replaceFirst("^jdbc:postgresql://", "").replaceFirst("[?].*", "");
    }

    /** The server that was used last on a machine. */
    static Known known(Settings settings, String userName) {
        return new Known(settings.get(ADDRESS).orElse(""), settings.get(LOGIN).orElse(userName));
    }

    /** Remembers a server for the next time; the password is not. */
    static void remember(Settings settings, Teams.SignIn signIn) {
        settings.put(ADDRESS, signIn.address().replaceFirst("^jdbc:postgresql://", ""));
        settings.put(LOGIN, signIn.login());
    }

    /** Wipes a password. */
    static void wipe(char @Nullable [] secret) {
        if (secret != null) {
            Arrays.fill(secret, '0');
        }
    }

    /** What the server does takes its time; what it refuses is said in the form. */
    private Runnable ask(String name, Consumer<Progress> work, Outcome outcome, Runnable then) {
        return desk.stoppable(
                name,
                progress -> {
                    work.accept(progress);
                    return name;
                },
                done -> {
                    outcome.done();
                    then.run();
                },
                failure -> refused(failure, outcome),
                () -> outcome.refused(""));
    }

    private void refused(Throwable failure, Outcome outcome) {
        if (failure instanceof Refusal refusal) {
            outcome.refused(refusal.why());
        } else {
            outcome.refused("");
            desk.notices().complain(failure);
        }
    }

    private void open(Function<Runnable, JPanel> panel, JComponent first) {
        Floater.open(over, new Rectangle(over.getWidth() - 1, 0, 1, over.getHeight()), panel, first);
    }

    private void share() {
        desk.work(
                Words.of("sharing.share.title"),
                progress -> studies.look(desk.open().folder()).encrypted(),
                encrypted -> {
                    ShareForm form = new ShareForm(known(settings, ""), encrypted, this::share);
                    open(form::panel, form.first());
                });
    }

    private Runnable share(Teams.SignIn signIn, Outcome outcome) {
        remember(settings, signIn);
        return ask(
                Words.of("sharing.share.doing"),
                progress -> {
                    try {
                        OpenStudy open = desk.open();
                        WholeStudy.refuseUndecided(open.study());
                        WholeStudy.pass(desk.outlet());
                        WholeStudy.refuseNames(
                                "the study on a server",
                                open.study(),
                                open.texts(),
                                open.journal(),
                                desk.vault().register(),
                                progress);
                        team.share(signIn, progress);
                    } finally {
                        wipe(signIn.password());
                    }
                },
                outcome,
                () -> desk.notices()
                        .say(
                                Words.of("sharing.share.said", plain(signIn.address())),
                                Words.of("sharing.share.next"),
                                this::members));
    }

    /** Does something for which the server must let one in; asks for the password first where it does not. */
    private void signedIn(Runnable then) {
        boolean out = team.standing()
                .filter(standing -> standing.status().state() == TeamStatus.State.SIGNED_OUT)
                .isPresent();
        if (out) {
            signIn(then);
        } else {
            then.run();
        }
    }

    private void signIn(Runnable then) {
        team.standing().ifPresent(standing -> {
            boolean out = standing.status().state() == TeamStatus.State.SIGNED_OUT;
            SignInForm form = new SignInForm(
                    where(standing.membership()),
                    out ? standing.status().why() : "",
                    (secret, outcome) -> signIn(secret, outcome, then));
            open(form::panel, form.first());
        });
    }

    private Runnable signIn(char[] secret, Outcome outcome, Runnable then) {
        return ask(
                Words.of("sharing.sign.doing"),
                progress -> {
                    try {
                        team.signIn(secret.length == 0 ? null : secret);
                    } finally {
                        wipe(secret);
                    }
                },
                outcome,
                then);
    }

    private void members() {
        team.standing().ifPresent(standing -> {
            MembersForm[] form = new MembersForm[1];
            form[0] = new MembersForm(standing.membership().login(), leads(), new MembersForm.Deeds() {
                @Override
                public void add(String login, String name, TeamRole role) {
                    answer(form[0], progress -> {
                        Coder coder = Coder.of(desk.open().study(), name);
                        return team.add(new TeamMember(login, coder.id(), coder.name(), role), progress);
                    });
                }

                @Override
                public void change(TeamMember member) {
                    answer(form[0], progress -> team.change(member));
                }

                @Override
                public void drop(TeamMember member) {
                    answer(form[0], progress -> team.drop(member.login()));
                }
            });
            open(form[0]::panel, form[0].first());
            answer(form[0], progress -> team.members());
        });
    }

    /** A member under the name that the coder has by now. */
    private TeamMember asNow(TeamMember member) {
        String name =
                desk.study().coders().find(member.coder()).map(Coder::name).orElse(member.name());
        return new TeamMember(member.login(), member.coder(), name, member.role());
    }

    private void answer(MembersForm form, Tasks.Work<List<TeamMember>> work) {
        desk.work(
                Words.of("sharing.asking"),
                work,
                members -> form.show(members.stream().map(this::asNow).toList()),
                failure -> refused(failure, new Outcome() {
                    @Override
                    public void done() {}

                    @Override
                    public void refused(String why) {
                        form.refused(why);
                    }
                }),
                () -> form.refused(""));
    }

    private void sure(String key, Function<Outcome, Runnable> act) {
        SureForm form = new SureForm(key, act);
        open(form::panel, form.first());
    }

    private Runnable leave(Outcome outcome) {
        return ask(
                Words.of("sharing.leave.doing"),
                progress -> team.leave(),
                outcome,
                () -> desk.notices().say(Words.of("sharing.leave.said")));
    }

    private Runnable takeBack(Outcome outcome) {
        return ask(
                Words.of("sharing.back.doing"),
                team::takeBack,
                outcome,
                () -> desk.notices().say(Words.of("sharing.back.said")));
    }
}
