/** What was decided put into the whole study at once: texts, objects and what stands on them, with the record for the vault. */
@NullMarked
package org.sheaf.identity.applying;

import org.jspecify.annotations.NullMarked;
