package org.sheaf.study;

/**
 * What holds for the study as a whole.
 *
 * @param id the study's identity, the same in every copy
 * @param title as shown
 * @param method how the researcher works
 * @param lineLength characters of a numbered line, see {@link Lines}
 */
public record StudyFacts(Id<StudyFacts> id, String title, Method method, int lineLength) implements Entity {

    /** The line length of a new study, in characters. */
    public static final int USUAL_LINE_LENGTH = 60;

    /** A new study's facts. */
    public static StudyFacts of(String title, Method method) {
        return new StudyFacts(Id.random(), title, method, USUAL_LINE_LENGTH);
    }

    /** The same study under another title. */
    public StudyFacts titled(String newTitle) {
        return new StudyFacts(id, newTitle, method, lineLength);
    }
}
