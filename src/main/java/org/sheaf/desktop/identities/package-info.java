/** The view in which people decide what stands in the stead of real names, and its parts. */
@NullMarked
package org.sheaf.desktop.identities;

import org.jspecify.annotations.NullMarked;
