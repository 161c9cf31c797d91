package org.sheaf.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.sheaf.cli.Remembered;
import org.sheaf.study.Id;
import org.sheaf.study.StudyFacts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the program remembers on this machine, in a file of keys and values. A file that cannot be read or written costs
 * the memory, never the work. Safe on any thread; of two programs that write at once the later one counts.
 */
final class Settings implements Remembered {

    private static final Logger LOG = LoggerFactory.getLogger(Settings.class);
    private static final String CODER = "coder.";
    private static final String CODER_AT = "coder-at.";

    private final Path file;
    private final String userName;

    Settings(Path folder, String userName) {
        this.file = folder.resolve("settings.properties");
        this.userName = userName.isBlank() ? "researcher" : userName;
    }

    /** The value of a key, read afresh. */
    synchronized Optional<String> get(String key) {
        return Optional.ofNullable(read().getProperty(key));
    }

    /** Sets the value of a key. */
    synchronized void put(String key, String value) {
        Properties all = read();
        if (!value.equals(all.setProperty(key, value))) {
            write(all);
        }
    }

    @Override
    public Optional<String> lastCoder(Id<StudyFacts> study) {
        return get(CODER + study);
    }

    /** Who last acted in the study that lies in a folder, as far as it was opened there. */
    Optional<String> lastCoder(Path folder) {
        return get(CODER_AT + folder.toAbsolutePath().normalize());
    }

    /** Forgets a key. */
    synchronized void remove(String key) {
        Properties all = read();
        if (all.remove(key) != null) {
            write(all);
        }
    }

    @Override
    public synchronized void coderActed(Id<StudyFacts> study, Path folder, String coder) {
        Properties all = read();
        Object before = all.setProperty(CODER + study, coder);
        Object there = all.setProperty(CODER_AT + folder.toAbsolutePath().normalize(), coder);
        if (!coder.equals(before) || !coder.equals(there)) {
            write(all);
        }
    }

    @Override
    public String userName() {
        return userName;
    }

    private Properties read() {
        Properties all = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            all.load(reader);
        } catch (NoSuchFileException none) {
            return all;
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn("the settings cannot be read", unreadable);
        }
        return all;
    }

    private void write(Properties all) {
        Path beside = file.resolveSibling("settings." + ProcessHandle.current().pid() + ".part");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (BufferedWriter writer = Files.newBufferedWriter(beside)) {
                all.store(writer, "Sheaf");
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            LOG.warn("the settings cannot be written", unwritable);
        }
    }
}
