package org.sheaf.store.team.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.RefusedStep;
import org.sheaf.study.TeamMember;
import org.sheaf.study.TeamRole;
import org.sheaf.study.TeamStatus;
import org.sheaf.study.Transcript;

/** What becomes of a team's study when the network, the server, the clocks or the people do not do what one hopes. */
class BadWeatherTest {

    @TempDir
    Path folder;

    private final Postgres.Base base = Postgres.shared().base();
    private Desk ann;
    private Desk ben;
    private Transcript bus;
    private Code early;

    @BeforeEach
    void share() {
        ann = Desk.begin(folder.resolve("ann.sheaf"), base.lead("ann"), "Ann");
        bus = ann.bring("bus", "I: Where do you get on?", "Ola: At the school, before it is light.");
        early = ann.code("early");
        ann.share();
        ben = ann.invite(folder.resolve("ben.sheaf"), base.login("ben"), "Ben", TeamRole.CODER);
    }

    @AfterEach
    void close() {
        ann.close();
        ben.close();
    }

    private void assertSame() {
        ann.exchange();
        ben.exchange();
        ann.exchange();
        ConvergenceTest.assertSame(List.of(ann, ben));
    }

    @Test
    void theOrderInWhichStepsAreCommittedIsTheOrderOfTheirPositions() throws Exception {
        ann.mark(bus, 0, 5, early);
        ben.mark(bus, 6, 9, early);
        long known = ann.study.membership().orElseThrow().server();
        try (ServerStudy held =
                ServerStudy.open(ann.login, ann.study.membership().orElseThrow().room())) {
            ServerJournal journal = new ServerJournal(held);
            CompletableFuture<Long> others = new CompletableFuture<>();
            held.together(on -> {
                long first = journal.add(on, known, ann.study.pending(1).get(0));
                Thread second = new Thread(() -> others.complete(pushAs(ben, first - 1)));
                second.start();
                base.awaitBlocked();
                assertThat(others).isNotDone();
                assertThat(newestSeenBy(ben)).isEqualTo(first - 1);
                return first;
            });
            assertThat(others.get(10, TimeUnit.SECONDS))
                    .as("what came after the held one is told that something came before it")
                    .isEqualTo(-1);
        }
        assertSame();
    }

    private static long pushAs(Desk desk, long known) {
        try (ServerStudy server = ServerStudy.open(
                desk.login, desk.study.membership().orElseThrow().room())) {
            return new ServerJournal(server).push(known, desk.study.pending(1).get(0));
        }
    }

    private static long newestSeenBy(Desk desk) {
        try (ServerStudy server = ServerStudy.open(
                desk.login, desk.study.membership().orElseThrow().room())) {
            return server.facts().newest();
        }
    }

    @Test
    void workGoesOnWithoutTheServerAndIsCaughtUp() {
        try (Postgres own = Postgres.start()) {
            Postgres.Base its = own.base();
            try (Desk cleo = Desk.begin(folder.resolve("cleo.sheaf"), its.lead("cleo"), "Cleo")) {
                Transcript tram = cleo.bring("tram", "I: And then?", "Ida: Then I walk.");
                cleo.share();
                try (Desk dan = cleo.invite(folder.resolve("dan.sheaf"), its.login("dan"), "Dan", TeamRole.CODER)) {
                    Follower of = cleo.follow();
                    Follower at = dan.follow();
                    await().until(() -> of.status().state() == TeamStatus.State.UP_TO_DATE);
                    own.down();
                    await().until(() -> of.status().state() == TeamStatus.State.OFFLINE);
                    cleo.mark(tram, 0, 4);
                    dan.mark(tram, 3, 8);
                    assertThat(of.status().since()).isNotNull();
                    await().until(() ->
                            of.status().waiting() == 1 && at.status().waiting() == 1);
                    own.up();
                    await().until(() -> cleo.study.study().page(tram.id()).size() == 2
                            && dan.study.study().page(tram.id()).size() == 2);
                    await().until(() -> of.status().state() == TeamStatus.State.UP_TO_DATE
                            && at.status().state() == TeamStatus.State.UP_TO_DATE);
                    ConvergenceTest.assertSame(List.of(cleo, dan));
                }
            }
        }
    }

