/** What an open vault knows: who is behind which substitute, what was replaced where, and the raw texts. */
@NullMarked
package org.sheaf.identity.register;

import org.jspecify.annotations.NullMarked;
