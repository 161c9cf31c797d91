/** The coding framework on screen: the tree with its counts, and the form in which a code is defined. */
@NullMarked
package org.sheaf.desktop.framework;

import org.jspecify.annotations.NullMarked;
