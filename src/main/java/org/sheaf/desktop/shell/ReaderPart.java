package org.sheaf.desktop.shell;

import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Settings;

/** What stands behind the readers: sentences, bookmarks, filters, the transcript's type. */
final class ReaderPart {

    private ReaderPart() {}

    /** Declares what belongs to the readers; gives back what sets their type. */
    static TranscriptType declare(Actions actions, Desk desk, Readers readers, Services services, Settings settings) {
        TranscriptType type = TranscriptType.declare(actions, desk, readers, settings);
        FilterActions.declare(actions, desk, readers);
        BookmarkActions.declare(actions, desk, readers, services.clock());
        HeadingActions.declare(actions, readers);
        readers.each(seat -> Sentencing.follow(desk, seat.reader()));
        return type;
    }
}
