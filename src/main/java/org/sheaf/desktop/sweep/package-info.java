/** Many places coded in one step: what would be coded is shown before it is done. */
@NullMarked
package org.sheaf.desktop.sweep;

import org.jspecify.annotations.NullMarked;
