package org.sheaf.intake;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sheaf.study.Progress;
import org.sheaf.workbench.Crew;

/** Reads files in a JVM of its own, so that its heap can be bounded: one after the other, then all together. */
public final class HeavyFiles {

    private HeavyFiles() {}

    /** Prints a line for each file: its name, how long it took, what became of it. */
    public static void main(String[] files) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Path> all = new ArrayList<>();
        for (String file : files) {
            all.add(Path.of(file));
            long start = System.nanoTime();
            List<ReadFile> read = Intake.read(List.of(Path.of(file)), Options.DEFAULT, Progress.NONE);
            double seconds = (System.nanoTime() - start) / 1e9;
            out.println(Path.of(file).getFileName() + "\t" + String.format(Locale.ROOT, "%.1f s", seconds) + "\t"
                    + outcome(read));
        }
        out.println("together\t\t" + outcome(Intake.read(all, Options.DEFAULT, Crew.unwatched())));
    }

    private static String outcome(List<ReadFile> read) {
        long transcripts =
                read.stream().filter(ReadTranscript.class::isInstance).count();
        String first = read.stream()
                .filter(RefusedFile.class::isInstance)
                .map(refused -> ((RefusedFile) refused).why())
                .findFirst()
                .orElse("");
        return transcripts + " of " + read.size() + " read. " + first;
    }
}
