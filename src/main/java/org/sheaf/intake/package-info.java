/** Files of transcripts come in here: read with all they hold, shown for a decision, and made a change to the study. */
@NullMarked
package org.sheaf.intake;

import org.jspecify.annotations.NullMarked;
