/** The words of a study as values, and the ports through which the other rooms reach them. */
@NullMarked
package org.sheaf.study;

import org.jspecify.annotations.NullMarked;
