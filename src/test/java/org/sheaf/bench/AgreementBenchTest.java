package org.sheaf.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** That the benchmark of agreement still runs to its end. How fast anything is, it alone says, at full scale. */
class AgreementBenchTest {

    @Test
    void measuresAgreementBesideABareSweep() throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Findings findings = AgreementBench.run(Scale.of("small"), new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(findings.judged())
                .containsExactly(
                        "all measures, 600 codings",
                        "the same beside a bare interval sweep",
                        "1,000 resamples of transcripts, beyond that",
                        "all measures, 3000 codings");
    }
}
