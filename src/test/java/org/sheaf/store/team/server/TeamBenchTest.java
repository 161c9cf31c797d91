package org.sheaf.store.team.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark of a team, in small: ten coders at once lose nothing and double nothing. No time is judged. */
class TeamBenchTest {

    @TempDir
    Path folder;

    @Test
    void tenCodersAtOnceAllHaveEverythingOnce() throws Exception {
        TeamBench.Result result = TeamBench.run(Postgres.shared().base(), folder, 10, 3);
        assertThat(result.faults()).isEmpty();
        assertThat(result.changes()).isGreaterThan(20);
        assertThat(result.millis()).hasSize(9 * result.changes());
    }
}
