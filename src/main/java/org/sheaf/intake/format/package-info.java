/** From a file's bytes to text with what is known of its look: lines, bold letters, headings, tables, cues. */
@NullMarked
package org.sheaf.intake.format;

import org.jspecify.annotations.NullMarked;
