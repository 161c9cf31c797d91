/** What a correction does to a text, its turns and the quotations on it, before anything is stored. */
@NullMarked
package org.sheaf.correction;

import org.jspecify.annotations.NullMarked;
