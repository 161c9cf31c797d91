/** The first screen: a new study, an open one, the sample, recent studies, and the first four steps. */
@NullMarked
package org.sheaf.desktop.start;

import org.jspecify.annotations.NullMarked;
