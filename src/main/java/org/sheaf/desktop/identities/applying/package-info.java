/** Applying what was decided: what will happen, the vault, and the way there. */
@NullMarked
package org.sheaf.desktop.identities.applying;

import org.jspecify.annotations.NullMarked;
