package org.sheaf.desktop.shell;

import java.awt.Rectangle;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.search.SearchModel;
import org.sheaf.desktop.search.SearchPane;
import org.sheaf.desktop.theme.Space;
import org.sheaf.desktop.widgets.Floater;
import org.sheaf.desktop.widgets.OnKey;
import org.sheaf.desktop.widgets.SearchField;

/** The results below the search field, while it or they have the focus. EDT only. */
final class SearchDrop {

    /** A pause in typing after which is asked. */
    private static final int PAUSE = 220;

    private static final int LEAST_WIDTH = 560;

    private final SearchModel model;
    private final SearchField field;
    private final SearchPane pane;
    private final Timer pause;
    private @Nullable Floater floater;
    private boolean entering;

    /** Takes what is told when a hit was opened and leads the keys to it; what codes all hits, and what shows them in a table. */
    SearchDrop(SearchModel model, SearchField field, Runnable opened, Runnable codeAll, Runnable table) {
        this.model = model;
        this.field = field;
        this.pane = new SearchPane(model, opened, codeAll, () -> {
            dismiss();
            table.run();
        });
        pause = new Timer(PAUSE, event -> ask());
        pause.setRepeats(false);
        field.onText(text -> {
            entering = false;
            pause.restart();
        });
        OnKey.of(field, "ENTER", this::enter);
        OnKey.of(field, "DOWN", this::enter);
        OnKey.of(field, "ESCAPE", () -> floater != null, this::close);
        model.onChange(this::answered);
    }

    /** Leads to the results; where they are not there yet, as soon as they are. */
    private void enter() {
        if (pause.isRunning() || floater == null) {
            entering = true;
            pause.stop();
            ask();
        } else {
            pane.focusList();
        }
    }

    private void ask() {
        if (field.isShowing()) { // else the study was closed while the pause ran
            model.ask(field.getText());
        }
    }

    private void answered() {
        Floater open = floater;
        if (!model.isAsked()) {
            close();
        } else if (open != null) {
            open.refit();
        } else if (field.isFocusOwner()) {
            floater = Floater.under(
                            field,
                            new Rectangle(field.getSize()),
                            pane,
                            Math.max(field.getWidth(), Space.px(LEAST_WIDTH)))
                    .onClosed(() -> floater = null);
        }
        if (entering && floater != null) {
            entering = false;
            pane.focusList();
        }
    }

    /** Closes, and leaves the keys to what comes. */
    private void dismiss() {
        Floater open = floater;
        if (open != null) {
            open.close();
        }
    }

    private void close() {
        Floater open = floater;
        if (open != null) {
            open.close();
            field.requestFocusInWindow();
        }
    }
}
