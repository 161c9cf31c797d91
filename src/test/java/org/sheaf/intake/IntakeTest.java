package org.sheaf.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sheaf.documents.TestDocx;
import org.sheaf.intake.convention.Convention;
import org.sheaf.intake.convention.FoundSpeaker;
import org.sheaf.intake.format.Format;
import org.sheaf.study.Progress;
import org.sheaf.study.TextKind;

/** Files and folders on their way in: what is read, what is refused and how that is said. */
class IntakeTest {

    private static final String TALK = "I: Where?\n\nP: Here.\n\nI: Since when?\n\nP: Since the ladder.\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x.pages     | is a Pages document
            x.WPD       | is a WordPerfect document
            x.mp3       | is a recording
            x.png       | is a picture
            x.quux      | is of a kind (.quux)
            """)
    void otherFormatsAreRefusedByNameSayingWhichAreRead(String file, String what) throws IOException {
        RefusedFile refused = refused(write(file, TALK));
        assertThat(refused.why()).startsWith("‘" + file + "’ " + what).contains(Format.READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt", "a.text", "a.TXT", "a.md", "a.markdown", "a"})
    void textIsReadUnderEveryEndingOfText(String file) throws IOException {
        assertThat(read(write(file, TALK)).turns()).hasSize(4);
    }

    @Test
    void oneBadFileDoesNotStopTheOthers() throws IOException {
        List<ReadFile> found = Intake.read(
                List.of(write("1.txt", TALK), write("2.docx", "no"), folder.resolve("3.txt"), write("4.md", TALK)),
                Options.DEFAULT,
                Progress.NONE);
        assertThat(found).extracting(ReadFile::file).containsExactly("1.txt", "2.docx", "3.txt", "4.md");
        assertThat(found).extracting(file -> file instanceof ReadTranscript).containsExactly(true, false, false, true);
        assertThat(((RefusedFile) found.get(2)).why()).isEqualTo("‘3.txt’ was not found. Check its name and folder.");
    }

    @Test
    void foldersGiveTheirTranscriptsInOrderAndPassOverTheRest() throws IOException {
        Path study = Files.createDirectories(folder.resolve("in/deeper"));
        for (String name : List.of(
                "b.txt", "a.md", ".hidden.txt", "~$open.docx", "codes.csv", "LICENSE", "README.md", "scan.pdf")) {
            Files.writeString(study.resolve(name), TALK);
        }
        List<ReadFile> found = Intake.read(List.of(folder.resolve("in")), Options.DEFAULT, Progress.NONE);
        assertThat(found).extracting(ReadFile::file).containsExactly("a.md", "b.txt", "scan.pdf");
        assertThat(found.get(2)).isInstanceOf(RefusedFile.class);
    }

    @Test
    void ofTablesInFoldersAndArchivesThoseOfTurnsAreReadAndTheOthersTold() throws IOException {
        Path study = Files.createDirectories(folder.resolve("in/deeper"));
        String json = "{\"segments\":[{\"start\":0.0,\"end\":1.5,\"text\":\"Where was it?\"}]}";
        String[] files = {
            "a.txt", TALK, "codes.csv", "code,text,speaker\nx,Where?,I\n", "people.csv", "name,age\nWren,41\n",
            "turns.csv", "speaker,text\nI,Where?\nP,Here.\n", "whisper.json", json, "any.json", "{\"a\":[1]}",
            "walk.mp3", "x", ".hidden.csv", "x"
        };
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve("all.zip")))) {
            for (int i = 0; i < files.length; i += 2) {
                Files.writeString(study.resolve(files[i]), files[i + 1]);
                pack(out, files[i], files[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.createSymbolicLink(study.resolve("again"), folder.resolve("in"));
        for (Path given : List.of(folder.resolve("in"), folder.resolve("all.zip"))) {
            List<ReadFile> read = Intake.read(List.of(given), Options.DEFAULT, Progress.NONE);
            assertThat(read)
                    .allMatch(ReadTranscript.class::isInstance)
                    .extracting(ReadFile::file)
                    .containsExactly("a.txt", "turns.csv", "whisper.json");
            assertThat(Intake.passedOver(List.of(given), Options.DEFAULT))
                    .singleElement()
                    .satisfies(passed -> assertThat(passed.sentence())
                            .startsWith("Passed over in ‘" + given.getFileName() + "’: ")
                            .contains("codes.csv (a table without columns for speaker and text)")
                            .contains("people.csv (a table")
                            .contains("any.json (JSON without segments)")
                            .contains("walk.mp3 (a recording)")
                            .doesNotContain("hidden")
                            .endsWith("add it by itself."));
        }
        assertThat(Intake.passedOver(List.of(study.resolve("a.txt")), Options.DEFAULT))
                .isEmpty();
    }

    @Test
    void aFolderWithoutTranscriptsIsRefused() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThat(Intake.read(List.of(empty), Options.DEFAULT, Progress.NONE))
                .singleElement()
                .satisfies(file -> assertThat(((RefusedFile) file).why()).contains("‘empty’ holds no transcripts"));
    }

    @Test
    void filesAndTextsBeyondTheLimitsAreRefused() throws IOException {
        Path file = write("long.txt", TALK);
        assertThat(refused(file, new Options(null, 10, 1000)).why()).contains("is larger");
        assertThat(refused(file, new Options(null, 1000, 10)).why()).contains("more than a transcript can (10)");
        Path word = new TestDocx().p("I: hello there").write(folder.resolve("w.docx"));
        assertThat(refused(word, new Options(null, 1 << 20, 10)).why()).contains("more than a transcript can (10)");
    }

    @Test
    void aWordFileUnderTheNameOfATextIsReadAsWhatItIs() throws IOException {
        Path file = new TestDocx().p("I: hello").p("P: Hm.").write(folder.resolve("w.txt"));
        ReadTranscript read = read(file);
        assertThat(read.format()).isEqualTo(Format.DOCX);
        assertThat(read.warnings()).contains("Its name ends in .txt, but it is a Word document and was read so.");
        assertThat(read.speakers()).hasSize(2);
    }

    @Test
    void anArchiveGivesItsTranscriptsAndABadOneDoesNotStopTheOthers() throws IOException {
        Path word = new TestDocx().p("I: hello").p("P: Hm.").write(folder.resolve("w.docx"));
        Path zip = folder.resolve("all.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            pack(out, "round 1/int1.txt", TALK.getBytes(StandardCharsets.UTF_8));
            pack(out, "round 1/int2.docx", Files.readAllBytes(word));
            pack(out, "round 1/bad.docx", new byte[] {'P', 'K', 3, 4, 0});
            pack(out, "round 1/notes.zip", Files.readAllBytes(word));
            pack(out, "__MACOSX/round 1/._int1.txt", new byte[] {1});
            pack(out, "round 1/.DS_Store", new byte[] {1});
            pack(out, "codes.csv", "code,parent\n".getBytes(StandardCharsets.UTF_8));
        }
        List<ReadFile> found = Intake.read(List.of(zip, write("after.txt", TALK)), Options.DEFAULT, Progress.NONE);
        assertThat(found)
                .extracting(file -> file.file() + " " + (file instanceof ReadTranscript))
                .containsExactly(
                        "int1.txt true", "int2.docx true", "bad.docx false", "notes.zip true", "after.txt true");
        assertThat(Intake.read(found.get(1).origin(), Options.DEFAULT.choosing(Convention.NONE)))
                .isInstanceOfSatisfying(
                        ReadTranscript.class, read -> assertThat(read.turns()).isEmpty());
    }

    @Test
    void anArchiveWithoutTranscriptsIsRefused() throws IOException {
        Path zip = folder.resolve("empty.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            pack(out, "codes.csv", new byte[] {1});
        }
        assertThat(refused(zip).why()).startsWith("‘empty.zip’ holds no transcripts.");
    }

    private static void pack(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(bytes);
        out.closeEntry();
    }

    @Test
    void everyRespondentOfASurveyIsADocumentWithTheQuestionsAsHeadings() {
        Path survey = Path.of("src/test/resources/museum/transcripts/survey.csv");
        List<ReadFile> found = Intake.read(List.of(survey), Options.DEFAULT, Progress.NONE);
        assertThat(found).extracting(file -> ((ReadTranscript) file).name()).containsExactly("R07", "R08");
        ReadTranscript first = (ReadTranscript) found.get(0);
        assertThat(first.text().text())
                .isEqualTo("What do you like about the pond?\n\nThe quiet, and\n"
                        + "the herons in the morning.\n\nWhat should change?\n\nMore benches near the reeds please.");
        assertThat(first.turns())
                .extracting(turn -> first.text().words(turn.speech()))
                .containsExactly("The quiet, and\nthe herons in the morning.", "More benches near the reeds please.");
        assertThat(first.speakers()).extracting(FoundSpeaker::label).containsExactly("R07");
        assertThat(first.facts().kind()).isEqualTo(TextKind.DOCUMENT);
        assertThat(first.said().attributes()).containsExactly(entry("age", "41"), entry("member", "yes"));
        assertThat(first.warnings()).isEmpty();
        assertThat(first.text().headings()).hasSize(2);
    }

    @Test
    void whatIsPastedIsReadAsAFileWouldBe() {
        ReadTranscript read = (ReadTranscript) Intake.read("Pasted 1", TALK, Options.DEFAULT);
        assertThat(read.name()).isEqualTo("Pasted 1");
        assertThat(read.text().text()).isEqualTo(TALK);
        assertThat(read.speakers()).hasSize(2);
    }

    @Test
    void progressHearsOfEveryFileAndCanStop() throws IOException {
        List<Path> files = List.of(write("1.txt", TALK), write("2.txt", TALK + " "), write("3.txt", TALK + "  "));
        List<String> heard = new ArrayList<>();
        Progress stops = new Progress() {
            @Override
            public void report(String what, long done, long total) {
                heard.add(what + " " + done + "/" + total);
            }

            @Override
            public boolean cancelled() {
                return heard.size() == 2;
            }
        };
        assertThatThrownBy(() -> Intake.read(files, Options.DEFAULT, stops)).isInstanceOf(CancellationException.class);
        assertThat(heard).containsExactly("Reading 1.txt 0/3", "Reading 2.txt 1/3");
    }

    @Test
    void theUserMayChooseAnotherConvention() throws IOException {
        Path file = write("a.txt", TALK);
        ReadTranscript none = read(file, Options.DEFAULT.choosing(Convention.NONE));
        assertThat(none.turns()).isEmpty();
        assertThat(none.marking().alternatives()).contains(Convention.COLON);
        assertThat(read(file).marking().alternatives()).containsExactly(Convention.NONE);
        ReadTranscript rare = read(
                write("b.txt", "A long note about a pond.\n\nAnd one about a shed.\n\nWren: I said so once.\n"),
                Options.DEFAULT.choosing(Convention.COLON));
        assertThat(rare.speakers()).extracting(s -> s.label()).containsExactly("Wren");
    }

    @Test
    void aTextInWhichNobodyIsNamedHasSpeakersOnlyWhenTheUserSaysSo() throws IOException {
        Path file = write("u.txt", "Where was it?\n\nBehind the shed.\nFor years.\n\nWhose?\n\nMine.\n");
        ReadTranscript unasked = read(file);
        assertThat(unasked.turns()).isEmpty();
        assertThat(unasked.marking().alternatives()).containsExactly(Convention.ALTERNATING, Convention.ONE_SPEAKER);
        ReadTranscript two = read(file, Options.DEFAULT.choosing(Convention.ALTERNATING));
        assertThat(two.speakers())
                .extracting(s -> s.label() + " " + s.turns() + " " + s.role().word())
                .containsExactly("Speaker 1 2 interviewer", "Speaker 2 2 participant");
        assertThat(two.text().words(two.turns().get(1).speech())).isEqualTo("Behind the shed.\nFor years.");
        assertThat(two.text().text()).isEqualTo(unasked.text().text());
        ReadTranscript one = read(file, Options.DEFAULT.choosing(Convention.ONE_SPEAKER));
        assertThat(one.speakers()).extracting(s -> s.label() + " " + s.turns()).containsExactly("Speaker 4");
    }

    @Test
    void sentencesSayHowTurnsAreMarked() throws IOException {
        assertThat(read(write("a.txt", TALK)).marking().sentence()).isEqualTo("“I:” and “P:” at line start");
        assertThat(read(write("b.txt", TALK.replace("P:", "Wren:"))).marking().sentence())
                .isEqualTo("“Name:” at line start");
        assertThat(read(write("c.txt", TALK.replace(":", ": [00:01]")))
                        .marking()
                        .sentence())
                .isEqualTo("“Name:” with time stamps");
        assertThat(read(write("d.txt", "Only words.")).marking().sentence()).isEqualTo("No turns found");
    }

    @Test
    void theNameIsTheFilesWithoutEndingAndBlanks() throws IOException {
        assertThat(read(write(" Wren & Co. – 1.txt", TALK)).name()).isEqualTo("Wren & Co. – 1");
        assertThat(read(write("a\u0308.b.txt", TALK)).name()).isEqualTo("ä.b");
    }

    private Path write(String file, String text) throws IOException {
        return Files.writeString(folder.resolve(file), text);
    }

    private static ReadTranscript read(Path file) {
        return read(file, Options.DEFAULT);
    }

    private static ReadTranscript read(Path file, Options options) {
        return (ReadTranscript) Intake.read(file, options);
    }

    private static RefusedFile refused(Path file) {
        return refused(file, Options.DEFAULT);
    }

    private static RefusedFile refused(Path file, Options options) {
        return (RefusedFile) Intake.read(file, options);
    }
}
