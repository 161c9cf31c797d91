/** Memos: what stands on the chosen thing, and on everything else. */
@NullMarked
package org.sheaf.desktop.memos;

import org.jspecify.annotations.NullMarked;
