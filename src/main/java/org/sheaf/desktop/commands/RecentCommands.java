package org.sheaf.desktop.commands;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheaf.desktop.action.Settings;

/**
 * The commands used last on this machine, newest first. EDT only.
 *
 * @param settings where they are remembered
 */
record RecentCommands(Settings settings) {

    private static final String KEY = "commands.recent";
    private static final int MOST = 6;

    /** Their ids. */
    List<String> ids() {
        return settings.get(KEY).map(text -> text.lines().toList()).orElse(List.of());
    }

    /** Puts one in front. */
    void used(Command command) {
        settings.put(
                KEY,
                Stream.concat(Stream.of(command.id()), ids().stream().filter(id -> !id.equals(command.id())))
                        .limit(MOST)
                        .collect(Collectors.joining("\n")));
    }
}
