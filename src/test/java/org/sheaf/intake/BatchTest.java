package org.sheaf.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Progress;
import org.sheaf.workbench.Crew;

/** Files read by several threads: as by one, in the order given, however they are stopped or fail. */
class BatchTest {

    @TempDir
    Path folder;

    /** Lends threads, keeps what it hears, and stops after so many files. */
    private static final class Shared implements Progress {
        private final int stopsAfter;
        private final List<String> heard = new ArrayList<>();
        private final Set<Thread> threads = new HashSet<>();

        Shared(int stopsAfter) {
            this.stopsAfter = stopsAfter;
        }

        @Override
        public void report(String what, long done, long total) {
            heard.add(what + " " + done + "/" + total);
            threads.add(Thread.currentThread());
        }

        @Override
        public boolean cancelled() {
            return heard.size() == stopsAfter;
        }

        @Override
        public void together(Runnable share) {
            Crew.run(share);
        }
    }

    private List<Path> files() throws Exception {
        BadFiles made = new BadFiles(folder);
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            files.add(made.write("talk" + i + ".txt", BadFiles.TALK + "\nI: " + "So? ".repeat(i * 300) + "\n"));
            files.add(made.docx("many" + i + ".docx", 40 * i + 2));
        }
        files.add(3, made.cut(files.get(1), "cut.docx", 0.5));
        files.add(6, made.zip("all.zip", "a.txt", BadFiles.TALK, "b.txt", "", "c.md", BadFiles.TALK));
        files.add(9, made.at("missing.txt"));
        files.add(made.scan("scan.pdf", 1));
        return files;
    }

    @Test
    void severalThreadsReadWhatOneReadsAndInItsOrder() throws Exception {
        List<Path> files = files();
        Shared shared = new Shared(-1);
        List<ReadFile> byOne = Intake.read(files, Options.DEFAULT, Progress.NONE);
        List<ReadFile> bySeveral = Intake.read(files, Options.DEFAULT, shared);
        assertThat(bySeveral)
                .extracting(BatchTest::outcome)
                .isEqualTo(byOne.stream().map(BatchTest::outcome).toList());
        assertThat(byOne).hasSize(files.size() + 2);
        assertThat(shared.heard).hasSize(files.size());
        for (int i = 0; i < files.size(); i++) {
            assertThat(shared.heard.get(i))
                    .isEqualTo("Reading " + files.get(i).getFileName() + " " + i + "/" + files.size());
        }
    }

    private static String outcome(ReadFile file) {
        return file.origin() + " "
                + (file instanceof ReadTranscript read
                        ? read.text().text() + read.turns() + read.speakers() + read.warnings() + read.sha256()
                        : ((RefusedFile) file).why());
    }

    @Test
    void noFileIsBegunAfterTheUserHasStopped() throws Exception {
        List<Path> files = files();
        Shared shared = new Shared(5);
        assertThatThrownBy(() -> Intake.read(files, Options.DEFAULT, shared)).isInstanceOf(CancellationException.class);
        assertThat(shared.heard).hasSize(5);
    }

    @Test
    void whateverTheProgressThrowsReachesTheCaller() throws IOException {
        List<Path> files = List.of(folder.resolve("a.txt"), folder.resolve("b.txt"), folder.resolve("c.txt"));
        Progress breaks = new Progress() {
            @Override
            public void report(String what, long done, long total) {
                throw new IllegalStateException("as by a closed window");
            }

            @Override
            public boolean cancelled() {
                return false;
            }

            @Override
            public void together(Runnable share) {
                Crew.run(share);
            }
        };
        assertThatThrownBy(() -> Intake.read(files, Options.DEFAULT, breaks)).hasMessage("as by a closed window");
    }
}
