/** What stands in the stead of who and what could be recognised. */
@NullMarked
package org.sheaf.identity.replacing;

import org.jspecify.annotations.NullMarked;
