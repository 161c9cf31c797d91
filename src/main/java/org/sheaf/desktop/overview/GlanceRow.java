package org.sheaf.desktop.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sheaf.analysis.StudyPicture;
import org.sheaf.analysis.StudyPicture.Step;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Coder;
import org.sheaf.study.Stage;
import org.sheaf.study.Transcript;

/**
 * One transcript at a glance.
 *
 * @param sketch its sizes and density
 * @param stages how far each coder has come, in the order of the view's coders
 * @param step what it brought, or null when nothing is coded in it
 * @param scales of the whole view
 */
record GlanceRow(
        StudyPicture.Sketch sketch,
        List<Stage> stages,
        @Nullable Step step,
        Scales scales) {

    /**
     * What the bars of all rows are measured by.
     *
     * @param coders whose work is shown
     * @param words of the longest transcript
     * @param density the greatest number of passages per 1,000 words
     * @param along the greatest number of passages per 1,000 words in one stretch
     * @param newCodes the greatest number one transcript brought
     */
    record Scales(List<Coder> coders, int words, double density, double along, int newCodes) {
        /** Copies the coders. */
        Scales {
            coders = List.copyOf(coders);
        }
    }

    /** Copies the stages. */
    GlanceRow {
        stages = List.copyOf(stages);
    }

    Transcript transcript() {
        return sketch.transcript();
    }

    /** The transcript's name, and that it is a document, where it is one. */
    String name() {
        String name = transcript().name();
        return transcript().isDocument() ? Words.of("overview.document.named", name) : name;
    }

    /** A coder's passages per 1,000 words. */
    double density(Coder coder) {
        return sketch.density().perThousand(coder.id(), transcript());
    }

    /** Passages per 1,000 words in one stretch of a transcript. */
    static double along(StudyPicture.Sketch sketch, int stretch) {
        int words = sketch.transcript().words();
        int stretches = sketch.density().along().size();
        return words == 0 ? 0 : 1000.0 * sketch.density().along().get(stretch) * stretches / words;
    }
}
