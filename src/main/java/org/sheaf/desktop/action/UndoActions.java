package org.sheaf.desktop.action;

import java.util.Optional;
import org.sheaf.study.Entry;

/** Declares undo and redo, which name what they would do. */
public final class UndoActions {

    private UndoActions() {}

    /** Declares both over a desk. */
    public static void declare(Actions actions, Desk desk) {
        actions.declare(DeclaredAction.of("study.undo")
                .keys("menu Z")
                .icon("undo")
                .called(() -> label("action.study.undo", desk.open().nextUndo()))
                .when(() -> desk.open().nextUndo().isPresent())
                .does(desk::undo));
        actions.declare(DeclaredAction.of("study.redo")
                .keys("menu shift Z", "menu Y")
                .icon("redo")
                .called(() -> label("action.study.redo", desk.open().nextRedo()))
                .when(() -> desk.open().nextRedo().isPresent())
                .does(desk::redo));
    }

    private static String label(String key, Optional<Entry> entry) {
        return entry.map(e -> Words.of("undo.named", Words.of(key), e.name())).orElseGet(() -> Words.of(key));
    }
}
