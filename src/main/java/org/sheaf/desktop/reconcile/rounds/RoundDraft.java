package org.sheaf.desktop.reconcile.rounds;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.study.Coder;
import org.sheaf.study.FrameworkVersion;
import org.sheaf.study.Id;
import org.sheaf.study.Round;
import org.sheaf.study.Transcript;

/**
 * A round as the form says it, before it is opened.
 *
 * @param purpose which step of the method it is
 * @param transcripts which were ticked; meant only by {@link Which#TICKED}
 * @param which transcripts are meant
 * @param percent of a share, as it was written
 * @param by what has its share each: the group, an attribute, or empty
 * @param coders who code
 * @param further names of coders who have not opened the study yet, in their order
 * @param version against which is coded; null for none, or for one that is frozen now
 * @param freeze whether the framework is frozen as it stands
 * @param blind whether coders must not see one another's layers
 */
record RoundDraft(
        Round.Purpose purpose,
        List<Id<Transcript>> transcripts,
        Which which,
        String percent,
        String by,
        List<Id<Coder>> coders,
        List<String> further,
        @Nullable Id<FrameworkVersion> version,
        boolean freeze,
        boolean blind) {

    /** Which transcripts. */
    enum Which {
        ALL,
        TICKED,
        SHARE
    }

    /** Copies the lists. */
    RoundDraft {
        transcripts = List.copyOf(transcripts);
        coders = List.copyOf(coders);
        further = List.copyOf(further);
    }
}
