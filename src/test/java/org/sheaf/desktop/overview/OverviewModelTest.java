package org.sheaf.desktop.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.Ferry;
import org.sheaf.desktop.TestDesk;
import org.sheaf.study.Code;
import org.sheaf.study.Fiction;
import org.sheaf.study.ReadingChange;
import org.sheaf.study.Stage;
import org.sheaf.study.Standing;
import org.sheaf.study.Transcript;

class OverviewModelTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private OverviewModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder.resolve("a.sheaf"), "Mira");
        desk.make(Ferry.interviews());
        model = new OverviewModel(desk.desk(), ZoneOffset.UTC);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Transcript named(String name) {
        return desk.study().transcripts().named(name, Transcript::name).orElseThrow();
    }

    @Test
    void nothingIsCountedUntilItIsSeenAndThenKeptUpToDate() {
        assertThat(model.rows()).isEmpty();
        model.seen(true);
        desk.until(() -> model.rows().size() == 2);
        assertThat(model.summary()).contains("2 transcripts", "no codes in use", "1 coder");
        desk.mark(named("one"), Ferry.FEAR, desk.code("Fears"));
        desk.until(() -> model.summary().contains("1 code in use"));
        assertThat(model.rows().get(0).stages()).containsExactly(Stage.CODING);
        assertThat(model.rows().get(0).density(model.coders().get(0)))
                .isEqualTo(1000.0 / named("one").words());
        assertThat(model.rows().get(1).step()).isNull();
    }

    @Test
    void documentsComeLastAndAreNoTranscripts() {
        desk.document("a briefing", "# Boats", "There are two boats.");
        model.seen(true);
        desk.until(() -> model.rows().size() == 3);
        assertThat(model.summary()).startsWith("2 transcripts and 1 document, ");
        assertThat(model.rows()).extracting(GlanceRow::name).containsExactly("one", "two", "a briefing (document)");
        assertThat(model.rows().get(2).sketch().participantWords()).isZero();
    }

    @Test
    void workThatIsOpenIsCountedByCoderAndStage() {
        desk.make(new ReadingChange.Stood(
                Standing.of(named("two").id(), desk.desk().coder().id(), Stage.DONE, null, Fiction.NOON)));
        desk.mark(named("one"), "the tea is good");
        model.seen(true);
        desk.until(() -> !model.work().isEmpty());
        OpenWork mine = model.work().get(0);
        assertThat(mine.of(Stage.DONE)).isEqualTo(1);
        assertThat(mine.of(Stage.NOT_BEGUN)).isEqualTo(1);
        assertThat(mine.again()).isZero();
        assertThat(model.open()).isEqualTo("No open codes wait in the pool. 1 quotation has no code.");
        assertThat(new WorkList().words(mine)).isEqualTo("Mira: 1 coded to the end · 0 coding · 0 read · 1 not begun");
    }

    @Test
    void aRowSaysInWordsWhatItsBarsShow() {
        Code fears = desk.code("Fears");
        desk.mark(named("two"), Ferry.DOUBT, fears);
        model.seen(true);
        desk.until(() -> model.rows().size() == 2);
        String words = new GlancePainter().words(model.rows().get(1));
        assertThat(words).startsWith("two: ").contains("1 new code", "Mira: coding", "passages per 1,000 words");
        model.open(named("two"));
        assertThat(desk.led)
                .extracting(place -> place.transcript())
                .containsExactly(named("two").id());
    }
}
