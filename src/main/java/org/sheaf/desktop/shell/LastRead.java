package org.sheaf.desktop.shell;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Settings;
import org.sheaf.study.Id;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/** What was read last, and what of each transcript was in sight, from one time a study is open to the next. EDT only. */
final class LastRead {

    private final Desk desk;
    private final Settings settings;
    private final String remembered;

    /** Kept in settings, the transcript that was read last under the key {@code remembered}. */
    LastRead(Desk desk, Settings settings, String remembered) {
        this.desk = desk;
        this.settings = settings;
        this.remembered = remembered;
    }

    /** The transcript that was read last time, if it is still there. */
    Optional<Transcript> transcript() {
        return settings.get(remembered)
                .flatMap(text -> desk.study().transcripts().stream()
                        .filter(transcript -> transcript.id().toString().equals(text))
                        .findFirst());
    }

    /** What was in sight when a transcript was read last; null for its beginning. */
    @Nullable
    Span seen(Transcript transcript) {
        int at = Math.min(settings.number(placeIn(transcript.id()), 0), transcript.length());
        return at <= 0 ? null : new Span(at, at);
    }

    /** Remembers what is read now, and where. */
    void remember(Trail.Spot spot) {
        settings.put(remembered, spot.transcript().toString());
        settings.put(placeIn(spot.transcript()), String.valueOf(spot.position()));
    }

    private static String placeIn(Id<Transcript> transcript) {
        return "place." + transcript;
    }
}
