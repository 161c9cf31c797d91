package org.sheaf.store.team.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Entry;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.StudyChange;
import org.sheaf.study.TeamRole;
import org.sheaf.workbench.StudyWalk;

/** A study comes back from a server with everything it had, and nothing stays there. */
class TakingBackTest {

    @TempDir
    Path folder;

    private final Postgres.Base base = Postgres.shared().base();

    @Test
    void nothingIsLostAndNothingStays() throws Exception {
        try (Desk ann = Desk.begin(folder.resolve("ann.sheaf"), base.lead("ann"), "Ann")) {
            StudyWalk walk = new StudyWalk(new Random(7), "", false);
            for (int i = 0; i < 60; i++) {
                walk.step(ann.study);
            }
            ann.study.run(new StudyChange.CoderNamed(ann.study.coder()));
            Map<String, String> before = States.of(ann.study);
            List<Entry> history = ann.study.journal().back(Long.MAX_VALUE, Integer.MAX_VALUE);
            ann.share();
            String room = ann.study.membership().orElseThrow().room();
            assertThat(States.of(ann.study)).isEqualTo(before);
            try (Desk ben = ann.invite(folder.resolve("ben.sheaf"), base.login("ben"), "Ben", TeamRole.CODER)) {
                assertThat(ben.study.journal().back(Long.MAX_VALUE, Integer.MAX_VALUE))
                        .as("who joins has the whole history, undo and all")
                        .isEqualTo(ann.study.journal().back(Long.MAX_VALUE, Integer.MAX_VALUE))
                        .endsWith(history.toArray(Entry[]::new));
                assertThatThrownBy(() -> Sharing.takeBack(ben.study, ben.login.password(), Desk.GATE, Progress.NONE))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("Only the lead");
                walk.step(ben.study);
                ben.exchange();
                Sharing.takeBack(ann.study, ann.login.password(), Desk.GATE, Progress.NONE);
                assertThat(States.of(ann.study)).isEqualTo(States.of(ben.study));
                assertThat(ann.study.membership()).isEmpty();
                assertThat(ann.study.check(Progress.NONE)).isEmpty();
                ben.code("after all");
                assertThatThrownBy(ben::exchange).isInstanceOf(Refusal.class);
                assertThat(ben.study.pending(9)).hasSize(1);
            }
            assertThat(schemas()).doesNotContain(room);
            ann.share(); // and it can be shared again
        }
    }

    /** Stops when it hears that half is sent. */
    private static final class Halfway implements Progress {
        private boolean stop;

        @Override
        public void report(String what, long done, long total) {
            stop |= what.equals("Sending") && 2 * done >= total && done > 0;
        }

        @Override
        public boolean cancelled() {
            return stop;
        }
    }

    @Test
    void sharingThatIsCancelledLeavesNothingThereAndEverythingHere() throws Exception {
        try (Desk ann = Desk.begin(folder.resolve("ann.sheaf"), base.lead("ann"), "Ann")) {
            StudyWalk walk = new StudyWalk(new Random(11), "", false);
            for (int i = 0; i < 160; i++) {
                walk.step(ann.study);
            }
            ann.study.run(new StudyChange.CoderNamed(ann.study.coder()));
            Map<String, String> before = States.of(ann.study);
            Halfway halfway = new Halfway();
            assertThatThrownBy(() -> Sharing.share(ann.study, ann.login, ann.study.coder(), Desk.GATE, halfway))
                    .isInstanceOf(CancellationException.class);
            assertThat(ann.study.membership()).isEmpty();
            assertThat(Sharing.find(ann.login)).isEmpty();
            assertThat(schemas()).doesNotContain("sheaf_");
            assertThat(States.of(ann.study)).isEqualTo(before);
            ann.share();
            assertThat(States.of(ann.study)).isEqualTo(before);
        }
    }

    @Test
    void whoMayPutNothingInTheDatabaseIsToldWhatAllowsIt() {
        try (Desk ann = Desk.begin(folder.resolve("ann.sheaf"), base.login("ann"), "Ann")) {
            assertThatThrownBy(ann::share)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("may not put studies in this database")
                    .hasMessageContaining("grant create on database");
            assertThat(ann.study.membership()).isEmpty();
        }
    }

    private String schemas() throws Exception {
        try (Connection connection = base.connect("postgres");
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select string_agg(nspname, ' ') from pg_namespace")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
