/** The one door by which bytes leave: a file is written beside its place, read by the gate, then moved there. */
@NullMarked
package org.sheaf.outlet;

import org.jspecify.annotations.NullMarked;
