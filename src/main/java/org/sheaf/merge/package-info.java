/** Brings two states of one study together by what each object is, never by what it is called. */
@NullMarked
package org.sheaf.merge;

import org.jspecify.annotations.NullMarked;
