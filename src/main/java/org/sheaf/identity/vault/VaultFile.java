package org.sheaf.identity.vault;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A vault on disk: front, salt, and a sealed archive. Written beside its place, read again, and moved there. */
final class VaultFile {

    private static final String USE = "sheaf vault body";
    private static final int SALT = 32;

    private final Path path;

    VaultFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    Path path() {
        return path;
    }

    /** What is done with the entries of an archive. */
    interface Reading {
        /** Takes an entry; says whether to go on. */
        boolean entry(String name, InputStream content) throws IOException;
    }

    /** What writes the entries of an archive. */
    interface Writing {
        void to(ZipOutputStream out) throws IOException;
    }

    /** The front, as anybody may read it. */
    Front front() {
        try (DataInputStream in = stream(path)) {
            return Front.read(path, in).front();
        } catch (EOFException cutShort) {
            throw VaultRefusal.damaged(path);
        } catch (IOException failed) {
            throw VaultRefusal.unreadable(path, failed);
        }
    }

    /**
     * Reads entries, each proved unaltered before it is given out.
     *
     * @return which state of the vault was read
     */
    byte[] read(byte[] key, Reading reading) {
        return read(path, key, reading);
    }

    private byte[] read(Path file, byte[] key, Reading reading) {
        try (DataInputStream in = stream(file)) {
            Front.Seen seen = Front.read(path, in);
            byte[] salt = in.readNBytes(SALT);
            byte[] prefix = in.readNBytes(SealedOutput.PREFIX);
            if (salt.length < SALT || prefix.length < SealedOutput.PREFIX) {
                throw VaultRefusal.damaged(path);
            }
            ZipInputStream archive =
                    new ZipInputStream(new SealedInput(in, Keys.derived(key, salt, USE), prefix, seen.sum()));
            boolean more = true;
            for (ZipEntry entry = archive.getNextEntry(); more && entry != null; entry = archive.getNextEntry()) {
                more = reading.entry(entry.getName(), archive);
            }
            return Keys.sha256(seen.sum(), salt);
        } catch (SealedInput.Altered | EOFException | java.util.zip.ZipException altered) {
            throw VaultRefusal.damaged(path);
        } catch (IOException failed) {
            throw VaultRefusal.unreadable(path, failed);
        }
    }

    private static DataInputStream stream(Path file) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), SealedOutput.PIECE));
    }

    /** Which state of the vault lies there now. */
    private byte[] state() throws IOException {
        try (DataInputStream in = stream(path)) {
            Front.Seen seen = Front.read(path, in);
            return Keys.sha256(seen.sum(), in.readNBytes(SALT));
        }
    }

    /**
     * Writes a whole vault in one step.
     *
     * @param known the state that was read; empty for a new vault
     * @throws org.sheaf.study.Refusal when it cannot be, or the vault is in another state by now; it is then as it was
     */
    void write(Front front, byte[] key, byte[] known, Writing writing) {
        Path beside = path.resolveSibling(".sheaf-" + UUID.randomUUID() + ".part");
        try {
            writeBeside(beside, front, key, writing);
            read(beside, key, (name, content) -> {
                content.transferTo(OutputStream.nullOutputStream());
                return true;
            });
            if (known.length == 0 ? Files.exists(path) : !Arrays.equals(known, state())) {
                throw known.length == 0 ? VaultRefusal.there(path) : VaultRefusal.changedMeanwhile(path);
            }
            move(beside);
        } catch (IOException failed) {
            throw VaultRefusal.unwritable(path, failed);
        } finally {
            remove(beside);
        }
    }

    /**
     * Makes this file a copy of another vault, in the state that was read.
     *
     * @throws org.sheaf.study.Refusal when it cannot be, or there is a file already
     */
    void copyOf(VaultFile other, byte[] key, byte[] known) {
        if (Files.exists(path)) {
            throw VaultRefusal.there(path);
        }
        Path beside = path.resolveSibling(".sheaf-" + UUID.randomUUID() + ".part");
        try {
            createPrivate(beside);
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(channel)) {
                Files.copy(other.path, out);
                channel.force(true);
            }
            byte[] copied = read(beside, key, (name, content) -> {
                content.transferTo(OutputStream.nullOutputStream());
                return true;
            });
            if (!Arrays.equals(copied, known)) {
                throw VaultRefusal.changedMeanwhile(other.path);
            }
            move(beside);
        } catch (IOException failed) {
            throw VaultRefusal.unwritable(path, failed);
        } finally {
            remove(beside);
        }
    }

    private static void writeBeside(Path beside, Front front, byte[] key, Writing writing) throws IOException {
        createPrivate(beside);
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE);
                DataOutputStream out = new DataOutputStream(
                        new BufferedOutputStream(Channels.newOutputStream(channel), SealedOutput.PIECE))) {
            byte[] sum = front.write(out);
            byte[] salt = Keys.random(SALT);
            byte[] prefix = Keys.random(SealedOutput.PREFIX);
            out.write(salt);
            out.write(prefix);
            try (ZipOutputStream archive =
                    new ZipOutputStream(new SealedOutput(out, Keys.derived(key, salt, USE), prefix, sum))) {
                writing.to(archive);
            }
            out.flush();
            channel.force(true);
        }
    }

    /** Nobody else on the machine needs to see even the locked bytes. */
    private static void createPrivate(Path file) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().containsAll(Set.of("posix"))) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private void move(Path beside) throws IOException {
        try {
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException onSomeShares) {
            Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void delete() {
        remove(path);
    }

    private void remove(Path beside) {
        try {
            Files.deleteIfExists(beside);
        } catch (IOException staysLocked) {
            // What stays behind is sealed; it is not worth hiding what went wrong before.
            return;
        }
    }
}
