package org.sheaf.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where this machine keeps what belongs to the user of the program.
 *
 * @param settings what the program remembers
 * @param state logs
 */
record Folders(Path settings, Path state) {

    /**
     * The folders as each system wants them.
     *
     * @param environment the variables of the process
     * @param system as in {@code os.name}
     * @param home the user's folder
     */
    static Folders of(Map<String, String> environment, String system, Path home) {
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return new Folders(
                    named(environment, "APPDATA", home.resolve("AppData/Roaming"))
                            .resolve("Sheaf"),
                    named(environment, "LOCALAPPDATA", home.resolve("AppData/Local"))
                            .resolve("Sheaf"));
        }
        if (os.startsWith("mac")) {
            return new Folders(home.resolve("Library/Application Support/Sheaf"), home.resolve("Library/Logs/Sheaf"));
        }
        return new Folders(
                named(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("sheaf"),
                named(environment, "XDG_STATE_HOME", home.resolve(".local/state"))
                        .resolve("sheaf"));
    }

    private static Path named(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        Path path = Path.of(value);
        // The XDG specification has relative paths ignored.
        return path.isAbsolute() ? path : otherwise;
    }
}
