package org.sheaf.store.team.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Fiction;
import org.sheaf.study.FrozenLayer;
import org.sheaf.study.Id;
import org.sheaf.study.Memo;
import org.sheaf.study.Quotation;
import org.sheaf.study.QuotationRef;
import org.sheaf.study.Refusal;
import org.sheaf.study.Round;
import org.sheaf.study.StudyChange;
import org.sheaf.study.Target;
import org.sheaf.study.TeamChange;
import org.sheaf.study.TeamRole;
import org.sheaf.study.Together;
import org.sheaf.study.Transcript;

/** While a blind round is open nothing of another coder's layer leaves the server, and afterwards everything is there. */
class BlindRoundTest {

    @TempDir
    Path folder;

    private final Postgres.Base base = Postgres.shared().base();
    private Desk lead;
    private Desk ann;
    private Desk ben;
    private Transcript bus;
    private Code early;
    private Round round;

    @BeforeEach
    void open() {
        lead = Desk.begin(folder.resolve("lead.sheaf"), base.lead("lead"), "Lea");
        bus = lead.bring("bus", "I: Where do you get on?", "Ola: At the school, before it is light.");
        early = lead.code("early");
        lead.share();
        ann = lead.invite(folder.resolve("ann.sheaf"), base.login("ann"), "Ann", TeamRole.CODER);
        ben = lead.invite(folder.resolve("ben.sheaf"), base.login("ben"), "Ben", TeamRole.CODER);
        round = new Round(
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
                null);
        lead.study.run(new TeamChange.RoundOpened(round));
        all();
    }

    @AfterEach
    void close() {
        List.of(lead, ann, ben).forEach(Desk::close);
    }

    private void all() {
        for (Desk desk : List.of(lead, ann, ben, lead, ann, ben)) {
            desk.exchange();
        }
    }

    private void closeRound() {
        Round closed = round.closedAt(Instant.parse("2024-05-03T12:00:00Z"));
        lead.study.run(new TeamChange.RoundClosed(closed, List.of(FrozenLayer.of(lead.study.study(), round, bus))));
        all();
    }

    /** Ann codes with a code that she makes while coding, and notes something on it. */
    private Quotation annCodes() {
        Code secret = Code.open("secretive", 3);
        Quotation quotation = Quotation.of(
                ann.study.coder().id(),
                new org.sheaf.text.Span(3, 9),
                Fiction.NOON,
                List.of(org.sheaf.study.Coding.of(secret.id(), Fiction.NOON)));
        ann.study.run(new Together(
                "coded",
                "Coded ‘secretive’",
                List.of(
                        new CodeChange.Written(CodeChange.Deed.MADE, List.of(secret)),
                        new CodingChange.Marked(bus.id(), 1, List.of(quotation)))));
        ann.study.run(new CodeChange.Written(CodeChange.Deed.RENAMED, List.of(secret.renamed("secretive, maybe"))));
        Target on = Target.on(new QuotationRef(bus.id(), quotation.id()));
        ann.study.run(new StudyChange.MemosWritten(List.of(new Memo(
                Id.random(), on, "analytic", ann.study.coder().id(), Fiction.NOON, "secretive indeed", List.of()))));
        ann.mark(bus, 12, 20, early);
        return quotation;
    }

    @Test
    void nothingOfAnotherLayerIsOnABlindCodersDisk() {
        annCodes();
        ben.mark(bus, 0, 5, early);
        all();
        assertThat(lead.study.study().page(bus.id()).size()).isEqualTo(3);
        assertThat(ben.study.study().page(bus.id()).quotations())
                .allMatch(
                        quotation -> quotation.coder().equals(ben.study.coder().id()))
                .hasSize(1);
        assertThat(ann.study.study().page(bus.id()).size()).isEqualTo(2);
        assertThat(ben.study.study().counts(bus.id()).coders())
                .containsExactly(ben.study.coder().id());
        assertThat(ben.study.study().counts(bus.id()))
                .isEqualTo(org.sheaf.study.Counts.of(ben.study.study().page(bus.id())));
        assertThat(States.of(ben.study).toString()).doesNotContain("secretive");
        assertThat(ben.study.journal().back(Long.MAX_VALUE, 99))
                .noneMatch(entry -> entry.name().contains("secretive")
                        || entry.coder().equals(ann.study.coder().id()));
    }

