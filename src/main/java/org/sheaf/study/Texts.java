package org.sheaf.study;

import java.util.Map;

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

    /**
     * The highest revision a transcript has ever had, also one that was taken back: the next correction counts on from it,
     * so that a number means one text for ever.
     */
    default int newest(Transcript transcript) {
        return transcript.revision();
    }

    /** These texts and those that a change is about to bring, which {@link #newest} does not count. */
    default Texts with(Map<TextKey, TranscriptText> brought) {
        Texts stored = this;
        return new Texts() {
            @Override
            public TranscriptText text(Id<Transcript> transcript, int revision) {
                TranscriptText text = brought.get(new TextKey(transcript, revision));
                return text != null ? text : stored.text(transcript, revision);
            }

            @Override
            public int newest(Transcript transcript) {
                return stored.newest(transcript);
            }
        };
    }
}
