package org.sheaf.outlet;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Outlet;
import org.sheaf.study.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets bytes leave to files, streams and the clipboard. A file is written under a hidden name in its own folder, forced to
 * the disk, read by the gate and moved into place in one step, so that its name never stands for half a file. Immutable;
 * any thread.
 */
public final class FileOutlet implements Outlet {

    private static final Logger LOG = LoggerFactory.getLogger(FileOutlet.class);
    private static final int BUFFER = 1 << 16;

    private final @Nullable Gate gate;
    private final Consumer<String> warned;

    /** An outlet without gate, where there is no study to guard. */
    public FileOutlet() {
        this.gate = null;
        this.warned = warning -> {};
    }

    /**
     * An outlet where everything that leaves is read by the gate first.
     *
     * @param warned is told what the gate says about what it lets pass, when it has passed
     */
    public FileOutlet(Gate gate, Consumer<String> warned) {
        this.gate = gate;
        this.warned = warned;
    }

    @Override
    public void write(Path file, Kind kind, Body body) {
        Path place = placeOf(file);
        Path beside = place.resolveSibling(".sheaf-" + UUID.randomUUID() + ".part");
        boolean moved = false;
        List<String> warnings = List.of();
        try {
            writeBeside(beside, body);
            if (gate != null) {
                try (InputStream finished = Files.newInputStream(beside)) {
                    warnings = gate.inspect(Trouble.nameOf(place), kind, finished);
                }
            }
            move(beside, place);
            moved = true;
        } catch (IOException e) {
            throw Trouble.writing(place, e);
        } finally {
            if (!moved) {
                remove(beside);
            }
        }
        warnings.forEach(warned);
    }

    /** Where the file will stand: behind a link, in a folder that exists by now. */
    private static Path placeOf(Path file) {
        Path place = file.toAbsolutePath().normalize();
        try {
            if (Files.isSymbolicLink(place) && Files.exists(place)) {
                place = place.toRealPath();
            }
            Path folder = place.getParent();
            if (Files.isDirectory(place) || folder == null) {
                throw new Refusal("“" + file + "” is a folder. Give the name of a file.");
            }
            if (Files.exists(place) && !Files.isWritable(place)) {
                throw new Refusal("“" + file + "” is write-protected. Choose another name, or allow writing to it.");
            }
            makeFolder(folder);
            return place;
        } catch (IOException e) {
            throw Trouble.writing(place, e);
        }
    }

    private static void makeFolder(Path folder) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException e) {
            throw new Refusal(
                    "“" + e.getFile() + "” is a file, so nothing can be put into it. Choose another folder.", e);
        }
    }

    private static void writeBeside(Path beside, Body body) throws IOException {
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
            body.to(new Open(out));
            out.flush();
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network shares know no atomic move; within one folder the plain one is the next best.
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void remove(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            LOG.warn("A part of a file that could not be written stays behind: {}", beside, e);
        }
    }

    @Override
    public void stream(OutputStream out, Kind kind, Body body) {
        List<String> warnings = List.of();
        try {
            if (gate == null) {
                body.to(new Open(out));
            } else {
                ByteArrayOutputStream finished = new ByteArrayOutputStream();
                body.to(finished);
                warnings = gate.inspect(Told.OUTPUT, kind, new ByteArrayInputStream(finished.toByteArray()));
                finished.writeTo(out);
            }
            out.flush();
        } catch (IOException e) {
            throw new Refusal(
                    "The output could not be written to its end, because what reads it was closed or is full. "
                            + "Repeat the command, or let it write to a file.",
                    e);
        }
        warnings.forEach(warned);
    }

    @Override
    public String clipboard(String text) {
        if (gate != null) {
            byte[] finished = text.getBytes(StandardCharsets.UTF_8);
            try {
                gate.inspect("the clipboard", Kind.CLIPBOARD, new ByteArrayInputStream(finished))
                        .forEach(warned);
            } catch (IOException e) {
                throw new Refusal("The text could not be checked, so it was not copied. Repeat the step.", e);
            }
        }
        return text;
    }

    /** Stays open when a writer closes what it wrote to, as many libraries do. */
    private static final class Open extends FilterOutputStream {

        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
