/** What comes into a study to which identities were applied: known originals are replaced before anything is stored. */
@NullMarked
package org.sheaf.identity.admitting;

import org.jspecify.annotations.NullMarked;
