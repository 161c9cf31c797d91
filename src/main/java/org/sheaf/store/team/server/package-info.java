/** A team's study on PostgreSQL: putting it there, following it, taking it back. */
@NullMarked
package org.sheaf.store.team.server;

import org.jspecify.annotations.NullMarked;
