package org.sheaf.study;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a study's transcripts are brought in, remembered from an import for the next ones.
 *
 * @param convention the word for how turns are marked; empty to judge each file by its own evidence
 * @param keepsPageLines whether headers, footers and page numbers of PDFs stay in the text
 * @param namePattern what the names of files say, with fields in braces; empty for nothing
 * @param labels what is known of labels, by the label
 */
public record ImportHabits(String convention, boolean keepsPageLines, String namePattern, Map<String, Label> labels) {

    /** Nothing is remembered. */
    public static final ImportHabits NONE = new ImportHabits("", false, "", Map.of());

    /** Copies the labels. */
    public ImportHabits {
        labels = Map.copyOf(labels);
    }

    /** These, and those labels that they say nothing of. */
    public ImportHabits over(ImportHabits before) {
        Map<String, Label> all = new HashMap<>(before.labels);
        all.putAll(labels);
        return new ImportHabits(convention, keepsPageLines, namePattern, all);
    }

    /**
     * What is known of a label.
     *
     * @param role or null: as proposed
     * @param person by name; empty for nobody, null for whom the label and the transcript's name suggest
     * @param sameAs another label of the same person, or null
     */
    public record Label(
            @Nullable Role role,
            @Nullable String person,
            @Nullable String sameAs) {}
}