    @Test
    void whatWasTakenButNotAcknowledgedIsNotSentTwice() {
        ann.mark(bus, 0, 5, early);
        long known = ann.study.membership().orElseThrow().server();
        pushAs(ann, known); // the connection is lost before the answer
        assertThat(ann.study.pending(5)).hasSize(1);
        ann.exchange();
        assertThat(ann.study.pending(5)).isEmpty();
        assertSame();
        assertThat(ben.study.study().page(bus.id()).size()).isEqualTo(1);
    }

    @Test
    void whoMissedEveryNotificationMissesNoStep() {
        ben.follow();
        base.execute("select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen sheaf%'");
        ann.mark(bus, 0, 5, early);
        ann.exchange();
        await().until(() -> ben.study.study().page(bus.id()).size() == 1);
    }

    @Test
    void ofTwoMergesOfOneCodeTheLaterIsRefusedAndKept() {
        Code dark = ann.code("dark");
        Code cold = ann.code("cold");
        assertSame();
        ann.study.run(new CodeChange.Merged(List.of(early.id()), dark.id()));
        ben.study.run(new CodeChange.Merged(List.of(early.id()), cold.id()));
        ann.exchange();
        ben.exchange();
        RefusedStep refused = ben.study.refused().get(0);
        assertThat(refused.why()).contains("Merged").contains("Ann").contains("early");
        assertThat(refused.step().edits()).isNotEmpty();
        assertThat(ben.study.study().codes().has(early.id())).isFalse();
        assertThat(ben.study.study().codes().has(cold.id())).isTrue();
        assertSame();
        ben.study.forget(refused.step().id());
        assertThat(ben.study.refused()).isEmpty();
    }

    @Test
    void codingWithACodeThatWasMergedMeanwhileGoesToItsHeir() {
        Code dark = ann.code("dark");
        assertSame();
        ann.study.run(new CodeChange.Merged(List.of(early.id()), dark.id()));
        ben.mark(bus, 0, 5, early);
        assertSame();
        assertThat(ann.study.study().page(bus.id()).quotation(0).has(dark.id())).isTrue();
    }

    @Test
    void twoCodesOfOneNameAreToldByTheLatersCoder() {
        ann.code("waiting");
        ben.code("Waiting");
        ann.exchange();
        assertSame();
        assertThat(ben.study.study().codes().stream().map(Code::name)).contains("waiting", "Waiting (Ben)");
    }

    @Test
    void clocksDecideNothing() {
        // Ben's clock is years behind: what he does first is first, whatever it says.
        ben.study.run(new CodeChange.Written(CodeChange.Deed.RENAMED, List.of(early.renamed("before dawn"))));
        ben.exchange();
        ann.exchange();
        base.execute("update " + room() + ".entry set made = made - interval '7 years'");
        Code renamed = ann.study.study().codes().get(early.id());
        ann.study.run(new CodeChange.Written(CodeChange.Deed.RENAMED, List.of(renamed.renamed("at dawn"))));
        assertSame();
        assertThat(ben.study.study().codes().get(early.id()).name()).isEqualTo("at dawn");
    }

    private String room() {
        return ann.study.membership().orElseThrow().room();
    }

    @Test
    void aReaderFollowsAndChangesNothing() {
        Desk rita = ann.invite(folder.resolve("rita.sheaf"), base.login("rita"), "Rita", TeamRole.READER);
        try (rita) {
            assertThatThrownBy(() -> rita.mark(bus, 0, 5, early))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("reader");
            ann.mark(bus, 0, 5, early);
            ann.exchange();
            rita.exchange();
            assertThat(rita.study.study().page(bus.id()).size()).isEqualTo(1);
            assertDenied(
                    rita,
                    "insert into {room}.entry values (99, gen_random_uuid(), 1, 'x', gen_random_uuid(), now(), null, 0)");
            assertDenied(
                    rita,
                    "select {room}.push(0, 4, 1, gen_random_uuid(), 'x', gen_random_uuid(), now(), null, '{}', '{}', '{}',"
                            + " '{}', '{}', '{}', '{}', '{}', '{}', '{}')");
        }
    }

