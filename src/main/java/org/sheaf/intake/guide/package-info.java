/** The topic guide as it is written: read from files of every kind and from what is typed, and written as text. */
@NullMarked
package org.sheaf.intake.guide;

import org.jspecify.annotations.NullMarked;
