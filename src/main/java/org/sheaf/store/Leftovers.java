package org.sheaf.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Files that must be gone, or must be on the disk. */
final class Leftovers {

    private static final int AT_ONCE = 1 << 20;

    private Leftovers() {}

    /**
     * Writes zeros over a file and forces them to the disk, so that its space does not keep what it held. What a disk or file
     * system has copied elsewhere by itself is not reached. Nothing happens where there is no file.
     */
    static void blank(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            long length = channel.size();
            ByteBuffer zeros = ByteBuffer.allocateDirect((int) Math.min(AT_ONCE, Math.max(1, length)));
            for (long at = 0; at < length; ) {
                zeros.clear().limit((int) Math.min(zeros.capacity(), length - at));
                at += channel.write(zeros, at);
            }
            channel.force(true);
        }
    }

    /** Blanks and deletes a file, or a folder with all it holds; a folder elsewhere to which a link leads is emptied, too. */
    static void remove(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            for (Path file : filesOf(place.toRealPath())) {
                removeFile(file);
            }
            if (Files.isSymbolicLink(place)) {
                Files.delete(place);
            }
        } else if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            removeFile(place);
        }
    }

    private static void removeFile(Path file) throws IOException {
        if (!Files.isSymbolicLink(file)) { // what it leads to may be anybody's
            blank(file);
        }
        Files.delete(file);
    }

    /** Deepest first, the folder itself last. */
    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted(Comparator.reverseOrder()).toList();
        }
    }

    /** Forces a file, or the list of files in a folder, to the disk; some systems do the latter by themselves and refuse it. */
    static void force(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            try (FileChannel channel = FileChannel.open(place, StandardOpenOption.READ)) {
                channel.force(true);
            } catch (IOException ofItself) {
                return;
            }
        } else {
            try (FileChannel channel = FileChannel.open(place, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
    }
}
