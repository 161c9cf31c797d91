package org.sheaf.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds for the study as a whole.
 *
 * @param id the study's identity, the same in every copy
 * @param title as shown
 * @param method how the researcher works
 * @param lineLength characters of a numbered line, see {@link Lines}
 * @param imports how transcripts are brought in; null while nothing is remembered
 * @param vault which vault has the originals; null while no identities were applied
 * @param coarser what an archive and publications show in the stead of substitutes; none shows these
 */
public record StudyFacts(
        Id<StudyFacts> id,
        String title,
        Method method,
        int lineLength,
        @Nullable ImportHabits imports,
        @Nullable VaultMark vault,
        List<Coarser> coarser)
        implements Entity {

    /** Copies the list. */
    public StudyFacts {
        coarser = List.copyOf(coarser);
    }

    /** The line length of a new study, in characters. */
    public static final int USUAL_LINE_LENGTH = 60;

    /** Facts of a study that has no habits of bringing transcripts in. */
    public StudyFacts(Id<StudyFacts> id, String title, Method method, int lineLength) {
        this(id, title, method, lineLength, null, null, List.of());
    }

    /** A new study's facts. */
    public static StudyFacts of(String title, Method method) {
        return new StudyFacts(Id.random(), title, method, USUAL_LINE_LENGTH, null, null, List.of());
    }

    /** The same study under another title. */
    public StudyFacts titled(String newTitle) {
        return new StudyFacts(id, newTitle, method, lineLength, imports, vault, coarser);
    }

    /** How transcripts are brought in, as remembered. */
    public ImportHabits habits() {
        return imports == null ? ImportHabits.NONE : imports;
    }

    /** The same study with other habits of bringing transcripts in. */
    public StudyFacts importing(ImportHabits habits) {
        return new StudyFacts(
                id, title, method, lineLength, habits.equals(ImportHabits.NONE) ? null : habits, vault, coarser);
    }

    /** The same study with the vault that has its originals. */
    public StudyFacts keptIn(VaultMark mark) {
        return new StudyFacts(id, title, method, lineLength, imports, mark, coarser);
    }

    /** The same study with what an archive and publications show. */
    public StudyFacts showing(List<Coarser> shown) {
        return new StudyFacts(id, title, method, lineLength, imports, vault, shown);
    }
}
