/** Reports as documents without format, and what writes them to Word, Excel, HTML and CSV. */
@NullMarked
package org.sheaf.report;

import org.jspecify.annotations.NullMarked;
