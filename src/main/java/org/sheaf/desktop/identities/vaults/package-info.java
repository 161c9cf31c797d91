/** The vault in the window: made, opened, locked, shared with others, backed up. */
@NullMarked
package org.sheaf.desktop.identities.vaults;

import org.jspecify.annotations.NullMarked;
