package org.sheaf.store.team.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Code;
import org.sheaf.study.Progress;
import org.sheaf.study.TeamRole;
import org.sheaf.study.Transcript;

/** What members of a team see of one another through a real PostgreSQL. */
class TeamStudyTest {

    @TempDir
    Path folder;

    private final Postgres.Base base = Postgres.shared().base();

    @Test
    void whatOneDoesTheOtherSees() {
        try (Desk ann = Desk.begin(folder.resolve("ann.sheaf"), base.lead("ann"), "Ann")) {
            Transcript bus = ann.bring("bus", "I: Where do you get on?", "Ola: At the school, before it is light.");
            Code early = ann.code("early");
            ann.mark(bus, 0, 10, early);
            ann.share();
            try (Desk ben = ann.invite(folder.resolve("ben.sheaf"), base.login("ben"), "Ben", TeamRole.CODER)) {
                assertThat(States.of(ben.study)).isEqualTo(States.of(ann.study));
                ann.follow();
                ben.follow();
                ben.mark(bus, 12, 20, early);
                await().until(() -> ann.study.study().page(bus.id()).size() == 2);
                ann.mark(bus, 3, 8, early);
                await().until(() -> ben.study.study().page(bus.id()).size() == 3);
                assertThat(States.of(ben.study)).isEqualTo(States.of(ann.study));
                assertThat(ben.study.check(Progress.NONE)).isEmpty();
                assertThat(ann.study.check(Progress.NONE)).isEmpty();
            }
        }
    }
}
