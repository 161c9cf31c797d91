/** A table of people before it is stored: what its columns stand for, who its rows are, and what would change. */
@NullMarked
package org.sheaf.desktop.participants.matching;

import org.jspecify.annotations.NullMarked;
