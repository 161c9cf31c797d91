package org.sheaf.study;

import java.util.ArrayList;
import java.util.List;

/** What can happen to the study as a whole, its coders and its memos. */
public sealed interface StudyChange extends Change {

    /**
     * Title, method or line length changed.
     *
     * @param facts as they become
     */
    record Described(StudyFacts facts) implements StudyChange {
        @Override
        public String kind() {
            return "study-described";
        }

        @Override
        public String name(Study before) {
            return "Described the study as “" + facts.title() + "”";
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            return List.of(Edit.replace(before.facts(), facts));
        }
    }

    /**
     * It was set what an archive and publications show.
     *
     * @param coarser all of it
     */
    record ProfilesSet(List<Coarser> coarser) implements StudyChange {
        /** Copies the list. */
        public ProfilesSet {
            coarser = List.copyOf(coarser);
        }

        @Override
        public String kind() {
            return "profiles-set";
        }

        @Override
        public String name(Study before) {
            return "Set what an archive and publications show";
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            return List.of(Edit.replace(before.facts(), before.facts().showing(coarser)));
        }
    }

    /**
     * It was remembered how transcripts are brought in.
     *
     * @param habits as they become
     */
    record ImportRemembered(ImportHabits habits) implements StudyChange {
        @Override
        public String kind() {
            return "import-remembered";
        }

        @Override
        public String name(Study before) {
            return habits.equals(ImportHabits.NONE)
                    ? "Forgot how transcripts are brought in"
                    : "Remembered how transcripts are brought in";
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            return List.of(Edit.replace(before.facts(), before.facts().importing(habits)));
        }
    }

    /**
     * A coder joined, or got another name.
     *
     * @param coder as from now on
     */
    record CoderNamed(Coder coder) implements StudyChange {
        @Override
        public String kind() {
            return "coder-named";
        }

        @Override
        public String name(Study before) {
            return before.coders()
                    .find(coder.id())
                    .map(old -> "Renamed the coder " + old.name() + " to " + coder.name())
                    .orElse(coder.name() + " joined the study");
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            return List.of(new Edit.OfEntity(before.coders().find(coder.id()).orElse(null), coder));
        }
    }

    /**
     * Memos were written or rewritten.
     *
     * @param memos as they become
     */
    record MemosWritten(List<Memo> memos) implements StudyChange {
        /** Copies the memos. */
        public MemosWritten {
            memos = List.copyOf(memos);
        }

        @Override
        public String kind() {
            return "memo-written";
        }

        @Override
        public String name(Study before) {
            return memos.size() == 1
                    ? "Wrote a memo on " + Names.of(before, memos.get(0).on())
                    : "Wrote " + memos.size() + " memos";
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            List<Edit> edits = new ArrayList<>();
            for (Memo memo : memos) {
                edits.add(new Edit.OfEntity(before.memos().find(memo.id()).orElse(null), memo));
            }
            return edits;
        }
    }

    /**
     * Memos were removed.
     *
     * @param memos which
     */
    record MemosRemoved(List<Id<Memo>> memos) implements StudyChange {
        /** Copies the identities. */
        public MemosRemoved {
            memos = List.copyOf(memos);
        }

        @Override
        public String kind() {
            return "memo-removed";
        }

        @Override
        public String name(Study before) {
            return memos.size() == 1
                    ? "Removed a memo on "
                            + Names.of(before, before.memos().get(memos.get(0)).on())
                    : "Removed " + memos.size() + " memos";
        }

        @Override
        public List<Edit> edits(Study before, Texts texts) {
            return memos.stream().map(id -> Edit.drop(before.memos().get(id))).toList();
        }
    }
}
