/** What a study shares with others: copies that come back, and a server it follows. */
@NullMarked
package org.sheaf.store.team;

import org.jspecify.annotations.NullMarked;
