package org.sheaf.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Arrivals;
import org.sheaf.study.Coder;
import org.sheaf.study.Outlet;
import org.sheaf.study.Progress;
import org.sheaf.study.StudyStore;
import org.sheaf.study.TeamMember;

/** Studies on a server, as the command line needs them; the program hands in who can reach one. */
public interface Teams {

    /**
     * How somebody signs in.
     *
     * @param address a JDBC address
     * @param login by name
     * @param password null to let PostgreSQL's password file answer
     */
    @SuppressWarnings("ArrayRecordComponent") // a password must not become a String that lingers in memory
    record SignIn(String address, String login, char @Nullable [] password) {}

    /**
     * A study that somebody may join.
     *
     * @param room under which name the server has it
     * @param title of the study
     * @param me who the login is in its team
     */
    record Found(String room, String title, TeamMember me) {}

    /** Puts a study on a server. */
    void share(Arrivals study, SignIn signIn, Coder coder, Outlet gate, Progress progress);

    /** The studies of whose teams the login is a member. */
    List<Found> find(SignIn signIn);

    /** Makes an empty study that follows one on a server; {@link #exchange} fills it. */
    StudyStore join(SignIn signIn, Found found, Path folder, Studies.Entrance entrance);

    /** Fetches and sends until both have the same. */
    void exchange(Arrivals study, char @Nullable [] password, Outlet gate, Progress progress);

    /** The team. */
    List<TeamMember> members(Arrivals study, char @Nullable [] password);

    /** Makes a login a member, or gives a member another role. */
    void setMember(Arrivals study, char @Nullable [] password, TeamMember member);

    /** Takes a member out. */
    void dropMember(Arrivals study, char @Nullable [] password, String login);

    /** Takes the study off the server, with everything it holds. */
    void takeBack(Arrivals study, char @Nullable [] password, Outlet gate, Progress progress);
}
