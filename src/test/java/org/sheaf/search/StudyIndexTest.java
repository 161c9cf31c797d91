package org.sheaf.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Coder;
import org.sheaf.study.CodingChange;
import org.sheaf.study.Definition;
import org.sheaf.study.Entry;
import org.sheaf.study.Fiction;
import org.sheaf.study.Id;
import org.sheaf.study.Progress;
import org.sheaf.study.Refusal;
import org.sheaf.study.Study;
import org.sheaf.study.StudyListener;
import org.sheaf.study.Texts;
import org.sheaf.study.Transcript;
import org.sheaf.study.TranscriptChange;
import org.sheaf.text.Span;

class StudyIndexTest {

    private final Shelf shelf = new Shelf();

    @TempDir
    private Path folder;

    private List<String> ask(StudyIndex index, String query) {
        return Found.in(index, shelf.study(), shelf, query);
    }

    private Path indexFolder() {
        return folder.resolve(StudyIndex.FOLDER);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(indexFolder())) {
            return files.filter(f -> !f.endsWith("write.lock")).toList();
        }
    }

    @Test
    void unitsOfATranscriptAreKnownWithoutItsText() {
        Transcript a = shelf.interview("a", "I: So?", "P: Well, yes.");
        try (StudyIndex index = StudyIndex.beside(folder)) {
            index.catchUp(shelf.study(), shelf, Progress.NONE);
            shelf.reads();
            List<Unit> units = index.ask(shelf.study(), shelf, Progress.NONE, words -> words.units(a));
            assertThat(units).containsExactly(new Unit(0, 0, new Span(3, 6)), new Unit(1, 1, new Span(11, 21)));
            assertThat(shelf.reads()).isZero();
        }
    }

    @Test
    void reopeningReadsNoUnchangedText() {
        Transcript a = shelf.interview("a", "P: one kettle");
        shelf.interview("b", "P: two kettles");
        try (StudyIndex index = StudyIndex.beside(folder)) {
            assertThat(ask(index, "kettle*")).hasSize(2);
        }
        shelf.revise(a, "P", "three kettles");
        shelf.interview("c", "P: four kettles");
        shelf.reads();
        try (StudyIndex index = StudyIndex.beside(folder)) {
            index.catchUp(shelf.study(), shelf, Progress.NONE);
            assertThat(shelf.reads()).isEqualTo(2);
            assertThat(ask(index, "kettle*")).containsExactly("a: kettles", "b: kettles", "c: kettles");
        }
    }

    @Test
    void removedAndRevisedTextsAreNoLongerFound() {
        Transcript a = shelf.interview("a", "P: one kettle");
        Transcript b = shelf.interview("b", "P: two kettles");
        try (StudyIndex index = StudyIndex.beside(folder)) {
            assertThat(ask(index, "kettle*")).hasSize(2);
            shelf.revise(a, "P", "one pot");
            shelf.make(new TranscriptChange.Removed(List.of(b.id())));
            assertThat(ask(index, "kettle*")).isEmpty();
            assertThat(ask(index, "pot")).containsExactly("a: pot");
        }
    }

    @Test
    void anOlderSnapshotIsAnsweredWithoutWhatCameLater() {
        Transcript a = shelf.interview("a", "P: one kettle");
        shelf.interview("b", "P: one kettle");
        Study before = shelf.study();
        shelf.revise(a, "P", "two kettle");
        try (StudyIndex index = StudyIndex.inMemory()) {
            assertThat(ask(index, "kettle")).hasSize(2);
            shelf.reads();
            assertThat(Found.in(index, before, shelf, "kettle")).containsExactly("b: kettle");
            assertThat(ask(index, "kettle")).hasSize(2);
        }
    }

    @Test
    void codingAndArrangingCodesIndexesNothing() {
        Transcript a = shelf.interview("a", "P: one kettle");
        Code home = Code.of("Home", null, 0, -1).defined(Definition.brief("Kettles"));
        Code other = Code.of("Other", null, 1, -1).defined(Definition.brief("Pots"));
        shelf.make(new CodeChange.Written(CodeChange.Deed.MADE, List.of(home, other)));
        try (StudyIndex index = StudyIndex.beside(folder)) {
            index.catchUp(shelf.study(), shelf, Progress.NONE);
            shelf.make(new CodingChange.Marked(
                    a.id(), 1, List.of(Fiction.quote(shelf.of(a), "kettle", Coder.CONSENSUS, List.of(home.id())))));
            assertThat(index.isUpTo(shelf.study())).isTrue();
            shelf.make(new CodeChange.Written(CodeChange.Deed.MOVED, List.of(home.placed(other.id(), 0))));
            List<String> told = new ArrayList<>();
            index.catchUp(shelf.study(), shelf, new Listening(told));
            assertThat(told).isEmpty();
            assertThat(shelf.reads()).isZero();
        }
    }

    private record Listening(List<String> told) implements Progress {
        @Override
        public void report(String what, long done, long total) {
            told.add(what + " " + done + "/" + total);
        }

        @Override
        public boolean cancelled() {
            return told.size() == 3;
        }
    }

    @Test
    void cancelledWorkIsContinued() {
        for (int i = 0; i < 6; i++) {
            shelf.interview("t" + i, "P: kettle " + i);
        }
        List<String> told = new ArrayList<>();
        try (StudyIndex index = StudyIndex.beside(folder)) {
            assertThatThrownBy(() -> index.catchUp(shelf.study(), shelf, new Listening(told)))
                    .isInstanceOf(CancellationException.class);
            assertThat(told).containsExactly("Indexing words 0/6", "Indexing words 1/6", "Indexing words 2/6");
        }
        shelf.reads();
        try (StudyIndex index = StudyIndex.beside(folder)) {
            index.catchUp(shelf.study(), shelf, Progress.NONE);
            assertThat(shelf.reads()).isEqualTo(3);
            assertThat(ask(index, "kettle")).hasSize(6);
        }
    }

    @Test
    void aListenerKeepsItUpToTheStudy() {
        List<Runnable> waiting = new ArrayList<>();
        Study before = shelf.study();
        try (StudyIndex index = StudyIndex.inMemory()) {
            index.catchUp(before, shelf, Progress.NONE);
            StudyListener listener = index.following(shelf, waiting::add, Progress.NONE);
            shelf.interview("a", "P: kettle");
            listener.changed(before, shelf.study(), entry(1), List.of());
            shelf.interview("b", "P: kettle");
            listener.changed(before, shelf.study(), entry(2), List.of());
            assertThat(waiting).as("one run for both").hasSize(1);
            assertThat(index.isUpTo(shelf.study())).isFalse();
            waiting.get(0).run();
            assertThat(index.isUpTo(shelf.study())).isTrue();
        }
    }

    private static Entry entry(long position) {
        return new Entry(position, 1, Id.random(), "imported", "Imported", Coder.CONSENSUS.id(), Fiction.NOON, 0);
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws IOException {
        shelf.interview("a", "P: one kettle");
        try (StudyIndex index = StudyIndex.beside(folder)) {
            assertThat(ask(index, "kettle")).hasSize(1);
        }
        List<Path> files = files();
        assertThat(files).hasSizeGreaterThan(2);
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            if (Files.exists(file)) {
                damage(file, i % 3);
            }
            try (StudyIndex index = StudyIndex.beside(folder)) {
                assertThat(ask(index, "kettle"))
                        .as("damage %d to %s", i % 3, file)
                        .hasSize(1);
            }
        }
    }

    @Test
    void aFlippedBitInsideAnyFileIsNoticed() throws IOException {
        shelf.interview("a", "P: one kettle");
        try (StudyIndex index = StudyIndex.beside(folder)) {
            assertThat(ask(index, "kettle")).hasSize(1);
        }
        Map<Path, byte[]> good = new HashMap<>();
        for (Path file : files()) {
            good.put(file, Files.readAllBytes(file));
        }
        for (Map.Entry<Path, byte[]> file : good.entrySet()) {
            for (Path left : files()) {
                Files.delete(left);
            }
            for (Map.Entry<Path, byte[]> whole : good.entrySet()) {
                Files.write(whole.getKey(), whole.getValue());
            }
            byte[] flipped = file.getValue().clone();
            flipped[flipped.length / 2] ^= 0x04;
            Files.write(file.getKey(), flipped);
            shelf.reads();
            try (StudyIndex index = StudyIndex.beside(folder)) {
                index.catchUp(shelf.study(), shelf, Progress.NONE);
                assertThat(shelf.reads())
                        .as("read anew after damage to %s", file.getKey())
                        .isEqualTo(1);
                assertThat(ask(index, "kettle")).hasSize(1);
            }
        }
    }

    @Test
    void questionsAreAnsweredRightWhileTheIndexChanges() throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(3);
        try (StudyIndex index = StudyIndex.beside(folder)) {
            List<Future<?>> answers = new ArrayList<>();
            for (int i = 1; i <= 40; i++) {
                Transcript next = shelf.interview("t" + i, "P: kettle");
                if (i % 5 == 0) {
                    shelf.revise(next, "P", "a kettle again");
                }
                Study study = shelf.study();
                Texts texts = shelf.frozen();
                int expected = i;
                answers.add(readers.submit(() ->
                        assertThat(Found.in(index, study, texts, "kettle")).hasSize(expected)));
                index.catchUp(study, texts, Progress.NONE);
            }
            for (Future<?> answer : answers) {
                answer.get(60, TimeUnit.SECONDS);
            }
        } finally {
            readers.shutdownNow();
        }
    }

    private static void damage(Path file, int how) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        switch (how) {
            case 0 -> {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.truncate(whole.length / 2);
                }
            }
            case 1 -> {
                byte[] flipped = whole.clone();
                flipped[whole.length / 2] ^= 0x55;
                Files.write(file, flipped);
            }
            default -> Files.delete(file);
        }
    }

    @Test
    void aFolderOfStrangeFilesIsMadeAnIndex() throws IOException {
        Files.createDirectories(indexFolder());
        Files.writeString(indexFolder().resolve("segments_1"), "not an index");
        Files.writeString(indexFolder().resolve("readme.txt"), "nor this");
        shelf.interview("a", "P: one kettle");
        try (StudyIndex index = StudyIndex.beside(folder)) {
            assertThat(ask(index, "kettle")).hasSize(1);
        }
    }

    @Test
    void theIndexOfAnotherStudyOrOfALaterStateIsNotBelieved() {
        shelf.interview("a", "P: one kettle");
        Study earlier = shelf.study();
        shelf.interview("b", "P: one kettle");
        try (StudyIndex index = StudyIndex.beside(folder)) {
            assertThat(ask(index, "kettle")).hasSize(2);
        }
        shelf.reads();
        try (StudyIndex index = StudyIndex.beside(folder)) {
            assertThat(Found.in(index, earlier, shelf, "kettle")).containsExactly("a: kettle");
        }
        Shelf other = new Shelf();
        other.interview("x", "P: a pot");
        other.interview("y", "P: a pot");
        try (StudyIndex index = StudyIndex.beside(folder)) {
            assertThat(Found.in(index, other.study(), other, "kettle OR pot")).containsExactly("x: pot", "y: pot");
        }
    }

    @Test
    void anIndexInUseElsewhereIsRefusedAndLeftAlone() {
        shelf.interview("a", "P: one kettle");
        try (StudyIndex mine = StudyIndex.beside(folder);
                StudyIndex yours = StudyIndex.beside(folder)) {
            assertThat(ask(mine, "kettle")).hasSize(1);
            assertThatThrownBy(() -> ask(yours, "kettle"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("in use by another program");
            assertThat(ask(mine, "kettle")).hasSize(1);
        }
    }

    @Test
    void nothingIsAskedOfAClosedIndex() {
        StudyIndex index = StudyIndex.inMemory();
        index.close();
        assertThatThrownBy(() -> ask(index, "kettle")).isInstanceOf(Refusal.class);
    }
}