    @Test
    void nobodyButTheFunctionsWritesAndNobodyRewrites() {
        assertDenied(ben, "insert into {room}.parcel values (1, 9, null, null, 'x', '')");
        assertDenied(ben, "update {room}.entry set kind = 'x'");
        assertDenied(ben, "delete from {room}.entry");
        assertDenied(ben, "update {room}.member set role = 'lead'");
        assertDenied(ben, "select {room}.set_member('" + ben.login.name() + "', gen_random_uuid(), 'x', 'lead')");
        assertDenied(ben, "select {room}.blind_round(gen_random_uuid(), '{}', '{}')");
    }

    private void assertDenied(Desk desk, String sql) {
        assertThatThrownBy(() -> {
                    try (Connection connection = base.connect(desk.login.name());
                            var statement = connection.createStatement()) {
                        statement.execute(sql.replace("{room}", room()));
                    }
                })
                .hasMessageContaining("permission denied");
    }

    @Test
    void whoIsTakenOutWorksOnAndIsToldWhyNothingIsSent() {
        Follower follower = ben.follow();
        await().until(() -> follower.status().state() == TeamStatus.State.UP_TO_DATE);
        Sharing.dropMember(ann.study, ann.login.password(), ben.login.name());
        await().until(() -> follower.status().state() == TeamStatus.State.STOPPED);
        ben.mark(bus, 0, 5, early);
        assertThat(follower.status().why()).contains("no longer, a member").contains("work on");
        assertThat(ben.study.study().page(bus.id()).size()).isEqualTo(1);
        assertThat(ben.study.check(Progress.NONE)).isEmpty();
        Sharing.setMember(
                ann.study,
                ann.login.password(),
                new TeamMember(ben.login.name(), ben.study.coder().id(), "Ben", TeamRole.CODER));
        follower.hurry();
        await().until(() -> follower.status().state() == TeamStatus.State.UP_TO_DATE);
        assertSame();
    }

    @Test
    void aStudyOfAnotherEpochSendsAndFetchesNothing() {
        base.execute("update " + room() + ".study set epoch = 2");
        ben.mark(bus, 0, 5, early);
        assertThatThrownBy(ben::exchange).isInstanceOf(Refusal.class).hasMessageContaining("names were replaced");
        assertThat(ben.study.pending(5)).hasSize(1);
    }

    @Test
    void anOlderProgramIsToldThatAnotherIsNeeded() {
        base.execute("update " + room() + ".study set program = 999");
        ben.mark(bus, 0, 5, early);
        assertThatThrownBy(ben::exchange).isInstanceOf(Refusal.class).hasMessageContaining("newer Sheaf");
        assertThat(ben.study.pending(5)).hasSize(1);
    }

    @Test
    void anotherStudysServerIsLeftAlone() {
        base.execute("update " + room() + ".study set id = gen_random_uuid()");
        ben.mark(bus, 0, 5, early);
        assertThatThrownBy(ben::exchange).isInstanceOf(Refusal.class).hasMessageContaining("another one");
        assertThat(ben.study.pending(5)).hasSize(1);
    }

    @Test
    void sharedTwiceOrWithAWrongPasswordSaysSo() {
        assertThatThrownBy(ann::share).isInstanceOf(Refusal.class).hasMessageContaining("follows a server already");
        assertThatThrownBy(() -> Sharing.exchange(ben.study, "wrong".toCharArray(), Desk.GATE, Progress.NONE))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("password is not right");
    }
}
