package org.sheaf.study;

import java.util.Locale;

/**
 * How many texts: interviews and documents are never added up, so that “in 12 of 18 transcripts” is said of interviews.
 *
 * @param transcripts of interviews
 * @param documents that are no interviews
 */
public record TextCount(int transcripts, int documents) {

    /** None. */
    public static final TextCount NONE = new TextCount(0, 0);

    /** Counts texts. */
    public static TextCount of(Iterable<Transcript> texts) {
        int interviews = 0;
        int documents = 0;
        for (Transcript text : texts) {
            if (text.isDocument()) {
                documents++;
            } else {
                interviews++;
            }
        }
        return new TextCount(interviews, documents);
    }

    /** Both together. */
    public int all() {
        return transcripts + documents;
    }

    /** In words, for instance “12 transcripts and 2 documents”; what there is none of is left out. */
    public String words() {
        if (documents == 0) {
            return counted(transcripts, "transcript");
        }
        String these = counted(documents, "document");
        return transcripts == 0 ? these : counted(transcripts, "transcript") + " and " + these;
    }

    private static String counted(int number, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
    }
}
