package org.sheaf.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.search.StudyIndex;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Fiction;
import org.sheaf.study.Progress;
import org.sheaf.study.TranscriptChange;
import org.sheaf.workbench.OpenStudy;
import org.sheaf.workbench.TemporaryStudy;

/** The whole way: a study on disk, its index beside it, both closed and opened again. */
class RetrievalStoreTest {

    @TempDir
    private Path folder;

    private static List<String> words(OpenStudy open, StudyIndex index, String query) {
        return Retrieval.ask(query, open.study(), open.texts(), index, 10).hits().stream()
                .map(Hit::text)
                .toList();
    }

    @Test
    void codingIsSeenAtOnceAndAfterReopening() {
        Path study = folder.resolve("buses.sheaf");
        TranscriptChange.Arrival arrival = Fiction.interview("su01", "I: How so?", "P: The bus was late. A bus!");
        Code travel = Code.open("travel", -1);
        try (OpenStudy open = TemporaryStudy.create(study, "anna");
                StudyIndex index = StudyIndex.beside(study)) {
            open.listen(index.following(open.texts(), Runnable::run, Progress.NONE));
            open.run(new TranscriptChange.Imported(List.of(arrival), List.of()));
            assertThat(index.isUpTo(open.study())).isTrue();
            open.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(travel)));
            assertThat(words(open, index, "bus code:travel")).isEmpty();
            open.run(new CodingChange.Marked(
                    arrival.head().id(),
                    1,
                    List.of(Fiction.quote(arrival.text(), "The bus was late.", open.coder(), List.of(travel.id())))));
            assertThat(words(open, index, "bus code:travel")).containsExactly("bus");
            open.undo().join();
            assertThat(words(open, index, "bus code:travel")).isEmpty();
            open.redo().join();
        }
        try (OpenStudy open = TemporaryStudy.open(study, "anna");
                StudyIndex index = StudyIndex.beside(study)) {
            assertThat(words(open, index, "bus code:travel")).containsExactly("bus");
            assertThat(words(open, index, "bus")).containsExactly("bus", "bus");
        }
    }
}
