/** How far coders agree: what they marked is swept once into counts, and each measure is one class over those counts. */
@NullMarked
package org.sheaf.agreement;

import org.jspecify.annotations.NullMarked;
