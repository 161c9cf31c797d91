/** The topic guide and the interviews: which turns may ask a question, and what was answered. */
@NullMarked
package org.sheaf.analysis.guide;

import org.jspecify.annotations.NullMarked;
