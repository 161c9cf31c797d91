package org.sheaf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Coder;
import org.sheaf.study.Membership;
import org.sheaf.study.Refusal;
import org.sheaf.study.RefusedStep;
import org.sheaf.study.StudyChange;
import org.sheaf.study.StudyStore;
import org.sheaf.study.TeamMember;
import org.sheaf.study.TeamRole;
import org.sheaf.study.Teams;
import org.sheaf.workbench.OpenStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sheaf share}: a study on a team's server. */
@Command(
        name = "share",
        description = {
            "Puts a study on a team's PostgreSQL server, gets it from there, and takes it back.",
            "Without an address or option it sends what is waiting and fetches what others did."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  sheaf share leases.sheaf jdbc:postgresql://db.example.org/team --login ann --password-file ~/ann.txt",
            "      puts the study on the server; ann leads the team",
            "  sheaf share leases.sheaf --add ben --coder Ben --role coder",
            "      lets the login ben code in it as Ben",
            "  sheaf share mine.sheaf --join jdbc:postgresql://db.example.org/team --login ben",
            "      gets the study from the server",
            "  sheaf share leases.sheaf --take-back",
            "      takes it off the server; nothing is lost"
        })
final class ShareCommand extends BaseCommand {

    @Parameters(index = "0", paramLabel = "STUDY", description = "The study's folder, for instance leases.sheaf.")
    private Path study = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ADDRESS",
            description = "Puts the study on this server: jdbc:postgresql://HOST/DATABASE, with sslmode and the like.")
    private @Nullable String address;

    @Option(names = "--join", paramLabel = "ADDRESS", description = "Gets a study from this server into a new folder.")
    private @Nullable String join;

    @Option(names = "--title", paramLabel = "T", description = "Which study to join, where the server has several.")
    private @Nullable String title;

    @Option(names = "--login", paramLabel = "L", description = "Who signs in at the server; without it your user name.")
    private @Nullable String login;

    @Option(
            names = "--password-file",
            paramLabel = "F",
            description = "A file that holds the login's password; without it PostgreSQL's own password file is asked.")
    private @Nullable Path passwordFile;

    @Option(names = "--add", paramLabel = "LOGIN", description = "Makes a login a member, or gives it another role.")
    private @Nullable String add;

    @Option(names = "--coder", paramLabel = "NAME", description = "As whom the member codes; without it the login.")
    private @Nullable String coder;

    @Option(names = "--role", paramLabel = "R", description = "The member's role: lead, coder (without it) or reader.")
    private String role = "coder";

    @Option(names = "--remove", paramLabel = "LOGIN", description = "Takes a member out; what they did stays.")
    private @Nullable String remove;

    @Option(names = "--status", description = "Says how the study stands with its server, without asking the server.")
    private boolean status;

    @Option(names = "--forget-refused", description = "Empties the list of steps that were refused.")
    private boolean forget;

    @Option(names = "--leave", description = "Follows the server no longer; the study stays as it is.")
    private boolean leave;

    @Option(names = "--take-back", description = "Fetches everything and takes the study off the server; leads only.")
    private boolean takeBack;

    @Mixin
    private final VaultChoice vault = new VaultChoice();

    @Mixin
    private final GivingChoice giving = new GivingChoice();

    ShareCommand(House house) {
        super(house);
    }

    @Override
    VaultChoice vault() {
        return vault;
    }

    @Override
    Answer answer() {
        if (join != null) {
            return joined(StudyPath.ofNew(study), join);
        }
        return StudyDoor.of(this).in(StudyPath.ofExisting(study, house().studies()), this::answer);
    }

    private Answer answer(OpenStudy open) {
        char @Nullable [] password = password();
        Teams teams = house().studies().teams();
        if (address != null) {
            return shared(open, address);
        } else if (status) {
            return standing(open, new Answer());
        } else if (forget) {
            List<RefusedStep> refused = open.refused();
            refused.forEach(step -> open.forget(step.step().id()));
            return new Answer().put("forgotten", refused.size()).line("Forgot " + steps(refused.size()) + ".");
        } else if (leave) {
            membership(open);
            open.unfollow();
            return new Answer()
                    .put("left", true)
                    .line("The study follows the server no longer. Nothing of it changed.");
        } else if (takeBack) {
            teams.takeBack(open, password, house().outlet(), progress());
            return new Answer()
                    .put("takenBack", true)
                    .put("steps", open.study().position())
                    .line("The study is off the server. Everything is in " + open.folder() + ".");
        } else if (add != null) {
            return added(open, add, password);
        } else if (remove != null) {
            teams.dropMember(open, password, remove);
            return members(open, password, new Answer().line("‘" + remove + "’ is no longer a member."));
        }
        teams.exchange(open, password, house().outlet(), progress());
        return members(open, password, standing(open, new Answer()));
    }

    private Answer shared(OpenStudy open, String server) {
        Teams.SignIn signIn = signIn(server);
        giving.check("the study on a server", open, this);
        open.run(new StudyChange.CoderNamed(open.coder()));
        house().studies().teams().share(open, signIn, open.coder(), house().outlet(), progress());
        Answer answer = new Answer();
        if (house().studies().isEncrypted(open.folder())) {
            answer.warn("This study is encrypted here. On the server it is as safe as the server is.");
        }
        return standing(open, answer)
                .line("Next: sheaf share " + StudyPath.quoted(open.folder()) + " --add LOGIN --coder NAME");
    }

    private Answer joined(Path folder, String server) {
        Teams teams = house().studies().teams();
        Teams.SignIn signIn = signIn(server);
        List<Teams.Found> found = teams.find(signIn).stream()
                .filter(one -> title == null || one.title().equalsIgnoreCase(title))
                .toList();
        if (found.isEmpty()) {
            throw new Refusal("‘" + signIn.login() + "’ is in no team there"
                    + (title == null ? "" : " whose study is called “" + title + "”") + ". Ask the lead.");
        }
        if (found.size() > 1) {
            throw new Refusal("There are several studies: "
                    + String.join(
                            ", ",
                            found.stream().map(one -> "“" + one.title() + "”").toList())
                    + ". Say which with --title.");
        }
        TeamMember me = found.get(0).me();
        StudyDoor door = StudyDoor.of(this).as(me.name());
        StudyStore store =
                teams.join(signIn, found.get(0), new Teams.NewPlace(folder, door.holder(), passphraseGiven()));
        return door.with(store, open -> {
            teams.exchange(open, signIn.password(), house().outlet(), progress());
            open.actAs(me.name());
            house().remembered().coderActed(open.study().facts().id(), open.folder(), me.name());
            return standing(open, new Answer());
        });
    }

    private Answer added(OpenStudy open, String name, char @Nullable [] password) {
        TeamRole as = TeamRole.of(role)
                .orElseThrow(() -> new Refusal("A member is a lead, a coder or a reader, not ‘" + role + "’."));
        String itsCoder = coder == null ? name : coder;
        Coder known = Coder.of(open.study(), itsCoder);
        open.run(new StudyChange.CoderNamed(known));
        Teams teams = house().studies().teams();
        teams.exchange(open, password, house().outlet(), progress());
        teams.setMember(open, password, new TeamMember(name, known.id(), known.name(), as));
        return members(
                open,
                password,
                new Answer().line("‘" + name + "’ is a " + as.word() + " of the team, as " + itsCoder + "."));
    }

    private Answer members(OpenStudy open, char @Nullable [] password, Answer answer) {
        List<TeamMember> members = house().studies().teams().members(open, password);
        for (TeamMember member : members) {
            answer.line("  " + member.role().word() + "  " + member.login() + " as " + member.name());
        }
        return answer.put("members", members.stream().map(ShareCommand::object).toList());
    }

    private static Map<String, @Nullable Object> object(TeamMember member) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("login", member.login());
        map.put("coder", member.name());
        map.put("role", member.role().word());
        return map;
    }

    private Answer standing(OpenStudy open, Answer answer) {
        Membership membership = membership(open);
        long waiting = open.study().position() - membership.settled();
        List<RefusedStep> refused = open.refused();
        answer.put("study", open.folder().toString())
                .put("address", membership.address())
                .put("login", membership.login())
                .put("role", membership.role().word())
                .put("waiting", waiting)
                .put("refusedSteps", refused.stream().map(ShareCommand::object).toList())
                .line("“" + open.study().facts().title() + "” follows " + membership.address()
                        + "; you are signed in as " + membership.login() + " ("
                        + membership.role().word() + ").")
                .line(
                        waiting == 0
                                ? "Everything is on the server."
                                : steps(waiting) + " of yours wait for the server.");
        for (RefusedStep step : refused) {
            answer.line("Refused and taken back: “" + step.step().name() + "”. " + step.why());
        }
        return answer;
    }

    private static Map<String, @Nullable Object> object(RefusedStep refused) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("name", refused.step().name());
        map.put("when", refused.step().when().toString());
        map.put("why", refused.why());
        return map;
    }

    private static String steps(long n) {
        return n + (n == 1 ? " step" : " steps");
    }

    private static Membership membership(OpenStudy open) {
        return open.membership()
                .orElseThrow(() -> new Refusal("“" + open.study().facts().title()
                        + "” follows no server. Put it on one with: sheaf share STUDY jdbc:postgresql://…"));
    }

    private Teams.SignIn signIn(String server) {
        return Teams.SignIn.of(server, login == null ? house().remembered().userName() : login, password());
    }

    private char @Nullable [] password() {
        Path file = passwordFile;
        if (file == null) {
            return null;
        }
        try {
            return Files.readString(file).lines().findFirst().orElse("").toCharArray();
        } catch (IOException failed) {
            throw new Refusal("The password file ‘" + file + "’ cannot be read as UTF-8 text. Check its name.", failed);
        }
    }
}
