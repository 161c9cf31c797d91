/** The words of the method as records, the snapshot of a study, what can happen to it, and the ports others fill. */
@NullMarked
package org.sheaf.study;

import org.jspecify.annotations.NullMarked;
