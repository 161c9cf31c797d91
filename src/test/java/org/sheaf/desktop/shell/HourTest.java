package org.sheaf.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.TestDisplay;
import org.sheaf.bench.EdtWatch;

/** That the hour's work still can be done from its beginning to its end, and is watched. How fast it is no test judges. */
class HourTest {

    @TempDir
    Path folder;

    @Test
    void anHoursWorkIsWatchedAndItsHistoryIsWhatWasDone() throws Exception {
        TestDisplay.require();
        Path study = folder.resolve("sample.sheaf");
        Hour.sample(folder.resolve("sampler"), study);
        try (EdtWatch watch = EdtWatch.beginKeepingAll()) {
            try (Hour hour = Hour.open(folder.resolve("machine"), study, watch)) {
                hour.work(0);
                List<String> done = hour.history();
                List<String> journal = hour.journal();
                assertThat(journal).hasSameSizeAs(done).hasSizeGreaterThan(20);
                for (int i = 0; i < done.size(); i++) {
                    assertThat(journal.get(i)).startsWith(done.get(i));
                }
            }
            assertThat(watch.events()).as("events").isGreaterThan(500);
            assertThat(watch.worked()).as("their processor time").isGreaterThan(100);
            assertThat(watch.kept())
                    .as("what each belonged to")
                    .hasSize((int) watch.events())
                    .allMatch(taken -> taken.cpuMillis() >= 0 && !taken.kind().isEmpty())
                    .extracting(EdtWatch.Taken::step)
                    .contains("coding by the bar", "scrolling");
        }
    }
}
