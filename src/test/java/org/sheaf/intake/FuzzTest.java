package org.sheaf.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Progress;

/**
 * Damaged files of every kind give a transcript or a refusal that knows why, and never stop the others. In short form a few
 * damages a file; {@code -Dsheaf.fuzz.runs=500} is the long form, {@code -Dsheaf.seed} repeats a run.
 */
class FuzzTest {

    private static final int RUNS = Integer.getInteger("sheaf.fuzz.runs", 4);
    private static final long SEED = Long.getLong("sheaf.seed", 20_310_505);

    @TempDir
    Path folder;

    @Test
    void damagedFilesAreReadOrRefusedForAReason() throws IOException {
        Random random = new Random(SEED);
        List<String> unexplained = new ArrayList<>();
        for (Path piece : pieces()) {
            byte[] whole = Files.readAllBytes(piece);
            for (int run = 0; run < RUNS && whole.length > 0; run++) {
                byte[] damaged = damaged(whole, random);
                Path file = folder.resolve(run + piece.getFileName().toString());
                Files.write(file, damaged);
                List<ReadFile> read = Intake.read(List.of(file), Options.DEFAULT, Progress.NONE);
                assertThat(read).isNotEmpty();
                for (ReadFile found : read) {
                    if (found instanceof RefusedFile refused && refused.why().contains("unexpected way")) {
                        unexplained.add(file.getFileName() + " " + run);
                    }
                }
                Files.delete(file);
            }
        }
        assertThat(unexplained).as("seed " + SEED).isEmpty();
    }

    private static List<Path> pieces() throws IOException {
        List<Path> pieces = new ArrayList<>();
        for (String folder : List.of(
                "src/test/resources/museum/transcripts",
                "src/test/resources/museum/parts",
                "corpus-samples/hat-service")) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                files.filter(Files::isRegularFile)
                        .filter(file -> !file.toString().endsWith("README.md"))
                        .sorted()
                        .forEach(pieces::add);
            }
        }
        return pieces;
    }

    /** Bytes changed, cut off, doubled or put in. */
    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        switch (random.nextInt(4)) {
            case 0 -> {
                for (int i = 0; i < 1 + bytes.length / 200; i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                return bytes;
            }
            case 1 -> {
                return Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);
            }
            case 2 -> {
                byte[] twice = Arrays.copyOf(bytes, bytes.length * 2);
                System.arraycopy(bytes, 0, twice, bytes.length, bytes.length);
                return twice;
            }
            default -> {
                int at = random.nextInt(bytes.length);
                byte[] longer = new byte[bytes.length + 40];
                System.arraycopy(bytes, 0, longer, 0, at);
                for (int i = at; i < at + 40; i++) {
                    longer[i] = (byte) "<>{}[]\"\\:;=-\n\t 09azÄ#*".charAt(random.nextInt(22));
                }
                System.arraycopy(bytes, at, longer, at + 40, bytes.length - at);
                return longer;
            }
        }
    }
}
