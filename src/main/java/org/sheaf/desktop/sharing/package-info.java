/** The team's server: the study put there and taken off, somebody signs in or joins, and who is in the team. */
@NullMarked
package org.sheaf.desktop.sharing;

import org.jspecify.annotations.NullMarked;
