/** Positions in text: spans, sets of spans, code points at the borders, and edit scripts that move spans. */
@NullMarked
package org.sheaf.text;

import org.jspecify.annotations.NullMarked;
