package org.sheaf.desktop.identities;

import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.SwingUtilities;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Scope;
import org.sheaf.desktop.action.Words;

/** Declares what can be done where transcripts are read for names. */
final class ReadingActions {

    private final ReadingModel reading;
    private final Supplier<Optional<IdentitiesView>> view;

    private ReadingActions(ReadingModel reading, Supplier<Optional<IdentitiesView>> view) {
        this.reading = reading;
        this.view = view;
    }

    /** Declares the actions; {@code show} brings the view to the front. */
    static void declare(ReadingModel reading, Actions actions, Runnable show, Supplier<Optional<IdentitiesView>> view) {
        ReadingActions made = new ReadingActions(reading, view);
        actions.declare(DeclaredAction.of("identities.read")
                .in(Scope.IDENTITIES)
                .keys("V")
                .called(() -> Words.of(reading.isShown() ? "identities.back" : "action.identities.read"))
                .does(() -> {
                    show.run();
                    reading.show(!reading.isShown());
                    made.focus();
                }));
        actions.declare(DeclaredAction.of("identities.name")
                .in(Scope.IDENTITIES)
                .keys("A")
                .when(reading::isShown)
                .needs(() -> Words.of("reading.needs"))
                .does(made::named));
        actions.declare(DeclaredAction.of("identities.sign")
                .when(reading::canSign)
                .needs(() -> Words.of("reading.sign.needs"))
                .does(reading::sign));
        actions.declare(DeclaredAction.of("identities.sample").does(() -> {
            show.run();
            reading.drawSample();
            made.focus();
        }));
    }

    private void focus() {
        SwingUtilities.invokeLater(() -> view.get().ifPresent(IdentitiesView::focusRows));
    }

    private void named() {
        view.get().flatMap(shown -> shown.reading().selected()).ifPresentOrElse(reading::named, reading::selectFirst);
    }
}
