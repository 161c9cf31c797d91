package org.sheaf.store;

import org.sheaf.study.StudyFacts;

/** The forms in which parts of a study are exchanged with its team. */
public final class Forms {

    /** The schema of studies that this program writes: it knows no kinds of objects beyond. */
    public static final int SCHEMA = Marker.SCHEMA;

    private Forms() {}

    /** Facts of a study as text. */
    public static String facts(StudyFacts facts) {
        return ObjectForm.write(facts);
    }

    /** Reads what {@link #facts(StudyFacts)} wrote. */
    public static StudyFacts facts(String json) {
        return ObjectForm.read(json, StudyFacts.class);
    }
}