    @Test
    void rawQueriesGiveABlindCoderNothing() throws Exception {
        annCodes();
        all();
        String room = ben.study.membership().orElseThrow().room();
        try (Connection raw = base.connect(ben.login.name())) {
            String mine = "'" + ann.study.coder().id() + "'";
            assertThat(count(raw, "select count(*) from " + room + ".parcel where owner = " + mine))
                    .isZero();
            assertThat(count(raw, "select count(*) from " + room + ".parcel where name like '%secretive%'"))
                    .isZero();
            assertThat(count(raw, "select count(*) from " + room + ".entry where coder = " + mine))
                    .isZero();
            assertThat(count(raw, "select count(*) from " + room + ".veiled")).isZero();
            assertThat(count(raw, "select count(*) from " + room + ".blind")).isEqualTo(2);
        }
        try (Connection raw = base.connect(lead.login.name())) {
            String its = "'" + ann.study.coder().id() + "'";
            assertThat(count(raw, "select count(*) from " + room + ".parcel where owner = " + its))
                    .isPositive();
        }
    }

    private static long count(Connection connection, String sql) throws Exception {
        try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void whoJoinsMeanwhileGetsNoneOfItEither() {
        annCodes();
        all();
        try (Desk cleo = lead.invite(folder.resolve("cleo.sheaf"), base.login("cleo"), "Cleo", TeamRole.READER)) {
            assertThat(cleo.study.study().page(bus.id()).size()).isZero();
            assertThat(States.of(cleo.study).toString()).doesNotContain("secretive");
            closeRound();
            cleo.exchange();
            ConvergenceTest.assertSameStates(List.of(lead, ann, ben, cleo));
        }
    }

    @Test
    void whenTheRoundClosesEverybodyHasEverything() {
        Quotation hers = annCodes();
        ben.mark(bus, 0, 5, early);
        all();
        ann.study.undo().join();
        ben.code("late");
        all();
        ben.mark(bus, 1, 4, early); // not sent when the round closes
        closeRound();
        assertThat(ben.study.study().page(bus.id()).find(hers.id())).isPresent();
        ConvergenceTest.assertSameStates(List.of(lead, ann, ben));
        ann.mark(bus, 2, 6, early);
        all();
        ConvergenceTest.assertSameStates(List.of(lead, ann, ben));
    }

    @Test
    void whoWasAwayFromBeginningToEndHasEverythingOnce() {
        ben.close();
        annCodes();
        ann.exchange();
        lead.exchange();
        Round closed = round.closedAt(Instant.parse("2024-05-03T12:00:00Z"));
        lead.study.run(new TeamChange.RoundClosed(closed, List.of(FrozenLayer.of(lead.study.study(), round, bus))));
        lead.exchange();
        ben = ben.again();
        all();
        ConvergenceTest.assertSame(List.of(lead, ann, ben));
    }

    @Test
    void changesThatReachIntoAnotherLayerWaitUntilTheRoundIsClosed() {
        annCodes();
        all();
        assertThatThrownBy(() -> lead.study.run(new CodeChange.Removed(List.of(early.id()))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("blind");
        assertThatThrownBy(() -> ben.study.run(new CodeChange.Removed(List.of(early.id()))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("blind");
        assertThatThrownBy(() -> ben.study.run(new org.sheaf.study.TranscriptChange.Removed(List.of(bus.id()))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("blind");
        assertThatThrownBy(() -> ben.study.run(new TeamChange.RoundRemoved(round.id())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("lead");
        closeRound();
        lead.study.run(new CodeChange.Removed(List.of(early.id())));
        all();
        ConvergenceTest.assertSameStates(List.of(lead, ann, ben));
    }
}
