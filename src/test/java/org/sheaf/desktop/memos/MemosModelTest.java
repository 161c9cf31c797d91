package org.sheaf.desktop.memos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.TestDesk;
import org.sheaf.study.Code;
import org.sheaf.study.Fiction;
import org.sheaf.study.Memo;
import org.sheaf.study.Target;

class MemosModelTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private MemosModel model;
    private Code fears;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder.resolve("a.sheaf"), "Mira");
        fears = desk.code("Fears");
        model = new MemosModel(desk.desk(), Clock.fixed(Fiction.NOON, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Target onFears() {
        return Target.on(Target.Kind.CODE, fears.id());
    }

    private void written(String words) {
        model.write(onFears(), words);
        desk.until(() ->
                model.mine(onFears()).map(Memo::text).filter(words::equals).isPresent());
    }

    @Test
    void aMemoIsAboutWhatIsChosenElseAboutTheStudy() {
        assertThat(model.subject().kind()).isEqualTo(Target.Kind.STUDY);
        desk.desk().chosen().code(fears.id());
        assertThat(model.subject()).isEqualTo(onFears());
    }

    @Test
    void aMemoOnACodeIsFoundWhereTheCodeIsChosenAndAmongAll() {
        written("Closer to money than to closing.");
        assertThat(model.rows()).isEmpty();
        desk.desk().chosen().code(fears.id());
        assertThat(model.rows()).extracting(MemoRow::on).containsExactly("Fears");
        desk.desk().chosen().subject(null);
        model.all(true);
        assertThat(model.rows()).extracting(MemoRow::coder).containsExactly("Mira");
    }

    @Test
    void wordsAreRewrittenInTheSameMemoAndEmptyOnesRemoveIt() {
        written("One.");
        written("Two.");
        assertThat(desk.study().memos().size()).isEqualTo(1);
        model.write(onFears(), " ");
        desk.until(() -> model.mine(onFears()).isEmpty());
        desk.until(() -> desk.told.contains("Removed a memo."));
        desk.desk().undo();
        desk.until(() -> model.mine(onFears()).isPresent());
    }

    @Test
    void aMemoLeadsToWhatItIsAbout() {
        written("One.");
        model.show(model.mine(onFears()).orElseThrow());
        assertThat(desk.led).hasSize(1);
        assertThat(desk.led.get(0).object()).isEqualTo(fears.id());
    }
}
