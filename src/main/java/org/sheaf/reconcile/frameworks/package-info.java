/** Brings two to six coding frameworks into one: what is the same in them, what was decided, and one step that does it. */
@NullMarked
package org.sheaf.reconcile.frameworks;

import org.jspecify.annotations.NullMarked;
