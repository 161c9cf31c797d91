package org.sheaf.desktop.shell;

import java.nio.file.Path;
import org.sheaf.outlet.FileOutlet;
import org.sheaf.store.Opening;
import org.sheaf.store.team.server.Login;
import org.sheaf.store.team.server.Sharing;
import org.sheaf.study.Progress;
import org.sheaf.workbench.OpenStudy;

/** A member of the team who has no window here. */
final class Sharer {

    private Sharer() {}

    /** The study that a login finds on its server, in a new folder. */
    static OpenStudy joined(Path folder, Login login, String coder) {
        String room = Sharing.find(login).get(0).room();
        OpenStudy study = OpenStudy.over(Sharing.join(login, room, folder, Opening.by(coder)), coder, Runnable::run);
        exchange(study, login);
        study.actAs(coder);
        return study;
    }

    /** Sends and fetches once. */
    static void exchange(OpenStudy study, Login login) {
        Sharing.exchange(study, login.password(), new FileOutlet(), Progress.NONE);
    }

    /** What a login is in the team, as another asks; empty where it is no member. */
    static String role(OpenStudy study, Login asking, Login of) {
        return Sharing.members(study, asking.password()).stream()
                .filter(member -> member.login().equals(of.name()))
                .map(member -> member.role().word())
                .findFirst()
                .orElse("");
    }
}
