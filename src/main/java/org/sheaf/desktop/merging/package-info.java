/** Copies of the study: what one would bring before it is merged, and what is handed out. */
@NullMarked
package org.sheaf.desktop.merging;

import org.jspecify.annotations.NullMarked;
