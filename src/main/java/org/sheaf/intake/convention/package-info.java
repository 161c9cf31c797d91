/** From styled text to turns: who speaks where, told by the convention a transcript keeps, with how sure that is. */
@NullMarked
package org.sheaf.intake.convention;

import org.jspecify.annotations.NullMarked;
