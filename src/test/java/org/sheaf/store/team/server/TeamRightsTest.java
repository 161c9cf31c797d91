package org.sheaf.store.team.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.sheaf.study.Code;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Refusal;
import org.sheaf.study.RefusedStep;
import org.sheaf.study.Round;
import org.sheaf.study.TeamChange;
import org.sheaf.study.TeamMember;
import org.sheaf.study.TeamRole;
import org.sheaf.study.Transcript;

/** What a login can do at the server with any program, and what becomes of a member who becomes somebody else. */
class TeamRightsTest {

    @TempDir
    Path folder;

    private final Postgres.Base base = Postgres.shared().base();
    private Desk lead;
    private Desk ann;
    private Desk ben;
    private Transcript bus;
    private Code early;
    private String room;

    @BeforeEach
    void share() {
        lead = Desk.begin(folder.resolve("lead.sheaf"), base.lead("lead"), "Lea");
        bus = lead.bring("bus", "I: Where do you get on?", "Ola: At the school, before it is light.");
        early = lead.code("early");
        lead.share();
        ann = lead.invite(folder.resolve("ann.sheaf"), base.login("ann"), "Ann", TeamRole.CODER);
        ben = lead.invite(folder.resolve("ben.sheaf"), base.login("ben"), "Ben", TeamRole.CODER);
        room = lead.study.membership().orElseThrow().room();
    }

    @AfterEach
    void close() {
        List.of(lead, ann, ben).forEach(Desk::close);
    }

    private void openBlindRound() {
        lead.study.run(new TeamChange.RoundOpened(new Round(
                Id.random(),
                1,
                Round.Purpose.OPEN_CODING,
                List.of(bus.id()),
                List.of(ann.study.coder().id(), ben.study.coder().id()),
                null,
                true,
                "all",
                Fiction.NOON,
                lead.study.coder().id(),
                null)));
        all();
    }

    private void all() {
        for (Desk desk : List.of(lead, ann, ben, lead, ann, ben)) {
            desk.exchange();
        }
    }

    private void becomes(Desk desk, TeamRole role) {
        Sharing.setMember(
                lead.study,
                lead.login.password(),
                new TeamMember(
                        desk.login.name(),
                        desk.study.coder().id(),
                        desk.study.coder().name(),
                        role));
    }

