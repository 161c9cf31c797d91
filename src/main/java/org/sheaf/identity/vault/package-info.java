/** The vault: one encrypted file outside the study that alone knows the originals. */
@NullMarked
package org.sheaf.identity.vault;

import org.jspecify.annotations.NullMarked;
