package org.sheaf.workbench;

import java.nio.file.Path;
import org.sheaf.store.Opening;
import org.sheaf.store.StudyFolder;
import org.sheaf.study.Method;
import org.sheaf.study.StudyFacts;

/** Makes and opens real studies in a folder of the test. */
public final class TemporaryStudy {

    private TemporaryStudy() {}

    /** A new study with nothing in it. */
    public static OpenStudy create(Path folder, String coder) {
        StudyFacts facts = StudyFacts.of("Clinic mornings", Method.CODEBOOK);
        return OpenStudy.over(StudyFolder.create(folder, facts, Opening.by(coder)), coder, Runnable::run);
    }

    /** A study that is there. */
    public static OpenStudy open(Path folder, String coder) {
        return OpenStudy.over(StudyFolder.open(folder, Opening.by(coder)), coder, Runnable::run);
    }
}
