package org.sheaf.desktop.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sheaf.desktop.action.Settings;

/** The studies opened lately, newest first, kept in the settings. One thread at a time. */
public final class RecentStudies {

    private static final int MOST = 8;
    private static final String KEY = "recent.";

    private final Settings settings;

    /** Those that the settings remember. */
    public RecentStudies(Settings settings) {
        this.settings = settings;
    }

    /** Newest first. */
    public List<Recent> all() {
        List<Recent> all = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            settings.get(KEY + i).flatMap(Recent::read).ifPresent(all::add);
        }
        return all;
    }

    /** Puts a study first. */
    public void opened(Recent study) {
        List<Recent> all = new ArrayList<>(all());
        all.removeIf(known -> known.folder().equals(study.folder()));
        all.add(0, study);
        keep(all);
    }

    /** Notes how a study is now, see {@link Recent}, and where its reader left off. */
    public void left(Path folder, String title, String about, String place) {
        keep(all().stream()
                .map(known -> known.folder().equals(folder) ? known.leftAt(title, about, place) : known)
                .toList());
    }

    /** Takes a study off the list. */
    public void forget(Path folder) {
        keep(all().stream().filter(known -> !known.folder().equals(folder)).toList());
    }

    private void keep(List<Recent> studies) {
        for (int i = 0; i < MOST; i++) {
            if (i < studies.size()) {
                settings.put(KEY + i, studies.get(i).line());
            } else {
                settings.remove(KEY + i);
            }
        }
    }
}
