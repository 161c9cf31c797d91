package org.sheaf.desktop.shell;

import java.util.Optional;
import org.sheaf.desktop.action.Settings;
import org.sheaf.study.Id;
import org.sheaf.study.StudyFacts;

/**
 * What this machine remembers of one study: its layout and where one was. It lies in the settings, not in the study, for it
 * concerns whoever sits here alone.
 *
 * @param all of the machine
 * @param study whose own these are
 */
record OwnSettings(Settings all, Id<StudyFacts> study) implements Settings {

    private String own(String key) {
        return "study." + study + "." + key;
    }

    @Override
    public Optional<String> get(String key) {
        return all.get(own(key));
    }

    @Override
    public void put(String key, String value) {
        all.put(own(key), value);
    }

    @Override
    public void remove(String key) {
        all.remove(own(key));
    }
}
