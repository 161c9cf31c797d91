/** Builds the program out of its rooms, and starts it. */
@NullMarked
package org.sheaf.app;

import org.jspecify.annotations.NullMarked;
