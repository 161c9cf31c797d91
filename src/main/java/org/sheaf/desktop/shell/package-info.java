/** The window: composes the views, and is the only room of the desktop that knows which there are. */
@NullMarked
package org.sheaf.desktop.shell;

import org.jspecify.annotations.NullMarked;
