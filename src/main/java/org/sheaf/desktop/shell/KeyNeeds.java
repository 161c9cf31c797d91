package org.sheaf.desktop.shell;

import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import javax.swing.KeyStroke;
import org.sheaf.desktop.action.Actions;
import org.sheaf.desktop.action.Desk;
import org.sheaf.desktop.action.Scope;

/** A key of the reader whose action cannot be done now says what it needs; it takes the key from nobody. EDT only. */
final class KeyNeeds extends KeyAdapter {

    private final Actions actions;
    private final Desk desk;

    private KeyNeeds(Actions actions, Desk desk) {
        this.actions = actions;
        this.desk = desk;
    }

    /** Follows the keys in both readers; comes after whatever else takes keys there. */
    static void follow(Readers readers, Actions actions, Desk desk) {
        readers.each(seat -> seat.reader().page().addKeyListener(new KeyNeeds(actions, desk)));
    }

    @Override
    public void keyPressed(KeyEvent event) {
        if (!event.isConsumed()) {
            actions.needs(Scope.READER, KeyStroke.getKeyStrokeForEvent(event)).ifPresent(desk.notices()::hint);
        }
    }
}
