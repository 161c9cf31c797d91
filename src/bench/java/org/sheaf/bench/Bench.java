package org.sheaf.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The folder a run works in; gone at the end. */
final class Bench implements AutoCloseable {

    private final Path folder;
    private int number;

    Bench() throws IOException {
        folder = Files.createTempDirectory("sheaf-bench");
    }

    /** A path of this run that does not exist yet. */
    Path fresh(String name) {
        return folder.resolve(++number + "-" + name);
    }

    /** A copy of a closed study. */
    Path copy(Path study) throws IOException {
        Path copy = fresh(study.getFileName().toString());
        copy(study, copy);
        return copy;
    }

    static void copy(Path study, Path copy) throws IOException {
        try (Stream<Path> paths = Files.walk(study)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(path, copy.resolve(study.relativize(path).toString()));
            }
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> paths = Files.walk(tree)) {
            all = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }

    @Override
    public void close() throws IOException {
        delete(folder);
    }
}
