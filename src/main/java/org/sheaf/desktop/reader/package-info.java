/** The transcript as it is read and coded: a component of our own that lays out and paints only what is visible. */
@NullMarked
package org.sheaf.desktop.reader;

import org.jspecify.annotations.NullMarked;
