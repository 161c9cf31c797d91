package org.sheaf.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sheaf.intake.format.OtherKinds;

/**
 * Files of a folder or an archive that were not taken for transcripts.
 *
 * @param where for people: the name of the folder or archive
 * @param files their names, in order, at least one
 */
public record PassedOver(String where, List<String> files) {

    private static final int MOST_SAID = 8;

    /** Copies the names. */
    public PassedOver {
        files = List.copyOf(files);
    }

    /** Which and why, and what to do, in whole sentences. */
    public String sentence() {
        List<String> said = new ArrayList<>();
        files.stream().limit(MOST_SAID).forEach(file -> said.add(file + " (" + OtherKinds.what(file) + ")"));
        String more = files.size() > MOST_SAID ? " and " + (files.size() - MOST_SAID) + " more" : "";
        return "Passed over in ‘" + where + "’: " + said.stream().collect(Collectors.joining(", ")) + more
                + ". To have one read nevertheless, add it by itself.";
    }
}
