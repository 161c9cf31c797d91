package org.sheaf.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** That the benchmark of finding still runs to its end; what it finds, and how fast, it alone says. */
class IdentityBenchTest {

    @Test
    void measuresWhatIsFoundAndHowFast() throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Findings findings = IdentityBench.run(Scale.of("small"), new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(findings.judged())
                .contains(
                        "raw sample: distinct candidates for 1,000 words",
                        "12 × 1500 words searched",
                        "searched again after one decision",
                        "memory at most");
    }
}
