package org.sheaf.desktop.start;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import org.sheaf.desktop.action.Words;

/** The recent studies and how they stand. EDT only; looking at the disk happens in the background. */
public final class StartModel {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private final RecentStudies studies;
    private final StartDeeds deeds;
    private final Executor background;
    private final Executor edt;
    private final Clock clock;
    private final Map<Path, StartDeeds.Standing> standings = new HashMap<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private List<Recent> recents = List.of();

    /** The studies, what can be done, where to look at the disk, and where to tell. */
    public StartModel(RecentStudies studies, StartDeeds deeds, Executor background, Executor edt, Clock clock) {
        this.studies = studies;
        this.deeds = deeds;
        this.background = background;
        this.edt = edt;
        this.clock = clock;
    }

    /** Looks at the recent studies anew; called when the screen is shown. */
    public void look() {
        background.execute(() -> {
            List<Recent> known = studies.all();
            edt.execute(() -> {
                recents = known;
                tell();
            });
            for (Recent recent : known) {
                StartDeeds.Standing standing = deeds.look(recent.folder());
                edt.execute(() -> {
                    standings.put(recent.folder(), standing);
                    tell();
                });
            }
        });
    }

    /** What can be done. */
    StartDeeds deeds() {
        return deeds;
    }

    List<Recent> recents() {
        return recents;
    }

    /** Takes a study off the list. */
    void forget(Recent recent) {
        recents = recents.stream().filter(r -> !r.equals(recent)).toList();
        background.execute(() -> studies.forget(recent.folder()));
        tell();
    }

    /** Asks where a study that is gone lies now; when it is told, the old place is forgotten. */
    void find(Recent recent) {
        if (deeds.find(recent.title())) {
            forget(recent);
        }
    }

    boolean isThere(Recent recent) {
        return standing(recent).there();
    }

    boolean isEncrypted(Recent recent) {
        return standing(recent).encrypted();
    }

    private StartDeeds.Standing standing(Recent recent) {
        return standings.getOrDefault(recent.folder(), new StartDeeds.Standing(true, false, ""));
    }

    /** When it was opened, as people say it. */
    String when(Recent recent) {
        LocalDateTime opened = LocalDateTime.ofInstant(recent.opened(), clock.getZone());
        LocalDate today = LocalDate.now(clock);
        if (opened.toLocalDate().equals(today)) {
            return Words.of("start.today", opened.format(TIME));
        }
        if (opened.toLocalDate().equals(today.minusDays(1))) {
            return Words.of("start.yesterday");
        }
        return opened.format(opened.getYear() == today.getYear() ? DAY : DAY_AND_YEAR);
    }

    /** What is to be known before it is opened: gone, held, encrypted, or where its reader left off. */
    String note(Recent recent) {
        StartDeeds.Standing standing = standing(recent);
        if (!standing.there()) {
            return Words.of("start.gone");
        }
        if (!standing.holder().isEmpty()) {
            return standing.holder();
        }
        if (standing.encrypted()) {
            return Words.of("start.encrypted");
        }
        return recent.place().isEmpty() ? "" : Words.of("start.left", recent.place());
    }

    /** Whether the note is a warning. */
    boolean isWarning(Recent recent) {
        return !standing(recent).there() || !standing(recent).holder().isEmpty();
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
