/** What the user can do, declared once: the menu, the buttons, the keys and a palette are all made from it. */
@NullMarked
package org.sheaf.desktop.action;

import org.jspecify.annotations.NullMarked;
