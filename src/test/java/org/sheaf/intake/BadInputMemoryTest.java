package org.sheaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much memory the worst files take: they are read in a JVM that has no more. */
class BadInputMemoryTest {

    @TempDir
    Path folder;

    @Test
    void theWorstFilesAreReadOrRefusedWithinHalfAGigabyte() throws Exception {
        BadFiles files = new BadFiles(folder);
        List<String> lines = read(
                "-Xmx512m",
                files.docx("paragraphs.docx", 100_000),
                files.prose("100.txt", 100),
                files.prose("60.txt", 60),
                files.prose("15.txt", 15),
                files.zip("many.zip", "a#.txt", 60, out -> BadFiles.zeros(out, 3L << 20)),
                files.swollen(files.docx("x.docx"), "bomb.docx", "word/document.xml", "<w:sectPr"),
                files.write("deep.html", BadFiles.deep("div", 100_000, "Hm")),
                files.write("good.txt", BadFiles.TALK));
        assertThat(lines).hasSize(9).noneMatch(line -> line.contains("needs more memory"));
        assertThat(lines.get(0)).startsWith("paragraphs.docx").contains("1 of 1 read");
        assertThat(lines.get(1)).contains("is larger (100 MB)");
        assertThat(lines.get(2)).contains("more than a transcript can");
        assertThat(lines.get(3)).contains("1 of 1 read");
        assertThat(lines.subList(4, 7)).allMatch(line -> line.contains("0 of 1 read"));
        assertThat(lines.get(8)).startsWith("together").contains("3 of 8 read");
    }

    @Test
    void whatNeedsMoreMemoryThanThereIsIsRefusedAndTheOthersGoIn() throws Exception {
        BadFiles files = new BadFiles(folder);
        List<String> lines = read(
                "-Xmx32m",
                files.docx("a.docx"),
                files.prose("long.txt", 18),
                files.docx("b.docx"),
                files.write("good.txt", BadFiles.TALK));
        assertThat(lines.get(1)).contains("‘long.txt’ needs more memory than Sheaf may use. Split it");
        assertThat(lines.get(4)).startsWith("together").contains("3 of 4 read");
    }

    private static List<String> read(String heap, Path... files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                HeavyFiles.class.getName()));
        for (Path file : files) {
            command.add(file.toString());
        }
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream out = process.getInputStream()) {
            List<String> lines = new String(out.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("\t"))
                    .toList();
            assertThat(process.waitFor()).isZero();
            return lines;
        }
    }
}
