package org.sheaf.store.team.server;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sheaf.study.Id;
import org.sheaf.study.StudyFacts;

/** What the schema is called in which a study lies: by its identity, and by its epoch after the first. */
final class RoomName {

    private static final Pattern OF_EPOCH = Pattern.compile("(sheaf_[0-9a-f]{12})(?:_([0-9]{1,6}))?");

    private RoomName() {}

    /** The name for a study in an epoch. */
    static String of(Id<StudyFacts> study, int epoch) {
        return "sheaf_" + study.toString().replace("-", "").substring(0, 12) + (epoch == 1 ? "" : "_" + epoch);
    }

    /** Whether a room is that of the same study in a later epoch than another. */
    static boolean isLater(String room, String than) {
        Matcher one = OF_EPOCH.matcher(room);
        Matcher other = OF_EPOCH.matcher(than);
        return one.matches() && other.matches() && one.group(1).equals(other.group(1)) && epoch(one) > epoch(other);
    }

    private static int epoch(Matcher room) {
        return room.group(2) == null ? 1 : Integer.parseInt(room.group(2));
    }
}
