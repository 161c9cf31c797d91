package org.sheaf.desktop.framework;

import java.awt.Rectangle;
import javax.swing.JComponent;

/** A list of codes beside whose chosen one questions are put. EDT only. */
public interface Asking {

    /** The component with the codes. */
    JComponent codes();

    /** Where the chosen code stands in it; the top of it when none does. */
    Rectangle chosenPart();
}
