package org.sheaf.identity.vault;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sheaf.study.Refusal;

/**
 * Files that came into a study while its vault was not at hand: each is sealed for the vault, in the study's folder, and nobody can
 * read it until the vault is opened. One thread.
 */
public final class SealedFiles {

    private static final String FOLDER = "sealed";
    private static final String ENDING = ".tray";

    private final Path folder;

    /** Those of a study. */
    public SealedFiles(Path study) {
        this.folder = study.resolve(FOLDER);
    }

    /** How many wait. */
    public int count() {
        return list().size();
    }

    private List<Path> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new Refusal(
                    "The sealed files of the study cannot be listed. Check the rights of its folder.", failed);
        }
    }

    /**
     * Seals a file for the vault; the file itself stays where it is.
     *
     * @param trayKey the vault's public key
     * @throws Refusal when the file cannot be read, or the sealed one not written
     */
    public void add(Path file, byte[] trayKey) {
        Path beside = folder.resolve(UUID.randomUUID() + ".part");
        try {
            ByteArrayOutputStream open = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(open);
            out.writeUTF(file.getFileName() + "");
            out.write(Files.readAllBytes(file));
            Files.createDirectories(folder);
            Files.write(beside, Tray.seal(trayKey, open.toByteArray()));
            String name = beside.getFileName() + "";
            Files.move(beside, folder.resolve(name.replace(".part", ENDING)), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            throw new Refusal(
                    "‘" + file.getFileName() + "’ could not be sealed for the vault; nothing of it was stored. Check"
                            + " that it can be read and that there is room in the study's folder.",
                    failed);
        }
    }

    /** Opens all of them in memory; nothing clear touches the disk. */
    public Opened open(Vault vault) {
        FileSystem memory = Jimfs.newFileSystem(Configuration.unix());
        Map<Path, Path> opened = new LinkedHashMap<>();
        try {
            for (Path sealed : list()) {
                DataInputStream in =
                        new DataInputStream(new ByteArrayInputStream(vault.open(Files.readAllBytes(sealed))));
                Path place = Files.createDirectories(memory.getPath("/" + opened.size()))
                        .resolve(in.readUTF());
                Files.write(place, in.readAllBytes());
                opened.put(place, sealed);
            }
            return new Opened(memory, opened);
        } catch (IOException failed) {
            throw new Refusal("A sealed file cannot be read. It was left as it is.", failed);
        }
    }

    /** Sealed files that are open in memory until this is closed. */
    public static final class Opened implements AutoCloseable {

        private final FileSystem memory;
        private final Map<Path, Path> files;

        private Opened(FileSystem memory, Map<Path, Path> files) {
            this.memory = memory;
            this.files = files;
        }

        /** Where they can be read, in memory, under the names they had. */
        public List<Path> files() {
            return new ArrayList<>(files.keySet());
        }

        /** Deletes the sealed form of one that is in the study by now. */
        public void done(Path file) {
            try {
                Path sealed = files.get(file);
                if (sealed != null) {
                    Files.deleteIfExists(sealed);
                }
            } catch (IOException failed) {
                throw new Refusal(
                        "A sealed file that is in the study by now could not be deleted. It stays sealed, and will"
                                + " be passed over the next time.",
                        failed);
            }
        }

        @Override
        public void close() {
            try {
                memory.close();
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
