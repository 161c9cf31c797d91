/** Reports on screen: what they will look like, with what options, and into which file they go. */
@NullMarked
package org.sheaf.desktop.reports;

import org.jspecify.annotations.NullMarked;
