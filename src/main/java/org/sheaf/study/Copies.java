package org.sheaf.study;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Copies of a study in other folders: handed out, and merged again. The store fills this port. Not for the EDT. */
public interface Copies {

    /**
     * The study that is open here.
     *
     * @param study as it is
     * @param texts of it
     * @param journal of it
     * @param folder where it lies
     */
    record Here(Study study, Texts texts, Journal journal, Path folder) {}

    /**
     * A copy of it elsewhere.
     *
     * @param folder where
     * @param passphrase of an encrypted one, or null; the array is not kept
     */
    @SuppressWarnings("ArrayRecordComponent") // a passphrase must not become a String that lingers in memory
    record Other(Path folder, char @Nullable [] passphrase) {

        /** What people call it: the folder's name without ending. */
        public String name() {
            String name = folder.toAbsolutePath().normalize().getFileName().toString();
            return name.endsWith(".sheaf") ? name.substring(0, name.length() - ".sheaf".length()) : name;
        }
    }

    /**
     * What merging a copy would do.
     *
     * @param merge the one step that does it; null when the copy brings nothing new
     * @param title what the history would call it
     * @param brought what would come in, a line each
     * @param notes what somebody should know before: values that stand against one another, words that are gone
     */
    record Preview(@Nullable Change merge, String title, List<String> brought, List<String> notes) {
        /** Copies the lists. */
        public Preview {
            brought = List.copyOf(brought);
            notes = List.copyOf(notes);
        }

        /** The step, if there is something to do. */
        public Optional<Change> change() {
            return Optional.ofNullable(merge);
        }
    }

    /**
     * Works out what merging a copy into the study would do; nothing is changed, in neither of them.
     *
     * @param by who merges
     * @param when when
     * @throws Refusal when it is no copy of this study, cannot be read, or shares no history with it
     */
    Preview compare(Here here, Other other, Id<Coder> by, Instant when, Progress progress);

    /**
     * What is handed out.
     *
     * @param coder for whom, or null for anybody
     * @param transcripts which; all when empty
     * @param blind whether the layers of everybody else stay out, with all that speaks of them
     * @param when when
     */
    record Order(@Nullable Coder coder, List<Id<Transcript>> transcripts, boolean blind, Instant when) {
        /** Copies the identities. */
        public Order {
            transcripts = List.copyOf(transcripts);
        }

        /** Whether the copy holds everything. */
        public boolean isWhole() {
            return transcripts.isEmpty() && !blind;
        }
    }

    /**
     * Writes a copy for somebody else to work in.
     *
     * @param here the study; a whole copy is made of its newest backup, which must reach to its present state
     * @param sealKey of the study
     * @param order what to hand out
     * @param to where, and with which passphrase; a whole copy has the study's own
     * @throws Refusal when something is there already, or it cannot be written
     */
    void handOut(Here here, byte[] sealKey, Order order, Other to, Progress progress);
}
