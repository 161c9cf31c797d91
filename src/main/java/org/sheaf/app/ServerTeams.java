package org.sheaf.app;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.store.Opening;
import org.sheaf.store.team.server.Follower;
import org.sheaf.store.team.server.Login;
import org.sheaf.store.team.server.Sharing;
import org.sheaf.study.Arrivals;
import org.sheaf.study.Coder;
import org.sheaf.study.Following;
import org.sheaf.study.Outlet;
import org.sheaf.study.Progress;
import org.sheaf.study.StudyStore;
import org.sheaf.study.TeamMember;
import org.sheaf.study.Teams;

/** Studies on PostgreSQL, for the command line and the window. */
final class ServerTeams implements Teams {

    private final Clock clock;

    ServerTeams(Clock clock) {
        this.clock = clock;
    }

    private static Login login(SignIn signIn) {
        return new Login(signIn.address(), signIn.login(), signIn.password());
    }

    @Override
    public void share(Arrivals study, SignIn signIn, Coder coder, Outlet gate, Progress progress) {
        Sharing.share(study, login(signIn), coder, gate, progress);
    }

    @Override
    public List<Found> find(SignIn signIn) {
        return Sharing.find(login(signIn)).stream()
                .map(found -> new Found(found.room(), found.title(), found.me()))
                .toList();
    }

    @Override
    public StudyStore join(SignIn signIn, Found found, NewPlace place) {
        return Sharing.join(
                login(signIn), found.room(), place.folder(), new Opening(place.holder(), place.passphrase(), false));
    }

    @Override
    public Following follow(Arrivals study, char @Nullable [] password, Outlet gate) {
        return Follower.start(study, password, gate, Follower.Pace.USUAL, clock);
    }

    @Override
    public void exchange(Arrivals study, char @Nullable [] password, Outlet gate, Progress progress) {
        Sharing.exchange(study, password, gate, progress);
    }

    @Override
    public List<TeamMember> members(Arrivals study, char @Nullable [] password) {
        return Sharing.members(study, password);
    }

    @Override
    public void setMember(Arrivals study, char @Nullable [] password, TeamMember member) {
        Sharing.setMember(study, password, member);
    }

    @Override
    public void dropMember(Arrivals study, char @Nullable [] password, String login) {
        Sharing.dropMember(study, password, login);
    }

    @Override
    public void takeBack(Arrivals study, char @Nullable [] password, Outlet gate, Progress progress) {
        Sharing.takeBack(study, password, gate, progress);
    }
}
