/** Who and what could be recognised: found, decided, replaced, locked away, and looked for in what leaves. */
@NullMarked
package org.sheaf.identity;

import org.jspecify.annotations.NullMarked;
