package org.sheaf.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sheaf.TestDisplay;

/** That the benchmark still runs to its end. How fast anything is, it alone says, at full scale. */
class ScaleBenchTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

    @Test
    void measuresBulkWorkBesideItsBaselines() throws Exception {
        Findings findings = ScaleBench.run(Scale.of("small").doing(Set.of("import", "codings", "merge")), out);

        assertThat(findings.judged())
                .containsExactly(
                        "import 6 text files of 1500 words, with their index",
                        "600 codings from CSV",
                        "merge two copies of a study of 600 codings, half as many new in each");
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("ratio");
    }

    @Test
    void measuresTheWindow() throws Exception {
        TestDisplay.require();

        Findings findings = ScaleBench.run(Scale.of("small").doing(Set.of("apply", "switch", "type", "theme")), out);

        assertThat(findings.judged())
                .hasSize(7)
                .anyMatch(what -> what.startsWith("apply a code"))
                .anyMatch(what -> what.startsWith("switch to another transcript"))
                .anyMatch(what -> what.startsWith("type in the code bar"))
                .anyMatch(what -> what.startsWith("list the "));
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("factor");
    }
}
