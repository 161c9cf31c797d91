package org.sheaf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sheaf.study.Refusal;

/**
 * The files of which the sample study is built.
 *
 * @param samples the folder with transcripts and tables
 * @param codebooks the folder with the coding framework
 */
record SampleFiles(Path samples, Path codebooks) {

    private static final String SAMPLES = "corpus-samples/hat-service";
    private static final String CODEBOOKS = "codebooks";
    private static final Set<String> NO_TRANSCRIPTS = Set.of("csv", "xlsx");
    private static final String README = "README.md";

    /**
     * The files that stand beside the program or in a folder above it.
     *
     * @throws Refusal when they are not there
     */
    static SampleFiles near(Path program) {
        for (Path at = program.toAbsolutePath(); at != null; at = at.getParent()) {
            SampleFiles here = new SampleFiles(at.resolve(SAMPLES), at.resolve(CODEBOOKS));
            if (Files.isDirectory(here.samples) && Files.isDirectory(here.codebooks)) {
                return here;
            }
        }
        throw new Refusal("The files of the sample study (the folders corpus-samples and codebooks) are not beside the "
                + "program. Put them beside ‘" + program + "’, or run ‘sheaf demo’ from the project's own folder.");
    }

    /** The coding framework. */
    Path framework() {
        return codebooks.resolve("hat-framework.csv");
    }

    /** A table of the sample. */
    Path table(String name) {
        return samples.resolve(name + ".csv");
    }

    /** The transcripts, by name. */
    List<Path> transcripts() {
        try (Stream<Path> all = Files.list(samples)) {
            return all.filter(file -> !file.endsWith(README) && !NO_TRANSCRIPTS.contains(ending(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new Refusal("The folder ‘" + samples + "’ cannot be read. Check that you may open it.", e);
        }
    }

    private static String ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
