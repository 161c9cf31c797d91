/** The review of what was found without the window: a table out, the same table with decisions in. */
@NullMarked
package org.sheaf.identity.reviewing;

import org.jspecify.annotations.NullMarked;
