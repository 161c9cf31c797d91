package org.sheaf.study;

import java.util.Map;
import java.util.Objects;

/**
 * What a step of an ended epoch is called: what kind of thing was done, and none of the words it was done to, which may have been
 * what names were replaced for.
 */
public final class EarlierStep {

    private static final String UNKNOWN = "Did something that has no name here";

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("agreed-taken", "Took what coders agree on into the consensus"),
            Map.entry("analysis-removed", "Removed an analysis"),
            Map.entry("attribute-removed", "Removed an attribute"),
            Map.entry("attribute-renamed", "Renamed an attribute"),
            Map.entry("attributes-defined", "Described attributes"),
            Map.entry("auto-coded", "Coded what a search found"),
            Map.entry("bookmark-removed", "Removed a bookmark"),
            Map.entry("bookmark-set", "Set a bookmark"),
            Map.entry("code-aliased", "Gave a code other names"),
            Map.entry("code-coloured", "Coloured a code"),
            Map.entry("code-defined", "Defined a code"),
            Map.entry("code-made", "Made a code"),
            Map.entry("code-moved", "Moved a code"),
            Map.entry("code-origin-set", "Set the origin of a code"),
            Map.entry("code-removed", "Removed a code"),
            Map.entry("code-renamed", "Renamed a code"),
            Map.entry("code-split", "Split a code"),
            Map.entry("codebook-imported", "Imported a codebook"),
            Map.entry("coded", "Coded a quotation"),
            Map.entry("coder-named", "Named a coder"),
            Map.entry("codes-decided", "Decided on codes"),
            Map.entry("codes-grouped", "Grouped codes"),
            Map.entry("codes-merged", "Merged codes"),
            Map.entry("codings-imported", "Imported codings"),
            Map.entry("decided", "Decided on a disagreement"),
            Map.entry("decisions-imported", "Imported decisions"),
            Map.entry("framework-frozen", "Froze the coding framework"),
            Map.entry("guide-arranged", "Arranged the topic guide"),
            Map.entry("guide-decided", "Decided where questions were asked"),
            Map.entry("guide-undecided", "Took back where questions were asked"),
            Map.entry("handed-out", "Handed out a copy"),
            Map.entry("identities-reviewed", "Reviewed names"),
            Map.entry("import-remembered", "Remembered how files are brought in"),
            Map.entry("imported", "Imported transcripts"),
            Map.entry("memo-removed", "Removed a memo"),
            Map.entry("memo-written", "Wrote a memo"),
            Map.entry("memos-imported", "Imported memos"),
            Map.entry(Merging.KIND, "Merged a copy"),
            Map.entry("participants-described", "Described participants"),
            Map.entry("participants-imported", "Imported participants"),
            Map.entry("participants-merged", "Joined participants"),
            Map.entry("participants-removed", "Removed participants"),
            Map.entry("profiles-set", "Set what an archive and publications show"),
            Map.entry("quotation-removed", "Removed a quotation"),
            Map.entry("quotation-reshaped", "Moved the ends of a quotation"),
            Map.entry("quotations-joined", "Joined quotations"),
            Map.entry("recoded", "Recoded a quotation"),
            Map.entry("revised", "Corrected a text"),
            Map.entry("round-closed", "Closed a round"),
            Map.entry("round-opened", "Opened a round"),
            Map.entry("round-removed", "Removed a round"),
            Map.entry("rounds-imported", "Imported rounds"),
            Map.entry("stage-set", "Said how far a transcript is"),
            Map.entry("starred", "Marked a quotation as exemplary"),
            Map.entry("study-described", "Described the study"),
            Map.entry("theme-removed", "Removed a theme"),
            Map.entry("themes-arranged", "Arranged themes"),
            Map.entry("themes-imported", "Imported themes"),
            Map.entry("themes-joined", "Joined themes"),
            Map.entry("transcript-described", "Described transcripts"),
            Map.entry("transcript-removed", "Removed a transcript"),
            Map.entry("transcripts-imported", "Imported facts about transcripts"),
            Map.entry("uncoded", "Took a code from a quotation"),
            Map.entry("undecided", "Took a decision back"),
            Map.entry("unstarred", "Marked a quotation as no longer exemplary"),
            Map.entry("vault-destroyed", "Destroyed the vault"),
            Map.entry("weighed", "Changed the weight or comment of a coding"));

    private EarlierStep() {}

    /**
     * The title of an entry from the next epoch on.
     *
     * @param entry of the epoch that ends, or of one before
     * @param original the kind of the step that it took back or brought back; its own otherwise
     */
    public static String title(Entry entry, String original) {
        if (EpochChange.isOf(entry)) {
            return entry.name(); // says how many, and nothing of whom
        }
        String what = Objects.requireNonNullElse(TITLES.get(original), UNKNOWN);
        return switch (entry.kind()) {
            case Entry.UNDONE -> "Undid: " + what;
            case Entry.REDONE -> "Redid: " + what;
            default -> what;
        };
    }
}
