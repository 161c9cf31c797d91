package org.sheaf.desktop.reconcile.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.TestDesk;
import org.sheaf.study.Coder;
import org.sheaf.study.ReadingChange;
import org.sheaf.study.Refusal;
import org.sheaf.study.Round;
import org.sheaf.study.Stage;
import org.sheaf.study.Standing;
import org.sheaf.study.Transcript;

/** Rounds are opened with what they need, followed and closed. */
class RoundsModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T14:32:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private TestDesk desk;
    private RoundsModel model;
    private Transcript ferry;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder.resolve("study"), "Mira");
        ferry = desk.transcript("Ferry", "Ferry: The fog comes at six.");
        desk.transcript("Oona", "Oona: I came in autumn.");
        desk.code("Fears");
        model = new RoundsModel(desk.desk(), CLOCK);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private RoundDraft draft(RoundDraft.Which which, String percent, List<String> further, boolean freeze) {
        return new RoundDraft(
                Round.Purpose.CODING,
                List.of(ferry.id()),
                which,
                percent,
                "",
                List.of(desk.desk().coder().id()),
                further,
                null,
                freeze,
                true);
    }

    @Test
    void aRoundBringsItsNewCoderAndItsFrameworkInOneStep() {
        model.open(draft(RoundDraft.Which.TICKED, "", List.of("Tom"), true));
        desk.until(() -> model.round().isPresent());
        Round round = model.round().orElseThrow();
        assertThat(round.transcripts()).containsExactly(ferry.id());
        assertThat(model.coders(round)).extracting(Coder::name).containsExactly("Mira", "Tom");
        assertThat(round.version()).isEqualTo(model.versions().get(0).id());
        assertThat(model.about(round)).isEqualTo("Mira and Tom, 1 transcript, framework v1");
        assertThat(model.freezable()).as("nothing new to freeze").isEmpty();
        desk.desk().undo();
        desk.until(() -> model.round().isEmpty());
        assertThat(desk.study().coders().named("Tom", Coder::name)).isEmpty();
        assertThat(desk.study().versions().size()).isZero();
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsOpened() {
        assertThatThrownBy(() -> model.open(draft(RoundDraft.Which.ALL, "", List.of(), false)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("two coders");
        assertThatThrownBy(() -> model.open(draft(RoundDraft.Which.SHARE, "a few", List.of("Tom"), false)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("whole number");
        assertThatThrownBy(() -> model.open(draft(RoundDraft.Which.ALL, "", List.of("mira"), false)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("coder of this study already");
        assertThat(desk.study().team().rounds().size()).isZero();
    }

    @Test
    void aShareIsDrawnAndTheRoundSaysHow() {
        model.open(draft(RoundDraft.Which.SHARE, "50 %", List.of("Tom"), false));
        desk.until(() -> model.round().isPresent());
        Round round = model.round().orElseThrow();
        assertThat(round.transcripts()).hasSize(1);
        assertThat(round.choice()).startsWith("1 of 2 transcripts (50 %) at random, seed ");
    }

    @Test
    void whatIsToDoFollowsTheStagesUntilTheRoundIsClosed() {
        model.open(draft(RoundDraft.Which.ALL, "", List.of("Tom"), false));
        desk.until(() -> model.round().isPresent());
        Round round = model.round().orElseThrow();
        Coder mira = desk.desk().coder();
        assertThat(model.rows(round)).allMatch(RoundRow::isToDo);
        desk.make(new ReadingChange.Stood(Standing.of(ferry.id(), mira.id(), Stage.DONE, null, CLOCK.instant())));
        assertThat(model.rows(round)).extracting(RoundRow::isToDo).containsExactly(false, true);
        assertThat(model.done(round, mira)).isEqualTo(1);
        model.close();
        desk.until(() -> !model.canClose());
        assertThat(desk.study().team().frozenLayers().size()).isEqualTo(2);
    }
}
