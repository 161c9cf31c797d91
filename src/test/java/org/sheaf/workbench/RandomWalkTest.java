package org.sheaf.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Code;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.Transcript;

/** Thousands of changes in no order at all; the long form is {@code -Dsheaf.walk.steps=50000}. */
class RandomWalkTest {

    private static final int STEPS = Integer.getInteger("sheaf.walk.steps", 3000);

    @TempDir
    Path temp;

    private final Random random = new Random(Long.getLong("sheaf.walk.seed", 20260502L));
    private final StudyWalk walk = new StudyWalk(random, "", true);

    @Test
    void leavesASoundStudyThatIsTheSameAfterReopening() throws Exception {
        Path folder = temp.resolve("walk.sheaf");
        OpenStudy open = TemporaryStudy.create(folder, "Mira");
        try {
            for (int step = 1; step <= STEPS; step++) {
                if (random.nextInt(20) == 0) {
                    open.actAs(random.nextBoolean() ? "Mira" : "Tom");
                }
                walk.step(open);
                if (step % 500 == 0) {
                    assertThat(open.check(Progress.NONE)).isEmpty();
                    Study before = open.study();
                    open.close();
                    open = TemporaryStudy.open(folder, "Mira");
                    assertSame(before, open.study());
                }
            }
            assertThat(open.check(Progress.NONE)).isEmpty();
            undoEverything(open);
        } finally {
            open.close();
        }
        assertThat(walk.refused()).isLessThan(STEPS / 4);
    }

    /** Each coder's steps go back until nothing is left or someone else's step rests on one. */
    private static void undoEverything(OpenStudy open) throws InterruptedException {
        for (String coder : List.of("Mira", "Tom", "Mira", "Tom")) {
            open.actAs(coder);
            try {
                while (open.nextUndo().isPresent()) {
                    open.undo().get();
                }
            } catch (ExecutionException rests) {
                assertThat(rests.getCause()).isInstanceOf(Refusal.class);
            }
        }
        assertThat(open.check(Progress.NONE)).isEmpty();
    }

    private static void assertSame(Study before, Study after) {
        assertThat(after.tables()).isEqualTo(before.tables());
        assertThat(after.position()).isEqualTo(before.position());
        for (Transcript transcript : before.transcripts()) {
            assertThat(after.page(transcript.id())).isEqualTo(before.page(transcript.id()));
            assertThat(after.counts(transcript.id())).isEqualTo(before.counts(transcript.id()));
        }
        for (Code code : before.codes()) {
            assertThat(after.total(code.id())).isEqualTo(before.total(code.id()));
        }
    }
}
