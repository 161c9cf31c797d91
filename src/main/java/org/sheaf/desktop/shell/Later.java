package org.sheaf.desktop.shell;

import java.awt.BorderLayout;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;
import org.sheaf.desktop.widgets.Styled;

/**
 * A view that is made when it is first looked at: whoever opens a study waits for the one view that is seen, not for all.
 * EDT only.
 */
final class Later<T extends JComponent> {

    private final Supplier<T> maker;
    private final JPanel place = Styled.clear(new BorderLayout());
    private @Nullable T made;

    Later(Supplier<T> maker) {
        this.maker = maker;
    }

    /** Where it will stand. */
    JComponent place() {
        return place;
    }

    /** The view, which is made now if it was not. */
    T get() {
        T view = made;
        if (view == null) {
            view = maker.get();
            made = view;
            place.add(view, BorderLayout.CENTER);
            place.revalidate();
        }
        return view;
    }

    /** The view, if it was made. */
    Optional<T> made() {
        return Optional.ofNullable(made);
    }
}
