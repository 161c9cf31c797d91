package org.sheaf.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** Sends the log to a file, so that no library speaks between a command's lines. */
final class Logs {

    private Logs() {}

    /**
     * Must come before the first logger is made. Where no file can be written, errors go to standard error as the
     * configuration in the program says.
     */
    static void into(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException notThere) {
            return;
        }
        if (!Files.isWritable(folder)) {
            return;
        }
        set("level", "info");
        set("writer", "rolling file");
        set("writer.file", folder.resolve("sheaf-{date:yyyy-MM-dd}.log").toString());
        set("writer.policies", "daily");
        set("writer.backups", "7");
        set("writer.format", "{date:yyyy-MM-dd HH:mm:ss} {pid} {thread} {level}: {class-name}: {message}");
    }

    private static void set(String key, String value) {
        System.setProperty("tinylog." + key, value);
    }

    /** Notes what nobody else has caught. */
    static void catchAll() {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) ->
                LoggerFactory.getLogger(Main.class).error("uncaught in {}", thread.getName(), failure));
    }
}
