/** Disagreements of a round, coder beside coder: what they are, what is decided about them, and why. */
@NullMarked
package org.sheaf.desktop.reconcile;

import org.jspecify.annotations.NullMarked;
