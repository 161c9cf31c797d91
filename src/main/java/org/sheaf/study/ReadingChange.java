package org.sheaf.study;

import java.util.List;

/** What a coder notes about reading a transcript: how far it is coded, and places to find again. */
public sealed interface ReadingChange extends Change {

    /**
     * A coder said how far a transcript is coded.
     *
     * @param standing what was said
     */
    record Stood(Standing standing) implements ReadingChange {
        @Override
        public String kind() {
            return "stage-set";
        }

        @Override
        public String name(Study before) {
            String transcript = Names.transcript(before, standing.transcript());
            if (standing.version() != null && isSameStage(before)) {
                String version = before.versions()
                        .find(standing.version())
                        .map(known -> "version " + known.number())
                        .orElse("a version");
                return "Looked at " + transcript + " again for " + version + " of the framework";
            }
            return "Marked " + transcript + " as " + standing.stage().word();
        }

        private boolean isSameStage(Study before) {
            return before.stage(standing.transcript(), standing.coder()) == standing.stage();
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            before.transcripts().get(standing.transcript());
            return List.of(
                    new Edit.OfEntity(before.standings().find(standing.id()).orElse(null), standing));
        }
    }

    /**
     * A bookmark was set or named.
     *
     * @param bookmark as it becomes, in the transcript's present revision
     */
    record Bookmarked(Bookmark bookmark) implements ReadingChange {
        @Override
        public String kind() {
            return "bookmark-set";
        }

        @Override
        public String name(Study before) {
            return (before.bookmarks().has(bookmark.id()) ? "Named a bookmark in " : "Set a bookmark in ")
                    + Names.transcript(before, bookmark.transcript());
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            if (bookmark.at() > before.transcripts().get(bookmark.transcript()).length()) {
                throw new Refusal("The bookmark lies after the end of the text.");
            }
            return List.of(
                    new Edit.OfEntity(before.bookmarks().find(bookmark.id()).orElse(null), bookmark));
        }
    }

    /**
     * A bookmark was taken away.
     *
     * @param bookmark which
     */
    record BookmarkRemoved(Id<Bookmark> bookmark) implements ReadingChange {
        @Override
        public String kind() {
            return "bookmark-removed";
        }

        @Override
        public String name(Study before) {
            return "Removed a bookmark from "
                    + Names.transcript(before, before.bookmarks().get(bookmark).transcript());
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            return List.of(Edit.drop(before.bookmarks().get(bookmark)));
        }
    }
}
