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

    @Override
    public void coderActed(Id<StudyFacts> study, String coder) {
        put(CODER + study, coder);
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
