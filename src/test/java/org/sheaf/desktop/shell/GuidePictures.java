package org.sheaf.desktop.shell;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes the pictures of the documentation out of the sample study: {@code ./mvnw -q -Pfast test -Dtest=GuidePictures}. See
 * docs/howto/pictures.md for its properties. No test by its name, so that the build does not overwrite pictures.
 */
class GuidePictures {

    private static final List<Integer> SCALES = Optional.ofNullable(Integer.getInteger("pictures.scale"))
            .map(List::of)
            .orElse(List.of(100, 200));

    @TempDir
    Path folder;

    private interface Scenes {
        void take(Camera camera, Path folder) throws Exception;
    }

    private Stream<DynamicTest> atEveryScale(Scenes scenes) {
        return SCALES.stream()
                .map(scale -> dynamicTest(
                        scale + " %",
                        () -> scenes.take(
                                new Camera(scale), Files.createDirectories(folder.resolve(String.valueOf(scale))))));
    }

    @TestFactory
    Stream<DynamicTest> theFirstScreen() {
        return atEveryScale((camera, at) -> new StartScenes(camera).take(at));
    }

    @TestFactory
    Stream<DynamicTest> readingAndCoding() {
        return atEveryScale((camera, at) -> new ReadingScenes(camera).take(at));
    }

    @TestFactory
    Stream<DynamicTest> bringingTranscriptsIn() {
        return atEveryScale((camera, at) -> new ImportScenes(camera).take(at));
    }

    @TestFactory
    Stream<DynamicTest> correctingAText() {
        return atEveryScale((camera, at) -> new CorrectingScenes(camera).take(at));
    }

    @TestFactory
    Stream<DynamicTest> theFramework() {
        return atEveryScale((camera, at) -> new FrameworkScenes(camera).take(at));
    }

    @TestFactory
    Stream<DynamicTest> theThemesAndReports() {
        return atEveryScale((camera, at) -> new ThemesScenes(camera).take(at));
    }

    @TestFactory
    Stream<DynamicTest> quotationsAndMemos() {
        return atEveryScale((camera, at) -> new QuotationScenes(camera).take(at));
    }

    @TestFactory
    Stream<DynamicTest> listsAndOverview() {
        return atEveryScale((camera, at) -> new ListScenes(camera).take(at));
    }

    @TestFactory
    Stream<DynamicTest> people() {
        return atEveryScale((camera, at) -> new PeopleScenes(camera).take(at));
    }

    @TestFactory
    Stream<DynamicTest> theTopicGuide() {
        return atEveryScale((camera, at) -> new TopicGuideScenes(camera).take(at));
    }

    @TestFactory
    Stream<DynamicTest> theTeam() {
        return atEveryScale((camera, at) -> new TeamScenes(camera).take(at));
    }

    /** Copies, and steps that a server refused: for eyes at work on them, not for the guide. */
    @TestFactory
    Stream<DynamicTest> copies() {
        return atEveryScale((camera, at) -> {
            if (camera.takesAll()) {
                new CopyScenes(camera).take(at);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theTeamsServer() {
        return atEveryScale((camera, at) -> new SharingScenes(camera).take(at));
    }

    @TestFactory
    Stream<DynamicTest> documents() {
        return atEveryScale((camera, at) -> new DocumentScenes(camera).take(at));
    }

    @TestFactory
    Stream<DynamicTest> commandsAndSettings() {
        return atEveryScale((camera, at) -> new ShellScenes(camera).take(at));
    }

    @TestFactory
    Stream<DynamicTest> identities() {
        return atEveryScale((camera, at) -> new IdentityScenes(camera).take(at));
    }

    /** Coding step by step: for eyes at work on it, not for the guide. */
    @TestFactory
    Stream<DynamicTest> coding() {
        return atEveryScale((camera, at) -> {
            if (camera.takesAll()) {
                new CodingScenes(camera).take(at);
            }
        });
    }
}
