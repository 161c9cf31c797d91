/** Looks for originals in whatever is about to leave. */
@NullMarked
package org.sheaf.identity.leaks;

import org.jspecify.annotations.NullMarked;
