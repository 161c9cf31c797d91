package org.sheaf.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.desktop.TestDesk;
import org.sheaf.search.StudyIndex;
import org.sheaf.study.Transcript;

class SearchModelTest {

    @TempDir
    Path folder;

    private TestDesk desk;
    private StudyIndex index;
    private Transcript marit;
    private SearchModel model;

    @BeforeEach
    void open() {
        desk = new TestDesk(folder.resolve("a.sheaf"), "Mira");
        marit = desk.transcript("Marit", "I: And winter?", "Marit: Winter is long. We wait for the spring.");
        index = StudyIndex.inMemory();
        model = new SearchModel(desk.desk(), index);
    }

    @AfterEach
    void close() {
        index.close();
        desk.close();
    }

    @Test
    void whatAnEarlierQueryFoundDoesNotStandForOneThatWasStopped() {
        model.ask("winter");
        desk.until(() -> model.total() == 2);
        desk.stopping(() -> model.ask("spring"));
        desk.until(model::isStopped);
        assertThat(model.summary()).isEqualTo("The search was stopped.");
        assertThat(model.rows()).isEmpty();
        assertThat(model.total()).isZero();
        assertThat(model.marks(marit.id())).isEmpty();
    }

    @Test
    void aStoppedSearchIsAskedAgain() {
        desk.stopping(() -> model.ask("spring"));
        desk.until(model::isStopped);
        model.again();
        desk.until(() -> model.total() == 1);
        assertThat(model.isStopped()).isFalse();
        assertThat(model.summary()).isEqualTo("1 hit in 1 transcript");
    }

    @Test
    void anotherQueryTakesThePlaceOfOneThatIsStillAsked() {
        desk.stopping(() -> {
            model.ask("spring");
            model.ask("");
        });
        model.ask("winter");
        desk.until(() -> model.total() == 2);
        assertThat(model.isStopped()).isFalse();
    }
}
