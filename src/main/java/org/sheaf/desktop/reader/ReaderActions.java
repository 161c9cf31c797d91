package org.sheaf.desktop.reader;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.DeclaredAction;
import org.sheaf.desktop.action.Scope;

/**
 * Declares what the reader does by itself, so that menus, the palette and the page of keys know it. Plain moves of the
 * caret are left out: nobody looks for an arrow key in a menu.
 */
public final class ReaderActions {

    private static final Set<ReaderKey> DECLARED = EnumSet.of(
            ReaderKey.TURN_UP,
            ReaderKey.TURN_DOWN,
            ReaderKey.NEXT_QUOTATION,
            ReaderKey.PREVIOUS_QUOTATION,
            ReaderKey.OVERLAPS,
            ReaderKey.NEXT_HIT,
            ReaderKey.PREVIOUS_HIT,
            ReaderKey.SENTENCE,
            ReaderKey.TURN,
            ReaderKey.GROW,
            ReaderKey.SHRINK,
            ReaderKey.OTHER_END,
            ReaderKey.ALL,
            ReaderKey.COPY,
            ReaderKey.LARGER,
            ReaderKey.SMALLER,
            ReaderKey.USUAL_SIZE);

    private ReaderActions() {}

    /** Declares them for the reader that acts at the time. */
    public static void declare(Actions actions, Supplier<Reader> reader) {
        for (ReaderKey key : DECLARED) {
            DeclaredAction plain = DeclaredAction.of(key.id())
                    .in(Scope.READER)
                    .when(() -> reader.get().model().isPresent())
                    .does(() -> reader.get().run(key, false));
            actions.declare(new DeclaredAction(
                    plain.id(),
                    plain.scope(),
                    key.keys(),
                    null,
                    plain.label(),
                    plain.enabledWhen(),
                    plain.needs(),
                    null,
                    plain.run()));
        }
    }
}
