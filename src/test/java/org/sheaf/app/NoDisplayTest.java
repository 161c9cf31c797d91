package org.sheaf.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class NoDisplayTest {

    @TempDir
    Path folder;

    /** The toolkit says so once, and differently to whoever asks again. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aDisplayThatDoesNotAnswerIsNoDisplay() throws Exception {
        for (String display : List.of(":64999", "")) {
            ProcessBuilder builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Dfile.encoding=UTF-8",
                            "-cp",
                            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                            Main.class.getName())
                    .redirectErrorStream(true);
            builder.environment().put("DISPLAY", display);
            builder.environment().put("XDG_STATE_HOME", folder.toString());
            builder.environment().put("XDG_CONFIG_HOME", folder.toString());
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(said).startsWith("sheaf: There is no display").hasLineCount(1);
            assertThat(process.waitFor()).isEqualTo(1);
        }
    }
}
