package org.sheaf.desktop.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sheaf.store.Opening;
import org.sheaf.store.StudyFolder;
import org.sheaf.study.Code;
import org.sheaf.study.CodeChange;
import org.sheaf.study.Fiction;
import org.sheaf.study.Method;
import org.sheaf.study.StudyFacts;
import org.sheaf.study.TranscriptChange;
import org.sheaf.workbench.OpenStudy;

/** A small study on the disk: two made-up interviews on an island, and a code of which nothing is coded yet. */
final class Island {

    static final String FEARS = "Winter fears";

    private static final String NAME = "island.sheaf";

    private Island() {}

    /** Opens it in a folder in which it may not be yet, and waits until the keys are the reader's. */
    static SheafWindow open(Path folder) throws Exception {
        Path place = folder.resolve(NAME);
        SheafWindow window = SheafWindow.open(folder, Files.exists(place) ? place : lay(folder));
        window.awaitReader();
        return window;
    }

    /** Makes it in a folder. */
    static Path lay(Path folder) {
        Path place = folder.resolve(NAME);
        StudyFacts facts = StudyFacts.of("Ferry mornings", Method.CODEBOOK);
        try (OpenStudy study =
                OpenStudy.over(StudyFolder.create(place, facts, Opening.by("Mira")), "Mira", Runnable::run)) {
            study.run(new TranscriptChange.Imported(
                    List.of(
                            Fiction.interview(
                                    "Ferry",
                                    "Interviewer: When does the first boat go?",
                                    "Ferry: At six, when there is no fog. In fog we wait, and the whole village waits.",
                                    "Interviewer: What do people do then?",
                                    "Ferry: They stand about. They talk of money and of the winter to come."),
                            Fiction.interview(
                                    "Oona",
                                    "Interviewer: How did you come to the island?",
                                    "Oona: By the last boat in autumn. Nobody told me about the winter.")),
                    List.of()));
            study.run(new CodeChange.Written(CodeChange.Deed.MADE, List.of(Code.of(FEARS, null, 0, -1))));
        }
        return place;
    }
}
