package org.sheaf.study;

/** The verbatim texts of a study. Any thread; answers may come from a bounded cache. */
public interface Texts {

    /**
     * One revision of one transcript's text.
     *
     * @throws Refusal when it cannot be read
     */
    TranscriptText text(Id<Transcript> transcript, int revision);

    /** The present revision. */
    default TranscriptText of(Transcript transcript) {
        return text(transcript.id(), transcript.revision());
    }
}
