package org.sheaf.desktop.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.TestDesk;
import org.sheaf.desktop.action.Words;
import org.sheaf.workbench.Tasks;

class CounterTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private final CountDownLatch held = new CountDownLatch(1);

    @BeforeEach
    void open() {
        desk = new TestDesk(folder.resolve("a.sheaf"), "Mira");
        desk.code("Fears");
    }

    @AfterEach
    void close() {
        held.countDown();
        desk.close();
    }

    /** The count cannot begin before the user has stopped it. */
    private Counter stopped() {
        Counter counter = new Counter(new ThemesModel(desk.desk()), (before, now) -> {});
        desk.hold(held);
        counter.count();
        desk.desk().open().tasks().running().stream()
                .filter(work -> work.name().equals(Words.of("themes.counting")))
                .map(Tasks.Running::cancel)
                .forEach(Runnable::run);
        held.countDown();
        return counter;
    }

    @Test
    void afterACountThatTheUserStoppedTheNextOneIsMade() {
        Counter counter = stopped();
        desk.until(() -> desk.desk().open().tasks().running().isEmpty());
        assertThat(counter.figures()).isEqualTo(Figures.NONE);
        counter.count();
        desk.until(() -> !counter.figures().equals(Figures.NONE));
        assertThat(counter.figures()).isNotEqualTo(Figures.NONE);
    }
}
