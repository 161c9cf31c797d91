/** Everything in a study that has words somebody wrote: reading it all, and writing it anew. */
@NullMarked
package org.sheaf.identity.words;

import org.jspecify.annotations.NullMarked;
