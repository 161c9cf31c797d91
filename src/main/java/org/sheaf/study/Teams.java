package org.sheaf.study;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Studies on a team's server; the program hands in who can reach one. Everything may take its time; not for the EDT. */
public interface Teams {

    /**
     * How somebody signs in.
     *
     * @param address a JDBC address
     * @param login by name
     * @param password null to let PostgreSQL's password file answer
     */
    @SuppressWarnings("ArrayRecordComponent") // a password must not become a String that lingers in memory
    record SignIn(String address, String login, char @Nullable [] password) {

        private static final String SCHEME = "jdbc:postgresql://";

        /**
         * The same from what somebody wrote: an address may lack its beginning, an empty password is none.
         *
         * @throws Refusal when there is no address or login, or the address names somebody
         */
        public static SignIn of(String address, String login, char @Nullable [] password) {
            String server = whole(address.strip());
            if (server.length() == SCHEME.length()) {
                throw new Refusal("Write the address of the server, for instance db.example.org/team.");
            }
            if (server.toLowerCase(Locale.ROOT).matches(".*[?&](password|user)=.*|[^?]*//[^/?]*@.*")) {
                throw new Refusal("An address holds no login and no password, because others can read it."
                        + " Give them by themselves, on the command line with --login and --password-file.");
            }
            if (login.isBlank()) {
                throw new Refusal("Write the login by which you sign in at the server.");
            }
            return new SignIn(server, login.strip(), password == null || password.length == 0 ? null : password);
        }

        private static String whole(String address) {
            if (address.startsWith("jdbc:")) {
                return address;
            }
            return SCHEME + address.replaceFirst("^postgres(ql)?://", "");
        }
    }

    /**
     * A study that somebody may join.
     *
     * @param room under which name the server has it
     * @param title of the study
     * @param me who the login is in its team
     */
    record Found(String room, String title, TeamMember me) {}

    /**
     * Where a study that is joined is put.
     *
     * @param folder must not exist
     * @param holder who opens it, told to others who find it locked
     * @param passphrase to encrypt it here, or null
     */
    @SuppressWarnings("ArrayRecordComponent") // a passphrase must not become a String that lingers in memory
    record NewPlace(Path folder, String holder, char @Nullable [] passphrase) {}

    /** Puts a study on a server; when it is cancelled the server is as it was. */
    void share(Arrivals study, SignIn signIn, Coder coder, Outlet gate, Progress progress);

    /** The studies of whose teams the login is a member. */
    List<Found> find(SignIn signIn);

    /** Makes an empty study that follows one on a server; {@link #exchange} fills it. */
    StudyStore join(SignIn signIn, Found found, NewPlace place);

    /** Fetches and sends until both have the same. */
    void exchange(Arrivals study, char @Nullable [] password, Outlet gate, Progress progress);

    /** Begins to follow the server of a study that has a membership; to be closed before the study. */
    Following follow(Arrivals study, char @Nullable [] password, Outlet gate);

    /** The team. */
    List<TeamMember> members(Arrivals study, char @Nullable [] password);

    /** Makes a login a member, or gives a member another role. */
    void setMember(Arrivals study, char @Nullable [] password, TeamMember member);

    /** Takes a member out. */
    void dropMember(Arrivals study, char @Nullable [] password, String login);

    /** Takes the study off the server, with everything it holds. */
    void takeBack(Arrivals study, char @Nullable [] password, Outlet gate, Progress progress);
}
