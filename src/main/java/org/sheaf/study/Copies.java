package org.sheaf.study;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies of a study in other folders. The store fills this port. Not for the EDT. */
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
