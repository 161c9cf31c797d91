package org.sheaf.desktop.thememap;

import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Scope;

/** Declares what is done with the thematic map. */
public final class MapActions {

    private MapActions() {}

    /** Where the map goes; the shell knows files and the clipboard. */
    public interface Ways {
        /** Writes the map as a picture that scales. */
        void svg();

        /** Writes the map as a picture in pixels. */
        void png();

        /** Puts the map on the clipboard. */
        void copy();
    }

    /** Declares them. */
    public static void declare(MapModel model, Actions actions, Ways ways) {
        actions.declare(DeclaredAction.of("map.larger")
                .icon("plus")
                .in(Scope.BOARD)
                .keys("menu EQUALS", "menu PLUS", "menu ADD")
                .when(model::isSeen)
                .does(() -> model.zoom(MapModel.LARGER)));
        actions.declare(DeclaredAction.of("map.smaller")
                .icon("minus")
                .in(Scope.BOARD)
                .keys("menu MINUS", "menu SUBTRACT")
                .when(model::isSeen)
                .does(() -> model.zoom(1 / MapModel.LARGER)));
        actions.declare(DeclaredAction.of("map.whole")
                .in(Scope.BOARD)
                .keys("menu 0", "menu NUMPAD0")
                .when(model::isSeen)
                .does(model::whole));
        actions.declare(DeclaredAction.of("map.arrange").when(model::isArranged).does(model::arrange));
        actions.declare(DeclaredAction.of("map.svg").when(model::isDrawn).does(ways::svg));
        actions.declare(DeclaredAction.of("map.png").when(model::isDrawn).does(ways::png));
        actions.declare(DeclaredAction.of("map.copy").when(model::isDrawn).does(ways::copy));
    }
}
