/** What differs between the layers of several coders, and what was decided about it. */
@NullMarked
package org.sheaf.reconcile.passages;

import org.jspecify.annotations.NullMarked;
