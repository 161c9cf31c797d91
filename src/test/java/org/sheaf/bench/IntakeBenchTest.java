package org.sheaf.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** That the benchmark of the import still runs to its end. How fast anything is, it alone says, at full scale. */
class IntakeBenchTest {

    @Test
    void measuresDocumentsBesideTheLibraries() throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Findings findings = IntakeBench.run(Scale.of("small"), new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(findings.judged())
                .containsExactly(
                        "read 6 Word documents of 1500 words, one thread",
                        "import 6 Word documents of 1500 words into a study, all processors",
                        "read 2 PDFs of 1500 words, one thread",
                        "import 2 PDFs of 1500 words into a study, all processors");
    }
}
