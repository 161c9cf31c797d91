package org.sheaf.desktop.themes;

import java.util.List;
import java.util.function.BiConsumer;
import org.sheaf.desktop.action.Words;
import org.sheaf.study.Analysis;
import org.sheaf.study.Study;
import org.sheaf.study.Texts;

/** Keeps the figures of one board up to date in the background, one count after the other. EDT only. */
final class Counter {

    private final ThemesModel model;
    private final BiConsumer<Figures, Figures> counted;
    private final Heard heard = new Heard();
    private Figures figures = Figures.NONE;
    private boolean counting;
    private boolean again;

    /** Counts for a board and tells when figures have become others: the former ones, then those of now. */
    Counter(ThemesModel model, BiConsumer<Figures, Figures> counted) {
        this.model = model;
        this.counted = counted;
    }

    /** As far as they were counted. */
    Figures figures() {
        return figures;
    }

    /** Counts anew; while a count is under way, once more after it. */
    void count() {
        if (counting) {
            again = true;
            return;
        }
        counting = true;
        again = false;
        Study study = model.desk().study();
        Texts texts = model.desk().texts();
        List<Section> columns = model.columns();
        String group = model.analysis().map(Analysis::group).orElse("");
        model.desk()
                .work(
                        Words.of("themes.counting"),
                        progress -> new Counting(study, texts, group, heard).of(columns, progress),
                        this::done,
                        failure -> {
                            ended();
                            model.desk().notices().complain(failure);
                        },
                        this::ended);
    }

    private void ended() {
        counting = false;
        if (again) {
            count();
        }
    }

    private void done(Figures now) {
        if (!now.equals(figures)) {
            Figures before = figures;
            figures = now;
            counted.accept(before, now);
        }
        ended();
    }
}
