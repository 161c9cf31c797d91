/** The text of a transcript while it is corrected: typed in, replaced, its turns divided, joined and given to others. */
@NullMarked
package org.sheaf.desktop.correcting;

import org.jspecify.annotations.NullMarked;