    /** Calls the server's own function as anybody with a login could. */
    private String push(Desk desk, long known, int program, Desk owner, Desk veil) {
        String mine = "'" + desk.study.coder().id() + "'::uuid";
        String sql = "select " + room + ".push(" + known + ", " + program + ", 1, gen_random_uuid(), 'coded', " + mine
                + ", now(), null, array['" + owner.study.coder().id() + "'::uuid], array['" + bus.id()
                + "'::uuid], array['x'], array['\\x00'::bytea], '{}', '{}', '{}', array[gen_random_uuid()], array['"
                + veil.study.coder().id() + "'::uuid], array['" + bus.id() + "'::uuid])";
        try (Connection raw = base.connect(desk.login.name());
                Statement statement = raw.createStatement()) {
            statement.execute(sql);
            return "";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }

    @Test
    void nobodyReachesIntoAWithheldLayerWhateverTheProgram() {
        openBlindRound();
        int program = org.sheaf.store.Forms.SCHEMA;
        assertThat(push(ann, 1L << 40, program, ann, ann)).isEqualTo("SH010");
        assertThat(push(ann, 0, program + 1, ann, ann)).isEqualTo("SH009");
        long known = ann.study.membership().orElseThrow().server();
        assertThat(push(ann, known, program, ben, ann)).isEqualTo("SH011");
        assertThat(push(ann, known, program, ann, ben)).isEqualTo("SH011");
        ben.mark(bus, 0, 5, early);
        all();
        assertThat(ben.study.study().page(bus.id()).size())
                .as("the team works on")
                .isEqualTo(1);
    }

    @Test
    void howMuchOthersDoWhileARoundIsBlindIsNotTold() throws Exception {
        openBlindRound();
        try (Connection raw = base.connect(ben.login.name());
                Statement statement = raw.createStatement()) {
            for (String secret : List.of("newest from " + room + ".study", "parcels from " + room + ".entry")) {
                assertThatThrownBy(() -> statement.executeQuery("select " + secret))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
            try (ResultSet own = statement.executeQuery("select channel from " + room + ".ear")) {
                own.next();
                String channel = own.getString(1);
                assertThat(own.next()).as("another's channel").isFalse();
                statement.execute("listen " + channel);
            }
            long before = ben.study.membership().orElseThrow().server();
            for (int i = 0; i < 5; i++) {
                ann.mark(bus, i, 9, early);
                ann.exchange();
            }
            lead.code("late");
            lead.exchange();
            statement.execute("select 1"); // brings what is waiting
            assertThat(raw.unwrap(PGConnection.class).getNotifications(10_000))
                    .as("woken by the lead alone")
                    .hasSize(1);
            ben.exchange();
            long now = ben.study.membership().orElseThrow().server();
            assertThat(now - before).as("positions leap").isNotEqualTo(6);
        }
    }

    @Test
    void whoBecomesALeadSeesWhatWasWithheldBefore() {
        openBlindRound();
        ann.mark(bus, 0, 5, early);
        all();
        assertThat(ben.study.study().page(bus.id()).size()).isZero();
        becomes(ben, TeamRole.LEAD);
        ben.exchange();
        assertThat(ben.study.study().page(bus.id()).size()).isEqualTo(1);
        all();
        ConvergenceTest.assertSameStates(List.of(lead, ben));
    }

    @Test
    void whoBecomesAReaderIsToldWhatBecameOfWaitingSteps() {
        ben.code("waiting");
        becomes(ben, TeamRole.READER);
        ben.exchange();
        assertThat(ben.study.refused())
                .extracting(RefusedStep::why)
                .allMatch(why -> why.contains("reader of this study now"));
        assertThat(ben.study.refused()).hasSize(1);
        ConvergenceTest.assertSameStates(List.of(lead, ben));
        assertThatThrownBy(() -> ben.code("more")).isInstanceOf(Refusal.class);
    }

    @Test
    void whoPutItThereStaysItsLeadAndAloneTakesItOff() {
        becomes(ann, TeamRole.LEAD);
        ann.exchange();
        assertThatThrownBy(() -> Sharing.setMember(
                        ann.study,
                        ann.login.password(),
                        new TeamMember(lead.login.name(), lead.study.coder().id(), "Lea", TeamRole.READER)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("stays in its team");
        assertThatThrownBy(() ->
                        Sharing.takeBack(ann.study, ann.login.password(), Desk.GATE, org.sheaf.study.Progress.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Only ‘" + lead.login.name() + "’");
        assertThatThrownBy(() -> Sharing.dropMember(ben.study, ben.login.password(), ann.login.name()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Only a lead");
    }

    @Test
    void sharingThatBrokeOffGoesOn() {
        try (Desk cleo = Desk.begin(folder.resolve("cleo.sheaf"), base.lead("cleo"), "Cleo")) {
            cleo.code("first");
            cleo.share();
            String its = cleo.study.membership().orElseThrow().room();
            cleo.study.unfollow();
            base.execute("truncate " + its + ".entry cascade; update " + its + ".study set newest = 0");
            cleo.share();
            assertThat(cleo.study.pending(9)).isEmpty();
            assertThat(Sharing.find(cleo.login)).hasSize(1);
            cleo.study.unfollow();
            assertThatThrownBy(cleo::share).hasMessageContaining("is on this server already");
        }
    }

    @Test
    void aServerThatWasPutBackFromABackupIsNoticed() {
        ann.mark(bus, 0, 5, early);
        all();
        base.execute("update " + room + ".study set newest = 1");
        ann.code("after");
        assertThatThrownBy(ann::exchange).isInstanceOf(Refusal.class).hasMessageContaining("has lost steps");
        assertThat(ann.study.pending(9)).hasSize(1);
    }

    @Test
    void onlyServersOfThisMachineAreSpokenToInClear() {
        for (String near : List.of("localhost/t", "localhost:5433/t", "127.0.0.1/t?x=y", "[::1]:5432/t")) {
            assertThat(ServerStudy.isOnThisMachine("jdbc:postgresql://" + near))
                    .as(near)
                    .isTrue();
        }
        for (String far : List.of(
                "db.example.org/t", "localhost,db.example.org/t", "localhost.example.org/t", "10.0.0.7:5432/t")) {
            assertThat(ServerStudy.isOnThisMachine("jdbc:postgresql://" + far))
                    .as(far)
                    .isFalse();
        }
        assertThat(ServerStudy.isOnThisMachine("jdbc:postgresql:team")).isTrue();
    }

    @Test
    void aServerWithoutEncryptionIsNotSpokenToWhereItIsAskedFor() {
        Login login = ann.login;
        assertThatThrownBy(() ->
                        Sharing.find(new Login(login.address() + "?sslmode=require", login.name(), login.password())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("offers no encrypted connection")
                .hasMessageContaining("sslmode=disable");
    }
}
