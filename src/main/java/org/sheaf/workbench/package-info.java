/** An open study: the one door in, undo and redo, listeners, and work in the background. */
@NullMarked
package org.sheaf.workbench;

import org.jspecify.annotations.NullMarked;
