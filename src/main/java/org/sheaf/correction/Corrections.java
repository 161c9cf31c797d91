package org.sheaf.correction;

import java.util.List;
import org.sheaf.study.Change;
import org.sheaf.study.Id;
import org.sheaf.study.Participant;
import org.sheaf.study.Study;
import org.sheaf.study.Table;
import org.sheaf.study.Texts;
import org.sheaf.study.Together;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/**
 * Corrections of several transcripts that are one step.
 *
 * @param all those that alter something, at most one a transcript
 */
public record Corrections(List<Correction> all) {

    /** Leaves out what alters nothing. */
    public Corrections {
        all = all.stream().filter(correction -> !correction.isIdle()).toList();
    }

    /** Words replaced wherever they are found in a transcript, or nothing where they are not. */
    public static Correction replacing(Correction correction, Wanted wanted, String by) {
        List<Span> places = wanted.places(correction);
        return places.isEmpty() ? correction : correction.with(new Amendment.Replaced(places, by));
    }

    /** What they mean for the quotations of one of them. */
    public static Preview preview(Study study, Correction correction) {
        Id<Transcript> id = correction.base().id();
        return correction.preview(study.page(id));
    }

    /**
     * The change that stores them all, or none. Not for the EDT.
     *
     * @param title what a person reads in the history when there are several
     * @param dropLost whether quotations whose words are gone go with the correction
     */
    public Change change(Study study, Texts texts, String title, boolean dropLost) {
        Table<Participant> people = study.participants();
        List<Change> changes = all.stream()
                .<Change>map(correction -> correction.change(texts, people, dropLost))
                .toList();
        return changes.size() == 1 ? changes.get(0) : new Together("revised", title, changes);
    }
}
