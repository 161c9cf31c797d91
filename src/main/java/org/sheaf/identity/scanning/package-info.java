/** The whole study searched at once by every source, and what was found brought together to one candidate for each identity. */
@NullMarked
package org.sheaf.identity.scanning;

import org.jspecify.annotations.NullMarked;
