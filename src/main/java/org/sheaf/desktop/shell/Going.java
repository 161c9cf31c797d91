package org.sheaf.desktop.shell;

import org.jspecify.annotations.Nullable;
import org.sheaf.study.Code;
import org.sheaf.study.Id;
import org.sheaf.study.Place;
import org.sheaf.study.Study;
import org.sheaf.study.Theme;
import org.sheaf.study.Transcript;
import org.sheaf.text.Span;

/** Leads to a place of the study, in the view that shows it. EDT only. */
final class Going {

    private final StudyScreen screen;
    private final StudyParts parts;
    private final Readers reading;

    Going(StudyScreen screen, StudyParts parts, Readers reading) {
        this.screen = screen;
        this.parts = parts;
        this.reading = reading;
    }

    private void show(View view) {
        if (!screen.shows(view)) {
            screen.show(view);
        }
    }

    /** Shows a place: words in the reader, a code in the tree, a theme on the board. */
    void go(Place place) {
        Id<Transcript> transcript = place.transcript();
        Id<?> object = place.object();
        Study study = screen.desk().study();
        if (transcript != null
                && screen.shows(View.RECONCILE)
                && screen.views().reconcile().shows(place)) {
            return;
        }
        if (transcript != null) {
            show(View.READ);
            @Nullable Span words = place.passage();
            reading.go(transcript, words, words != null);
        } else if (object != null && study.codes().has(object)) {
            screen.desk().chosen().code(new Id<Code>(object.value()));
        } else if (object != null && study.themes().has(object)) {
            Theme theme = study.themes().get(new Id<Theme>(object.value()));
            show(View.THEMES);
            parts.reveal(theme);
        }
    }

    /** Opens a transcript where one left off. */
    void read(Id<Transcript> transcript) {
        show(View.READ);
        reading.go(transcript, null, false);
    }

    /** Shows a code in the tree, with its quotations beside it. */
    void show(Id<Code> code) {
        if (!screen.shows(View.READ) && !screen.shows(View.FRAMEWORK)) {
            screen.show(View.READ);
        }
        parts.reveal(code);
    }
}
