package org.sheaf.desktop.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.sheaf.desktop.action.Settings;
import org.sheaf.desktop.action.Words;
import org.sheaf.desktop.widgets.StudyPlaces;

/**
 * Remembers in the settings in which folder new studies are made. EDT only.
 *
 * @param settings of the machine
 * @param home offered until a folder was chosen
 * @param choosing asks for one
 */
record NewPlaces(Settings settings, Path home, Choosing choosing) implements StudyPlaces {

    private static final String FOLDER = "new.folder";

    @Override
    public Path usual() {
        try {
            return settings.get(FOLDER).map(Path::of).orElse(home);
        } catch (InvalidPathException unreadable) {
            return home;
        }
    }

    @Override
    public Optional<Path> ask() {
        Optional<Path> chosen = choosing.folder(Words.of("new.place.title"));
        chosen.ifPresent(folder -> settings.put(FOLDER, folder.toString()));
        return chosen;
    }
}
