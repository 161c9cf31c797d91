/** Quotations beside the transcript: the chosen one, and those that a code or theme gathers. */
@NullMarked
package org.sheaf.desktop.quotations;

import org.jspecify.annotations.NullMarked;
