package org.sheaf.desktop.shell;

import java.awt.Dimension;
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

    private static final int HEIGHT = 480;
    private static final int WIDTH = 560;

    private final SearchModel model;
    private final SearchField field;
    private final SearchPane pane;
    private final Timer pause;
    private @Nullable Floater floater;

    SearchDrop(SearchModel model, SearchField field) {
        this.model = model;
        this.field = field;
        this.pane = new SearchPane(model);
        pause = new Timer(PAUSE, event -> ask());
        pause.setRepeats(false);
        field.onText(text -> pause.restart());
        OnKey.of(field, "ENTER", this::enter);
        OnKey.of(field, "DOWN", () -> floater != null, pane::focusList);
        OnKey.of(field, "ESCAPE", () -> floater != null, this::close);
    }

    private void enter() {
        boolean waiting = pause.isRunning();
        if (waiting || floater == null) {
            pause.stop();
            ask();
        } else {
            pane.focusList();
        }
    }

    private void ask() {
        model.ask(field.getText());
        if (field.getText().isBlank()) {
            close();
        } else if (floater == null && field.isShowing()) {
            pane.setPreferredSize(new Dimension(Math.max(field.getWidth(), Space.px(WIDTH)), Space.px(HEIGHT)));
            floater = Floater.under(field, new Rectangle(field.getSize()), pane).onClosed(() -> floater = null);
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
